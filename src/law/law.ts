import type { Day } from '../calendar/day.js'
import type { Scheme } from './scheme.js'

/**
 * From which day a text applies, for incapacities that start within given days.
 *
 * Both days of the start are included; null leaves that side open. The law that governs a step depends
 * on the start of the incapacity and on the day concerned, never on the day alone.
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
 * A text of law: its title, and from when it applies.
 *
 * A text has no last day. What a later text changes or ends is written in the records that it amends.
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
