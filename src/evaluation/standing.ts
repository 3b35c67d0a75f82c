import { type DayNumber, numberOf } from '../calendar/day-number.js'
import { DEFAULT_COUNTING, resolve } from '../calendar/term.js'
import { numberOfMoment } from '../dossier/moment-number.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import type { ExclusionRule } from '../rules/exclusion-rule.js'
import type { Ground } from '../rules/obligation-rule.js'

/**
 * A stretch of days on which a ground stands.
 * @internal
 */
export interface Standing {
  readonly key: string
  readonly ground: Ground
  readonly modality: ExclusionRule['modality']
  readonly from: DayNumber
  readonly until: DayNumber | null
}

/**
 * The stretches of a case by ground, each list in order of day and without overlap.
 * @internal
 */
export type Standings = { readonly [ground in Ground]?: readonly Standing[] }

/** Every stretch on which one of the grounds stands, or stood. @internal */
export const standingsOf = (grounds: readonly ExclusionRule[], timeline: Timeline): Standings => {
  let found: { [ground in Ground]?: readonly Standing[] } | undefined
  for (const rule of grounds) {
    const listed = stretches(rule, timeline)
    if (listed.length === 0) continue
    found ??= {}
    found[rule.ground] = listed.map(([from, until], index) => ({
      key: index === 0 ? rule.ground : `${rule.ground}#${index + 1}`,
      ground: rule.ground,
      modality: rule.modality,
      from,
      until,
    }))
  }
  return found ?? NONE
}

/** Where no ground ever stood: most cases. @internal */
export const NONE: Standings = {}

/** The stretches of some grounds that hold a day. @internal */
export const standingOn = (standings: Standings, grounds: readonly Ground[], day: DayNumber): readonly Standing[] => {
  if (standings === NONE) return NOTHING
  let found: Standing[] | undefined
  for (const ground of grounds) {
    const stretches = standings[ground]
    if (stretches === undefined) continue
    // They touch at most: the last that has begun, and what ends on that very day before it.
    for (let place = lastBegun(stretches, day); place >= 0; place -= 1) {
      const one = stretches[place]
      if (one === undefined || (one.until !== null && one.until < day)) break
      found ??= []
      found.push(one)
    }
  }
  return found ?? NOTHING
}

const NOTHING: readonly Standing[] = []

/** By halving: the place of the last stretch that has begun; -1 where none has. */
const lastBegun = (stretches: readonly Standing[], day: DayNumber): number => {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.from ?? day) <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}

type Stretch = readonly [from: DayNumber, until: DayNumber | null]

const NO_STRETCH: readonly Stretch[] = []

const stretches = (rule: ExclusionRule, timeline: Timeline): readonly Stretch[] => {
  if (rule.from === 'incapacityStart') return certified(rule, timeline)
  const starts = timeline.happened[numberOfMoment[rule.from]]
  const first = starts?.[0]
  if (starts === undefined || first === undefined) return NO_STRETCH
  // A ground without an end stands from its first day on, however often it is reported.
  if (rule.until.length === 0) return [[first.on, null]]
  const ends = rule.until.flatMap((moment) => timeline.happened[numberOfMoment[moment]] ?? [])
  return paired(starts, ends.toSorted(byPlace))
}

const byPlace = (one: Entry, other: Entry): number => one.place - other.place

/** As long as the certificate runs: afterwards nobody knows from it whether the incapacity lasts. */
const certified = ({ certifiedBefore }: ExclusionRule, { dossier, start }: Timeline): readonly Stretch[] => {
  const certifiedUntil = dossier.incapacity.certifiedUntil
  if (certifiedBefore === undefined || certifiedUntil === undefined) return NO_STRETCH
  const day = resolve(certifiedBefore, start.anchors, DEFAULT_COUNTING)
  const until = numberOf(certifiedUntil)
  return day !== undefined && until < day ? [[start.on, until]] : NO_STRETCH
}

/**
 * Starts and ends, paired. A start while one runs changes nothing, unless that one ends on the
 * same day: then it begins anew. An end without a start is left out.
 */
const paired = (starts: readonly Entry[], ends: readonly Entry[]): readonly Stretch[] => {
  const found: Stretch[] = []
  let next = 0
  for (const end of ends) {
    const start = starts[next]
    if (start === undefined || start.on > end.on) continue
    found.push([start.on, end.on])
    // What started before this day's end is part of the stretch; what started on that very day follows it.
    while ((starts[next]?.on ?? Number.POSITIVE_INFINITY) < end.on) next += 1
    if (start.on === end.on) next += 1
  }
  const open = starts[next]
  return open === undefined ? found : [...found, [open.on, null]]
}
