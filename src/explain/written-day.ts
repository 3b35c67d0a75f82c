import type { Day } from '../calendar/day.js'
import type { MissingDay } from './counting.js'

/** The year, month and day of a day, also of one that does not exist. @internal */
export const partsOf = (day: Day | MissingDay): MissingDay =>
  typeof day === 'string'
    ? { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) }
    : day

/** A day in words; null for a last day that no text states. @internal */
export const dayOrNull = (day: Day | null, texts: { readonly day: (day: Day) => string }): string | null =>
  day === null ? null : texts.day(day)

/** `28 februari 2023`: day, name of the month, year. @internal */
export const dayMonthYear = (
  day: Day | MissingDay,
  monthNames: readonly string[],
  ordinal: (day: number) => string = String,
): string => {
  const { year, month, day: number } = partsOf(day)
  return `${ordinal(number)} ${monthNames[month - 1]} ${year}`
}
