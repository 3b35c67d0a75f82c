import { TZDate } from '@date-fns/tz/date'
import { lightFormat } from 'date-fns/lightFormat'
import type { Day } from './day.js'
import { isDay } from './day.js'
import { type Either, left, right } from './either.js'
import { describe, type Issue, issue } from './issue.js'

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
  if (typeof time !== 'number' || !Number.isFinite(time)) {
    return left(issue('type.wrong', [], 'an instant', describe(time), 'An instant must be a valid date.'))
  }
  // Checked before formatting, because `lightFormat` leaves out the sign of years before 0 and after 9999.
  const text = time > EARLIEST && time < LATEST ? lightFormat(new TZDate(time, 'Europe/Brussels'), 'yyyy-MM-dd') : ''
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
    return undefined
  }
}

const EARLIEST = Date.UTC(1899, 11, 30)
const LATEST = Date.UTC(2200, 0, 2)
