import type { Day } from '../../calendar/day.js'
import { numberOf } from '../../calendar/day-number.js'
import { during, duringMonth, endOfMonth, latestOf, on, startOfMonth } from '../../law/boundaries.js'
import type { CaseOfLaw } from '../../law/in-force.js'
import { circular2022, pensionAge2024, teamMembers2024 } from '../../law/laws.js'
import { type BarringGround, type GroundFacts, groundsThatApply } from '../barring-grounds.js'
import type { ObligationRule } from '../obligation-rule.js'
import { type RuleWindow, windowOf } from '../rule-window.js'

/** The three situations in which no first estimate is made (A4-2). */
const noFirstEstimate = {
  codexRequested: ['A4-2'],
  permittedWork: ['A4-2'],
  ownTrajectory: ['A4-2'],
} as const

/** The same, where a trajectory bars only while it runs. */
const noFirstEstimateWhileRunning = {
  codexRequested: ['A4-2', 'LT-10'],
  permittedWork: ['A4-2'],
  ownTrajectory: ['A4-2', 'LT-10'],
} as const

/** The advising doctor makes a first estimate in the course of the fourth month. @internal */
export const firstEstimate = {
  id: 'estimate.first',
  rule: 'estimate.first',
  norms: ['A4-1'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'medical',
  trigger: 'incapacityStart',
  window: duringMonth(4, 'quantieme'),
  fulfilledBy: 'capacityEstimated',
  barredBy: noFirstEstimate,
  law: circular2022,
  amendedBy: [
    { law: pensionAge2024, barredBy: { ...noFirstEstimate, pensionAge: ['LT-13'] } },
    {
      law: teamMembers2024,
      alsoBy: ['teamMember'],
      alsoByNorms: ['LT-3'],
      barredBy: { ...noFirstEstimateWhileRunning, pensionAge: ['LT-13'] },
    },
  ],
} as const satisfies ObligationRule

/**
 * Where completing was impossible despite support: an examination, as part of the estimate; later a physical contact.
 * @internal
 */
export const examWhenQuestionnaireImpossible = {
  id: 'exam.questionnaireImpossible',
  rule: 'exam.questionnaireImpossible',
  norms: ['A4-3'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'medical',
  trigger: 'examNotExcluded',
  window: during(latestOf(on('trigger'), startOfMonth(4, 'quantieme')), endOfMonth(4, 'quantieme')),
  fulfilledBy: 'medicalExam',
  lapsedBy: ['capacityEstimated'],
  barredBy: noFirstEstimate,
  law: circular2022,
  amendedBy: [
    {
      law: teamMembers2024,
      alsoBy: ['teamMember'],
      alsoByNorms: ['LT-3'],
      fulfilledBy: 'evaluationContact',
      barredBy: noFirstEstimateWhileRunning,
    },
  ],
} as const satisfies ObligationRule

/**
 * The window of the first estimate of the remaining capacities: the fourth month of the incapacity.
 *
 * nl: eerste inschatting · fr: première estimation · de: erste Einschätzung
 *
 * @param start - the first day of the incapacity
 * @param of - the case whose law applies; the version of the circular where absent
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
export const firstEstimateWindow = (start: Day, of?: CaseOfLaw): RuleWindow =>
  windowOf(firstEstimate, { incapacityStart: numberOf(start), trigger: numberOf(start) }, of)

/**
 * The grounds that bar the first estimate: the three situations that also bar the questionnaire.
 *
 * @param facts - the grounds that apply; a medical withholding does not bar the estimate
 * @param of - the case whose law applies; the version of the circular where absent
 * @returns the grounds that bar it, with their norms; empty where nothing does
 * @see norm A4-2
 * @example
 * ```ts
 * import { firstEstimateBars } from 'terug-naar-werk'
 * firstEstimateBars({ codexRequested: true, medicalGround: true }) // => [{ ground: 'codexRequested', norms: ['A4-2'] }]
 * ```
 * @category Rules
 */
export const firstEstimateBars = (facts: GroundFacts, of?: CaseOfLaw): readonly BarringGround[] =>
  groundsThatApply(firstEstimate, facts, of)
