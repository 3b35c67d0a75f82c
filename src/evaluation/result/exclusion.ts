import type { Day } from '../../calendar/day.js'
import type { NormId } from '../../law/norms.js'
import type { NoticeId } from '../../law/notice.js'
import type { ExclusionModality } from '../../rules/exclusion-rule.js'
import type { Ground } from '../../rules/ground.js'
import type { RuleId } from '../../rules/obligations.js'

/**
 * An exclusion in this case: its ground, its period, and the steps that it bars or suspends.
 *
 * nl: uitsluiting · fr: exclusion · de: Ausschluss
 *
 * @category Evaluation
 */
export interface Exclusion {
  /** The ground, with `#n` for the n-th exclusion on that ground. */
  readonly key: string
  /** Why it bars or suspends. */
  readonly ground: Ground
  /** Whether it forbids a step, allows not to do it, or suspends it. */
  readonly modality: ExclusionModality
  /** The first day of its period. */
  readonly from: Day
  /** The last day of its period; null where no end is known. */
  readonly until: Day | null
  /** The steps that it bars or suspends. */
  readonly bars: readonly RuleId[]
  /** The norms that state it. */
  readonly norms: readonly NormId[]
  /** The ids of the texts of law that amended the version of its record that governs; absent where none did. */
  readonly amendedBy?: readonly string[]
  /** The notices, of those in `law.notices`, on a text that was not read and may change it; absent where none does. */
  readonly notices?: readonly NoticeId[]
}
