import type { DayNumber } from '../calendar/day-number.js'
import { isBefore } from '../dossier/entries.js'
import { entriesOf, type Happened, type MomentPlace } from '../dossier/moment-place.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import { DEFAULT_INTERPRETATION, resolve } from '../law/term.js'
import type { ExclusionRule } from '../rules/exclusion-rule.js'
import type { ExclusionVersion } from './plan/planned-exclusion.js'

type Period = readonly [from: DayNumber, until: DayNumber | null]

const NONE: readonly Period[] = []

/** The past and present periods of an exclusion. @internal */
export const periodsOfGround = ({ rule, from, until }: ExclusionVersion, timeline: Timeline): readonly Period[] => {
  if (from === undefined) return certified(rule, timeline)
  const { happened } = timeline
  const starts = entriesOf(happened, from)
  const first = starts?.[0]
  if (starts === undefined || first === undefined) return NONE
  // An exclusion without an end has one period from its first day on, however often its start is reported.
  if (until.length === 0) return [[first.on, null]]
  return paired(starts, endsAmong(until, happened))
}

/** The entries of some moments, in order. */
const endsAmong = (until: readonly MomentPlace[], happened: Happened): readonly Entry[] => {
  const ends: Entry[] = []
  for (const moment of until) for (const entry of entriesOf(happened, moment) ?? NOTHING) ends.push(entry)
  return until.length > 1 ? ends.sort(byPlace) : ends
}

const NOTHING: readonly Entry[] = []

const byPlace = (one: Entry, other: Entry): number => one.place - other.place

/** The period of the certificate. After its last day, it does not show whether the incapacity continues. */
const certified = ({ certifiedBefore }: ExclusionRule, { incapacity, start }: Timeline): readonly Period[] => {
  const until = incapacity.certifiedUntil
  if (certifiedBefore === undefined || until === undefined) return NONE
  const day = resolve(certifiedBefore, start.anchors, DEFAULT_INTERPRETATION)
  return day !== undefined && until < day ? [[start.on, until]] : NONE
}

/**
 * The periods between starts and ends, paired in the order of the events (docs/decisions/0006). A period lasts while
 * anything of its kind runs. An end with a `ref` ends what began with it; an end without one ends everything. An end
 * outside a period is ignored.
 */
const paired = (starts: readonly Entry[], ends: readonly Entry[]): readonly Period[] => {
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
    const ref = refOf(end)
    running = ref === undefined ? [] : running.filter((one) => one !== ref)
    if (first === undefined || running.length > 0) continue
    found.push([first.on, end.on])
    first = undefined
  }
  const open = first ?? starts[next]
  if (open !== undefined) found.push([open.on, null])
  return found
}

const refOf = ({ event }: Entry): string | undefined => (event !== null && 'ref' in event ? event.ref : undefined)
