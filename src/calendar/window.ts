import type { Day } from './day.js'
import { type DayNumber, dayOf } from './day-number.js'

/**
 * The days on which a step can be done in time. Both ends are included.
 *
 * `until: null` means that the text of law states no last day. The package invents none.
 *
 * nl: termijn · fr: délai · de: Frist
 *
 * @category Calendar
 */
export interface Window {
  /** The first day. */
  readonly from: Day
  /** The last day; null where the text of law states none. */
  readonly until: Day | null
}

/** A window in day numbers. @internal */
export interface NumberedWindow {
  readonly from: DayNumber
  readonly until: DayNumber | null
}

/** Turns a window in day numbers into one in days. @internal */
export const windowInDays = ({ from, until }: NumberedWindow): Window => ({
  from: dayOf(from),
  until: until === null ? null : dayOf(until),
})

/** Compares two windows in days, or two in day numbers. @internal */
export const isSameWindow = <One extends Window | NumberedWindow>(one: One, other: One): boolean =>
  one.from === other.from && one.until === other.until
