import type { AbsencePlace } from '../../dossier/event-values.js'
import type { MomentPlace } from '../../dossier/moment-place.js'
import { type AbsenceCascade, absenceEvent } from '../../rules/absences.js'
import type { AbsenceConsequence, ConsequenceRule, RegistrationConsequence } from '../../rules/consequences.js'
import type { LawPlace } from './law-of-case.js'
import type { Places } from './places.js'
import { type Versions, versionsOf } from './versions.js'

/** A place at which absences are counted, prepared for the evaluation. @internal */
export interface PlannedCascade {
  readonly at: AbsencePlace
  readonly begins: MomentPlace | undefined
  readonly held: MomentPlace
  readonly ends: readonly MomentPlace[]
  readonly newDateAsked: MomentPlace
  readonly consequences: readonly PlannedAbsenceConsequence[]
}

/** A version of a consequence, with the texts that amended it. @internal */
export type AmendedConsequence<Rule extends ConsequenceRule = ConsequenceRule> = Rule & {
  readonly texts: readonly string[] | undefined
}

/** @internal */
export interface PlannedAbsenceConsequence extends Versions<AmendedConsequence<AbsenceConsequence>> {
  /** The text from which on another answer gives another rate. */
  readonly otherRateSince: LawPlace | undefined
}

/** The consequence of not registering, prepared for the evaluation. @internal */
export interface PlannedRegistration extends Versions<AmendedConsequence<RegistrationConsequence>> {
  readonly letter: MomentPlace
  readonly registered: MomentPlace
  readonly proven: MomentPlace
}

/** @internal */
export interface PlannedConsequences {
  readonly absence: MomentPlace
  readonly cascades: readonly PlannedCascade[]
  readonly registrations: readonly PlannedRegistration[]
}

/** @internal */
export const plannedConsequences = (
  absences: readonly AbsenceCascade[],
  rules: readonly ConsequenceRule[],
  places: Places,
): PlannedConsequences => ({
  absence: places.moment(absenceEvent),
  cascades: absences.map(({ at, begins, held, endedBy = [], newDateAsked }) => ({
    at,
    begins: begins === null ? undefined : places.moment(begins),
    held: places.moment(held),
    ends: [held, ...endedBy].map(places.moment),
    newDateAsked: places.moment(newDateAsked),
    consequences: rules.flatMap((rule) => ('at' in rule && rule.at === at ? [plannedAbsence(rule, places)] : [])),
  })),
  registrations: rules.flatMap((rule) => ('letter' in rule ? [plannedRegistration(rule, places)] : [])),
})

const plannedAbsence = (rule: AbsenceConsequence, places: Places): PlannedAbsenceConsequence => ({
  ...versionsOf(rule, rule.amendedBy ?? [], (stated, texts) => ({ ...stated, texts }), places),
  otherRateSince: rule.rateOtherwise && places.law(rule.rateOtherwise.since),
})

const plannedRegistration = (rule: RegistrationConsequence, places: Places): PlannedRegistration => ({
  ...versionsOf(rule, rule.amendedBy ?? [], (stated, texts) => ({ ...stated, texts }), places),
  letter: places.moment(rule.letter),
  registered: places.moment(rule.registered),
  proven: places.moment(rule.proven),
})
