import type { Locale } from 'date-fns/locale'
import type { Day } from '../calendar/day.js'
import type { MissingDay } from './counting.js'

/** The year, month and day of a day, also of one that does not exist. @internal */
export const partsOf = (day: Day | MissingDay): MissingDay =>
  typeof day === 'string'
    ? { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) }
    : day

/** A day as text, `28 februari 2023`. The name of the month comes from date-fns; no `Date` is made. @internal */
export const dayMonthYear = (
  day: Day | MissingDay,
  { localize }: Pick<Locale, 'localize'>,
  ordinal: (day: number) => string = String,
): string => {
  const { year, month, day: number } = partsOf(day)
  return `${ordinal(number)} ${localize.month(toIndex(month))} ${year}`
}

const INDICES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const

const toIndex = (month: number): (typeof INDICES)[number] => INDICES[month - 1] ?? 0
