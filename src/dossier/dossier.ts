import type { Day } from '../calendar/day.js'
import type { Scheme } from '../law/scheme.js'
import type { DossierEvent } from './event.js'

/**
 * The incapacity that a dossier is about.
 *
 * A relapse after less than fourteen days (less than three months in invalidity, after one year) is an event
 * `incapacityResumed`: it keeps the start. A later one is a new incapacity, and a new dossier.
 *
 * nl: arbeidsongeschiktheid · fr: incapacité de travail · de: Arbeitsunfähigkeit
 *
 * @category Dossier
 */
export interface Incapacity {
  /** The first day of the incapacity, as the advising doctor fixed it. This day itself counts. */
  readonly start: Day
  /** Whether the incapacity was recognised at first; true where absent. A later decision is an event. */
  readonly recognised?: boolean | undefined
  /** The end that the first certificate states; later certificates are events. */
  readonly certifiedUntil?: Day | undefined
  /** The last day of the incapacity, where nothing else is known of its end. Otherwise record the event `incapacityEnded`. */
  readonly endedOn?: Day | undefined
}

/**
 * What is known of one case: the insured's scheme, the incapacity, and what has happened since.
 *
 * Plain JSON. Make one from unknown input with `parseDossier`.
 *
 * nl: dossier · fr: dossier · de: Akte
 *
 * @category Dossier
 */
export interface Dossier {
  /** Opaque to the package; 1 to 128 characters, no control characters and no lone surrogates. */
  readonly id?: string | undefined
  /** The scheme of the insured. */
  readonly scheme: Scheme
  /** Whether there is an employment contract on the first day of the incapacity. A later begin or end is an event. */
  readonly employmentContract: boolean
  /**
   * What the events call the contract of the first day, where several contracts run side by side: any text of 1 to 64
   * characters. A `contractEnded` with this `ref` ends that contract alone (FA-4, FA-6).
   */
  readonly employmentContractRef?: string | undefined
  /** The incapacity for work: its first day, and what is known of its end. */
  readonly incapacity: Incapacity
  /** The day on which the insured reaches the legal pension age (LT-13). */
  readonly pensionAgeReachedOn?: Day | undefined
  /** What has happened, in any order; judged by day, then by the course of the trajectory, then by position. */
  readonly events?: readonly DossierEvent[] | undefined
}
