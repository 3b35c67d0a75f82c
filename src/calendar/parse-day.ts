import { type Day, FIRST_DAY, LAST_DAY } from './day.js'
import { NOT_A_DAY, readDay } from './day-number.js'
import { type Either, left, right } from './either.js'
import { describeDay, type Issue, issue } from './issue.js'

/** What is wrong with a value where a day is expected; undefined where it is a day. @internal */
export const dayIssue = (value: unknown, path: readonly (string | number)[]): Issue | undefined => {
  const received = describeDay(value)
  if (typeof value !== 'string') {
    return issue('type.wrong', path, 'a day written YYYY-MM-DD', received, 'A day must be a string.')
  }
  switch (readDay(value)) {
    case NOT_A_DAY.malformed:
      return issue('day.malformed', path, 'a day written YYYY-MM-DD', received, 'A day must be written YYYY-MM-DD.')
    case NOT_A_DAY.impossible:
      return issue('day.impossible', path, 'a day that exists', received, 'This day does not exist in the calendar.')
    case NOT_A_DAY.outOfRange:
      return issue(
        'day.outOfRange',
        path,
        'a day from 1900-01-01 to 2199-12-31',
        received,
        'This day lies outside the supported range.',
        { minimum: FIRST_DAY, maximum: LAST_DAY },
      )
  }
  return undefined
}

/**
 * Reads a {@link Day}: written `YYYY-MM-DD`, a day that exists, from 1900-01-01 to 2199-12-31.
 *
 * @param value - any value
 * @returns right with the day, or left with one {@link Issue} of code `type.wrong`,
 * `day.malformed`, `day.impossible` or `day.outOfRange`; never throws
 * @example
 * ```ts
 * import { parseDay } from 'terug-naar-werk/calendar'
 * parseDay('2023-03-27') // => { _tag: 'Right', right: '2023-03-27' }
 * const impossible = parseDay('2023-02-30')
 * impossible._tag === 'Left' && impossible.left.code // => 'day.impossible'
 * ```
 * @category Parsing
 */
export const parseDay = (value: unknown): Either<Issue, Day> => {
  const problem = dayIssue(value, [])
  // SAFETY: `dayIssue` gives undefined exactly where the value is a day; a property test checks it.
  return problem === undefined ? right(value as Day) : left(problem)
}
