import { type DayNumber, dayOf } from '../calendar/day-number.js'
import { hasContractOn } from '../dossier/contracts.js'
import { firstFrom } from '../dossier/entries.js'
import { entriesOf } from '../dossier/moment-place.js'
import type { Period } from '../dossier/paired-periods.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import { answers } from '../law/answers.js'
import type { Interpretation } from '../law/term.js'
import type { AbsenceConsequence, ConsequenceRate, ConsequenceTerms } from '../rules/consequences.js'
import type { Cascade, CountedAbsence } from './cascades.js'
import { consequenceOn } from './consequence-version.js'
import { inForceFrom, type LawOfCase } from './plan/law-of-case.js'
import type { PlannedAbsenceConsequence, PlannedConsequences, PlannedRegistration } from './plan/planned-consequence.js'
import { versionOn } from './plan/versions.js'
import type { Consequence, ConsequenceReading } from './result/consequence.js'

/** The part of a case on which the consequences depend. */
interface CaseOfAbsences {
  readonly timeline: Timeline
  readonly law: LawOfCase
  readonly interpretation: Interpretation
  readonly cascades: readonly Cascade[]
  readonly protection: readonly Period[]
}

/** A consequence, with the entry from which the insurer must notify it. @internal */
export interface FoundConsequence {
  readonly consequence: Consequence
  readonly notified: Entry
}

/** The consequences of a case, by the first day of each. @internal */
export const consequencesOf = (planned: PlannedConsequences, of: CaseOfAbsences): readonly FoundConsequence[] => {
  const found: FoundConsequence[] = []
  for (const cascade of of.cascades)
    for (const absence of cascade.absences) found.push(...ofAbsence(cascade, absence, of))
  for (const registration of planned.registrations) found.push(...ofRegistration(registration, of))
  return found.sort((one, other) => (one.consequence.from < other.consequence.from ? -1 : 1))
}

/** The consequences of one absence: more than one where maternity protection interrupts it (SA-6). */
const ofAbsence = (cascade: Cascade, absence: CountedAbsence, of: CaseOfAbsences): readonly FoundConsequence[] => {
  const { at, consequences } = cascade.planned
  const rule = consequences.find(({ original }) => original.absence === absence.number)
  const governing = rule && consequenceOn(rule, of.law, absence.planned, of.interpretation)
  if (rule === undefined || governing === undefined) return []
  const { version, byAnswerAlone } = governing
  const until = endOf(version, cascade, absence, of.timeline)
  const { rate, readings } = byAnswerAlone
    ? { rate: rateOf(version), readings: undefined }
    : ratesOf(rule, version, absence, of)
  const plan = cascade.number === 1 ? '' : `${cascade.number}.`
  const key = `absence.${at}#${plan}${absence.number}`
  return outsideProtection(absence.planned, until, of.protection).map(([from, last], piece) => ({
    consequence: {
      key: piece === 0 ? key : `${key}/${piece + 1}`,
      ...rate,
      cause: 'absence',
      at,
      absence: absence.number,
      plannedOn: dayOf(absence.planned),
      from: dayOf(from),
      until: last === null ? null : dayOf(last),
      norms: version.norms,
      ...(version.texts !== undefined && { amendedBy: version.texts }),
      ...(readings !== undefined && { readings }),
    },
    notified: {
      ...absence.entry,
      on: absence.planned,
      anchors: { ...absence.entry.anchors, trigger: absence.planned },
    },
  }))
}

/** The last day of a consequence; null where what ends it has not come. */
const endOf = (
  { until }: AbsenceConsequence,
  { planned }: Cascade,
  { planned: from, next }: CountedAbsence,
  { happened, ended }: Timeline,
): DayNumber | null => {
  const asked = until === 'newDateAsked' ? firstFrom(entriesOf(happened, planned.newDateAsked), from)?.on : undefined
  const held = firstFrom(entriesOf(happened, planned.held), from)?.on
  // The second ends on the eve of the third; a fourth absence adds nothing.
  const following = until === 'newDateAsked' ? next : undefined
  return earliestOf([asked, held && held - 1, following && following - 1, ended?.on])
}

const earliestOf = (days: readonly (DayNumber | undefined)[]): DayNumber | null => {
  const known = days.filter((day) => day !== undefined)
  return known.length === 0 ? null : Math.min(...known)
}

/** A period without the days of maternity protection. */
const outsideProtection = (
  from: DayNumber,
  until: DayNumber | null,
  protection: readonly Period[],
): readonly Period[] => {
  const found: Period[] = []
  let first: DayNumber | null = from
  for (const [start, end] of protection) {
    if (first === null || (end !== null && end < first)) continue
    if (until !== null && start > until) break
    if (start > first) found.push([first, start - 1])
    first = end === null ? null : end + 1
  }
  if (first !== null && (until === null || first <= until)) found.push([first, until])
  return found
}

/** The rate by the reading that is followed, and the one by the other reading. */
const ratesOf = (
  { otherRateSince }: PlannedAbsenceConsequence,
  version: AbsenceConsequence,
  { planned }: CountedAbsence,
  { law, interpretation }: CaseOfAbsences,
): { readonly rate: ConsequenceRate; readonly readings?: readonly ConsequenceReading[] } => {
  const own = rateOf(version)
  const { rateOtherwise } = version
  const concerned =
    rateOtherwise !== undefined && otherRateSince !== undefined && planned >= inForceFrom(law, otherRateSince)
  if (!concerned || own.percentage === rateOtherwise.percentage) return { rate: own }
  const { by } = rateOtherwise
  const follows = interpretation.readings[by.question] === by.answer
  const other = rateOf(rateOtherwise)
  return follows
    ? { rate: other, readings: [{ reading: `${by.question}:${answers[by.question][0]}`, ...own }] }
    : { rate: own, readings: [{ reading: `${by.question}:${by.answer}`, ...other }] }
}

const rateOf = ({ kind, percentage }: ConsequenceRate): ConsequenceRate => ({ kind, percentage })

/** Not registered in the term of the second letter, and no proof by the last day for it (LT-19). */
const ofRegistration = (planned: PlannedRegistration, of: CaseOfAbsences): readonly FoundConsequence[] => {
  const { timeline, law } = of
  const { happened, contracts, asOf, ended } = timeline
  const letters = (entriesOf(happened, planned.letter) ?? []).filter(
    ({ on }) => versionOn(planned, law, on) !== undefined && !hasContractOn(contracts, on),
  )
  const second = letters[1]
  const version = second && versionOn(planned, law, second.on)
  const last = second?.anchors.stated
  if (second === undefined || version === undefined || last === undefined) return []
  const lastForProof = last + version.daysForProof
  const proven = entriesOf(happened, planned.proven)?.some(({ on }) => on <= lastForProof) ?? false
  const registered = entriesOf(happened, planned.registered)?.[0]?.on
  if (asOf <= lastForProof || proven || (registered !== undefined && registered <= last + 1)) return []
  const until = earliestOf([registered && registered - 1, ended?.on])
  const told = lastForProof + 1
  return outsideProtection(last + 1, until, of.protection).map(([from, end], piece) => ({
    consequence: {
      key: piece === 0 ? 'registration' : `registration/${piece + 1}`,
      ...rateOf(version),
      cause: 'notRegistered',
      from: dayOf(from),
      until: end === null ? null : dayOf(end),
      norms: normsOf(version),
      ...(version.texts !== undefined && { amendedBy: version.texts }),
    },
    notified: { ...second, on: told, anchors: { ...second.anchors, trigger: told } },
  }))
}

const normsOf = ({ norms }: ConsequenceTerms): ConsequenceTerms['norms'] => norms
