import type { Moment } from '../dossier/moment.js'
import type { Enacted } from '../law/amendment.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { Boundary } from '../law/term.js'
import type { Ground } from './ground.js'

/** @internal */
export const exclusionModalities = ['prohibition', 'power', 'suspension'] as const

/**
 * The effect of an exclusion.
 *
 * - `prohibition`: it forbids the step
 * - `power`: the bearer may omit the step
 * - `suspension`: it suspends the trajectory
 *
 * @category Law
 * @useDeclaredType
 */
export type ExclusionModality = (typeof exclusionModalities)[number]

/**
 * The fields of an exclusion that a later text of law may change.
 * @category Law
 */
export interface ExclusionTerms {
  readonly modality: ExclusionModality
  /** The moment with which it starts. */
  readonly from: Moment | 'incapacityStart'
  /** The moments that end it; the first of them gives the last day. Where the list is empty, it has no end. */
  readonly until: readonly Moment[]
}

/**
 * An exclusion as the law states it: its ground, the moment that starts it and the moments that end it.
 * The records of the steps say which of them the ground bars.
 * @category Law
 */
export interface ExclusionRule extends ExclusionTerms, Enacted<ExclusionTerms> {
  readonly ground: Ground
  readonly confidentiality: Confidentiality
  /** The exclusion applies only where the certificate ends before this day. */
  readonly certifiedBefore?: Boundary
}
