import type { Day } from './day.js'
import { type DayNumber, dayOf, numberOf } from './day-number.js'
import { holidaysOf } from './holidays.js'

/** 1900-01-01 was a Monday, so day number 6 was the first Sunday. @internal */
export const isSunday = (dayNumber: DayNumber): boolean => dayNumber % 7 === 6

/** @internal */
export const isHoliday = (day: Day): boolean =>
  holidaysOf(Number(day.slice(0, 4))).some((holiday) => holiday.on === day)

/**
 * Tells whether a day is a working day in sickness insurance: every day except Sundays and the ten
 * legal holidays. Saturday is a working day (regulation of 16 April 1997, article 22).
 *
 * nl: werkdag · fr: jour ouvrable · de: Werktag
 *
 * @param day - any valid day
 * @see regulation of 16 April 1997, article 22; royal decree of 18 April 1974, article 1
 * @example
 * ```ts
 * import { isDay, isWorkingDay } from 'terug-naar-werk/calendar'
 * const saturday = '2023-04-08'
 * isDay(saturday) && isWorkingDay(saturday) // => true
 * const easterMonday = '2023-04-10'
 * isDay(easterMonday) && isWorkingDay(easterMonday) // => false
 * ```
 * @category Calendar
 */
export const isWorkingDay = (day: Day): boolean => !isSunday(numberOf(day)) && !isHoliday(day)

const isSaturday = (dayNumber: DayNumber): boolean => dayNumber % 7 === 5

/** The same day, or the first working day after it. @internal */
export const rollForward = (dayNumber: DayNumber): DayNumber => rolledFrom(dayNumber, isSunday)

/** The same, where Saturday is no working day either. @internal */
export const rollForwardBeyondSaturday = (dayNumber: DayNumber): DayNumber =>
  rolledFrom(dayNumber, (day) => isSaturday(day) || isSunday(day))

const rolledFrom = (dayNumber: DayNumber, isWeekend: (day: DayNumber) => boolean): DayNumber => {
  let rolled = dayNumber
  // The search ends where the calendar ends: the day after it is a Wednesday, and is read as the last day, which is no holiday.
  while (isWeekend(rolled) || isHoliday(dayOf(rolled))) rolled += 1
  return rolled
}

/**
 * The day itself when it is a working day, otherwise the first working day after it.
 *
 * No text of law on the trajectory moves a last day to the next working day. A caller may choose it for
 * acts of the insured or of an authority, by the option `rollOver` of `evaluate`. It is never done for
 * windows, status periods or recurrences.
 *
 * @param day - any valid day
 * @example
 * ```ts
 * import { isDay, nextWorkingDay } from 'terug-naar-werk/calendar'
 * const easterSunday = '2023-04-09'
 * isDay(easterSunday) && nextWorkingDay(easterSunday) // => '2023-04-11'
 * ```
 * @category Calendar
 */
export const nextWorkingDay = (day: Day): Day => dayOf(rollForward(numberOf(day)))
