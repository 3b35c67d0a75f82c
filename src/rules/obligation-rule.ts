import type { Moment } from '../dossier/moment.js'
import type { Amendment, Enacted } from '../law/amendment.js'
import type { Question } from '../law/answers.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { Bearer } from '../law/norm.js'
import type { NormId } from '../law/norms.js'
import type { Anchor, Recurrence, Term } from '../law/term.js'
import type { DayConcerned } from './day-concerned.js'
import type { Ground } from './ground.js'

/**
 * What starts an obligation: the start of the incapacity, a moment of the case, or another
 * obligation (by the id of its record) whose last day passed without the step being done.
 * @category Law
 */
export type Trigger =
  | 'incapacityStart'
  | Moment
  | { readonly missed: string; readonly type: 'questionnaireNotReceived' }

/**
 * A reading of the sources in which another day than that of the event counts as the day of the step.
 * @category Law
 */
export interface FulfilmentReading {
  readonly reading: Question
  readonly default: string
  readonly other: string
  /** The day that counts in the other reading. */
  readonly on: Anchor
}

/** @internal */
export const obligationModalities = ['duty', 'power'] as const

/**
 * Whether the bearer of an obligation must do the step, or may.
 * @category Law
 * @useDeclaredType
 */
export type ObligationModality = (typeof obligationModalities)[number]

/**
 * The grounds that stop a step, each with the norms that say so.
 * @category Law
 */
export type GroundNorms = { readonly [ground in Ground]?: readonly NormId[] }

/**
 * What a text of law says of an obligation, and what a later text may change.
 * @category Law
 */
export interface ObligationTerms {
  readonly norms: readonly NormId[]
  readonly bearer: Bearer
  /** Who else may do it. The law of the day on which it is done decides, or that of today while it is not. */
  readonly alsoBy?: readonly 'teamMember'[]
  readonly modality: ObligationModality
  /** `statement`: its days rest on official statements, not on a text of law. */
  readonly basis?: 'statement'
  readonly trigger: Trigger
  /** From when until when, once or every so many months. */
  readonly window: Term | Recurrence
  readonly fulfilledBy: Moment
  /** From when the step counts as done; from the trigger where absent. */
  readonly countsFrom?: 'windowStart'
  /** From when it is listed; from the trigger where absent. */
  readonly listedFrom?: 'windowStart'
  /** A reading in which another day than that of the event counts as the day of the step. */
  readonly fulfilmentReading?: FulfilmentReading
  /** What bars the step, and the norm that says so. */
  readonly barredBy?: GroundNorms
  /** What suspends the step, and the norms that say so. */
  readonly suspendedBy?: GroundNorms
  /** The moments after which the step can no longer be asked. */
  readonly lapsedBy?: readonly Moment[]
  /** Whether it is still owed when the incapacity has ended. */
  readonly outlivesIncapacity?: boolean
  /** Only for whoever has, or has not, an employment contract. */
  readonly employmentContract?: boolean
}

/**
 * An obligation as the law states it: who must do what, from when until when, what starts it,
 * what fulfils it, what bars it, and what later texts changed. A record to be read beside the circular;
 * nothing in the evaluation knows any rule by name.
 *
 * @category Law
 */
export interface ObligationRule extends ObligationTerms, Enacted<ObligationTerms> {
  /** The id of the record, which an evaluation gives as `variant`. */
  readonly id: string
  /** The rule; several records may share it where the circular states variants of one step. */
  readonly rule: string
  /** The rest of the key, where one rule states several obligations from the first (`#4`). */
  readonly suffix?: string
  /** Who may know of it; whoever may must be free to know its triggers and grounds too. */
  readonly confidentiality: Confidentiality
  /** Where absent: the last day of the window, or the day of the trigger where there is no term. */
  readonly lawOf?: DayConcerned
}

/**
 * What a text changes in an obligation.
 * @category Law
 */
export type ObligationAmendment = Amendment<ObligationTerms>
