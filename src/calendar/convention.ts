import { type DayNumber, downMonths, upMonths } from './day-number.js'

/** @internal */
export const conventions = ['quantieme', 'sameDate'] as const

/**
 * How a term in months is counted. No general Belgian statute says how months are counted in
 * sickness insurance, so each rule names its own convention.
 *
 * - `quantieme`: "van de zoveelste tot de dag vóór de zoveelste", de quantième à veille de
 *   quantième. Where the month does not have the day, the first day of the next month takes its place.
 * - `sameDate`: "van datum tot datum", de date à date, von Datum zu Datum. Where the month does not
 *   have the day, the last day of the month takes its place.
 *
 * @category Calendar
 * @useDeclaredType
 */
export type Convention = (typeof conventions)[number]

/** The other of the two conventions. @internal */
export const otherConvention = (convention: Convention): Convention =>
  convention === 'quantieme' ? 'sameDate' : 'quantieme'

const later = (day: DayNumber, months: number, convention: Convention): DayNumber =>
  convention === 'quantieme' ? upMonths(day, months) : downMonths(day, months)

/** The first day of the k-th month that starts on `start`; the start itself counts. @internal */
export const firstDayOfMonth = (start: DayNumber, month: number, convention: Convention): DayNumber =>
  later(start, month - 1, convention)

/** The last day of n months counted from `start`; the start itself counts. @internal */
export const lastDayCountedFrom = (start: DayNumber, months: number, convention: Convention): DayNumber =>
  later(start, months, convention) - 1

/** The last day within n months after an event; the day of the event does not count. @internal */
export const lastDayWithin = (event: DayNumber, months: number, convention: Convention): DayNumber =>
  convention === 'sameDate' ? downMonths(event, months) : upMonths(event + 1, months) - 1
