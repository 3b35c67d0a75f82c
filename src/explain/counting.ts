import type { Convention } from '../calendar/convention.js'
import type { Day } from '../calendar/day.js'
import type { ReadingId } from '../law/reading.js'
import type { Anchor } from '../law/term.js'

/**
 * A day that a count in months arrives at and that does not exist, such as 31 February.
 * @category Explanation
 */
export interface MissingDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * What every count in months tells.
 * @category Explanation
 */
export interface MonthCounting {
  readonly months: number
  readonly anchor: Anchor
  /** The day of the anchor. */
  readonly since: Day
  readonly convention: Convention
  /** The day that the count arrives at, where it does not exist. */
  readonly missing?: MissingDay
  /** What the other convention gives, where that is another day (RD-6). */
  readonly otherwise?: Day
}

/**
 * One thing that was done to find a day, with what it was done to.
 *
 * - `anchor`: the day itself
 * - `days`: a number of days after it
 * - `monthsLater`: the day on which that many months have passed; the first day counts
 * - `eveOfMonths`: the eve of that day
 * - `withinMonths`: the last day within that many months; the first day does not count
 * - `dayAfter`, `latest`: the day after a day; the last of several
 * - `reading`: the sources differ here, and this answer is followed
 * - `notKnown`: the day of the anchor is not known, so that the term runs from another day
 * - `rollOver`: a Sunday or holiday gave way to the next working day
 * - `closed`: the last day had passed before the step came up, so that it is the whole window
 *
 * @category Explanation
 */
export type Count =
  | { readonly count: 'anchor'; readonly anchor: Anchor }
  | { readonly count: 'days'; readonly days: number; readonly anchor: Anchor; readonly since: Day }
  | ({ readonly count: 'monthsLater' | 'eveOfMonths' | 'withinMonths' } & MonthCounting)
  | { readonly count: 'dayAfter'; readonly of: Day }
  | { readonly count: 'latest'; readonly of: readonly Day[] }
  | { readonly count: 'reading'; readonly reading: ReadingId; readonly value: string }
  | { readonly count: 'notKnown'; readonly anchor: Anchor }
  | { readonly count: 'rollOver'; readonly of: Day }
  | { readonly count: 'closed'; readonly of: Day }

/**
 * A step of the way to the first or the last day, and the day that it gives.
 * @category Explanation
 */
export interface Counted {
  /** `both` where the window is one day that is counted once. */
  readonly end: 'from' | 'until' | 'both'
  readonly count: Count
  readonly result: Day
}
