import type { Day } from '../calendar/day.js'
import type { Scheme } from './scheme.js'

/**
 * The day from which a text of law applies to incapacities that start within a period.
 *
 * Both days of that period are included; null means no limit on that side. The version that governs a step
 * depends on the start of the incapacity and on a day of the step, never on the day alone.
 *
 * @category Law
 */
export interface InForce {
  readonly from: Day
  readonly startsFrom: Day | null
  readonly startsUntil: Day | null
  /** Absent: every scheme. */
  readonly schemes?: readonly Scheme[]
}

/**
 * A text of law: its title, and the days from which it applies.
 *
 * A text has no last day. A later text that changes or ends a rule is an amendment in the record of that rule.
 *
 * nl: wettekst · fr: texte de loi · de: Gesetzestext
 *
 * @category Law
 */
export interface Law<Id extends string = string> {
  readonly id: Id
  readonly text: string
  readonly inForce: readonly [InForce, ...InForce[]]
}
