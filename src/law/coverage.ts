import { type Day, fixedDay } from '../calendar/day.js'
import { assertDays } from '../calendar/day-number.js'
import { textInForceFrom } from './in-force.js'
import { teamMembers2024 } from './laws.js'

/** @internal */
export const coverages = ['before', 'confirmed', 'statuteOnly'] as const

/**
 * How much of the law of a day is encoded.
 *
 * - `before`: the circular did not apply on that day
 * - `confirmed`: every text for that day was read
 * - `statuteOnly`: of the law of that day the statutes were read, and the decrees under them were not
 *
 * @category Law
 * @useDeclaredType
 */
export type Coverage = (typeof coverages)[number]

/** From which day the circular applies. @internal */
export const CIRCULAR_APPLIES_FROM: Day = fixedDay('2022-09-01')

/**
 * How much of the law is encoded for an incapacity that started on `start`, on the day `asOf`.
 *
 * @param asOf - the day of the evaluation
 * @param start - the first day of the incapacity; the law of 20 December 2023 applies half a year later to
 * starts before 2024
 * @example
 * ```ts
 * import { coverageOn } from 'terug-naar-werk/law'
 * import { isDay } from 'terug-naar-werk/calendar'
 * const [asOf, start] = ['2024-03-01', '2023-11-06']
 * isDay(asOf) && isDay(start) && coverageOn(asOf, start) // => 'confirmed'
 * ```
 * @category Law
 */
export const coverageOn = (asOf: Day, start: Day): Coverage => {
  assertDays(asOf, start)
  if (asOf < CIRCULAR_APPLIES_FROM) return 'before'
  const partly = textInForceFrom(teamMembers2024, start, undefined)
  // Stryker disable next-line ConditionalExpression: a text applies to every start; the compiler needs this
  return partly !== undefined && partly <= asOf ? 'statuteOnly' : 'confirmed'
}
