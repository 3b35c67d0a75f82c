import type { Day } from './day.js'
import { type DayNumber, dayOf, numberOf } from './day-number.js'
import { holidaysOf } from './holidays.js'
import { END_OF_RANGE } from './month-table.js'

/** 1900-01-01 was a Monday, so day number 6 was the first Sunday. */
const isSunday = (dayNumber: DayNumber): boolean => dayNumber % 7 === 6

const isHoliday = (day: Day): boolean => holidaysOf(Number(day.slice(0, 4))).some((holiday) => holiday.on === day)

/**
 * Tells whether a day is a working day in sickness insurance: any day but Sundays and the ten
 * legal holidays, so that Saturday is one (regulation of 16 April 1997, article 22).
 *
 * nl: werkdag · fr: jour ouvrable · de: Werktag
 *
 * @param day - any valid day
 * @see norms section 10
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

/** The same day, or the first working day after it. @internal */
export const rollForward = (dayNumber: DayNumber): DayNumber => {
  let rolled = dayNumber
  // A text that is no day has no number: it is below no end, so that the search never starts.
  // Stryker disable next-line EqualityOperator: the day after the range is no Sunday, and read as its last day
  while (rolled < END_OF_RANGE && (isSunday(rolled) || isHoliday(dayOf(rolled)))) rolled += 1
  return rolled
}

/**
 * The day itself when it is a working day, otherwise the first working day after it.
 *
 * No text on the trajectory rolls a term over; a caller may choose it for acts of the insured or
 * of an authority (option `rollOver`), never for windows, status periods or recurrences.
 *
 * @param day - any valid day
 * @see norms section 10
 * @example
 * ```ts
 * import { isDay, nextWorkingDay } from 'terug-naar-werk/calendar'
 * const easterSunday = '2023-04-09'
 * isDay(easterSunday) && nextWorkingDay(easterSunday) // => '2023-04-11'
 * ```
 * @category Calendar
 */
export const nextWorkingDay = (day: Day): Day => dayOf(rollForward(numberOf(day)))
