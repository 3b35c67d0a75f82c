import { assertDays } from '../calendar/day-number.js'
import type { Dossier } from '../dossier/dossier.js'
import { type Entry, type Timeline, timelineOf } from '../dossier/timeline.js'
import type { Interpretation } from '../law/term.js'
import { type ExclusionPeriods, exclusionPeriods } from './exclusion-periods.js'
import type { Instance } from './instance.js'
import { type EvaluateOptions, interpretationOf } from './options.js'
import { type LawOfCase, lawOfCase } from './plan/law-of-case.js'
import type { Plan } from './plan/plan.js'

/**
 * A case as it is evaluated on a day: what one can see of it, the law that concerns it, the exclusions that stand
 * or stood, and how its terms are counted.
 * @internal
 */
export interface CaseOnDay {
  readonly timeline: Timeline
  readonly law: LawOfCase
  readonly exclusions: ExclusionPeriods
  readonly interpretation: Interpretation
  /** What comes back after each trigger, in each way of counting, as far as it was needed. */
  readonly series: { byTrigger?: Map<Entry, Map<Interpretation, readonly Instance[]>> }
}

/** @internal */
export const caseOnDay = (plan: Plan, dossier: Dossier, options: EvaluateOptions): CaseOnDay => {
  const { asOf, knownOn } = options
  // Compared as texts later on, which would let through what is no day.
  if (knownOn !== undefined) assertDays(knownOn)
  const timeline = timelineOf(dossier, asOf, knownOn)
  const law = lawOfCase(plan.laws, timeline.dossier.incapacity.start, dossier.scheme)
  const exclusions = exclusionPeriods(plan.exclusions, timeline, law)
  return { timeline, law, exclusions, interpretation: interpretationOf(options), series: {} }
}

/** The same case, counted in another way. @internal */
export const inInterpretation = (
  { timeline, law, exclusions, series }: CaseOnDay,
  interpretation: Interpretation,
): CaseOnDay => ({ timeline, law, exclusions, interpretation, series })
