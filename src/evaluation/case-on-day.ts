import { assertDays } from '../calendar/day-number.js'
import type { Dossier } from '../dossier/dossier.js'
import { type Timeline, timelineOf } from '../dossier/timeline.js'
import type { Interpretation } from '../law/term.js'
import { type ExclusionPeriods, exclusionPeriods } from './exclusion-periods.js'
import type { Instance, Series } from './instance.js'
import { type EvaluateOptions, interpretationOf } from './options.js'
import { type LawOfCase, lawOfCase } from './plan/law-of-case.js'
import type { Plan } from './plan/plan.js'

/**
 * A case on the day of the evaluation: its visible events, the law that applies to it, its past and present
 * exclusions, and how its terms are counted.
 * @internal
 */
export interface CaseOnDay {
  readonly timeline: Timeline
  readonly law: LawOfCase
  readonly exclusions: ExclusionPeriods
  readonly interpretation: Interpretation
  /** The occurrences of each series, by interpretation, as far as they were needed. */
  readonly series: { known?: Map<Series, Map<Interpretation, readonly Instance[]>> }
}

/** The case of a dossier on the day of the options. @internal */
export const caseOnDay = (plan: Plan, dossier: Dossier, options: EvaluateOptions): CaseOnDay => {
  const { asOf, knownOn } = options
  // Later compared as a text, which would accept a value that is not a day.
  if (knownOn !== undefined) assertDays(knownOn)
  const timeline = timelineOf(dossier, asOf, knownOn)
  const law = lawOfCase(plan.laws, timeline.dossier.incapacity.start, dossier.scheme)
  const exclusions = exclusionPeriods(plan.exclusions, timeline, law)
  return { timeline, law, exclusions, interpretation: interpretationOf(options), series: {} }
}

/** The same case in another interpretation. @internal */
export const inInterpretation = (
  { timeline, law, exclusions, series }: CaseOnDay,
  interpretation: Interpretation,
): CaseOnDay => ({ timeline, law, exclusions, interpretation, series })
