import type { Convention } from '../calendar/convention.js'
import type { Anchor } from '../law/term.js'

/**
 * A number of days after a day, which does not count itself. `days: 0` is that day.
 * @category Reforms
 */
export interface DaysBoundary {
  /** How it is counted. */
  readonly count: 'days'
  /** The number of days. */
  readonly days: number
  /** The day after which they are counted. */
  readonly after: Anchor
}

/**
 * The first or the last day of the n-th month that is counted from a day, which counts itself.
 * @category Reforms
 */
export interface MonthBoundary {
  /** How it is counted: the first day of that month, or the last. */
  readonly count: 'startOfMonth' | 'endOfMonth'
  /** The number of the month, from 1. */
  readonly month: number
  /** The day from which the months are counted. */
  readonly from: Anchor
  /** How the months are counted. */
  readonly convention: Convention
}

/**
 * The last day within so many months after a day, which does not count itself.
 * @category Reforms
 */
export interface WithinMonthsBoundary {
  /** How it is counted. */
  readonly count: 'withinMonths'
  /** The number of months. */
  readonly months: number
  /** The day after which they are counted. */
  readonly after: Anchor
  /** How the months are counted. */
  readonly convention: Convention
}

/**
 * So many months before the day after a day.
 * @category Reforms
 */
export interface MonthsBeforeBoundary {
  /** How it is counted. */
  readonly count: 'monthsBefore'
  /** The number of months. */
  readonly months: number
  /** The day before the one from which they are counted back. */
  readonly dayAfter: Anchor
}

/**
 * A day that is counted from one other day.
 * @category Reforms
 */
export type SimpleBoundary = DaysBoundary | MonthBoundary | WithinMonthsBoundary | MonthsBeforeBoundary

/**
 * The day before or after another boundary.
 * @category Reforms
 */
export interface ShiftedBoundary {
  /** Whether it is the day after, or the day before. */
  readonly count: 'dayAfter' | 'dayBefore'
  /** The other boundary. */
  readonly boundary: SimpleBoundary
}

/**
 * One of several boundaries: the last of them, or the first for which the day to count from is known.
 * @category Reforms
 */
export interface ListedBoundary {
  /** Which of them it is. */
  readonly count: 'latest' | 'firstKnown'
  /** The boundaries. */
  readonly of: readonly (SimpleBoundary | ShiftedBoundary)[]
}

/**
 * The first or the last day of a window, as JSON.
 * @category Reforms
 */
export type ProposedBoundary = SimpleBoundary | ShiftedBoundary | ListedBoundary

/**
 * The window of a step, as JSON.
 * @category Reforms
 */
export interface ProposedWindow {
  /** The kind of the term; that of the record where absent. */
  readonly kind?: 'act' | 'window' | 'status' | undefined
  /** The first day. */
  readonly from: ProposedBoundary
  /** The last day; null for none. */
  readonly until: ProposedBoundary | null
}

/**
 * The rhythm of a repeated step, as JSON.
 * @category Reforms
 */
export interface ProposedRecurrence {
  /** The number of months from one occurrence to the next. */
  readonly everyMonths: number
  /** How the months are counted. */
  readonly convention: Convention
}

/**
 * The longest duration of a presumption, as JSON.
 * @category Reforms
 */
export interface ProposedMaximum {
  /** The number of months. */
  readonly months: number
  /** How the months are counted. */
  readonly convention: Convention
}
