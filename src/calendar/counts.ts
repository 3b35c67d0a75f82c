import { type Convention, firstDayOfMonth, lastDayCountedFrom, lastDayWithin, otherConvention } from './convention.js'
import type { Day } from './day.js'
import { type DayNumber, dayOf, numberOf } from './day-number.js'
import type { Window } from './window.js'

/**
 * A window counted in months. Where the other convention gives another window, that one is included.
 *
 * @category Calendar
 */
export interface CountedWindow {
  /** The first day. */
  readonly from: Day
  /** The last day. */
  readonly until: Day
  /** How its months were counted. */
  readonly convention: Convention
  /** Present only where the other convention gives another day (reading RD-6). */
  readonly otherReading?: { readonly reading: 'RD-6:quantieme' | 'RD-6:sameDate'; readonly window: Window }
}

type Count = (convention: Convention) => readonly [DayNumber, DayNumber]

const counted = (count: Count, convention: Convention): CountedWindow => {
  const other = otherConvention(convention)
  const [from, until] = count(convention)
  const [otherFrom, otherUntil] = count(other)
  const window = { from: dayOf(from), until: dayOf(until), convention }
  if (from === otherFrom && until === otherUntil) return window
  return {
    ...window,
    otherReading: { reading: `RD-6:${other}`, window: { from: dayOf(otherFrom), until: dayOf(otherUntil) } },
  }
}

/** A count without its fraction, and at least one. @internal */
export const atLeastOne = (count: number): number => Math.max(1, Math.trunc(count) || 1)

/**
 * The k-th month counted from a day. The day itself is the first day of the first month.
 *
 * @param start - the first day of the first month
 * @param month - 1 for the first month; a fraction is dropped and less than 1 counts as 1
 * @param convention - how the months are counted; `quantieme` where absent
 * @example
 * ```ts
 * import { isDay, monthFrom } from 'terug-naar-werk/calendar'
 * const start = '2022-10-31'
 * const fourth = isDay(start) ? monthFrom(start, 4) : undefined
 * fourth?.until // => '2023-02-28'
 * fourth?.otherReading?.window.until // => '2023-02-27'
 * ```
 * @category Calendar
 */
export const monthFrom = (start: Day, month: number, convention: Convention = 'quantieme'): CountedWindow => {
  const first = numberOf(start)
  const k = atLeastOne(month)
  return counted((by) => [firstDayOfMonth(first, k, by), lastDayCountedFrom(first, k, by)], convention)
}

/**
 * A number of months counted from a day. The day itself counts.
 *
 * @param day - the first day that counts
 * @param months - at least 1; a fraction is dropped
 * @param convention - how the months are counted; `quantieme` where absent
 * @example
 * ```ts
 * import { countedFrom, isDay } from 'terug-naar-werk/calendar'
 * const signedOn = '2023-08-31'
 * isDay(signedOn) && countedFrom(signedOn, 6).until // => '2024-02-29'
 * ```
 * @category Calendar
 */
export const countedFrom = (day: Day, months: number, convention: Convention = 'quantieme'): CountedWindow => {
  const first = numberOf(day)
  return counted((by) => [first, lastDayCountedFrom(first, atLeastOne(months), by)], convention)
}

/**
 * From an event to the last day within a number of months after it. The day of the event does
 * not count.
 *
 * @param event - the day of the event
 * @param months - at least 1; a fraction is dropped
 * @param convention - how the months are counted; `sameDate` where absent, which never gives the later
 * last day of the two
 * @example
 * ```ts
 * import { isDay, withinMonths } from 'terug-naar-werk/calendar'
 * const startedOn = '2023-02-28'
 * const window = isDay(startedOn) ? withinMonths(startedOn, 1) : undefined
 * window?.until // => '2023-03-28'
 * window?.otherReading?.window.until // => '2023-03-31'
 * ```
 * @category Calendar
 */
export const withinMonths = (event: Day, months: number, convention: Convention = 'sameDate'): CountedWindow => {
  const on = numberOf(event)
  return counted((by) => [on, lastDayWithin(on, atLeastOne(months), by)], convention)
}

/**
 * The last day of a number of months counted from a day. The day itself counts.
 *
 * This is the last day that {@link countedFrom} gives, without the rest of its result. It is faster.
 *
 * @param day - the first day that counts
 * @param months - at least 1; a fraction is dropped
 * @param convention - how the months are counted; `quantieme` where absent
 * @example
 * ```ts
 * import { isDay, lastDayOfMonths } from 'terug-naar-werk/calendar'
 * const start = '2022-10-31'
 * isDay(start) && lastDayOfMonths(start, 4) // => '2023-02-28'
 * isDay(start) && lastDayOfMonths(start, 4, 'sameDate') // => '2023-02-27'
 * ```
 * @category Calendar
 */
export const lastDayOfMonths = (day: Day, months: number, convention: Convention = 'quantieme'): Day =>
  dayOf(lastDayCountedFrom(numberOf(day), atLeastOne(months), convention))
