import { type DayNumber, numberOf } from '../calendar/day-number.js'
import { isBefore, placeOfFirstAfter } from '../dossier/entries.js'
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
const certified = ({ certifiedBefore }: ExclusionRule, { dossier, start }: Timeline): readonly Period[] => {
  const certifiedUntil = dossier.incapacity.certifiedUntil
  if (certifiedBefore === undefined || certifiedUntil === undefined) return NONE
  const day = resolve(certifiedBefore, start.anchors, DEFAULT_INTERPRETATION)
  const until = numberOf(certifiedUntil)
  return day !== undefined && until < day ? [[start.on, until]] : NONE
}

/**
 * The periods between starts and ends, paired in the order of the events (docs/decisions/0006). A start within a
 * period is ignored, and so is an end outside one.
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
