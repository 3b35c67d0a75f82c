import type { Consequence } from './consequence.js'
import type { Presumption } from './presumption.js'

/**
 * What only another answer to an open question would give: none of it is part of the result.
 * @category Evaluation
 */
export interface Otherwise {
  /** The question and the answer, such as `RD-10:lawRates`. */
  readonly reading: string
  /** The presumptions that do not exist by the answer that is followed. Their keys are those of that other result. */
  readonly presumptions?: readonly Omit<Presumption, 'readings'>[]
  /** The consequences that do not exist by the answer that is followed. Their keys are those of that other result. */
  readonly consequences?: readonly Omit<Consequence, 'readings'>[]
}
