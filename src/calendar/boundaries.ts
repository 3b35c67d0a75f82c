import type { Anchor, Boundary, Term } from './term.js'

// The words in which the rules state their terms. Each names its convention, as norms section 10 asks.

/** The day itself. @internal */
export const on = (anchor: Anchor): Boundary => ({ count: 'days', days: 0, after: anchor })

/** n days after, the day itself not counted. @internal */
export const daysAfter = (days: number, anchor: Anchor): Boundary => ({ count: 'days', days, after: anchor })

/** n weeks of seven days after, the day itself not counted. @internal */
export const weeksAfter = (weeks: number, anchor: Anchor): Boundary => daysAfter(7 * weeks, anchor)

/** The first day of the k-th month of the incapacity, whose first day counts. @internal */
export const startOfMonth = (month: number): Boundary => ({
  count: 'startOfMonth',
  month,
  from: 'incapacityStart',
  convention: 'quantieme',
})

/** The last day of the k-th month of the incapacity, whose first day counts. @internal */
export const endOfMonth = (month: number): Boundary => ({
  count: 'endOfMonth',
  month,
  from: 'incapacityStart',
  convention: 'quantieme',
})

/** The last of n months counted from a day that counts itself. @internal */
export const lastOfMonthsFrom = (months: number, anchor: Anchor): Boundary => ({
  count: 'endOfMonth',
  month: months,
  from: anchor,
  convention: 'quantieme',
})

/** The last day within n months after an event, whose day does not count. @internal */
export const withinMonthsAfter = (months: number, anchor: Anchor): Boundary => ({
  count: 'withinMonths',
  months,
  after: anchor,
  convention: 'sameDate',
})

/** The last of several days. @internal */
export const latestOf = (...of: readonly Boundary[]): Boundary => ({ count: 'latest', of })

/** The day after another boundary. @internal */
export const dayAfter = (boundary: Boundary): Boundary => ({ count: 'dayAfter', boundary })

/** The first of several whose day to count from is known. @internal */
export const firstKnownOf = (...of: readonly Boundary[]): Boundary => ({ count: 'firstKnown', of })

/** A boundary on which the sources differ; the first choice is the default. @internal */
export const byReading = (
  reading: string,
  choices: { readonly [value: string]: Boundary | { readonly act: Boundary } },
): Boundary => ({
  count: 'byReading',
  reading,
  choices: Object.entries(choices).map(([value, choice]) =>
    'act' in choice ? { value, boundary: choice.act, kind: 'act' } : { value, boundary: choice },
  ),
})

/** An act of the insured or of an authority, to be done from one day to another. @internal */
export const act = (from: Boundary, until: Boundary): Term => ({ kind: 'act', from, until })

/** A duty for which the text states no last day. @internal */
export const noTerm = (from: Boundary): Term => ({ kind: 'act', from, until: null })

/** A stretch of the incapacity in the course of which something is done. @internal */
export const during = (from: Boundary, until: Boundary): Term => ({ kind: 'window', from, until })

/** The k-th month of the incapacity. @internal */
export const duringMonth = (month: number): Term => during(startOfMonth(month), endOfMonth(month))

/**
 * The n-th time of what comes back every so many months: from the day after the previous one was
 * due to the last day within n times those months, each counted from the trigger itself. @internal
 */
export const recurrence = (months: number, ordinal: number): Term => ({
  kind: 'recurrence',
  from: ordinal === 1 ? daysAfter(1, 'trigger') : dayAfter(withinMonthsAfter(months * (ordinal - 1), 'trigger')),
  until: withinMonthsAfter(months * ordinal, 'trigger'),
})
