import { type Convention, firstDayOfMonth, lastDayCountedFrom, lastDayWithin } from '../calendar/convention.js'
import { type DayNumber, downMonths } from '../calendar/day-number.js'
import type { NumberedWindow } from '../calendar/window.js'
import type { OtherAnswers, Question } from './answers.js'

/**
 * A day from which a term is counted.
 *
 * - `incapacityStart`: the first day of the incapacity
 * - `trigger`: the event that started the obligation
 * - `posted`: the day on which the insured posted or handed over the questionnaire
 * - `planned`: the day on which an examination or contact was planned
 * - `request`: the request of the insured (route B)
 * - `previousContact`: the coordinator's contact before the present one
 * - `declaration`: the declaration of engagement of the ZIV trajectory
 * - `stated`: the last day that the event itself states, such as the last day of a letter or of a recognition
 *
 * @category Law
 * @useDeclaredType
 */
export type Anchor = 'incapacityStart' | 'trigger' | OtherAnchor

/** @internal */
export const otherAnchors = ['posted', 'planned', 'request', 'previousContact', 'declaration', 'stated'] as const

/**
 * The anchors that not every obligation has.
 *
 * - `posted`: the day on which the insured posted the questionnaire or handed it over
 * - `planned`: the day on which the missed examination or contact was planned
 * - `request`: the day on which the insured asked for a contact
 * - `previousContact`: the day of the previous contact with the coordinator
 * - `declaration`: the day of the declaration of engagement
 * - `stated`: the last day that the event itself states, such as the last day of a letter
 *
 * @category Law
 * @useDeclaredType
 */
export type OtherAnchor = (typeof otherAnchors)[number]

/**
 * One end of a term, as data: what is counted, from which day, and by which convention.
 * @category Law
 */
export type Boundary =
  | { readonly count: 'days'; readonly days: number; readonly after: Anchor }
  | { readonly count: 'startOfMonth'; readonly month: number; readonly from: Anchor; readonly convention: Convention }
  | { readonly count: 'endOfMonth'; readonly month: number; readonly from: Anchor; readonly convention: Convention }
  | { readonly count: 'withinMonths'; readonly months: number; readonly after: Anchor; readonly convention: Convention }
  | { readonly count: 'monthsBefore'; readonly months: number; readonly dayAfter: Anchor }
  | { readonly count: 'dayAfter'; readonly boundary: Boundary }
  | { readonly count: 'dayBefore'; readonly boundary: Boundary }
  | { readonly count: 'latest'; readonly of: readonly Boundary[] }
  | { readonly count: 'firstKnown'; readonly of: readonly Boundary[] }
  | {
      readonly count: 'byReading'
      readonly reading: Question
      readonly choices: readonly [BoundaryChoice, ...BoundaryChoice[]]
    }

/** The boundary that one answer to a question gives; the first choice is the default. @category Law */
export interface BoundaryChoice {
  /** The answer to the question. */
  readonly value: string
  /** The first or the last day that this answer gives. */
  readonly boundary: Boundary
  /** Present where the term is of another kind with this answer. */
  readonly kind?: TermKind
}

/**
 * The kind of a term. It decides whether the option `rollOver` may move its last day to a working day.
 * It may for an `act` of the insured or of an authority. It never does for a `window`, a `status` or a
 * `recurrence`.
 * @category Law
 */
export type TermKind = 'act' | 'window' | 'status' | 'recurrence'

/**
 * A term of the law as data: its kind, its first day and its last day.
 * @category Law
 */
export interface Term {
  /** What kind of term it is. */
  readonly kind: TermKind
  /** The first day of the term. */
  readonly from: Boundary
  /** null where the text of law states no last day. */
  readonly until: Boundary | null
}

/**
 * The term of a step that is repeated every so many months. Each occurrence is counted from the trigger.
 * @category Law
 */
export interface Recurrence {
  /** After how many months it comes back. */
  readonly everyMonths: number
  /** How the months are counted. */
  readonly convention: Convention
}

/** The day of each anchor that is known. @internal */
export type Anchors = { readonly [anchor in Anchor]?: DayNumber | undefined }

/**
 * How the terms of an evaluation are counted and how the sources are read.
 * @internal
 */
export interface Interpretation {
  /** The convention for every count in months; null: each rule by its own convention. */
  readonly convention: Convention | null
  /** The day to which the last day of an act moves; null: it does not move. */
  readonly rollOver: ((day: DayNumber) => DayNumber) | null
  /** How many days a day that is counted from the start moves, where the months stand still (RD-13); null: none. */
  readonly standStill: ((day: DayNumber) => DayNumber) | null
  /** Whether the result also shows the other answers to settled questions. */
  readonly settled: boolean
  /** The answers of the caller that are not the default. */
  readonly readings: OtherAnswers
}

/** Each rule by its own convention, and the default answer to every question. @internal */
export const DEFAULT_INTERPRETATION: Interpretation = {
  convention: null,
  rollOver: null,
  standStill: null,
  settled: false,
  readings: {},
}

/** The choice that applies in an interpretation, for a boundary on which the sources differ. @internal */
export const chosen = (
  { reading, choices }: Extract<Boundary, { readonly count: 'byReading' }>,
  { readings }: Interpretation,
): BoundaryChoice => {
  const answer = readings[reading]
  // Stryker disable next-line ConditionalExpression: no choice has that value, and not to look is quicker
  return (answer === undefined ? undefined : choices.find(({ value }) => value === answer)) ?? choices[0]
}

/** The day of a boundary; undefined where the day to count from is not known. @internal */
export const resolve = (
  boundary: Boundary,
  anchors: Anchors,
  interpretation: Interpretation,
): DayNumber | undefined => {
  switch (boundary.count) {
    case 'days':
      return moved(plus(anchors[boundary.after], boundary.days), boundary.after, interpretation)
    case 'startOfMonth': {
      const { from, month, convention } = boundary
      return moved(counted(anchors[from], month, convention, interpretation, firstDayOfMonth), from, interpretation)
    }
    case 'endOfMonth': {
      const { from, month, convention } = boundary
      return moved(counted(anchors[from], month, convention, interpretation, lastDayCountedFrom), from, interpretation)
    }
    case 'withinMonths':
      return counted(anchors[boundary.after], boundary.months, boundary.convention, interpretation, lastDayWithin)
    case 'monthsBefore': {
      const day = anchors[boundary.dayAfter]
      return day === undefined ? undefined : downMonths(day + 1, -boundary.months)
    }
    case 'dayAfter':
      return plus(resolve(boundary.boundary, anchors, interpretation), 1)
    case 'dayBefore':
      return plus(resolve(boundary.boundary, anchors, interpretation), -1)
    case 'latest':
      return latest(boundary.of, anchors, interpretation)
    case 'firstKnown':
      return firstKnown(boundary.of, anchors, interpretation)
    case 'byReading':
      return resolve(chosen(boundary, interpretation).boundary, anchors, interpretation)
  }
}

/** A day that is counted from the start moves where the months stand still; one that is counted from an event does not. */
const moved = (day: DayNumber | undefined, from: Anchor, { standStill }: Interpretation): DayNumber | undefined =>
  day === undefined || standStill === null || from !== 'incapacityStart' ? day : standStill(day)

const plus = (day: DayNumber | undefined, days: number): DayNumber | undefined =>
  day === undefined ? undefined : day + days

const counted = (
  day: DayNumber | undefined,
  months: number,
  ownConvention: Convention,
  interpretation: Interpretation,
  count: (day: DayNumber, months: number, convention: Convention) => DayNumber,
): DayNumber | undefined =>
  day === undefined ? undefined : count(day, months, interpretation.convention ?? ownConvention)

const latest = (
  boundaries: readonly Boundary[],
  anchors: Anchors,
  interpretation: Interpretation,
): DayNumber | undefined => {
  const known = boundaries.flatMap((boundary) => resolve(boundary, anchors, interpretation) ?? [])
  return known.length === 0 ? undefined : Math.max(...known)
}

const firstKnown = (
  boundaries: readonly Boundary[],
  anchors: Anchors,
  interpretation: Interpretation,
): DayNumber | undefined => {
  for (const boundary of boundaries) {
    const day = resolve(boundary, anchors, interpretation)
    if (day !== undefined) return day
  }
  return undefined
}

/**
 * The last day of a term; null where the text of law states none, or where the day to count from is not known.
 * @internal
 */
export const lastDayOf = (term: Term, anchors: Anchors, interpretation: Interpretation): DayNumber | null => {
  const { kind, until } = term
  if (until === null) return null
  const last = resolve(until, anchors, interpretation)
  if (last === undefined) return null
  const { rollOver } = interpretation
  return rollOver !== null && kindOf(until, kind, interpretation) === 'act' ? rollOver(last) : last
}

const kindOf = (until: Boundary, kind: TermKind, interpretation: Interpretation): TermKind =>
  until.count === 'byReading' ? (chosen(until, interpretation).kind ?? kind) : kind

/**
 * The first day of a term. A step that is triggered after its last day can no longer be done in time. Its
 * window is then that last day alone (docs/decisions/0003).
 * @internal
 */
export const firstDayOf = (
  term: Term,
  anchors: Anchors,
  interpretation: Interpretation,
  last: DayNumber | null,
): DayNumber => {
  const first = resolve(term.from, anchors, interpretation) ?? anchors.trigger ?? 0
  return last === null ? first : Math.min(first, last)
}

/** The first and the last day of a term. @internal */
export const daysOfTerm = (term: Term, anchors: Anchors, interpretation: Interpretation): NumberedWindow => {
  const until = lastDayOf(term, anchors, interpretation)
  return { from: firstDayOf(term, anchors, interpretation, until), until }
}
