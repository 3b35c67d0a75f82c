import type { Day } from '../../calendar/day.js'
import type { NormId } from '../../law/norms.js'
import type { RuleId } from '../../rules/obligations.js'

/**
 * A missing fact, and the rules that need it.
 *
 * nl: ontbrekend gegeven · fr: donnée manquante · de: fehlende Angabe
 *
 * @category Evaluation
 */
export interface Need {
  /** The place of the fact in the dossier. */
  readonly fact: string
  /** The day from which it is missing. */
  readonly since: Day
  /** The rules for which nothing can be said without the fact, or only by assumption. */
  readonly waits: readonly RuleId[]
  /** The norms for which the fact is needed. */
  readonly norms: readonly NormId[]
}
