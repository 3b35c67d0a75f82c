import type { Convention } from '../calendar/convention.js'
import type { Answer, Question } from './answers.js'
import type { Anchor, Boundary, BoundaryChoice, Recurrence, Term } from './term.js'

// The functions with which the rules state their terms. Each count in months names its convention.

/** The day itself. @internal */
export const on = (anchor: Anchor): Boundary => ({ count: 'days', days: 0, after: anchor })

/** n days after a day, which does not count itself. @internal */
export const daysAfter = (days: number, anchor: Anchor): Boundary => ({ count: 'days', days, after: anchor })

/** n weeks of seven days after a day, which does not count itself. @internal */
export const weeksAfter = (weeks: number, anchor: Anchor): Boundary => daysAfter(7 * weeks, anchor)

/** The first day of the k-th month of the incapacity; the first day of the incapacity counts. @internal */
export const startOfMonth = (month: number, convention: Convention): Boundary => ({
  count: 'startOfMonth',
  month,
  from: 'incapacityStart',
  convention,
})

/** The last day of the k-th month of the incapacity; the first day of the incapacity counts. @internal */
export const endOfMonth = (month: number, convention: Convention): Boundary => ({
  count: 'endOfMonth',
  month,
  from: 'incapacityStart',
  convention,
})

/** The last day of n months counted from a day, which counts itself. @internal */
export const lastOfMonthsFrom = (months: number, anchor: Anchor, convention: Convention): Boundary => ({
  count: 'endOfMonth',
  month: months,
  from: anchor,
  convention,
})

/** The last day within n months after an event; the day of the event does not count. @internal */
export const withinMonthsAfter = (months: number, anchor: Anchor, convention: Convention): Boundary => ({
  count: 'withinMonths',
  months,
  after: anchor,
  convention,
})

/** The last of several days. @internal */
export const latestOf = (...of: readonly Boundary[]): Boundary => ({ count: 'latest', of })

/** The day after another boundary. @internal */
export const dayAfter = (boundary: Boundary): Boundary => ({ count: 'dayAfter', boundary })

/** The day before another boundary. @internal */
export const dayBefore = (boundary: Boundary): Boundary => ({ count: 'dayBefore', boundary })

/**
 * So many months before the day after a day; where that month has no such day, its last day. No convention is chosen
 * here: the months are counted back from a day that the law names.
 * @internal
 */
export const monthsBeforeDayAfter = (months: number, anchor: Anchor): Boundary => ({
  count: 'monthsBefore',
  months,
  dayAfter: anchor,
})

/** The first of several boundaries for which the day to count from is known. @internal */
export const firstKnownOf = (...of: readonly Boundary[]): Boundary => ({ count: 'firstKnown', of })

/** A boundary on which the sources differ: one choice for each answer to the question. @internal */
export const byReading = <Asked extends Question>(
  reading: Asked,
  choices: { readonly [value in Answer<Asked>]: Boundary | { readonly act: Boundary } },
): Boundary => ({
  count: 'byReading',
  reading,
  // SAFETY: every question has at least one answer.
  choices: Object.entries<Boundary | { readonly act: Boundary }>(choices).map(
    ([value, choice]): BoundaryChoice =>
      'act' in choice ? { value, boundary: choice.act, kind: 'act' } : { value, boundary: choice },
  ) as [BoundaryChoice, ...BoundaryChoice[]],
})

/** An act of the insured or of an authority, to be done from one day to another. @internal */
export const act = (from: Boundary, until: Boundary): Term => ({ kind: 'act', from, until })

/** A duty for which the text states no last day. @internal */
export const noTerm = (from: Boundary): Term => ({ kind: 'act', from, until: null })

/** A period of the incapacity during which something is done. @internal */
export const during = (from: Boundary, until: Boundary): Term => ({ kind: 'window', from, until })

/** The k-th month of the incapacity. @internal */
export const duringMonth = (month: number, convention: Convention): Term =>
  during(startOfMonth(month, convention), endOfMonth(month, convention))

/** A recurrence every n months. Each occurrence is counted from the trigger. @internal */
export const everyMonths = (months: number, convention: Convention): Recurrence => ({ everyMonths: months, convention })

/** A term that has a last day in every case. @internal */
export interface TermWithLastDay extends Term {
  readonly until: Boundary
}

/**
 * The term of occurrence k of a recurrence. It starts on the day after the last day of the previous
 * occurrence. It ends on the last day within k times the months, counted from the trigger.
 * @internal
 */
export const occurrenceTerm = (
  { everyMonths: months, convention }: Recurrence,
  occurrence: number,
): TermWithLastDay => ({
  // Stryker disable next-line StringLiteral: the days of every kind but an act are the same
  kind: 'recurrence',
  from:
    occurrence === 1
      ? daysAfter(1, 'trigger')
      : dayAfter(withinMonthsAfter(months * (occurrence - 1), 'trigger', convention)),
  until: withinMonthsAfter(months * occurrence, 'trigger', convention),
})
