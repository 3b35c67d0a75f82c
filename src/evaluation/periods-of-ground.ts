import { type DayNumber, numberOf } from '../calendar/day-number.js'
import { isBefore, placeOfFirstAfter } from '../dossier/entries.js'
import { entriesOf, type Happened, type MomentPlace } from '../dossier/moment-place.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import { DEFAULT_INTERPRETATION, resolve } from '../law/term.js'
import type { ExclusionRule } from '../rules/exclusion-rule.js'
import type { ExclusionVersion } from './plan/planned-exclusion.js'

type Period = readonly [from: DayNumber, until: DayNumber | null]

const NONE: readonly Period[] = []

/** The days from when until when a ground stands, or stood. @internal */
export const periodsOfGround = ({ rule, from, until }: ExclusionVersion, timeline: Timeline): readonly Period[] => {
  if (from === undefined) return certified(rule, timeline)
  const { happened } = timeline
  const starts = entriesOf(happened, from)
  const first = starts?.[0]
  if (starts === undefined || first === undefined) return NONE
  // A ground without an end stands from its first day on, however often it is reported.
  if (until.length === 0) return [[first.on, null]]
  return paired(starts, endsAmong(until, happened))
}

/** What happened at any of some moments, in order. */
const endsAmong = (until: readonly MomentPlace[], happened: Happened): readonly Entry[] => {
  const ends: Entry[] = []
  for (const moment of until) for (const entry of entriesOf(happened, moment) ?? NOTHING) ends.push(entry)
  return until.length > 1 ? ends.sort(byPlace) : ends
}

const NOTHING: readonly Entry[] = []

const byPlace = (one: Entry, other: Entry): number => one.place - other.place

/** As long as the certificate runs: afterwards nobody knows from it whether the incapacity lasts. */
const certified = ({ certifiedBefore }: ExclusionRule, { dossier, start }: Timeline): readonly Period[] => {
  const certifiedUntil = dossier.incapacity.certifiedUntil
  if (certifiedBefore === undefined || certifiedUntil === undefined) return NONE
  const day = resolve(certifiedBefore, start.anchors, DEFAULT_INTERPRETATION)
  const until = numberOf(certifiedUntil)
  return day !== undefined && until < day ? [[start.on, until]] : NONE
}

/**
 * Starts and ends, paired in the order of the events (docs/decisions/0006). A start while one runs
 * changes nothing. An end while none runs is left out.
 */
const paired = (starts: readonly Entry[], ends: readonly Entry[]): readonly Period[] => {
  const found: Period[] = []
  let next = 0
  for (const end of ends) {
    const start = starts[next]
    if (start === undefined || !isBefore(start, end)) continue
    found.push([start.on, end.on])
    next = placeOfFirstAfter(starts, end)
  }
  const open = starts[next]
  if (open !== undefined) found.push([open.on, null])
  return found
}
