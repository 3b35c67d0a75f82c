import type { Day } from '../../calendar/day.js'
import type { NormId } from '../../law/norms.js'
import type { FindingCode, FindingSeverity } from '../../rules/findings.js'
import type { ObligationBasis } from '../../rules/obligation-rule.js'

/**
 * Something that was not done as the texts require, and how serious that is.
 *
 * nl: vaststelling · fr: constat · de: Feststellung
 *
 * @category Evaluation
 */
export interface Finding {
  /** What was found. */
  readonly code: FindingCode
  /** How serious it is. */
  readonly severity: FindingSeverity
  /** The day of what was done, or from which it is missing. */
  readonly on: Day
  /** The key of the obligation that it concerns. */
  readonly obligation?: string
  /** The keys of the exclusions that barred it on that day. */
  readonly exclusions?: readonly string[]
  /** The norms from which it follows. */
  readonly norms: readonly NormId[]
  /** On what it rests, where that is no text of law for this case. */
  readonly basis?: ObligationBasis
}
