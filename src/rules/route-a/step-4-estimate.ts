import { during, duringMonth, endOfMonth, latestOf, on, startOfMonth } from '../../calendar/boundaries.js'
import type { Day } from '../../calendar/day.js'
import { numberOf } from '../../calendar/day-number.js'
import { circular2022UntilTeamMembers, teamMembers2024 } from '../../law/version.js'
import { type Bar, type BarFacts, barsIn, standingIn } from '../bar.js'
import type { ObligationRule } from '../obligation-rule.js'
import { type RuleWindow, windowOf } from '../rule-window.js'

/** The three situations in which no first estimate is made (A4-2). */
const noFirstEstimate = {
  codexRequested: ['A4-2'],
  permittedWork: ['A4-2'],
  ownTrajectory: ['A4-2'],
} as const

/** In the course of the fourth month the advising doctor makes a first estimate. @internal */
export const firstEstimate = {
  rule: 'estimate.first',
  norms: ['A4-1'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'medical',
  trigger: 'incapacityStart',
  window: duringMonth(4),
  fulfilledBy: 'capacityEstimated',
  barredBy: noFirstEstimate,
  versions: [
    { law: circular2022UntilTeamMembers },
    { law: teamMembers2024, alsoBy: ['teamMember'], norms: ['A4-1', 'LT-3'] },
  ],
} as const satisfies ObligationRule

/** Completing was impossible despite support: an examination, in the framework of the estimate. @internal */
export const examWhenQuestionnaireImpossible = {
  rule: 'exam.questionnaireImpossible',
  norms: ['A4-3'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'medical',
  trigger: 'examNotExcluded',
  window: during(latestOf(on('trigger'), startOfMonth(4)), endOfMonth(4)),
  fulfilledBy: 'medicalExam',
  lapsedBy: ['capacityEstimated'],
  barredBy: noFirstEstimate,
  versions: [
    { law: circular2022UntilTeamMembers },
    { law: teamMembers2024, alsoBy: ['teamMember'], norms: ['A4-3', 'LT-3'] },
  ],
} as const satisfies ObligationRule

/**
 * The window of the first estimate of the remaining capacities: the fourth month of the incapacity.
 *
 * nl: eerste inschatting · fr: première estimation · de: erste Einschätzung
 *
 * @param start - the first day of the incapacity
 * @see norm A4-1, circular V.I. 2022/383 section 3.1 step 4
 * @example
 * ```ts
 * import { firstEstimateWindow, isDay } from 'terug-naar-werk'
 * const start = '2022-10-31'
 * const window = isDay(start) ? firstEstimateWindow(start) : undefined
 * window?.until // => '2023-02-28'
 * window?.readings // => [{ reading: 'RD-6:sameDate', window: { from: '2023-01-31', until: '2023-02-27' } }]
 * ```
 * @category Rules
 */
export const firstEstimateWindow = (start: Day): RuleWindow =>
  windowOf(firstEstimate, { incapacityStart: numberOf(start), trigger: numberOf(start) })

/**
 * What bars the first estimate: the same three situations that bar the questionnaire.
 *
 * @param facts - which of the grounds stand; a medical withholding does not bar the estimate
 * @returns the grounds that bar it, with their norms; empty where nothing does
 * @see norm A4-2
 * @example
 * ```ts
 * import { firstEstimateBars } from 'terug-naar-werk'
 * firstEstimateBars({ codexRequested: true, medicalGround: true }) // => [{ ground: 'codexRequested', norms: ['A4-2'] }]
 * ```
 * @category Rules
 */
export const firstEstimateBars = (facts: BarFacts): readonly Bar[] => standingIn(facts, barsOfFirstEstimate)

const barsOfFirstEstimate = /* @__PURE__ */ barsIn(noFirstEstimate)
