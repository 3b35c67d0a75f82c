import type { DayNumber } from '../calendar/day-number.js'
import { hasContractOn } from '../dossier/contracts.js'
import { firstAfter, firstFrom, firstFromOrSince, isBefore } from '../dossier/entries.js'
import { sorted } from '../dossier/in-order.js'
import { entriesOf, hasHappened } from '../dossier/moment-place.js'
import type { Period } from '../dossier/paired-periods.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import { type Interpretation, lastDayOf } from '../law/term.js'
import type { OtherReading, PresumptionEnd } from '../rules/presumption.js'
import { endOfPresumption } from '../rules/presumption-end.js'
import { inForceFrom, type LawOfCase } from './plan/law-of-case.js'
import type { PlannedEnding, PlannedPresumption, PresumptionVersion } from './plan/planned-presumption.js'
import { versionOn } from './plan/versions.js'

/** The days of a presumption. @internal */
export interface PresumedDays {
  readonly from: DayNumber
  readonly until: DayNumber
  readonly maximum: DayNumber
  readonly by: PresumptionEnd
}

/** An event with which a presumption may start, in the version that governs it. @internal */
export interface PresumedStart {
  readonly start: Entry
  readonly version: PresumptionVersion
  /** The other answers that may give it other days. */
  readonly questions: readonly OtherReading[]
  /** Its days, by interpretation, as far as they were needed. */
  readonly known: Map<Interpretation, PresumedDays | undefined>
}

/** The part of a case on which a presumption depends. @internal */
export interface PresumedCase {
  readonly timeline: Timeline
  readonly law: LawOfCase
  readonly interpretation: Interpretation
  /** The starts of each presumption of the rulebook. No start depends on the interpretation. */
  readonly presumedStarts: readonly (readonly PresumedStart[])[]
}

/** The starts of the presumptions of a case; empty where nothing happened with which one may start, as usual. @internal */
export const presumedStarts = (
  presumptions: readonly PlannedPresumption[],
  timeline: Timeline,
  law: LawOfCase,
): PresumedCase['presumedStarts'] =>
  presumptions.some(({ triggers }) => hasHappened(timeline.happened, triggers))
    ? presumptions.map((planned) => startsOf(planned, timeline, law))
    : NOTHING

const NOTHING: readonly never[] = []

/** The starts of a presumption, each in the version that governs its day; none that would extend another (LP-1). */
const startsOf = (planned: PlannedPresumption, timeline: Timeline, law: LawOfCase): readonly PresumedStart[] => {
  const found: PresumedStart[] = []
  for (const moment of planned.triggers) {
    for (const start of entriesOf(timeline.happened, moment) ?? NOTHING) {
      // A text that ended presumptions by the day of the trigger ends them, whatever day governs the rest.
      if (versionOn(planned, law, start.on) === undefined) continue
      const version = versionFor(planned, lawDay(planned.original, start), law)
      // Stryker disable next-line OptionalChaining: there is a version of each day before the end; the compiler asks
      if (version?.trigger !== moment) continue
      const previous = found.at(-1)
      if (previous !== undefined && !hasEnded(previous, start, timeline)) continue
      found.push({ start, version, questions: questionsOf(version, start, timeline, law), known: new Map() })
    }
  }
  return found
}

/** The questions of a version whose other answer can count: what it is about has happened, under a text that asks it. */
const questionsOf = (
  version: PresumptionVersion,
  start: Entry,
  { happened }: Timeline,
  law: LawOfCase,
): PresumedStart['questions'] => {
  const found: OtherReading[] = []
  for (const { onlyBy, moment } of version.endedBy) {
    if (onlyBy === undefined) continue
    // Stryker disable next-line ConditionalExpression: what did not happen ends nothing by any answer
    if (entriesOf(happened, moment) !== undefined) found.push(onlyBy)
  }
  const other = otherStart(start, version, law)
  if (other !== undefined) found.push(other.by)
  return found
}

/** The version of a day; a day before the first text is governed as that text first stood. */
const versionFor = (planned: PlannedPresumption, day: DayNumber, law: LawOfCase): PresumptionVersion | undefined =>
  // Stryker disable next-line EqualityOperator: on its first day too, the text stands as it first did
  day < inForceFrom(law, planned.law) ? planned.original : versionOn(planned, law, day)

const lawDay = ({ rule: { lawOf } }: PresumptionVersion, { anchors, on }: Entry): DayNumber => anchors[lawOf] ?? on

/** Tells whether the trajectory of a presumption ended before the next start. */
const hasEnded = ({ start, version }: PresumedStart, next: Entry, { happened }: Timeline): boolean => {
  const ended = firstAfter(entriesOf(happened, version.trajectoryEnd), start)
  return ended !== undefined && isBefore(ended, next)
}

/** The days of a presumption; undefined where it covers none. @internal */
export const presumedDays = (of: PresumedStart, where: PresumedCase): PresumedDays | undefined => {
  const { known } = of
  const { interpretation } = where
  // Stryker disable next-line ConditionalExpression: worked out anew, the days are the same
  if (known.has(interpretation)) return known.get(interpretation)
  const found = daysFrom(of, where)
  known.set(interpretation, found)
  return found
}

const daysFrom = (
  { start, version }: PresumedStart,
  { interpretation, timeline, law }: PresumedCase,
): PresumedDays | undefined => {
  const { rule } = version
  if (rule.employmentContract && !hasContractOn(timeline.contracts, start.on)) return undefined
  const from = firstDay(start, version, interpretation, law)
  const maximum = lastDayOf(rule.window, { ...start.anchors, trigger: from }, interpretation) ?? from
  const end = endOfPresumption<PlannedEnding | EndOfIncapacity>(
    [...version.endedBy, END_OF_INCAPACITY],
    maximum,
    (ending) => dayOfEnding(ending, from, start, interpretation, timeline, law),
  )
  // Where work or retraining starts on the day of the plan, no day is covered.
  return end.on < from ? undefined : { from, until: end.on, maximum, by: end.by }
}

const firstDay = (
  start: Entry,
  version: PresumptionVersion,
  { readings }: Interpretation,
  law: LawOfCase,
): DayNumber => {
  const other = otherStart(start, version, law)
  return other !== undefined && readings[other.by.question] === other.by.answer ? other.day : start.on
}

/** The first day by another answer; undefined where no answer gives another one. */
const otherStart = (
  start: Entry,
  { rule: { startsOtherwise }, startsOtherwiseSince: since }: PresumptionVersion,
  law: LawOfCase,
): { readonly by: OtherReading; readonly day: DayNumber } | undefined => {
  // Stryker disable next-line ConditionalExpression,LogicalOperator: a version has both or neither; the compiler asks
  if (startsOtherwise === undefined || since === undefined) return undefined
  if (start.on < inForceFrom(law, since)) return undefined
  const day = start.anchors[startsOtherwise.on] ?? start.on
  return day === start.on ? undefined : { by: startsOtherwise.by, day }
}

/** A presumption ends with the incapacity (FA-2). */
interface EndOfIncapacity {
  readonly by: 'incapacityEnded'
  readonly moment: undefined
  readonly lastDay: 'day'
}

// Stryker disable next-line StringLiteral: only the eve is asked for, and the name is noticed all the same
const END_OF_INCAPACITY: EndOfIncapacity = { by: 'incapacityEnded', moment: undefined, lastDay: 'day' }

const dayOfEnding = (
  ending: PlannedEnding | EndOfIncapacity,
  from: DayNumber,
  start: Entry,
  { readings }: Interpretation,
  { happened, ended, incapacity }: Timeline,
  law: LawOfCase,
): DayNumber | undefined => {
  if (ending.moment === undefined)
    return incapacity.interruptions.find(({ end }) => end.on >= from)?.end.on ?? ended?.on
  const { moment, since, onlyBy } = ending
  if (onlyBy !== undefined && readings[onlyBy.question] !== onlyBy.answer) return undefined
  const entries = entriesOf(happened, moment)
  // What happens before the text that makes it an end does not count.
  const lawful = since === undefined ? from : inForceFrom(law, since)
  return (lawful > start.on ? firstFrom(entries, lawful) : firstFromOrSince(entries, from, start))?.on
}

/** The days of all presumptions as periods, for the exclusions that depend on them. @internal */
export const periodsPresumed = (of: PresumedCase): readonly Period[] => {
  const found: PresumedDays[] = []
  for (const starts of of.presumedStarts)
    for (const start of starts) {
      const days = presumedDays(start, of)
      if (days !== undefined) found.push(days)
    }
  return united(sorted(found, byFirstDay))
}

const byFirstDay = (one: PresumedDays, other: PresumedDays): number => one.from - other.from

/** Days that two presumptions cover belong to one period: the exclusion lasts while one of them runs. */
const united = (presumed: readonly PresumedDays[]): readonly Period[] => {
  const found: [DayNumber, DayNumber][] = []
  for (const { from, until } of presumed) {
    const last = found.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], until)
    else found.push([from, until])
  }
  return found
}
