import { addDays, addMonths, formatISO, isAfter, parseISO, subDays } from 'date-fns'
import type { Day } from 'terug-naar-werk'

export const read = (day: string): Date => parseISO(day)

// SAFETY: a date that was read from a day or computed from one is written as a day again.
export const write = (date: Date): Day => formatISO(date, { representation: 'date' }) as Day

/** `addMonths` takes the last day of the month where a day does not exist; the rules often want the first of the next. */
const addMonthsRoundedUp = (date: Date, months: number): Date => {
  const sum = addMonths(date, months)
  return sum.getDate() < date.getDate() ? addDays(sum, 1) : sum
}

export type Convention = 'quantieme' | 'sameDate'

/** The first day of a month of the incapacity. */
export const startOfMonthOfIncapacity = (start: Date, month: number, convention: Convention): Date =>
  (convention === 'quantieme' ? addMonthsRoundedUp : addMonths)(start, month - 1)

/** The last day of a month of the incapacity. */
export const endOfMonthOfIncapacity = (start: Date, month: number, convention: Convention): Date =>
  subDays((convention === 'quantieme' ? addMonthsRoundedUp : addMonths)(start, month), 1)

/** The last day within a number of months after an event. */
export const withinMonths = (event: Date, months: number, convention: Convention): Date =>
  convention === 'sameDate' ? addMonths(event, months) : subDays(addMonthsRoundedUp(addDays(event, 1), months), 1)

export const earliest = (one: Date, other: Date): Date => (isAfter(one, other) ? other : one)
