import type { Day } from '../../calendar/day.js'
import { numberOf } from '../../calendar/day-number.js'
import { act, byReading, noTerm, on, weeksAfter } from '../../law/boundaries.js'
import type { CaseOfLaw } from '../../law/in-force.js'
import { circular2022, selfEmployed2023 } from '../../law/laws.js'
import type { ObligationRule } from '../obligation-rule.js'
import { type RuleWindow, windowOf } from '../rule-window.js'

/** Within two weeks of sending; one insurer asks for one week (RD-1). */
const withinTwoWeeksOfSending = byReading('RD-1', {
  twoWeeks: weeksAfter(2, 'trigger'),
  oneWeek: weeksAfter(1, 'trigger'),
})

/** The fields of the return on both routes. @internal */
export const questionnaireReturn = {
  rule: 'questionnaire.return',
  bearer: 'insured',
  modality: 'duty',
  confidentiality: 'trajectory',
  window: act(on('trigger'), withinTwoWeeksOfSending),
  fulfilledBy: 'questionnaireCompleted',
  fulfilmentReading: { reading: 'RD-2', default: 'receipt', other: 'posting', on: 'posted' },
  lapsedBy: ['questionnaireImpossible'],
  law: circular2022,
} as const

/** The fields of the support on both routes. @internal */
export const questionnaireSupport = {
  rule: 'questionnaire.support',
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  window: noTerm(on('trigger')),
  fulfilledBy: 'supportContact',
  lapsedBy: ['questionnaireCompleted', 'questionnaireImpossible'],
  law: circular2022,
} as const

/** The insured returns the questionnaire, properly completed, within two weeks. @internal */
export const returnQuestionnaire = {
  ...questionnaireReturn,
  id: 'questionnaire.return/routeA',
  norms: ['A3-1'],
  trigger: 'questionnaireSentOnRouteA',
} as const satisfies ObligationRule

/** Where it is not received in time, the coordinator or a staff member contacts and helps the insured. @internal */
export const supportWithQuestionnaire = {
  ...questionnaireSupport,
  id: 'questionnaire.support/routeA',
  norms: ['A3-2', 'A3-3'],
  trigger: { missed: returnQuestionnaire.id, type: 'questionnaireNotReceived' },
  // That a staff member may help stands in the circular alone (A3-3).
  amendedBy: [{ law: selfEmployed2023, basis: 'analogy' }],
} as const satisfies ObligationRule

/**
 * The window in which the insured returns the questionnaire: within two weeks of sending. One insurer
 * requests it within one week (RD-1).
 *
 * @param sentOn - the day of sending, on either route
 * @param of - the case whose law applies; the version of the circular where absent
 * @see norms A3-1 and B3-1, circular V.I. 2022/383 sections 3.1 and 3.2 step 3
 * @example
 * ```ts
 * import { isDay, questionnaireReturnWindow } from 'terug-naar-werk'
 * const sentOn = '2023-03-27'
 * isDay(sentOn) && questionnaireReturnWindow(sentOn).until // => '2023-04-10'
 * ```
 * @category Rules
 */
export const questionnaireReturnWindow = (sentOn: Day, of?: CaseOfLaw): RuleWindow =>
  windowOf(returnQuestionnaire, { trigger: numberOf(sentOn) }, of)
