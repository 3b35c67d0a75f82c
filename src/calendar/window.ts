import type { Day } from './day.js'
import { dayOf } from './day-number.js'
import type { DaysOfTerm } from './term.js'

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
export const windowInDays = ({ from, until }: DaysOfTerm): Window => ({
  from: dayOf(from),
  until: until === null ? null : dayOf(until),
})

/** For windows in days and for those counted in numbers. @internal */
export const isSameWindow = <One extends Window | DaysOfTerm>(one: One, other: One): boolean =>
  one.from === other.from && one.until === other.until
