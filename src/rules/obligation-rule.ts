import type { EventType } from '../dossier/event-order.js'
import type { Moment } from '../dossier/moment.js'
import type { Amendment, Enacted } from '../law/amendment.js'
import type { Question } from '../law/answers.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { Bearer } from '../law/norm.js'
import type { NormId } from '../law/norms.js'
import type { Anchor, Boundary, Recurrence, Term } from '../law/term.js'
import type { DayConcerned } from './day-concerned.js'
import type { Ground } from './ground.js'

/**
 * What became of another step, where that starts an obligation. The steps are named by the ids of their records.
 *
 * - `missed`: its last day passed and it was not done; `first`: only the first step of its rule
 * - `barred`: its last day passed, it was not done, and one of these grounds barred it on that day
 * - `fulfilled`: one of these events fulfilled one of these steps, in time or late
 *
 * @category Law
 */
export type StepTrigger =
  | {
      readonly missed: string
      readonly first?: true
      readonly type: 'questionnaireNotReceived' | 'registrationNotProven'
    }
  | { readonly barred: string; readonly by: readonly Ground[]; readonly type: 'estimateBarred' }
  | { readonly fulfilled: readonly string[]; readonly events: readonly EventType[]; readonly type: 'physicalContact' }

/**
 * What starts an obligation: the start of the incapacity, a moment of the case, or what became of another step.
 * @category Law
 */
export type Trigger = 'incapacityStart' | Moment | StepTrigger

/** The triggers of a version, as a list. @internal */
export const triggersIn = ({ trigger }: Pick<ObligationTerms, 'trigger'>): readonly Trigger[] =>
  isList(trigger) ? trigger : [trigger]

/** The ids of the records whose steps a trigger names. @internal */
export const stepsNamedIn = (trigger: Trigger): readonly string[] => {
  if (typeof trigger === 'string') return []
  if ('missed' in trigger) return [trigger.missed]
  return 'barred' in trigger ? [trigger.barred] : trigger.fulfilled
}

const isList = (trigger: ObligationTerms['trigger']): trigger is readonly Trigger[] => Array.isArray(trigger)

/**
 * A question about which day counts as the day of a step: the day of the event, or another one.
 * @category Law
 */
export interface FulfilmentReading {
  /** The question. */
  readonly reading: Question
  /** The answer by which the day of the act counts. */
  readonly default: string
  /** The other answer. */
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

/** @internal */
export const obligationBases = ['statement', 'analogy'] as const

/**
 * On what a step rests, where it is no text of law.
 *
 * - `statement`: official statements or pages
 * - `analogy`: the circular for employees, applied to the self-employed, for whom no text says the same (LT-1)
 *
 * @category Law
 * @useDeclaredType
 */
export type ObligationBasis = (typeof obligationBases)[number]

const letterForms = ['plain', 'registered'] as const

/**
 * How a letter is sent.
 *
 * - `plain`: the text asks for no form
 * - `registered`: the text asks for a registered letter
 *
 * @category Law
 * @useDeclaredType
 */
export type LetterForm = (typeof letterForms)[number]

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
  /** The norms that state the step and its term. */
  readonly norms: readonly NormId[]
  /** Who must or may do the step. */
  readonly bearer: Bearer
  /**
   * Who else may do it. The law of the day on which it is done decides; while it is not done, the law of the day of
   * the evaluation.
   */
  readonly alsoBy?: readonly 'teamMember'[]
  /** The norms that let somebody else do it. */
  readonly alsoByNorms?: readonly NormId[]
  /** Whether the bearer must do the step or may do it. */
  readonly modality: ObligationModality
  /** On what it rests, where that is no text of law for the case; `law` where a later text gives it one. */
  readonly basis?: ObligationBasis | 'law'
  /** Several triggers start the same step, whichever comes. */
  readonly trigger: Trigger | readonly Trigger[]
  /** The term of the step; a `Recurrence` where the step is repeated. */
  readonly window: Term | Recurrence
  /** The moment that fulfils it. */
  readonly fulfilledBy: Moment
  /**
   * From when it can be fulfilled. `windowStart`: from the first day of its window; `ever`: also by what was done before
   * it was triggered; where absent, from the trigger on.
   */
  readonly countsFrom?: 'windowStart' | 'ever'
  /** Present: what is done on this day or later does not fulfil it. */
  readonly countsBefore?: Boundary
  /** Present: one act fulfils one step, the oldest that it can; an act that states a planned day, only that of that day. */
  readonly actsOnce?: true
  /** `planned`: it is done in time where the planned day that the act states lies in time. */
  readonly inTimeBy?: 'planned'
  /** Present: a trigger after the last day starts none. */
  readonly onlyIfInTime?: true
  /** Present: a further trigger starts none while an earlier step has not been done. */
  readonly oneAtATime?: true
  /** Present: it is not asked while a step of this record is open; where it was done before, it stays done. */
  readonly notWhileOpen?: string
  /** Present: an event that makes it lapse does so only where nothing fulfils it. */
  readonly lapsesOnlyUndone?: true
  /**
   * Present: where a team member did the step of one of these records, the last that was done, nobody but the doctor may
   * do this one; `fulfilledBy` is what fulfils it then.
   */
  readonly notTwiceByTeamMember?: { readonly after: readonly string[]; readonly fulfilledBy: Moment }
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
  /** Present: what stands once the last day has passed without the step; it can no longer be done then. */
  readonly afterLastDay?: 'deemedPositive'
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
  /** Present: the step is a letter to the insured person. What it states: `terug-naar-werk/letters`. */
  readonly letter?: LetterForm
}

/**
 * What a text of law changes in an obligation.
 * @category Law
 */
export type ObligationAmendment = Amendment<ObligationTerms>
