import type { DayNumber } from '../calendar/day-number.js'
import type { Timeline } from '../dossier/timeline.js'
import type { ExclusionRule } from '../rules/exclusion-rule.js'
import type { Ground } from '../rules/ground.js'
import { periodsOfGround } from './periods-of-ground.js'
import type { LawOfCase } from './plan/law-of-case.js'
import type { PlannedExclusion } from './plan/planned-exclusion.js'
import { versionOn } from './plan/versions.js'

/**
 * A period of an exclusion.
 * @internal
 */
export interface ExclusionPeriod {
  readonly key: string
  readonly ground: Ground
  readonly modality: ExclusionRule['modality']
  readonly from: DayNumber
  readonly until: DayNumber | null
}

type PeriodsByGround = { readonly [ground in Ground]?: readonly ExclusionPeriod[] }

/**
 * The periods of the exclusions of a case, by ground. Each list is in order of day, and its periods do not overlap.
 * @internal
 */
export interface ExclusionPeriods {
  /** By the law of the day of the evaluation. An evaluation lists these. */
  readonly listed: PeriodsByGround
  /** By the law of another day, for an exclusion that a text amends. */
  readonly byLawOf: ((ground: Ground, day: DayNumber) => readonly ExclusionPeriod[] | undefined) | undefined
}

/** No exclusion at all, as in most cases. @internal */
export const NONE: ExclusionPeriods = { listed: {}, byLawOf: undefined }

/** Every past and present period of the exclusions of a case. @internal */
export const exclusionPeriods = (
  exclusions: readonly PlannedExclusion[],
  timeline: Timeline,
  law: LawOfCase,
): ExclusionPeriods => {
  let listed: { [ground in Ground]?: readonly ExclusionPeriod[] } | undefined
  let isAmended = false
  for (const planned of exclusions) {
    isAmended ||= planned.amendments.length > 0
    const periods = periodsBy(planned, timeline, law, timeline.asOf)
    if (periods.length === 0) continue
    listed ??= {}
    listed[planned.ground] = periods
  }
  if (!isAmended) return listed === undefined ? NONE : { listed, byLawOf: undefined }
  return { listed: listed ?? {}, byLawOf: byLawOf(exclusions, timeline, law) }
}

const byLawOf = (
  exclusions: readonly PlannedExclusion[],
  timeline: Timeline,
  law: LawOfCase,
): NonNullable<ExclusionPeriods['byLawOf']> => {
  const amended = new Map(
    exclusions.filter(({ amendments }) => amendments.length > 0).map((planned) => [planned.ground, planned]),
  )
  return (ground, day) => {
    const planned = amended.get(ground)
    return planned && periodsBy(planned, timeline, law, day)
  }
}

const periodsBy = (
  planned: PlannedExclusion,
  timeline: Timeline,
  law: LawOfCase,
  day: DayNumber,
): readonly ExclusionPeriod[] => {
  // An exclusion that no text amends is listed also where its text is not law for the case: the status depends on it.
  const version = planned.amendments.length === 0 ? planned.original : versionOn(planned, law, day)
  if (version === undefined) return NOTHING
  const { ground, modality } = version.rule
  const periods: ExclusionPeriod[] = []
  for (const [from, until] of periodsOfGround(version, timeline)) {
    const key = periods.length === 0 ? ground : `${ground}#${periods.length + 1}`
    periods.push({ key, ground, modality, from, until })
  }
  return periods
}

/**
 * The periods of some grounds that contain a day.
 *
 * @param law - the day that decides which law governs the step that the grounds bar
 * @internal
 */
export const periodsOn = (
  exclusions: ExclusionPeriods,
  grounds: readonly Ground[],
  day: DayNumber,
  law: DayNumber,
): readonly ExclusionPeriod[] => {
  if (exclusions === NONE) return NOTHING
  let found: ExclusionPeriod[] | undefined
  for (const ground of grounds) {
    const periods = exclusions.byLawOf?.(ground, law) ?? exclusions.listed[ground]
    if (periods === undefined) continue
    // Two periods may share one day. So the last that has begun, and one before it that ends on that day.
    for (let place = lastBegun(periods, day); place >= 0; place -= 1) {
      const one = periods[place]
      if (one === undefined || (one.until !== null && one.until < day)) break
      found ??= []
      found.push(one)
    }
  }
  return found ?? NOTHING
}

const NOTHING: readonly ExclusionPeriod[] = []

/** The place of the last period that has begun, by binary search; -1 where none has. */
const lastBegun = (periods: readonly ExclusionPeriod[], day: DayNumber): number => {
  let low = 0
  let high = periods.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((periods[middle]?.from ?? day) <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}
