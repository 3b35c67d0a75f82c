import { type Day, fixedDay } from '../calendar/day.js'
import type { Scheme } from './scheme.js'
import { type InForce, type LawVersion, teamMembers2024 } from './version.js'

/** @internal */
export const coverages = ['before', 'confirmed', 'statuteOnly'] as const

/**
 * How much of the law of a day is encoded.
 *
 * - `before`: before 1 September 2022, when the circular did not yet apply
 * - `confirmed`: every text was read
 * - `statuteOnly`: the statutes are encoded, the decrees under them were not read
 *
 * @category Law
 * @useDeclaredType
 */
export type Coverage = (typeof coverages)[number]

/** From which day the circular applies. @internal */
export const CIRCULAR_APPLIES_FROM: Day = fixedDay('2022-09-01')

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
  return periodOf(teamMembers2024, asOf, start, undefined) ? 'statuteOnly' : 'confirmed'
}

/**
 * The stretch of a law that a case is under on a day; of every scheme where none is given. @internal
 */
export const periodOf = (law: LawVersion, on: Day, start: Day, scheme: Scheme | undefined): InForce | undefined =>
  law.inForce.find((period) => isUnder(period, on, start) && concerns(period.schemes, scheme))

/** Tells whether what is meant for some schemes concerns one; nothing stands for all. @internal */
export const concerns = (schemes: readonly Scheme[] | undefined, scheme: Scheme | undefined): boolean =>
  schemes === undefined || scheme === undefined || schemes.includes(scheme)

// Days in canonical form compare as text.
const isUnder = (period: InForce, on: Day, start: Day): boolean =>
  period.from <= on &&
  (period.until === null || on <= period.until) &&
  (period.startsFrom === null || period.startsFrom <= start) &&
  (period.startsUntil === null || start <= period.startsUntil)
