import type { DayNumber } from '../calendar/day-number.js'
import { hasHappened } from '../dossier/moment-place.js'
import type { Period } from '../dossier/paired-periods.js'
import type { Timeline } from '../dossier/timeline.js'
import type { ExclusionRule } from '../rules/exclusion-rule.js'
import type { Ground } from '../rules/ground.js'
import { periodsOfGround } from './periods-of-ground.js'
import type { LawOfCase } from './plan/law-of-case.js'
import type { ExclusionVersion, PlannedExclusion } from './plan/planned-exclusion.js'
import { versionOn, versionsFor } from './plan/versions.js'

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
  /** The texts that amended the version that gives it. */
  readonly amendedBy: readonly string[] | undefined
}

type PeriodsByGround = { readonly [ground in Ground]?: readonly ExclusionPeriod[] }

/**
 * The periods of the exclusions of a case, by ground. Each list is in order of day, and its periods do not overlap.
 * @internal
 */
export interface ExclusionPeriods {
  /** By the law of the day of the evaluation. An evaluation lists these. */
  readonly listed: PeriodsByGround
  /** By the law of a day, for the grounds that have a period by the law of any day. */
  readonly byLawOf: ReadonlyMap<Ground, (day: DayNumber) => readonly ExclusionPeriod[]>
}

/** No exclusion at all, as in most cases. @internal */
export const NONE: ExclusionPeriods = { listed: {}, byLawOf: new Map() }

/**
 * Every past and present period of the exclusions of a case.
 *
 * @param presumed - the periods of the legal presumptions of the case
 * @internal
 */
export const exclusionPeriods = (
  exclusions: readonly PlannedExclusion[],
  timeline: Timeline,
  law: LawOfCase,
  presumed: readonly Period[],
): ExclusionPeriods => {
  let byLawOf: Map<Ground, (day: DayNumber) => readonly ExclusionPeriod[]> | undefined
  for (const planned of exclusions) {
    // Stryker disable next-line ConditionalExpression: what cannot start has no period by the longer way either
    if (!canStart(planned, timeline)) continue
    const periodsIn = memoised((version: ExclusionVersion) =>
      periodsOf(version, periodsOfGround(version, timeline, law, presumed)),
    )
    if (versionsFor(planned, law).every((version) => periodsIn(version).length === 0)) continue
    byLawOf ??= new Map()
    byLawOf.set(planned.ground, (day) => {
      const version = versionOn(planned, law, day)
      return version === undefined ? NOTHING : periodsIn(version)
    })
  }
  if (byLawOf === undefined) return NONE
  const listed: { [ground in Ground]?: readonly ExclusionPeriod[] } = {}
  for (const [ground, on] of byLawOf) if (on(timeline.asOf).length > 0) listed[ground] = on(timeline.asOf)
  return { listed, byLawOf }
}

/** Tells whether an exclusion can have a period. Most have none, and are skipped. */
const canStart = ({ starts }: PlannedExclusion, { happened }: Timeline): boolean =>
  // Stryker disable next-line ConditionalExpression: what cannot start has no period by the longer way either
  starts === undefined || hasHappened(happened, starts)

const memoised = <Key, Value>(made: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key) => {
    const before = known.get(key)
    // Stryker disable next-line ConditionalExpression: worked out anew, it is the same
    if (before !== undefined) return before
    const found = made(key)
    known.set(key, found)
    return found
  }
}

const periodsOf = ({ rule: { ground, modality }, amendedBy }: ExclusionVersion, periods: readonly Period[]) =>
  periods.map(([from, until], index): ExclusionPeriod => {
    const key = index === 0 ? ground : `${ground}#${index + 1}`
    return { key, ground, modality, from, until, amendedBy }
  })

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
  // Stryker disable next-line ConditionalExpression: where there is none, none is found
  if (exclusions === NONE) return NOTHING
  let found: ExclusionPeriod[] | undefined
  for (const ground of grounds) {
    const periods = exclusions.byLawOf.get(ground)?.(law)
    if (periods === undefined) continue
    // Two periods may share one day. So the last that has begun, and one before it that ends on that day.
    for (let place = lastBegun(periods, day); place >= 0; place -= 1) {
      const one = periods[place]
      // Stryker disable next-line ConditionalExpression: every place from 0 to the last has a period; the compiler asks
      if (one === undefined) break
      if (one.until !== null && one.until < day) break
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
    // Stryker disable next-line OptionalChaining: halving stays within the list; the compiler asks
    if ((periods[middle]?.from ?? day) <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}
