import { type DayNumber, dayOf } from '../calendar/day-number.js'
import { hasContractOn } from '../dossier/contracts.js'
import { firstFrom } from '../dossier/entries.js'
import { byText, sorted } from '../dossier/in-order.js'
import { entriesOf } from '../dossier/moment-place.js'
import type { Period } from '../dossier/paired-periods.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import { answers } from '../law/answers.js'
import type { Interpretation } from '../law/term.js'
import type {
  AbsenceConsequence,
  ConsequenceRate,
  ConsequenceTerms,
  RegistrationConsequence,
} from '../rules/consequences.js'
import type { Cascade, CountedAbsence } from './cascades.js'
import { consequenceOn, rateOtherwiseOn } from './consequence-version.js'
import type { LawOfCase } from './plan/law-of-case.js'
import type {
  AmendedConsequence,
  PlannedAbsenceConsequence,
  PlannedConsequences,
  PlannedRegistration,
} from './plan/planned-consequence.js'
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
    for (const rule of cascade.planned.consequences)
      for (const absence of cascade.absences)
        if (absence.number === rule.original.absence) found.push(...ofAbsence(rule, cascade, absence, of))
  for (const registration of planned.registrations) found.push(...ofRegistration(registration, of))
  return sorted(found, byFirstDay)
}

const byFirstDay = ({ consequence: one }: FoundConsequence, { consequence: other }: FoundConsequence): number =>
  byText(one.from, other.from)

const NOTHING: readonly FoundConsequence[] = []

/** The consequences of one absence: more than one where maternity protection interrupts it (SA-6). */
const ofAbsence = (
  rule: PlannedAbsenceConsequence,
  cascade: Cascade,
  absence: CountedAbsence,
  of: CaseOfAbsences,
): readonly FoundConsequence[] => {
  const { at } = cascade.planned
  const version = consequenceOn(rule, of.law, absence.planned, of.interpretation)
  if (version === undefined) return NOTHING
  const until = endOf(version, cascade, absence, of.timeline)
  const { rate, norms, readings } = ratesOf(version, rateOtherwiseOn(rule, of.law, absence.planned), of.interpretation)
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
      norms,
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

/** The last day of a consequence; Infinity where what ends it has not come. */
const endOf = (
  { until }: AbsenceConsequence,
  { planned }: Cascade,
  { planned: from, next }: CountedAbsence,
  { happened, ended }: Timeline,
): number => {
  const asked = until === 'newDateAsked' ? firstFrom(entriesOf(happened, planned.newDateAsked), from)?.on : undefined
  const held = firstFrom(entriesOf(happened, planned.held), from)?.on
  // The second ends on the eve of the third; a fourth absence adds nothing.
  const following = until === 'newDateAsked' ? next : undefined
  return earliestOf([asked, held && held - 1, following && following - 1, ended?.on])
}

const earliestOf = (days: readonly (DayNumber | undefined)[]): number =>
  Math.min(...days.filter((day) => day !== undefined))

/** A period without the days of maternity protection; its last day is Infinity where no end is known. */
const outsideProtection = (from: DayNumber, until: number, protection: readonly Period[]): readonly Period[] => {
  const found: Period[] = []
  let first = from
  for (const [start, end] of [...protection, NEVER]) {
    const last = Math.min(start - 1, until)
    if (first <= last) found.push([first, last === NEVER[0] ? null : last])
    if (end === null) break
    first = Math.max(first, end + 1)
  }
  return found
}

/** A period that does not begin: what stands before it has no last day. */
const NEVER: Period = [Number.POSITIVE_INFINITY, null]

/** The rate by the answer that is followed with the norms that state it, and the rate by the other answer. */
const ratesOf = (
  version: AbsenceConsequence,
  rateOtherwise: AbsenceConsequence['rateOtherwise'],
  { readings }: Interpretation,
): {
  readonly rate: ConsequenceRate
  readonly norms: ConsequenceTerms['norms']
  readonly readings?: readonly ConsequenceReading[]
} => {
  const own = { rate: rateOf(version), norms: version.norms }
  if (rateOtherwise === undefined || rateOtherwise.percentage === version.percentage) return own
  const { question, answer } = rateOtherwise.by
  const other = { rate: rateOf(rateOtherwise), norms: rateOtherwise.norms }
  return readings[question] === answer
    ? { ...other, readings: [{ reading: `${question}:${answers[question][0]}`, ...own.rate }] }
    : { ...own, readings: [{ reading: `${question}:${answer}`, ...other.rate }] }
}

const rateOf = ({ kind, percentage }: ConsequenceRate): ConsequenceRate => ({ kind, percentage })

/** A letter of LT-19, the version that governs it, and the last day that it states for the registration. */
interface RegistrationLetter {
  readonly letter: Entry
  readonly version: AmendedConsequence<RegistrationConsequence>
  readonly last: DayNumber
}

/** Not registered in the term of the second letter, and no proof by the last day for it (LT-19). */
const ofRegistration = (planned: PlannedRegistration, of: CaseOfAbsences): readonly FoundConsequence[] => {
  const { happened, asOf, ended } = of.timeline
  const second = lettersOf(planned, of)[1]
  if (second === undefined) return NOTHING
  const { letter, version, last } = second
  const lastForProof = last + version.daysForProof
  if (asOf <= lastForProof || entriesOf(happened, planned.proven)?.some(({ on }) => on <= lastForProof)) return NOTHING
  const registered = entriesOf(happened, planned.registered)?.map(({ on }) => on - 1)
  const until = earliestOf([...(registered ?? []), ended?.on])
  const told = lastForProof + 1
  return outsideProtection(last + 1, until, of.protection).map(([from, end], piece) => ({
    consequence: {
      key: piece === 0 ? 'registration' : `registration/${piece + 1}`,
      ...rateOf(version),
      cause: 'notRegistered',
      from: dayOf(from),
      until: end === null ? null : dayOf(end),
      norms: version.norms,
      ...(version.texts !== undefined && { amendedBy: version.texts }),
    },
    notified: { ...letter, on: told, anchors: { ...letter.anchors, trigger: told } },
  }))
}

/** The letters that were sent while they were law and the insured had no employment contract. */
const lettersOf = (
  planned: PlannedRegistration,
  { timeline: { happened, contracts }, law }: CaseOfAbsences,
): readonly RegistrationLetter[] => {
  const found: RegistrationLetter[] = []
  for (const letter of entriesOf(happened, planned.letter) ?? []) {
    const version = versionOn(planned, law, letter.on)
    const last = letter.anchors.stated
    // Stryker disable next-line ConditionalExpression: every such letter states its last day; the compiler asks
    if (last === undefined) continue
    if (version !== undefined && !hasContractOn(contracts, letter.on)) found.push({ letter, version, last })
  }
  return found
}
