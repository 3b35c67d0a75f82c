import type { Day } from './day.js'
import { type DayNumber, dayOf, numberOfDate } from './day-number.js'
import { FIRST_YEAR, MONTH_COUNT } from './month-table.js'

/**
 * The ten legal holidays of Belgium (royal decree of 18 April 1974, article 1).
 *
 * nl: wettelijke feestdagen · fr: jours fériés légaux · de: gesetzliche Feiertage
 *
 * @category Calendar
 * @useDeclaredType
 */
export type HolidayName = (typeof MOVABLE | typeof FIXED)[number][0]

/**
 * A legal holiday and its day.
 * @category Calendar
 */
export interface Holiday {
  /** Which holiday it is. */
  readonly name: HolidayName
  /** Its day. */
  readonly on: Day
}

/** Easter Sunday, by the Gregorian algorithm of Meeus, Jones and Butcher. */
const easterSunday = (year: number): DayNumber => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * late + 114
  return numberOfDate(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** Days after Easter Sunday. */
const MOVABLE = [
  ['easterMonday', 1],
  ['ascension', 39],
  ['whitMonday', 50],
] as const

/** Month and day. */
const FIXED = [
  ['newYear', 1, 1],
  ['labourDay', 5, 1],
  ['nationalDay', 7, 21],
  ['assumption', 8, 15],
  ['allSaints', 11, 1],
  ['armistice', 11, 11],
  ['christmas', 12, 25],
] as const

/**
 * The ten legal holidays of a year, in the order of the calendar.
 *
 * Sundays are not listed. The holidays of the communities are not listed either, nor are the days
 * that an employer gives in place of a holiday.
 *
 * @param year - 1900 to 2199; any other value gives an empty list
 * @example
 * ```ts
 * import { holidaysOf } from 'terug-naar-werk/calendar'
 * holidaysOf(2023).map((holiday) => holiday.on).slice(0, 3) // => ['2023-01-01', '2023-04-10', '2023-05-01']
 * ```
 * @category Calendar
 */
export const holidaysOf = (year: number): readonly Holiday[] => {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year >= FIRST_YEAR + MONTH_COUNT / 12) return []
  const sunday = easterSunday(year)
  const movable = MOVABLE.map(([name, days]) => ({ name, number: sunday + days }))
  const fixed = FIXED.map(([name, month, day]) => ({ name, number: numberOfDate(year, month, day) }))
  return [...movable, ...fixed]
    .sort((one, other) => one.number - other.number)
    .map(({ name, number }) => ({ name, on: dayOf(number) }))
}
