import type { Timeline } from '../dossier/timeline.js'
import type { Interpretation } from '../law/term.js'
import type { ExclusionPeriods } from './exclusion-periods.js'
import type { Instance, Series } from './instance.js'
import type { LawOfCase } from './plan/law-of-case.js'

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
  readonly series: { known?: Map<Series, Map<Interpretation, readonly Instance[]>> }
}

/** The same case, counted in another way. @internal */
export const inInterpretation = (
  { timeline, law, exclusions, series }: CaseOnDay,
  interpretation: Interpretation,
): CaseOnDay => ({ timeline, law, exclusions, interpretation, series })
