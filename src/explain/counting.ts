import type { Convention } from '../calendar/convention.js'
import type { Day } from '../calendar/day.js'
import type { ReadingId } from '../law/answers.js'
import type { Anchor } from '../law/term.js'

/**
 * A day at which a count in months ends and that does not exist, such as 31 February.
 * @category Explanation
 */
export interface MissingDay {
  /** The year. */
  readonly year: number
  /** The month, from 1. */
  readonly month: number
  /** The day of the month. */
  readonly day: number
}

/**
 * The fields of every count in months.
 * @category Explanation
 */
export interface MonthCounting {
  /** How many months. */
  readonly months: number
  /** From which day it is counted. */
  readonly anchor: Anchor
  /** The day of the anchor. */
  readonly since: Day
  /** How months are counted. */
  readonly convention: Convention
  /** The day at which the count ends, where it does not exist. */
  readonly missing?: MissingDay
  /** The day by the other convention, where it is another one (RD-6). */
  readonly otherwise?: Day
}

/**
 * Why a day is no working day. `saturday` only where the option `saturday` is `free`.
 * @category Explanation
 */
export type FreeDay = 'saturday' | 'sunday' | 'holiday'

/**
 * One operation in the count of a day, with its operands.
 *
 * - `anchor`: the day of the anchor itself
 * - `days`: a number of days after the anchor
 * - `monthsLater`: the first day after a number of months; the day of the anchor counts
 * - `eveOfMonths`: the last day of a number of months; the day of the anchor counts
 * - `withinMonths`: the last day within a number of months; the day of the anchor does not count
 * - `dayAfter`, `dayBefore`: the day after or before a day
 * - `monthsBefore`: a number of months before the day after the anchor
 * - `latest`: the last of several days
 * - `reading`: the sources differ here, and this answer is followed
 * - `notKnown`: the day of the anchor is not known, so the term is counted from another day
 * - `rollOver`: the last day was no working day and moved to the next one: a Sunday, a holiday, or a Saturday where the
 *   option `saturday` is `free`
 * - `closed`: the last day had passed before the step was triggered, so it is the whole window
 *
 * @category Explanation
 */
export type Count =
  | { readonly count: 'anchor'; readonly anchor: Anchor }
  | { readonly count: 'days'; readonly days: number; readonly anchor: Anchor; readonly since: Day }
  | ({ readonly count: 'monthsLater' | 'eveOfMonths' | 'withinMonths' } & MonthCounting)
  | { readonly count: 'dayAfter' | 'dayBefore'; readonly of: Day }
  | { readonly count: 'monthsBefore'; readonly months: number; readonly anchor: Anchor; readonly since: Day }
  | { readonly count: 'latest'; readonly of: readonly Day[] }
  | { readonly count: 'reading'; readonly reading: ReadingId; readonly value: string }
  | { readonly count: 'notKnown'; readonly anchor: Anchor }
  | { readonly count: 'rollOver'; readonly of: Day; readonly why: FreeDay }
  | { readonly count: 'closed'; readonly of: Day }

/**
 * A step in the count of the first or the last day, and the day that it gives.
 * @category Explanation
 */
export interface Counted {
  /** `both` where the window is a single day, which is counted once. */
  readonly end: 'from' | 'until' | 'both'
  /** How it was counted. */
  readonly count: Count
  /** The day that it gives. */
  readonly result: Day
}
