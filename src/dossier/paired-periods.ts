import type { DayNumber } from '../calendar/day-number.js'
import { isBefore } from './entries.js'
import { entriesOf, type Happened, type MomentPlace } from './moment-place.js'
import type { Entry } from './timeline.js'

/** The first and the last day of something that began; null while no end is known. @internal */
export type Period = readonly [from: DayNumber, until: DayNumber | null]

/** The entries of some moments, in order. @internal */
export const endsAmong = (until: readonly MomentPlace[], happened: Happened): readonly Entry[] => {
  const ends: Entry[] = []
  for (const moment of until) for (const entry of entriesOf(happened, moment) ?? NOTHING) ends.push(entry)
  return until.length > 1 ? ends.sort(byPlace) : ends
}

const NOTHING: readonly Entry[] = []

const byPlace = (one: Entry, other: Entry): number => one.place - other.place

/**
 * The periods between starts and ends, paired in the order of the events (docs/decisions/0006). A period lasts while
 * anything of its kind runs (FA-6). An end with a `ref` ends what began with it, or what bears no `ref` at all; an end without
 * one ends everything. An end outside a period is ignored.
 * @internal
 */
export const pairedPeriods = (starts: readonly Entry[], ends: readonly Entry[]): readonly Period[] => {
  const found: Period[] = []
  let running: readonly (string | undefined)[] = []
  let first: Entry | undefined
  let next = 0
  for (const end of ends) {
    for (let start = starts[next]; start !== undefined && isBefore(start, end); start = starts[next]) {
      first ??= start
      running = [...running, refOf(start)]
      next += 1
    }
    running = withoutEnded(running, refOf(end))
    if (first === undefined || running.length > 0) continue
    found.push([first.on, end.on])
    first = undefined
  }
  const open = first ?? starts[next]
  if (open !== undefined) found.push([open.on, null])
  return found
}

const withoutEnded = (running: readonly (string | undefined)[], ref: string | undefined): typeof running => {
  if (ref === undefined || running.every((one) => one === undefined)) return []
  return running.filter((one) => one !== ref)
}

const refOf = ({ event }: Entry): string | undefined => (event !== null && 'ref' in event ? event.ref : undefined)
