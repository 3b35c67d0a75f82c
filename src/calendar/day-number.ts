import type { Day } from './day.js'
import { daysInMonth, END_OF_RANGE, FIRST_YEAR, MONTH_COUNT, monthOfDay, monthStarts } from './month-table.js'

/**
 * A day as the number of days since 1900-01-01: what every term is computed on.
 * {@link END_OF_RANGE} and more stand for "after the supported range".
 * @internal
 */
export type DayNumber = number

/** Why a text is no day; the values are what {@link readDay} returns instead of a day number. @internal */
export const NOT_A_DAY = { malformed: -1, impossible: -2, outOfRange: -3 } as const

const digitAt = (text: string, index: number): number => {
  const digit = text.charCodeAt(index) - 48
  return digit >= 0 && digit <= 9 ? digit : Number.NaN
}

const HYPHEN = 45

/** Reads canonical `YYYY-MM-DD`; a negative result is one of {@link NOT_A_DAY}. @internal */
export const readDay = (text: string): DayNumber => {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NOT_A_DAY.malformed
  const year = digitAt(text, 0) * 1000 + digitAt(text, 1) * 100 + digitAt(text, 2) * 10 + digitAt(text, 3)
  const month = digitAt(text, 5) * 10 + digitAt(text, 6)
  const day = digitAt(text, 8) * 10 + digitAt(text, 9)
  // One digit that is none makes the sum NaN, and only then.
  if (Number.isNaN(year + month + day)) return NOT_A_DAY.malformed
  if (day < 1 || day > daysInMonth(year, month - 1)) return NOT_A_DAY.impossible
  if (year < FIRST_YEAR || year >= FIRST_YEAR + MONTH_COUNT / 12) return NOT_A_DAY.outOfRange
  return numberOfDate(year, month, day)
}

const monthStart = (month: number): DayNumber => monthStarts[month] ?? END_OF_RANGE

/** The number of a date of the supported range, given by its parts; January is month 1. @internal */
export const numberOfDate = (year: number, month: number, day: number): DayNumber =>
  monthStart((year - FIRST_YEAR) * 12 + month - 1) + day - 1

/** The number of a valid day. @internal */
export const numberOf = (day: Day): DayNumber => readDay(day)

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

const written = (dayNumber: DayNumber): Day => {
  const month = monthOfDay(dayNumber)
  const monthOfYear = month % 12
  const year = FIRST_YEAR + (month - monthOfYear) / 12
  const text = `${year}-${twoDigits(monthOfYear + 1)}-${twoDigits(dayNumber - monthStart(month) + 1)}`
  // SAFETY: made of a year, month and day that the month table holds, in canonical form.
  return text as Day
}

// Each day is written once and then shared: results repeat the same few thousand days.
// The array is made at the first use, so that an import costs nothing.
let texts: (Day | undefined)[] | undefined

/** Writes a day number; one outside the range becomes the nearest day inside. @internal */
export const dayOf = (dayNumber: DayNumber): Day => {
  const inside = dayNumber >= END_OF_RANGE ? END_OF_RANGE - 1 : dayNumber >= 0 ? dayNumber : 0
  texts ??= new Array<Day | undefined>(END_OF_RANGE)
  const known = texts[inside]
  if (known !== undefined) return known
  const text = written(inside)
  texts[inside] = text
  return text
}

/**
 * n months after a day; where that day does not exist, the first day of the next month.
 * @internal
 */
export const upMonths = (dayNumber: DayNumber, months: number): DayNumber => {
  const from = monthOfDay(dayNumber)
  const to = from + months
  if (to < 0) return 0
  if (to >= MONTH_COUNT) return END_OF_RANGE
  const sameDay = monthStart(to) + dayNumber - monthStart(from)
  const nextMonth = monthStart(to + 1)
  return Math.min(sameDay, nextMonth)
}

/**
 * n months after a day; where that day does not exist, the last day of the month.
 * @internal
 */
export const downMonths = (dayNumber: DayNumber, months: number): DayNumber => {
  const from = monthOfDay(dayNumber)
  const to = from + months
  if (to < 0) return 0
  if (to >= MONTH_COUNT) return END_OF_RANGE
  const sameDay = monthStart(to) + dayNumber - monthStart(from)
  const lastOfMonth = monthStart(to + 1) - 1
  return Math.min(sameDay, lastOfMonth)
}
