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
 * What starts an obligation: the start of the incapacity, a moment of the case, or a missed step. A step is
 * missed where its last day passed and it was not done. `missed` is the id of its record.
 * @category Law
 */
export type Trigger =
  | 'incapacityStart'
  | Moment
  | { readonly missed: string; readonly type: 'questionnaireNotReceived' }

/**
 * A question about which day counts as the day of a step: the day of the event, or another one.
 * @category Law
 */
export interface FulfilmentReading {
  readonly reading: Question
  readonly default: string
  readonly other: string
  /** The day that counts with the other answer. */
  readonly on: Anchor
}

/** @internal */
export const obligationModalities = ['duty', 'power'] as const

/**
 * Whether the bearer must do the step or may do it.
 *
 * - `duty`: the bearer must do the step
 * - `power`: the bearer may do the step
 *
 * @category Law
 * @useDeclaredType
 */
export type ObligationModality = (typeof obligationModalities)[number]

/**
 * Grounds of exclusion, each with the norms that say so.
 * @category Law
 */
export type GroundNorms = { readonly [ground in Ground]?: readonly NormId[] }

/**
 * The fields of an obligation that a later text of law may change.
 * @category Law
 */
export interface ObligationTerms {
  readonly norms: readonly NormId[]
  readonly bearer: Bearer
  /**
   * Who else may do it. The law of the day on which it is done decides; while it is not done, the law of the day of
   * the evaluation.
   */
  readonly alsoBy?: readonly 'teamMember'[]
  readonly modality: ObligationModality
  /** `statement`: its days come from official statements, not from a text of law. */
  readonly basis?: 'statement'
  readonly trigger: Trigger
  /** The term of the step; a `Recurrence` where the step is repeated. */
  readonly window: Term | Recurrence
  /** The moment that fulfils it. */
  readonly fulfilledBy: Moment
  /** `windowStart`: it can be fulfilled from the first day of its window only; where absent, from the trigger on. */
  readonly countsFrom?: 'windowStart'
  /** `windowStart`: it is listed from the first day of its window only; where absent, from the trigger on. */
  readonly listedFrom?: 'windowStart'
  /** Present where the sources differ on which day counts as the day of the step. */
  readonly fulfilmentReading?: FulfilmentReading
  /** The grounds that bar the step. */
  readonly barredBy?: GroundNorms
  /** The grounds that suspend the step. */
  readonly suspendedBy?: GroundNorms
  /** The moments after which the step is no longer required. */
  readonly lapsedBy?: readonly Moment[]
  /** Whether the step must still be done after the end of the incapacity. */
  readonly outlivesIncapacity?: boolean
  /** `true`: only with an employment contract; `false`: only without one; absent: in both cases. */
  readonly employmentContract?: boolean
}

/**
 * An obligation as the law states it: its bearer, its trigger, its window, what fulfils and bars it, and
 * what later texts changed. The record can be compared with the circular field by field. The evaluation
 * names no rule.
 *
 * @category Law
 */
export interface ObligationRule extends ObligationTerms, Enacted<ObligationTerms> {
  /** The id of the record; an evaluation gives it as `variant`. */
  readonly id: string
  /** The rule. Several records share it where the circular states variants of one step. */
  readonly rule: string
  /** The end of the key (`#4`), where a rule gives several obligations from one trigger. */
  readonly suffix?: string
  /** How confidential it is. Its trigger and its grounds may not be more confidential. */
  readonly confidentiality: Confidentiality
  /**
   * The day that decides which version governs. Where absent: the last day of the window; the first where it has no
   * last day.
   */
  readonly lawOf?: DayConcerned
}

/**
 * What a text of law changes in an obligation.
 * @category Law
 */
export type ObligationAmendment = Amendment<ObligationTerms>
