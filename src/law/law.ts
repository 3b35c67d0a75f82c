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
  /** The first day on which the text counts. */
  readonly from: Day
  /** The first start of an incapacity for which it counts; null where there is none. */
  readonly startsFrom: Day | null
  /** The last start of an incapacity for which it counts; null where there is none. */
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
  /** The id by which records and results name the text. */
  readonly id: Id
  /** The name of the text. */
  readonly text: string
  /** When and for whom it counts; one entry for each rule of transition. */
  readonly inForce: readonly [InForce, ...InForce[]]
  /** Present: no law. Somebody invented it, to try a draft or a house rule. */
  readonly invented?: true
}

/**
 * An invented text behind a result: a draft of a law, or a house rule. It is no law.
 *
 * nl: verzonnen hervorming · fr: réforme inventée · de: erfundene Reform
 *
 * @category Law
 */
export interface Reform {
  /** Its id, which `amendedBy` of an obligation names. */
  readonly id: string
  /** Its title, as whoever invented it wrote it. */
  readonly title: string
  /** Always true: it is no law. */
  readonly invented: true
}

/** The invented texts among some texts, as results name them. @internal */
export const reformsAmong = (texts: readonly Law[]): readonly Reform[] =>
  texts.flatMap(({ id, text, invented }) => (invented ? [{ id, title: text, invented }] : []))
