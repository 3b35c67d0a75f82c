import type { DayNumber } from '../calendar/day-number.js'
import { isBefore } from '../dossier/entries.js'
import { entriesOf, type Happened } from '../dossier/moment-place.js'
import { endsAmong, isWithin, type Period } from '../dossier/paired-periods.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import { type Interpretation, resolve } from '../law/term.js'
import { absenceEvent } from '../rules/absences.js'
import type { AbsenceConsequence } from '../rules/consequences.js'
import { consequenceOn } from './consequence-version.js'
import type { LawOfCase } from './plan/law-of-case.js'
import type { PlannedCascade, PlannedConsequences } from './plan/planned-consequence.js'

/** An absence that counts, with its number within its cascade. @internal */
export interface CountedAbsence {
  readonly entry: Entry
  readonly planned: DayNumber
  /** From 1, by the day planned. */
  readonly number: number
  /** The absence that comes after it in the cascade. */
  readonly next: DayNumber | undefined
}

/** A cascade: the absences at a place that are counted together, until the contact is held or the count ends otherwise. @internal */
export interface Cascade {
  readonly planned: PlannedCascade
  /** The number of the cascade at its place, from 1. */
  readonly number: number
  readonly absences: readonly CountedAbsence[]
}

/** The cascades of a case. An absence that does not count is in none. @internal */
export const cascadesOf = (
  { absence, cascades }: PlannedConsequences,
  timeline: Timeline,
  law: LawOfCase,
  protection: readonly Period[],
  interpretation: Interpretation,
): readonly Cascade[] => {
  const all = entriesOf(timeline.happened, absence)
  if (all === undefined) return NONE
  const byPlannedDay = all.toSorted((one, other) => plannedDay(one) - plannedDay(other))
  return cascades.flatMap((planned) => {
    const counted = byPlannedDay.filter((entry) => isCounted(entry, planned, timeline, law, protection, interpretation))
    return grouped(planned, counted, timeline.happened)
  })
}

const NONE: readonly Cascade[] = []

const plannedDay = ({ anchors, on }: Entry): DayNumber => anchors.planned ?? on

/** An absence counts at its place where a consequence was law on the day planned, and not during maternity protection (SA-6). */
const isCounted = (
  entry: Entry,
  { at, consequences }: PlannedCascade,
  { start }: Timeline,
  law: LawOfCase,
  protection: readonly Period[],
  interpretation: Interpretation,
): boolean => {
  const day = plannedDay(entry)
  return (
    // Stryker disable next-line ConditionalExpression,OptionalChaining: every entry is an absence; the compiler needs this
    entry.event?.type === absenceEvent &&
    entry.event.at === at &&
    consequences.some(
      (one) =>
        consequenceOn(one, law, day, interpretation) !== undefined &&
        day <= lastPlannedDay(one.original, start, interpretation),
    ) &&
    !protection.some((period) => isWithin(period, day))
  )
}

/** The last day on which an absence may be planned that leads to a consequence. */
const lastPlannedDay = (
  { plannedUntil }: AbsenceConsequence,
  { anchors }: Entry,
  interpretation: Interpretation,
): DayNumber => (plannedUntil && resolve(plannedUntil, anchors, interpretation)) ?? Number.POSITIVE_INFINITY

/** The absences of a place, by the cascade to which they belong. */
const grouped = (planned: PlannedCascade, absences: readonly Entry[], happened: Happened): readonly Cascade[] => {
  const { begins } = planned
  const ends = endsAmong(planned.ends, happened)
  const groups = new Map<number, Entry[]>()
  for (const entry of absences) {
    const day = plannedDay(entry)
    const ended = ends.filter((end) => end.on < day)
    if (begins !== undefined && !hasBegun(entriesOf(happened, begins), ended.at(-1), day)) continue
    const group = groups.get(ended.length) ?? []
    group.push(entry)
    groups.set(ended.length, group)
  }
  return [...groups.values()].map((entries, index) => ({
    planned,
    number: index + 1,
    absences: entries.map((entry, place) => {
      const next = entries[place + 1]
      return { entry, planned: plannedDay(entry), number: place + 1, next: next && plannedDay(next) }
    }),
  }))
}

/** Tells whether a cascade has begun by a day, after the last end before that day. */
const hasBegun = (begins: readonly Entry[] | undefined, ended: Entry | undefined, day: DayNumber): boolean =>
  begins?.some((begin) => begin.on <= day && (ended === undefined || isBefore(ended, begin))) === true
