import type { Day } from './day.js'
import { daysInMonth, END_OF_RANGE, FIRST_YEAR, MONTH_COUNT, monthOfDay, monthStarts } from './month-table.js'

/**
 * A day as the number of days since 1900-01-01. Every term is computed with these numbers.
 * {@link END_OF_RANGE} and above mean "after the supported range".
 * @internal
 */
export type DayNumber = number

/** Why a text is not a day. {@link readDay} returns these values in place of a day number. @internal */
export const NOT_A_DAY = { malformed: -1, impossible: -2, outOfRange: -3 } as const

const HYPHEN = 45

/** Two digits as a number; -1 for anything else. Not NaN: day numbers would then be floating-point, which is slower. */
const twoDigitsAt = (text: string, index: number): number => {
  const ten = text.charCodeAt(index) - 48
  const one = text.charCodeAt(index + 1) - 48
  return ten < 0 || ten > 9 || one < 0 || one > 9 ? -1 : ten * 10 + one
}

// The day that was read last. A day is often read twice in a row: checked first, then counted from.
let lastText = ''
let lastNumber: DayNumber = 0

/** Reads canonical `YYYY-MM-DD`; a negative result is one of {@link NOT_A_DAY}. @internal */
export const readDay = (text: string): DayNumber => {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NOT_A_DAY.malformed
  const century = twoDigitsAt(text, 0)
  const yearOfCentury = twoDigitsAt(text, 2)
  const month = twoDigitsAt(text, 5)
  const day = twoDigitsAt(text, 8)
  if (century < 0 || yearOfCentury < 0 || month < 0 || day < 0) return NOT_A_DAY.malformed
  const year = century * 100 + yearOfCentury
  const place = (year - FIRST_YEAR) * 12 + month - 1
  const start = monthStarts[place]
  const next = monthStarts[place + 1]
  if (start === undefined || next === undefined || month < 1 || month > 12) return whyNoDay(year, month, day)
  const number = start + day - 1
  if (day < 1 || number >= next) return NOT_A_DAY.impossible
  lastText = text
  lastNumber = number
  return number
}

/** An impossible day is reported as impossible, also in a year outside the range. */
const whyNoDay = (year: number, month: number, day: number): DayNumber =>
  day < 1 || day > daysInMonth(year, month - 1) ? NOT_A_DAY.impossible : NOT_A_DAY.outOfRange

const monthStart = (month: number): DayNumber => monthStarts[month] ?? END_OF_RANGE

/** The number of a date of the supported range, given by its parts; January is month 1. @internal */
export const numberOfDate = (year: number, month: number, day: number): DayNumber =>
  monthStart((year - FIRST_YEAR) * 12 + month - 1) + day - 1

/**
 * The number of a day, which its type has already shown to be one. Plain JavaScript may pass anything: no day has no
 * number, and an answer for it would be wrong in silence.
 * @internal
 */
export const numberOf = (day: Day): DayNumber => {
  if (day === lastText) return lastNumber
  const number = typeof day === 'string' ? readDay(day) : NOT_A_DAY.malformed
  if (number < 0) throw new TypeError('Not a checked day: use parseDay to make one.')
  return number
}

/** Throws where plain JavaScript passes what is no day, for functions that compare days as texts. @internal */
export const assertDays = (...days: readonly Day[]): void => {
  for (const day of days) numberOf(day)
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

const written = (dayNumber: DayNumber): Day => {
  const month = monthOfDay(dayNumber)
  const monthOfYear = month % 12
  const year = FIRST_YEAR + (month - monthOfYear) / 12
  const text = `${year}-${twoDigits(monthOfYear + 1)}-${twoDigits(dayNumber - monthStart(month) + 1)}`
  // SAFETY: the year, month and day come from the month table, and the text is in canonical form.
  return text as Day
}

// Each day is written once and then reused, because results repeat the same few thousand days.
// The array is made at the first use, so that an import costs nothing.
let texts: (Day | undefined)[] | undefined

/** The day with a number; a number outside the range gives the nearest day inside. @internal */
export const dayOf = (dayNumber: DayNumber): Day => texts?.[dayNumber] ?? writtenOnce(dayNumber)

const writtenOnce = (dayNumber: DayNumber): Day => {
  const inside = dayNumber >= END_OF_RANGE ? END_OF_RANGE - 1 : dayNumber >= 0 ? dayNumber : 0
  texts ??= new Array<Day | undefined>(END_OF_RANGE)
  const text = written(inside)
  texts[inside] = text
  return text
}

/** The same day of a later month. Where that month does not have the day: its last day (-1) or the day after it (0). */
const monthsAfter = (dayNumber: DayNumber, months: number, end: 0 | -1): DayNumber => {
  const from = monthOfDay(dayNumber)
  const to = from + months
  if (to < 0) return 0
  if (to >= MONTH_COUNT) return END_OF_RANGE
  return Math.min(monthStart(to) + dayNumber - monthStart(from), monthStart(to + 1) + end)
}

/**
 * n months after a day; where that day does not exist, the first day of the next month.
 * @internal
 */
export const upMonths = (dayNumber: DayNumber, months: number): DayNumber => monthsAfter(dayNumber, months, 0)

/**
 * n months after a day; where that day does not exist, the last day of the month.
 * @internal
 */
export const downMonths = (dayNumber: DayNumber, months: number): DayNumber => monthsAfter(dayNumber, months, -1)
