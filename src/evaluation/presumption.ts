import { type DayNumber, dayOf } from '../calendar/day-number.js'
import { hasContractOn } from '../dossier/contracts.js'
import { firstAfter, firstFromOrSince, isBefore } from '../dossier/entries.js'
import { entriesOf } from '../dossier/moment-place.js'
import type { Period } from '../dossier/paired-periods.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import { answers } from '../law/answers.js'
import { type Interpretation, lastDayOf } from '../law/term.js'
import { type OtherInterpretation, withAnswer } from '../rules/interpretations.js'
import type { OtherReading, PresumptionEnd } from '../rules/presumption.js'
import { endOfPresumption } from '../rules/presumption-end.js'
import type { Mutable, Presumption } from './evaluation.js'
import { inForceFrom, type LawOfCase } from './plan/law-of-case.js'
import type { PlannedEnding, PlannedPresumption, PresumptionVersion } from './plan/planned-presumption.js'
import { othersFor } from './plan/planned-term.js'
import { versionOn } from './plan/versions.js'
import { noticesAbout, type UnreadText, unreadTexts } from './unread-texts.js'

/** The part of a case on which a presumption depends. @internal */
export interface PresumedCase {
  readonly timeline: Timeline
  readonly law: LawOfCase
  readonly interpretation: Interpretation
}

/** A presumption, with the entry with which it starts in every interpretation. @internal */
export interface FoundPresumption {
  readonly presumption: Presumption
  readonly start: Entry
}

/** Every presumption of a case, in the order in which they started. @internal */
export const foundPresumptions = (
  presumptions: readonly PlannedPresumption[],
  of: PresumedCase,
): readonly FoundPresumption[] => {
  const found: FoundPresumption[] = []
  for (const planned of presumptions) {
    let ordinal = 0
    for (const start of startsOf(planned, of)) {
      const one = presumptionFrom(start, ordinal + 1, of)
      if (one === undefined) continue
      ordinal += 1
      found.push({ presumption: one, start: start.start })
    }
  }
  return found.length < 2
    ? found
    : found.sort(({ presumption: one }, { presumption: other }) => (one.from < other.from ? -1 : 1))
}

/** The presumption that is running, or the last one that ran. @internal */
export const lastPresumption = (presumptions: readonly Presumption[]): Presumption | null => {
  let last: Presumption | null = null
  // A running one ends on or after the day of the evaluation, so the one with the latest end is the right one.
  for (const one of presumptions) if (last === null || one.until > last.until) last = one
  return last
}

/** The days of some presumptions as periods, for the exclusions that depend on them. @internal */
export const periodsPresumed = (presumptions: readonly PlannedPresumption[], of: PresumedCase): readonly Period[] =>
  presumptions
    .flatMap((planned) => startsOf(planned, of))
    .flatMap((start) => {
      const found = daysFrom(start, of.interpretation, of)
      return found === undefined ? [] : [[found.from, found.until] as const]
    })
    .sort(([one], [other]) => one - other)

/** Tells whether anything happened with which a presumption may start. @internal */
export const presumedAnywhere = (presumptions: readonly PlannedPresumption[], { happened }: Timeline): boolean =>
  presumptions.some(({ triggers }) => triggers.some((moment) => entriesOf(happened, moment) !== undefined))

interface Start {
  readonly start: Entry
  readonly version: PresumptionVersion
}

/** The starts of presumptions, each in the version that governs its day; none that would extend another (LP-1). */
const startsOf = (planned: PlannedPresumption, { timeline, law }: PresumedCase): readonly Start[] => {
  const found: Start[] = []
  for (const moment of planned.triggers) {
    for (const start of entriesOf(timeline.happened, moment) ?? NOTHING) {
      // A text that ended presumptions by the day of the trigger ends them, whatever day governs the rest.
      if (versionOn(planned, law, start.on) === undefined) continue
      const version = versionFor(planned, lawDay(planned.original, start), law)
      if (version?.trigger !== moment) continue
      const previous = found.at(-1)
      if (previous === undefined || hasEnded(previous, start, timeline)) found.push({ start, version })
    }
  }
  return found
}

/** The version of a day; a day before the first text is governed as that text first stood. */
const versionFor = (planned: PlannedPresumption, day: DayNumber, law: LawOfCase): PresumptionVersion | undefined =>
  day < inForceFrom(law, planned.law) ? planned.original : versionOn(planned, law, day)

const NOTHING: readonly Entry[] = []

const lawDay = ({ rule: { lawOf } }: PresumptionVersion, { anchors, on }: Entry): DayNumber => anchors[lawOf] ?? on

/** Tells whether the trajectory of a presumption ended before the next start. */
const hasEnded = ({ start, version }: Start, next: Entry, { happened }: Timeline): boolean => {
  const ended = firstAfter(entriesOf(happened, version.trajectoryEnd), start)
  return ended !== undefined && isBefore(ended, next)
}

interface PresumedDays {
  readonly from: DayNumber
  readonly until: DayNumber
  readonly maximum: DayNumber
  readonly by: PresumptionEnd
}

/** The days of a presumption in one interpretation; undefined where it covers none. */
const daysFrom = (
  { start, version }: Start,
  interpretation: Interpretation,
  { timeline, law }: PresumedCase,
): PresumedDays | undefined => {
  const { rule } = version
  if (rule.employmentContract && !hasContractOn(timeline.contracts, start.on)) return undefined
  const from = firstDay({ start, version }, interpretation, law)
  const maximum = lastDayOf(rule.window, { ...start.anchors, trigger: from }, interpretation) ?? from
  const end = endOfPresumption<PlannedEnding | EndOfIncapacity>(
    [...version.endedBy, END_OF_INCAPACITY],
    maximum,
    (ending) => dayOfEnding(ending, from, start, interpretation, timeline, law),
  )
  // Where work or retraining starts on the day of the plan, no day is covered.
  return end.on < from ? undefined : { from, until: end.on, maximum, by: end.by }
}

const firstDay = ({ start, version }: Start, { readings }: Interpretation, law: LawOfCase): DayNumber => {
  const { startsOtherwise: { by } = {} } = version.rule
  const other = startsOtherwiseOn({ start, version }, law)
  return by === undefined || other === undefined || readings[by.question] !== by.answer ? start.on : other
}

/** The first day by another answer; undefined where no answer gives another one. */
const startsOtherwiseOn = ({ start, version }: Start, law: LawOfCase): DayNumber | undefined => {
  const { startsOtherwise } = version.rule
  const since = version.startsOtherwiseSince
  if (startsOtherwise === undefined || since === undefined || start.on < inForceFrom(law, since)) return undefined
  const other = start.anchors[startsOtherwise.on]
  return other === start.on ? undefined : other
}

/** A presumption ends with the incapacity (FA-2). */
interface EndOfIncapacity {
  readonly by: 'incapacityEnded'
  readonly moment: undefined
  readonly lastDay: 'day'
}

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
  const first = firstFromOrSince(entriesOf(happened, moment), from, start)
  return first !== undefined && since !== undefined && first.on < inForceFrom(law, since) ? undefined : first?.on
}

const presumptionFrom = (start: Start, ordinal: number, of: PresumedCase): Presumption | undefined => {
  const found = daysFrom(start, of.interpretation, of)
  if (found === undefined) return undefined
  const { kind, norms } = start.version.rule
  const readings = otherDays(start, found, of)
  const endedBy = found.by === 'maximum' && found.maximum >= of.timeline.asOf ? null : found.by
  const one: Presumption = {
    key: ordinal === 1 ? `presumption.${kind}` : `presumption.${kind}#${ordinal}`,
    kind,
    from: dayOf(found.from),
    until: dayOf(found.until),
    maxUntil: dayOf(found.maximum),
    endedBy,
    norms,
  }
  const notices = noticesAbout(textsOnStart(start, of), 'presumptions', kind, start.start.on)
  return { ...one, ...(notices !== undefined && { notices }), ...(readings !== undefined && { readings }) }
}

/** The texts that were not read, without those on a first day that no question decides here. */
const textsOnStart = ({ start, version }: Start, { timeline, law }: PresumedCase): readonly UnreadText[] => {
  const asked = startsOtherwiseOn({ start, version }, law) === undefined ? undefined : version.rule.startsOtherwise
  return unreadTexts(timeline).filter(
    ({ wherePresumptionAsks: question }) => question === undefined || question === asked?.by.question,
  )
}

/** The other readings that give other days; undefined where none does. */
const otherDays = (start: Start, days: PresumedDays, of: PresumedCase): Presumption['readings'] => {
  let found: Mutable<NonNullable<Presumption['readings']>> | undefined
  for (const { reading, interpretation } of otherwise(start.version, of.interpretation)) {
    const other = daysFrom(start, interpretation, of)
    if (other === undefined || (other.from === days.from && other.until === days.until)) continue
    found = [...(found ?? []), { reading, window: { from: dayOf(other.from), until: dayOf(other.until) } }]
  }
  return found
}

const otherwise = (version: PresumptionVersion, interpretation: Interpretation): readonly OtherInterpretation[] => [
  ...othersFor(version.term, interpretation),
  ...version.questions.map((asked) => otherAnswer(asked, interpretation)),
]

/** The interpretation by the other answer: that one, or the default where it is followed. @internal */
export const otherAnswer = ({ question, answer }: OtherReading, interpretation: Interpretation): OtherInterpretation =>
  withAnswer(question, interpretation.readings[question] === answer ? answers[question][0] : answer, interpretation)
