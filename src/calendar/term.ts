import { type Convention, firstDayOfMonth, lastDayCountedFrom, lastDayWithin } from './convention.js'
import type { DayNumber } from './day-number.js'

/**
 * A day from which a rule counts.
 *
 * - `incapacityStart`: the first day of the incapacity
 * - `trigger`: the event that started the obligation
 * - `posted`: the day on which the insured posted or handed over the questionnaire
 * - `planned`: the day on which an examination or contact was planned
 * - `request`: the request of the insured (route B)
 * - `previousContact`: the coordinator's contact before the present one
 *
 * @category Law
 */
export type Anchor = 'incapacityStart' | 'trigger' | 'posted' | 'planned' | 'request' | 'previousContact'

/** The anchors that an obligation does not have by itself. @category Law */
export type OtherAnchor = Exclude<Anchor, 'incapacityStart' | 'trigger'>

/**
 * One end of a term, as data: what is counted, from which day, and by which convention.
 * @category Law
 */
export type Boundary =
  | { readonly count: 'days'; readonly days: number; readonly after: Anchor }
  | { readonly count: 'startOfMonth'; readonly month: number; readonly from: Anchor; readonly convention: Convention }
  | { readonly count: 'endOfMonth'; readonly month: number; readonly from: Anchor; readonly convention: Convention }
  | { readonly count: 'withinMonths'; readonly months: number; readonly after: Anchor; readonly convention: Convention }
  | { readonly count: 'dayAfter'; readonly boundary: Boundary }
  | { readonly count: 'latest'; readonly of: readonly Boundary[] }
  | { readonly count: 'firstKnown'; readonly of: readonly Boundary[] }
  | { readonly count: 'byReading'; readonly reading: string; readonly choices: readonly BoundaryChoice[] }

/** What one reading of the sources makes of a boundary; the first choice is the default. @category Law */
export interface BoundaryChoice {
  readonly value: string
  readonly boundary: Boundary
  /** Where this reading makes another kind of term of it. */
  readonly kind?: TermKind
}

/**
 * What kind of time a term is, which decides whether it may roll over to a working day: an `act`
 * of the insured or of an authority may, a `window`, a `status` or a `recurrence` never does.
 * @category Law
 */
export type TermKind = 'act' | 'window' | 'status' | 'recurrence'

/**
 * A term of the law as data: from when until when, and of which kind.
 * @category Law
 */
export interface Term {
  readonly kind: TermKind
  readonly from: Boundary
  /** null: the text states no term. */
  readonly until: Boundary | null
}

/** The day of each anchor that a dossier has. @internal */
export type Anchors = { readonly [anchor in Anchor]?: DayNumber | undefined }

/**
 * How the terms of one evaluation are counted: a convention for every month count, or each rule's
 * own (`null`), and the chosen readings where the caller departs from the default.
 * @internal
 */
export interface Counting {
  readonly convention: Convention | null
  /** Where an act moves from a day that is no working day; null: it stays. */
  readonly rollOver: ((day: DayNumber) => DayNumber) | null
  readonly readings: { readonly [reading: string]: string | undefined }
}

const NO_READINGS: Counting['readings'] = {}

/** Each rule counted by its own convention and every default reading. @internal */
export const DEFAULT_COUNTING: Counting = { convention: null, rollOver: null, readings: NO_READINGS }

/** The choice that applies to a boundary on which the sources differ. @internal */
export const chosen = (
  { reading, choices }: Extract<Boundary, { readonly count: 'byReading' }>,
  { readings }: Counting,
): BoundaryChoice | undefined => {
  if (readings === NO_READINGS) return choices[0]
  return choices.find(({ value }) => value === readings[reading]) ?? choices[0]
}

/** The day of a boundary; undefined where the day that it counts from is not known. @internal */
export const resolve = (boundary: Boundary, anchors: Anchors, counting: Counting): DayNumber | undefined => {
  switch (boundary.count) {
    case 'days':
      return plus(anchors[boundary.after], boundary.days)
    case 'startOfMonth':
      return counted(anchors[boundary.from], boundary.month, boundary.convention, counting, firstDayOfMonth)
    case 'endOfMonth':
      return counted(anchors[boundary.from], boundary.month, boundary.convention, counting, lastDayCountedFrom)
    case 'withinMonths':
      return counted(anchors[boundary.after], boundary.months, boundary.convention, counting, lastDayWithin)
    case 'dayAfter':
      return plus(resolve(boundary.boundary, anchors, counting), 1)
    case 'latest':
      return latest(boundary.of, anchors, counting)
    case 'firstKnown':
      return firstKnown(boundary.of, anchors, counting)
    case 'byReading': {
      const choice = chosen(boundary, counting)
      return choice && resolve(choice.boundary, anchors, counting)
    }
  }
}

const plus = (day: DayNumber | undefined, days: number): DayNumber | undefined =>
  day === undefined ? undefined : day + days

const counted = (
  day: DayNumber | undefined,
  months: number,
  ownConvention: Convention,
  counting: Counting,
  count: (day: DayNumber, months: number, convention: Convention) => DayNumber,
): DayNumber | undefined => (day === undefined ? undefined : count(day, months, counting.convention ?? ownConvention))

const latest = (boundaries: readonly Boundary[], anchors: Anchors, counting: Counting): DayNumber | undefined => {
  let last: DayNumber | undefined
  for (const boundary of boundaries) {
    const day = resolve(boundary, anchors, counting)
    if (day !== undefined && (last === undefined || day > last)) last = day
  }
  return last
}

const firstKnown = (boundaries: readonly Boundary[], anchors: Anchors, counting: Counting): DayNumber | undefined => {
  for (const boundary of boundaries) {
    const day = resolve(boundary, anchors, counting)
    if (day !== undefined) return day
  }
  return undefined
}

/**
 * The last day of a term; null where the text states none or the day to count from is not known.
 * @internal
 */
export const lastDayOf = (term: Term, anchors: Anchors, counting: Counting): DayNumber | null => {
  const last = term.until === null ? undefined : resolve(term.until, anchors, counting)
  if (last === undefined) return null
  const { rollOver } = counting
  return rollOver !== null && kindOf(term, counting) === 'act' ? rollOver(last) : last
}

const kindOf = ({ kind, until }: Term, counting: Counting): TermKind =>
  until?.count === 'byReading' ? (chosen(until, counting)?.kind ?? kind) : kind

/**
 * The first day of a term. A step that comes up after its last day has passed can no longer be
 * done in time: its window is then that last day alone (docs/decisions/0003).
 * @internal
 */
export const firstDayOf = (term: Term, anchors: Anchors, counting: Counting, last: DayNumber | null): DayNumber => {
  const first = resolve(term.from, anchors, counting) ?? anchors.trigger ?? 0
  return last !== null && first > last ? last : first
}

/** The days of a term as numbers. @internal */
export interface DaysOfTerm {
  readonly from: DayNumber
  readonly until: DayNumber | null
}

/** @internal */
export const daysOfTerm = (term: Term, anchors: Anchors, counting: Counting): DaysOfTerm => {
  const until = lastDayOf(term, anchors, counting)
  return { from: firstDayOf(term, anchors, counting, until), until }
}
