import type { Day } from '../../calendar/day.js'
import type { AbsencePlace } from '../../dossier/event-values.js'
import type { NormId } from '../../law/norms.js'
import type { ConsequenceKind, ConsequencePercentage } from '../../rules/consequences.js'

/** @internal */
export const consequenceCauses = ['absence', 'notRegistered'] as const

/**
 * Why there is a consequence for the benefit: an unjustified absence, or no registration after two letters (LT-19).
 *
 * - `absence`: an unjustified absence at the place that `at` names
 * - `notRegistered`: no registration with the regional service in the term of the second letter
 *
 * @category Evaluation
 * @useDeclaredType
 */
export type ConsequenceCause = (typeof consequenceCauses)[number]

/**
 * The rate of a consequence in another reading of the sources.
 * @category Evaluation
 */
export interface ConsequenceReading {
  /** The question and the answer, such as `RD-10:lawRates`. */
  readonly reading: string
  /** Whether a part of the benefit is withheld by that reading (`reduction`) or all of it (`suppression`). */
  readonly kind: ConsequenceKind
  /** The percentage of the daily benefit that is withheld by that reading. */
  readonly percentage: ConsequencePercentage
}

/**
 * A consequence for the benefit of the insured (norms SA-1 to SA-7, LT-6, LT-18 to LT-20). Its texts were all read: no
 * notice names one, so it has no `notices`.
 *
 * nl: gevolg · fr: conséquence · de: Folge
 *
 * @category Evaluation
 */
export interface Consequence {
  /** `absence.` with the place and `#n` for the n-th absence counted there (`#2.n`: in the second count), or `registration`. */
  readonly key: string
  /** Whether a part of the benefit is withheld (`reduction`) or all of it (`suppression`). */
  readonly kind: ConsequenceKind
  /** The percentage of the daily benefit that is withheld. */
  readonly percentage: ConsequencePercentage
  /** Whether it follows from absences or from a registration that was not made. */
  readonly cause: ConsequenceCause
  /** The place of the absence. */
  readonly at?: AbsencePlace
  /** The number of the absence at that place, by the day planned. The count begins again after the contact was held. */
  readonly absence?: number
  /** The day on which that examination or contact was planned. */
  readonly plannedOn?: Day
  /** Its first day. */
  readonly from: Day
  /** The last day; null while what ends it has not come. */
  readonly until: Day | null
  /** The norms that state it. */
  readonly norms: readonly NormId[]
  /** The ids of the texts of law that amended the version of its record that governs; absent where none did. */
  readonly amendedBy?: readonly string[]
  /** The other readings that give another rate; absent where none does. */
  readonly readings?: readonly ConsequenceReading[]
}
