import type { Boundary } from '../calendar/term.js'
import type { Moment } from '../dossier/moment.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { Ground } from './obligation-rule.js'

/**
 * A ground that bars steps, as the law states it: from which moment and until which one it stands.
 * Which steps it bars stands with those steps.
 * @category Law
 */
export interface ExclusionRule {
  readonly ground: Ground
  /** Whether it forbids the step, lets the bearer leave it, or suspends the trajectory. */
  readonly modality: 'prohibition' | 'power' | 'suspension'
  readonly confidentiality: Confidentiality
  readonly from: Moment | 'incapacityStart'
  /** The moments of which the first gives the last day; none: the ground has no end. */
  readonly until: readonly Moment[]
  /** Only where the certificate ends before this day. */
  readonly certifiedBefore?: Boundary
}
