import type { Day } from '../../calendar/day.js'
import type { Bearer } from '../../law/norm.js'
import type { NormId } from '../../law/norms.js'
import type { JudgementQuestion } from '../../rules/judgements.js'
import type { ObligationBasis } from '../../rules/obligation-rule.js'

/**
 * A decision that a person must take now. No program may take it.
 *
 * nl: beoordeling door een persoon · fr: appréciation par une personne · de: Beurteilung durch eine Person
 *
 * @category Evaluation
 */
export interface Judgement {
  /** What is to be decided. */
  readonly question: JudgementQuestion
  /** Who decides. */
  readonly by: Bearer
  /** The possible decisions. */
  readonly options: readonly string[]
  /** The day from which the decision is open. */
  readonly since: Day
  /** The key of the obligation that depends on it. */
  readonly obligation?: string
  /** The keys of the obligations that it asks about, where it asks about several. */
  readonly obligations?: readonly string[]
  /** The norms that leave it to a person. */
  readonly norms: readonly NormId[]
  /** On what it rests, where that is no text of law for this case. */
  readonly basis?: ObligationBasis
}
