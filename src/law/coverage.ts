import { type Day, fixedDay } from '../calendar/day.js'
import { type InForce, teamMembers2024 } from './version.js'

/**
 * How much of the law of a day is encoded.
 *
 * - `before`: before 1 September 2022, when the circular did not yet apply
 * - `confirmed`: every text was read
 * - `statuteOnly`: the statutes are encoded, the decrees under them were not read
 *
 * @category Law
 */
export type Coverage = 'before' | 'confirmed' | 'statuteOnly'

/** From which day the circular applies. @internal */
export const CIRCULAR_APPLIES_FROM: Day = /* @__PURE__ */ fixedDay('2022-09-01')

/**
 * How much of the law is encoded for a case that started on `start`, seen on `asOf`.
 *
 * @param asOf - the day of the evaluation
 * @param start - the start of the incapacity; the law of 2024 came half a year later for earlier starts
 * @see norms section 11
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
  if (asOf < CIRCULAR_APPLIES_FROM) return 'before'
  return teamMembers2024.inForce.some((period) => isUnder(period, asOf, start)) ? 'statuteOnly' : 'confirmed'
}

/** Tells whether a stretch of law holds for a start and a day. Days compare as text. @internal */
export const isUnder = (period: InForce, on: Day, start: Day): boolean =>
  period.from <= on &&
  (period.until === null || on <= period.until) &&
  (period.startsFrom === null || period.startsFrom <= start) &&
  (period.startsUntil === null || start <= period.startsUntil)
