import type { Day } from '../calendar/day.js'
import { numberOf } from '../calendar/day-number.js'
import type { CaseOfLaw } from '../law/in-force.js'
import type { Anchors } from '../law/term.js'
import { firstContactAtOnce, firstContactLater } from './route-a/step-7-first-contact.js'
import { firstContactOnRequest, firstContactWithoutQuestionnaire } from './route-b/request.js'
import { type RuleWindow, type WindowRule, windowOf } from './rule-window.js'

/**
 * The facts that decide the window of a first contact: how the insured came to it, and on which days.
 * @category Rules
 */
export type FirstContactCase =
  | {
      /** Placed in category 4 at the first estimate. */
      readonly way: 'category4AtOnce'
      readonly start: Day
      readonly referredOn: Day
    }
  | {
      /** Placed in category 4 after category 1 or 3. */
      readonly way: 'category4Later'
      readonly referredOn: Day
    }
  | {
      /** On the insured's own request, with a questionnaire. */
      readonly way: 'request'
      readonly receivedOn: Day
    }
  | {
      /** On the insured's own request, where no new questionnaire was needed. */
      readonly way: 'requestWithoutQuestionnaire'
      readonly requestedOn: Day
      readonly decidedOn: Day
    }

/**
 * The window of the first contact with the coordinator.
 *
 * Category 4 at once: during the sixth month at the latest (other sources: a month from the
 * referral, RD-5). Category 4 later: within one month of the referral. On request: within one
 * month of receipt of the questionnaire (RD-3), or of the request where none was needed (RD-4).
 *
 * nl: eerste contactmoment · fr: premier contact · de: erstes Kontaktmoment
 *
 * @param contact - how the insured came to the contact, and on which days
 * @param of - the case whose law applies; the version of the circular where absent
 * @see norms A7-1, A7-2, B4-1
 * @example
 * ```ts
 * import { firstContactWindow, isDay } from 'terug-naar-werk'
 * const [start, referredOn] = ['2023-01-16', '2023-04-25']
 * const window =
 *   isDay(start) && isDay(referredOn)
 *     ? firstContactWindow({ way: 'category4AtOnce', start, referredOn })
 *     : undefined
 * window?.until // => '2023-07-15'
 * window?.norms // => ['A7-2', 'A7-4']
 * ```
 * @category Rules
 */
export const firstContactWindow = (contact: FirstContactCase, of?: CaseOfLaw): RuleWindow => {
  const [rule, anchors] = stated(contact)
  return windowOf(rule, anchors, of)
}

const stated = (contact: FirstContactCase): readonly [WindowRule, Anchors] => {
  switch (contact.way) {
    case 'category4AtOnce':
      return [firstContactAtOnce, { incapacityStart: numberOf(contact.start), trigger: numberOf(contact.referredOn) }]
    case 'category4Later':
      return [firstContactLater, { trigger: numberOf(contact.referredOn) }]
    case 'request':
      return [firstContactOnRequest, { trigger: numberOf(contact.receivedOn) }]
    case 'requestWithoutQuestionnaire':
      return [
        firstContactWithoutQuestionnaire,
        { trigger: numberOf(contact.decidedOn), request: numberOf(contact.requestedOn) },
      ]
  }
}
