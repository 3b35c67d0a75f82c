import { TZDate } from '@date-fns/tz/date'
import { lightFormat } from 'date-fns/lightFormat'
import type { Day } from './day.js'
import { isDay } from './day.js'
import { type Either, left, right } from './either.js'
import { describe, type Issue, issue } from './issue.js'
import { FIRST_YEAR } from './month-table.js'

/**
 * The calendar day in Brussels on which an instant falls, whatever the time zone of the machine.
 *
 * The package never reads a clock. A caller who reads one can use this function to find today's day
 * in Belgium.
 *
 * @param instant - milliseconds since 1970-01-01T00:00Z, or a `Date`
 * @returns right with the day, or left with one {@link Issue}: `type.wrong` where the value is not an
 * instant, `day.outOfRange` where the day is before 1900 or after 2199; never throws
 * @example
 * ```ts
 * import { dayInBrussels } from 'terug-naar-werk/calendar'
 * dayInBrussels(Date.UTC(2023, 5, 30, 22, 30)) // => { _tag: 'Right', right: '2023-07-01' }
 * ```
 * @category Calendar
 */
export const dayInBrussels = (instant: Date | number): Either<Issue, Day> => {
  const time = timeOf(instant)
  // Stryker disable next-line ConditionalExpression: isFinite is false for what is no number; the compiler needs both
  const isInstant = typeof time === 'number' && Number.isFinite(time)
  if (!isInstant) {
    return left(issue('type.wrong', [], 'an instant', describe(time), 'An instant must be a valid date.'))
  }
  const date = new TZDate(time, 'Europe/Brussels')
  // Checked before formatting, because `lightFormat` leaves out the sign of a year before 0 and throws for no date.
  const text = date.getFullYear() >= FIRST_YEAR ? lightFormat(date, 'yyyy-MM-dd') : undefined
  if (isDay(text)) return right(text)
  return left(
    issue('day.outOfRange', [], 'an instant from 1900 to 2199', describe(time), 'The instant lies outside the range.'),
  )
}

/** The time of an instant; undefined where reading the value throws. */
const timeOf = (instant: unknown): unknown => {
  try {
    return instant instanceof Date ? instant.getTime() : instant
  } catch {
    // A value that cannot be read is no instant.
  }
  return undefined
}
