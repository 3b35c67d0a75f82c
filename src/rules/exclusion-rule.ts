import type { Boundary } from '../calendar/term.js'
import type { Moment } from '../dossier/moment.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { Ground } from './obligation-rule.js'

/** @internal */
export const exclusionModalities = ['prohibition', 'power', 'suspension'] as const

/**
 * Whether a ground forbids the step, lets the bearer leave it, or suspends the trajectory.
 * @category Law
 * @useDeclaredType
 */
export type ExclusionModality = (typeof exclusionModalities)[number]

/**
 * A ground that bars steps, as the law states it: from which moment and until which one it stands.
 * Which steps it bars stands with those steps.
 * @category Law
 */
export interface ExclusionRule {
  readonly ground: Ground
  readonly modality: ExclusionModality
  readonly confidentiality: Confidentiality
  readonly from: Moment | 'incapacityStart'
  /** The moments of which the first gives the last day; none: the ground has no end. */
  readonly until: readonly Moment[]
  /** Only where the certificate ends before this day. */
  readonly certifiedBefore?: Boundary
}
