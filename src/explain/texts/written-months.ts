import type { Count } from '../counting.js'

/** The counts in months. @internal */
export type MonthCount = Extract<Count, { convention: unknown }>

/** A count in months, with its days as text. @internal */
export interface WrittenMonths {
  readonly count: MonthCount['count']
  readonly months: number
  /** The anchor, in the form that follows the word “after”, and its day. */
  readonly anchor: string
  readonly since: string
  readonly convention: MonthCount['convention']
  readonly missing: string | undefined
  /** The day after the event, where the count starts on it. */
  readonly begins: string | undefined
  /** The day at which the count ends, or the day that takes the place of a missing one. */
  readonly arrived: string
  readonly result: string
  /** The same by the other convention, where it gives another day. */
  readonly otherwise:
    | { readonly begins: string | undefined; readonly arrived: string; readonly result: string }
    | undefined
  /** The number of the month of the incapacity that starts or ends on that day. */
  readonly monthOfIncapacity: number | undefined
}
