import type { Day } from './day.js'

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
