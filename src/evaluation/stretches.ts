import { type DayNumber, numberOf } from '../calendar/day-number.js'
import { DEFAULT_COUNTING, resolve } from '../calendar/term.js'
import { isBefore, placeOfFirstAfter } from '../dossier/entries.js'
import { type MomentNumber, numberOfMoment } from '../dossier/moment-number.js'
import type { Entry, Happened, Timeline } from '../dossier/timeline.js'
import type { ExclusionRule } from '../rules/exclusion-rule.js'

type Stretch = readonly [from: DayNumber, until: DayNumber | null]

const NONE: readonly Stretch[] = []

/** An exclusion with the moments that it names numbered. @internal */
export interface PlannedExclusion {
  readonly rule: ExclusionRule
  /** null for one that stands from the start of the incapacity. */
  readonly from: MomentNumber | null
  readonly until: readonly MomentNumber[]
}

/** @internal */
export const plannedExclusion = (rule: ExclusionRule): PlannedExclusion => ({
  rule,
  from: rule.from === 'incapacityStart' ? null : numberOfMoment[rule.from],
  until: rule.until.map((moment) => numberOfMoment[moment]),
})

/** The days from when until when a ground stands, or stood. @internal */
export const stretchesOf = ({ rule, from, until }: PlannedExclusion, timeline: Timeline): readonly Stretch[] => {
  if (from === null) return certified(rule, timeline)
  const { happened } = timeline
  const starts = happened[from]
  const first = starts?.[0]
  if (starts === undefined || first === undefined) return NONE
  // A ground without an end stands from its first day on, however often it is reported.
  if (until.length === 0) return [[first.on, null]]
  return paired(starts, endsAmong(until, happened))
}

/** What happened at any of some moments, in order. */
const endsAmong = (until: readonly MomentNumber[], happened: Happened): readonly Entry[] => {
  const ends: Entry[] = []
  for (const moment of until) for (const entry of happened[moment] ?? NOTHING) ends.push(entry)
  return until.length > 1 ? ends.sort(byPlace) : ends
}

const NOTHING: readonly Entry[] = []

const byPlace = (one: Entry, other: Entry): number => one.place - other.place

/** As long as the certificate runs: afterwards nobody knows from it whether the incapacity lasts. */
const certified = ({ certifiedBefore }: ExclusionRule, { dossier, start }: Timeline): readonly Stretch[] => {
  const certifiedUntil = dossier.incapacity.certifiedUntil
  if (certifiedBefore === undefined || certifiedUntil === undefined) return NONE
  const day = resolve(certifiedBefore, start.anchors, DEFAULT_COUNTING)
  const until = numberOf(certifiedUntil)
  return day !== undefined && until < day ? [[start.on, until]] : NONE
}

/**
 * Starts and ends, paired in the order of the events (docs/decisions/0006). A start while one runs
 * changes nothing. An end while none runs is left out.
 */
const paired = (starts: readonly Entry[], ends: readonly Entry[]): readonly Stretch[] => {
  const found: Stretch[] = []
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
