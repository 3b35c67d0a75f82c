import type { DayNumber } from '../calendar/day-number.js'
import type { Timeline } from '../dossier/timeline.js'
import type { ExclusionRule } from '../rules/exclusion-rule.js'
import type { Ground } from '../rules/obligation-rule.js'
import { type PlannedExclusion, stretchesOf } from './stretches.js'

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
export const standingsOf = (exclusions: readonly PlannedExclusion[], timeline: Timeline): Standings => {
  let found: { [ground in Ground]?: readonly Standing[] } | undefined
  for (const planned of exclusions) {
    const listed = stretchesOf(planned, timeline)
    if (listed.length === 0) continue
    const { ground, modality } = planned.rule
    const standing: Standing[] = []
    for (const [from, until] of listed) {
      const key = standing.length === 0 ? ground : `${ground}#${standing.length + 1}`
      standing.push({ key, ground, modality, from, until })
    }
    found ??= {}
    found[ground] = standing
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
