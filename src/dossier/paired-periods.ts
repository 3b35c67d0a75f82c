import type { DayNumber } from '../calendar/day-number.js'
import type { Cause } from './cause.js'
import { isBefore } from './entries.js'
import { sorted } from './in-order.js'
import { entriesOf, type Happened, type MomentPlace } from './moment-place.js'
import { begin, beginningOf, end, isRunning, nothingRunning, type Running } from './running.js'
import type { Entry } from './timeline.js'

/** The first and the last day of something that began; null while no end is known. @internal */
export type Period = readonly [from: DayNumber, until: DayNumber | null]

/** Tells whether a day lies in a period. @internal */
export const isWithin = ([from, until]: Period, day: DayNumber): boolean =>
  from <= day && (until === null || day <= until)

/** Tells whether two lists hold the same periods. @internal */
export const areSamePeriods = (some: readonly Period[], others: readonly Period[]): boolean =>
  some.length === others.length &&
  // Stryker disable next-line OptionalChaining: both lists are of one length; the compiler asks
  some.every(([from, until], place) => from === others[place]?.[0] && until === others[place]?.[1])

/** The entries of some moments, in order. @internal */
export const endsAmong = (until: readonly MomentPlace[], happened: Happened): readonly Entry[] => {
  const ends: Entry[] = []
  for (const moment of until) for (const entry of entriesOf(happened, moment) ?? NOTHING) ends.push(entry)
  return sorted(ends, byPlace)
}

const NOTHING: readonly Entry[] = []

/** The order of the events in the timeline. @internal */
export const byPlace = (one: Entry, other: Entry): number => one.place - other.place

/**
 * The periods between starts and ends, paired in the order of the events (docs/decisions/0006). A period lasts while
 * anything that began runs (FA-6), of whatever type. An end with a `ref` ends what began with it; one without, or one
 * whose type begins nothing of what runs, ends everything. An end outside a period is ignored.
 * @internal
 */
export const pairedPeriods = (starts: readonly Entry[], ends: readonly Entry[]): readonly Period[] => {
  const found: Period[] = []
  const running: RunningKinds = new Map()
  let first: Entry | undefined
  let next = 0
  for (const end of ends) {
    for (let start = starts[next]; start !== undefined && isBefore(start, end); start = starts[next]) {
      first ??= start
      beginIn(running, start)
      next += 1
    }
    endIn(running, end)
    if (first === undefined || running.size > 0) continue
    found.push([first.on, end.on])
    first = undefined
  }
  const open = first ?? starts[next]
  if (open !== undefined) found.push([open.on, null])
  return found
}

/** What runs, by the type of what began it; nothing stands under undefined, which an end gives that has no beginning. */
type RunningKinds = Map<Cause | undefined, Running>

const beginIn = (running: RunningKinds, start: Entry): void => {
  let own = running.get(start.type)
  if (own === undefined) {
    own = nothingRunning()
    running.set(start.type, own)
  }
  begin(own, refOf(start))
}

const endIn = (running: RunningKinds, one: Entry): void => {
  const ref = refOf(one)
  const begins = one.event === null ? undefined : beginningOf[one.event.type]
  const own = running.get(begins)
  if (ref === undefined || own === undefined) {
    // Stryker disable next-line ConditionalExpression,EqualityOperator: to clear what is empty changes nothing, and takes longer
    if (running.size > 0) running.clear()
    return
  }
  end(own, ref)
  if (!isRunning(own)) running.delete(begins)
}

/** The `ref` of an event; undefined where it bears none. @internal */
export const refOf = ({ event }: Pick<Entry, 'event'>): string | undefined =>
  event !== null && 'ref' in event ? event.ref : undefined
