import type { Day } from '../../calendar/day.js'
import { numberOf } from '../../calendar/day-number.js'
import { act, noTerm, on, withinMonthsAfter } from '../../law/boundaries.js'
import type { CaseOfLaw } from '../../law/in-force.js'
import { circular2022, codex2022 } from '../../law/laws.js'
import type { ObligationRule } from '../obligation-rule.js'
import { type RuleWindow, windowOf } from '../rule-window.js'
import { suspendedByCodex } from './suspension.js'

/** Situations B and C: the coordinator informs the occupational physician of the start. @internal */
export const informOccupationalPhysician = {
  id: 'ziv.informOccupationalPhysician',
  rule: 'ziv.informOccupationalPhysician',
  norms: ['Z1-1'],
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'zivStartedBesideContract',
  window: noTerm(on('trigger')),
  fulfilledBy: 'occupationalPhysicianInformed',
  lapsedBy: ['zivEnded'],
  law: codex2022,
} as const satisfies ObligationRule

/** Follow-up interview within one month of the declaration of engagement. @internal */
export const followUpInterview = {
  id: 'ziv.followUpInterview',
  rule: 'ziv.followUpInterview',
  norms: ['Z1-4', 'Z2-1', 'Z2-8'],
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'zivStarted',
  window: act(on('trigger'), withinMonthsAfter(1, 'trigger', 'sameDate')),
  fulfilledBy: 'followUpInterview',
  suspendedBy: suspendedByCodex,
  lapsedBy: ['zivEnded'],
  law: circular2022,
} as const satisfies ObligationRule

/**
 * The window of the first follow-up interview: within one month of the start of the ZIV trajectory.
 *
 * nl: opvolggesprek · fr: entretien de suivi · de: Folgegespräch
 *
 * @param startedOn - the day of the declaration of engagement
 * @param of - the case whose law applies; the version of the circular where absent
 * @see norm Z2-1, circular V.I. 2022/383 section 4.2
 * @example
 * ```ts
 * import { followUpInterviewWindow, isDay } from 'terug-naar-werk'
 * const startedOn = '2023-02-28'
 * isDay(startedOn) && followUpInterviewWindow(startedOn).until // => '2023-03-28'
 * ```
 * @category Rules
 */
export const followUpInterviewWindow = (startedOn: Day, of?: CaseOfLaw): RuleWindow =>
  windowOf(followUpInterview, { trigger: numberOf(startedOn) }, of)
