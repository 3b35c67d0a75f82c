import { atLeastOne } from '../../calendar/counts.js'
import type { Day } from '../../calendar/day.js'
import { numberOf } from '../../calendar/day-number.js'
import { everyMonths, noTerm, on } from '../../law/boundaries.js'
import type { CaseOfLaw } from '../../law/in-force.js'
import { circular2022 } from '../../law/laws.js'
import type { ObligationRule } from '../obligation-rule.js'
import { occurrenceWindow } from '../occurrence-window.js'
import type { RuleWindow } from '../rule-window.js'
import { suspendedByCodex } from './suspension.js'

/** The fields that the duties after a plan share. */
const afterThePlan = {
  modality: 'duty',
  confidentiality: 'trajectory',
  window: noTerm(on('trigger')),
  suspendedBy: suspendedByCodex,
  lapsedBy: ['zivEnded'],
  law: circular2022,
} as const

/** A plan that aims at vocational retraining: the coordinator requests approval of the High Commission. @internal */
export const approveRetraining = {
  ...afterThePlan,
  id: 'ziv.retrainingApproval',
  rule: 'ziv.retrainingApproval',
  norms: ['Z2-5'],
  bearer: 'coordinator',
  trigger: 'retrainingPlanned',
  fulfilledBy: 'retrainingApproved',
} as const satisfies ObligationRule

/** A plan that aims at employment: a proposal of resumption goes to the advising doctor. @internal */
export const proposeResumption = {
  ...afterThePlan,
  id: 'ziv.resumptionProposal',
  rule: 'ziv.resumptionProposal',
  norms: ['Z2-6'],
  bearer: 'coordinator',
  trigger: 'employmentPlanned',
  fulfilledBy: 'resumptionProposed',
} as const satisfies ObligationRule

/** With the insured's consent, the advising doctor communicates findings and plan to the treating doctor. @internal */
export const informTreatingDoctor = {
  ...afterThePlan,
  id: 'ziv.informTreatingDoctor',
  rule: 'ziv.informTreatingDoctor',
  norms: ['Z2-7'],
  bearer: 'advisingDoctor',
  trigger: 'planWithConsent',
  fulfilledBy: 'treatingDoctorInformed',
} as const satisfies ObligationRule

/** The coordinator follows the plan up every three months, each counted from the day of the plan. @internal */
export const reviewPlan = {
  id: 'ziv.review',
  rule: 'ziv.review',
  norms: ['Z3-1'],
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'planDrawnUp',
  window: everyMonths(3, 'sameDate'),
  fulfilledBy: 'planReviewed',
  suspendedBy: suspendedByCodex,
  lapsedBy: ['zivEnded'],
  law: circular2022,
} as const satisfies ObligationRule

/**
 * The window of the k-th review of a plan. It starts on the day after the last day of the previous review.
 * It ends on the last day within 3k months of the plan.
 *
 * @param plannedOn - the day on which the plan was drawn up
 * @param ordinal - k, from 1; a fraction is dropped and less than 1 counts as 1
 * @param of - the case whose law applies; the version of the circular where absent
 * @see norm Z3-1, circular V.I. 2022/383 section 4.3
 * @example
 * ```ts
 * import { isDay, planReviewWindow } from 'terug-naar-werk'
 * const plannedOn = '2023-03-20'
 * const second = isDay(plannedOn) ? planReviewWindow(plannedOn, 2) : undefined
 * second?.from // => '2023-06-21'
 * second?.until // => '2023-09-20'
 * ```
 * @category Rules
 */
export const planReviewWindow = (plannedOn: Day, ordinal: number, of?: CaseOfLaw): RuleWindow =>
  occurrenceWindow(reviewPlan, { trigger: numberOf(plannedOn) }, atLeastOne(ordinal), of)
