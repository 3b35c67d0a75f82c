import type { Moment } from '../dossier/moment.js'
import type { Enacted } from '../law/amendment.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { Law } from '../law/law.js'
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
 * A moment that ends an exclusion. `since`: it does so only from the first day on which that text is law for the case.
 * @category Law
 */
export type ExclusionEnd = Moment | { readonly moment: Moment; readonly since: Law }

/**
 * The fields of an exclusion that a later text of law may change.
 * @category Law
 */
export interface ExclusionTerms {
  /** Whether it forbids a step, allows not to do it, or suspends it. */
  readonly modality: ExclusionModality
  /** The moment with which it starts; `presumption`: it stands while a legal presumption runs. */
  readonly from: Moment | 'incapacityStart' | 'presumption'
  /** The moments that end it; the first of them gives the last day. Where the list is empty, it has no end. */
  readonly until: readonly ExclusionEnd[]
}

/**
 * An exclusion as the law states it: its ground, the moment that starts it and the moments that end it.
 * The records of the steps say which of them the ground bars.
 * @category Law
 */
export interface ExclusionRule extends ExclusionTerms, Enacted<ExclusionTerms> {
  /** The ground that it is about. */
  readonly ground: Ground
  /** Who may know of it. */
  readonly confidentiality: Confidentiality
  /** The exclusion applies only where the certificate ends before this day. */
  readonly certifiedBefore?: Boundary
  /**
   * The exclusion applies only where the incapacity started within so many months that end with the month of the legal
   * pension age, or later.
   */
  readonly monthsBeforePensionAge?: number
}
