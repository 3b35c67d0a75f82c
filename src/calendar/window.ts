import type { Day } from './day.js'
import { type DayNumber, dayOf } from './day-number.js'

/**
 * The days on which a step can be done in time; both ends are included.
 *
 * `until: null` means that the text states no term: none is invented.
 *
 * nl: termijn · fr: délai · de: Frist
 *
 * @category Calendar
 */
export interface Window {
  readonly from: Day
  readonly until: Day | null
}

/** A window counted in numbers, as days. @internal */
export const windowInDays = (from: DayNumber, until: DayNumber | null): Window => ({
  from: dayOf(from),
  until: until === null ? null : dayOf(until),
})
