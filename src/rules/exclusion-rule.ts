import type { Moment } from '../dossier/moment.js'
import type { Enacted } from '../law/amendment.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { Boundary } from '../law/term.js'
import type { Ground } from './ground.js'

/** @internal */
export const exclusionModalities = ['prohibition', 'power', 'suspension'] as const

/**
 * Whether a ground forbids the step, lets the bearer leave it, or suspends the trajectory.
 * @category Law
 * @useDeclaredType
 */
export type ExclusionModality = (typeof exclusionModalities)[number]

/**
 * What a text of law says of a ground, and what a later text may change.
 * @category Law
 */
export interface ExclusionTerms {
  readonly modality: ExclusionModality
  readonly from: Moment | 'incapacityStart'
  /** The moments of which the first gives the last day; none: the ground has no end. */
  readonly until: readonly Moment[]
}

/**
 * A ground that bars steps, as the law states it: from which moment and until which one it stands.
 * Which steps it bars is written in the records of those steps.
 * @category Law
 */
export interface ExclusionRule extends ExclusionTerms, Enacted<ExclusionTerms> {
  readonly ground: Ground
  readonly confidentiality: Confidentiality
  /** Only where the certificate ends before this day. */
  readonly certifiedBefore?: Boundary
}
