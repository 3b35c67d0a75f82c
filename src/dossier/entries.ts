import type { DayNumber } from '../calendar/day-number.js'
import { stageOf } from './event-order.js'
import type { Entry } from './timeline.js'

// A moment's entries stand in the order of the timeline, so that each of these is found by halving.

/** The first of a moment's entries on or after a day. @internal */
export const firstFrom = (entries: readonly Entry[] | undefined, day: DayNumber): Entry | undefined =>
  entries?.[placeOfFirst(entries, day, -1)]

/** The first of a moment's entries that comes after another entry, also on the same day. @internal */
export const firstAfter = (entries: readonly Entry[] | undefined, other: Entry): Entry | undefined =>
  entries?.[placeOfFirstAfter(entries, other)]

/** The place of that entry in the list; the length of the list where there is none. @internal */
export const placeOfFirstAfter = (entries: readonly Entry[], { on, place }: Entry): number =>
  placeOfFirst(entries, on, place + 1)

/**
 * The first of a moment's entries on or after the day of another entry. On that very day everything
 * counts, but what stands before it in the same stage: that belongs to what went before.
 * @internal
 */
export const firstSince = (entries: readonly Entry[] | undefined, other: Entry): Entry | undefined => {
  if (entries === undefined) return undefined
  for (let index = placeOfFirst(entries, other.on, -1); ; index += 1) {
    const entry = entries[index]
    // One of a later day has a later place.
    if (entry === undefined || entry.place >= other.place || !sameStage(entry, other)) return entry
  }
}

/** The first of a moment's entries since another entry, or on or after an earlier day. @internal */
export const firstFromOrSince = (
  entries: readonly Entry[] | undefined,
  day: DayNumber,
  other: Entry,
): Entry | undefined => (day < other.on ? firstFrom(entries, day) : firstSince(entries, other))

const sameStage = ({ event: one }: Entry, { event: other }: Entry): boolean =>
  // Stryker disable next-line ConditionalExpression,LogicalOperator: an entry without event comes before all places
  one !== null && other !== null && stageOf(one) === stageOf(other)

/** Tells whether one entry comes before another. @internal */
export const isBefore = (one: Entry, other: Entry): boolean =>
  one.on < other.on || (one.on === other.on && one.place < other.place)

/** The place of the first entry after a day, or on it at a place or after that. */
const placeOfFirst = (entries: readonly Entry[], day: DayNumber, place: number): number => {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    const entry = entries[middle]
    // Stryker disable next-line ConditionalExpression: halving stays within the list; the compiler needs this
    if (entry !== undefined && isFrom(entry, day, place)) high = middle
    else low = middle + 1
  }
  return low
}

const isFrom = (entry: Entry, day: DayNumber, place: number): boolean =>
  entry.on > day || (entry.on === day && entry.place >= place)
