import { type Day, fixedDay } from '../calendar/day.js'
import { assertDays } from '../calendar/day-number.js'
import type { Scheme } from './scheme.js'

/** @internal */
export const coverages = ['before', 'confirmed', 'partial'] as const

/**
 * How much of the law of a day is encoded.
 *
 * - `before`: the circular did not apply on that day
 * - `confirmed`: every text was read that governs each case of that day; a notice names one that governs few cases
 * - `partial`: a text that governs the case on that day was not read; the notices name it
 *
 * @category Law
 * @useDeclaredType
 */
export type Coverage = (typeof coverages)[number]

/** From which day the circular applies. @internal */
export const CIRCULAR_APPLIES_FROM: Day = fixedDay('2022-09-01')

/** The last day of which every text was read, by scheme (docs/decisions/0008). */
const READ_UNTIL: { readonly [scheme in Scheme]: Day } = {
  employee: fixedDay('2026-03-05'),
  unemployed: fixedDay('2026-03-05'),
  selfEmployed: fixedDay('2026-07-27'),
}

/**
 * How much of the law of a day is encoded.
 *
 * @param asOf - the day of the evaluation
 * @param scheme - the scheme of the insured; the earliest day of all schemes counts where it is absent
 * @example
 * ```ts
 * import { coverageOn } from 'terug-naar-werk/law'
 * import { isDay } from 'terug-naar-werk/calendar'
 * const asOf = '2026-03-06'
 * isDay(asOf) && coverageOn(asOf, 'employee') // => 'partial'
 * isDay(asOf) && coverageOn(asOf, 'selfEmployed') // => 'confirmed'
 * ```
 * @category Law
 */
export const coverageOn = (asOf: Day, scheme: Scheme = 'employee'): Coverage => {
  assertDays(asOf)
  if (asOf < CIRCULAR_APPLIES_FROM) return 'before'
  return asOf <= READ_UNTIL[scheme] ? 'confirmed' : 'partial'
}
