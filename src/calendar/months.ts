import type { Day } from './day.js'
import { dayOf, downMonths, numberOf, upMonths } from './day-number.js'

/**
 * The day n months later; where that day does not exist, the first day of the next month.
 *
 * The day is rounded once. For several months, call it once with their number, not once a month.
 * A result outside the supported range becomes its first or its last day. NaN and Infinity give the
 * last day of the range; -Infinity gives the first.
 *
 * @param day - the day to count from
 * @param months - whole months; negative ones go back
 * @see {@link Convention}: `quantieme` rounds in this way
 * @example
 * ```ts
 * import { isDay, up } from 'terug-naar-werk/calendar'
 * const day = '2022-10-31'
 * isDay(day) && up(day, 4) // => '2023-03-01'
 * ```
 * @category Calendar
 */
export const up = (day: Day, months: number): Day => dayOf(upMonths(numberOf(day), Math.trunc(months)))

/**
 * The day n months later; where that day does not exist, the last day of the month.
 *
 * The day is rounded once. A result outside the supported range becomes its first or its last day.
 * NaN and Infinity give the last day of the range; -Infinity gives the first.
 *
 * @param day - the day to count from
 * @param months - whole months; negative ones go back
 * @see {@link Convention}: `sameDate` rounds in this way
 * @example
 * ```ts
 * import { down, isDay } from 'terug-naar-werk/calendar'
 * const day = '2022-10-31'
 * isDay(day) && down(day, 4) // => '2023-02-28'
 * ```
 * @category Calendar
 */
export const down = (day: Day, months: number): Day => dayOf(downMonths(numberOf(day), Math.trunc(months)))

/**
 * The day a number of days later; a week is seven days.
 *
 * A result outside the supported range becomes its first or its last day. NaN and -Infinity give the
 * first day of the range; Infinity gives the last.
 *
 * @param day - the day to count from; it does not count itself
 * @param days - whole days; negative ones go back
 * @example
 * ```ts
 * import { addDays, isDay } from 'terug-naar-werk/calendar'
 * const start = '2023-01-16'
 * isDay(start) && addDays(start, 70) // => '2023-03-27'
 * ```
 * @category Calendar
 */
export const addDays = (day: Day, days: number): Day => dayOf(numberOf(day) + Math.trunc(days))
