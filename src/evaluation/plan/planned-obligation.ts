import type { Moment } from '../../dossier/moment.js'
import type { MomentPlace } from '../../dossier/moment-place.js'
import { type Ending, isEnding } from '../../law/amendment.js'
import { occurrenceTerm } from '../../law/boundaries.js'
import type { Bearer } from '../../law/norm.js'
import type { NormId } from '../../law/norms.js'
import type { Boundary, Recurrence } from '../../law/term.js'
import type { DayConcerned } from '../../rules/day-concerned.js'
import type { Ground } from '../../rules/ground.js'
import {
  type FulfilmentReading,
  type GroundNorms,
  type ObligationAmendment,
  type ObligationBasis,
  type ObligationRule,
  type ObligationTerms,
  type StepTrigger,
  stepsNamedIn,
  type Trigger,
  triggersIn,
} from '../../rules/obligation-rule.js'
import type { RecordId, RuleId } from '../../rules/obligations.js'
import type { Rulebook } from '../../rules/rulebook.js'
import type { LawPlace } from './law-of-case.js'
import type { Places } from './places.js'
import { type PlannedLapse, plannedLapse } from './planned-lapse.js'
import type { PlannedOccurrence } from './planned-occurrence.js'
import { type PlannedTerm, plannedTerm } from './planned-term.js'
import { type Versions, versionsOf } from './versions.js'

/**
 * A version of an obligation, prepared for the evaluation. Every rule has the same fields here, with everything
 * that can be computed once for all cases. The law itself is in the record.
 * @internal
 */
export interface PlannedVersion {
  readonly stated: Rulebook['obligations'][number]
  readonly id: RecordId
  readonly rule: RuleId
  readonly suffix: string | undefined
  readonly norms: readonly NormId[]
  readonly bearer: Bearer
  readonly alsoBy: ObligationTerms['alsoBy']
  readonly modality: ObligationTerms['modality']
  readonly basis: ObligationBasis | undefined
  /** The ids of the texts that amended it; undefined for the original version. */
  readonly amendedBy: readonly string[] | undefined
  /** The names of its triggers. */
  readonly triggerKeys: readonly string[]
  readonly contract: boolean | undefined
  /** Where the step is repeated: the term of its first occurrence. */
  readonly term: PlannedTerm
  readonly recurrence: Recurrence | undefined
  /** The terms of the occurrences, by their number, as far as they were needed. */
  readonly occurrences: (PlannedOccurrence | undefined)[]
  readonly lawOf: DayConcerned | undefined
  readonly fulfilledBy: MomentPlace
  readonly fulfillingMoment: Moment
  readonly countsFrom: ObligationTerms['countsFrom']
  readonly countsBefore: Boundary | undefined
  readonly actsOnce: boolean
  readonly inTimeByPlanned: boolean
  readonly onlyIfInTime: boolean
  readonly oneAtATime: boolean
  readonly notWhileOpen: string | undefined
  readonly lapsesOnlyUndone: boolean
  readonly notTwice: { readonly after: readonly string[]; readonly fulfilledBy: MomentPlace } | undefined
  readonly listedFromWindow: boolean
  readonly fulfilmentReading: FulfilmentReading | undefined
  readonly lapsedBy: readonly PlannedLapse[]
  readonly afterLastDay: ObligationTerms['afterLastDay']
  readonly outlivesIncapacity: boolean
  readonly barredBy: readonly Ground[]
  readonly suspendedBy: readonly Ground[]
}

/** An amendment of who else may do a step. The law of the day on which it is done decides. */
interface ActorAmendment {
  readonly law: LawPlace
  readonly lawId: string
  readonly alsoBy: ObligationTerms['alsoBy']
  readonly norms: readonly NormId[]
  /** An invented text that changes the duty too: it counts only where it governs the duty, and is whole or not at all. */
  readonly onlyWithDuty: boolean
}

/** An obligation of the rulebook with all of its versions. @internal */
export interface PlannedObligation extends Versions<PlannedVersion> {
  readonly actors: readonly ActorAmendment[]
  /** The moments that trigger any version; undefined where something else can trigger it too. */
  readonly moments: readonly MomentPlace[] | undefined
  /** The triggers of all versions, each once. */
  readonly triggers: readonly PlannedTrigger[]
  /** Whether another rule depends on what becomes of this step. */
  readonly isWatched: boolean
}

/** A trigger: a moment, what became of another step or, where both are undefined, the start of the incapacity. @internal */
export interface PlannedTrigger {
  readonly key: string
  readonly place: MomentPlace | undefined
  readonly moment: Moment | undefined
  readonly step: StepTrigger | undefined
}

/** @internal */
export const plannedObligation = (
  record: Rulebook['obligations'][number],
  all: Rulebook['obligations'],
  places: Places,
): PlannedObligation => {
  const { amendedBy = [] } = record
  const triggers = triggersOf(record).map((trigger) => plannedTrigger(trigger, places))
  for (const change of amendedBy) if (isEnding(change) && change.by !== undefined) places.obligation(change.by)
  const duties = amendedBy.filter((change) => isEnding(change) || !isOfActors(change)).map(withoutActors)
  const versions = versionsOf(record, duties, (stated, laws) => plannedVersion(stated, laws, places), places)
  // Written field by field, because reading an object that was made by spreading another one is slower.
  return {
    law: versions.law,
    original: versions.original,
    amendments: versions.amendments,
    amended: versions.amended,
    known: versions.known,
    actors: amendedBy.flatMap((change) =>
      isEnding(change) || change.alsoBy === undefined
        ? []
        : [
            {
              law: places.law(change.law),
              lawId: change.law.id,
              alsoBy: change.alsoBy.length === 0 ? undefined : change.alsoBy,
              norms: change.alsoByNorms ?? [],
              onlyWithDuty: change.law.invented === true && !isOfActors(change),
            },
          ],
    ),
    moments: momentsAmong(triggers),
    triggers,
    isWatched: all.some((other) => stepsNamedBy(other).includes(record.id)),
  }
}

/** The same obligation, with the triggers of its versions alone, and with the actors by texts in force. @internal */
export const obligationInForce = (
  planned: PlannedObligation,
  isInForce: (law: LawPlace) => boolean,
): PlannedObligation => {
  const { law, original, amendments, amended, known, isWatched } = planned
  const changed = amendments.flatMap((change) => (change.ended === undefined ? [amended(original, change)] : []))
  const keys = new Set([original, ...changed].flatMap(({ triggerKeys }) => triggerKeys))
  const triggers = planned.triggers.filter(({ key }) => keys.has(key))
  const actors = planned.actors.filter((one) => isInForce(one.law))
  // Written field by field, like every planned obligation.
  return { law, original, amendments, amended, known, actors, moments: momentsAmong(triggers), triggers, isWatched }
}

/** Tells whether an amendment changes only who may act. */
const isOfActors = (change: Exclude<ObligationAmendment, Ending>): boolean =>
  change.alsoBy !== undefined && Object.keys(change).every((field) => ['law', 'alsoBy', 'alsoByNorms'].includes(field))

const withoutActors = (change: ObligationAmendment): ObligationAmendment => {
  if (isEnding(change)) return change
  const { alsoBy: _, alsoByNorms: __, ...rest } = change
  return rest
}

/** The places of the moments, where there is no other kind of trigger. */
const momentsAmong = (triggers: readonly PlannedTrigger[]): readonly MomentPlace[] | undefined => {
  const places = triggers.flatMap(({ place }) => (place === undefined ? [] : [place]))
  return places.length === triggers.length ? places : undefined
}

/** The triggers of all versions of a record, each once. */
const triggersOf = (record: ObligationRule): readonly Trigger[] => {
  const all = [
    ...triggersIn(record),
    ...(record.amendedBy ?? []).flatMap((change) =>
      isEnding(change) || change.trigger === undefined ? [] : triggersIn({ trigger: change.trigger }),
    ),
  ]
  return all.filter((one, index) => all.findIndex((other) => keyOf(other) === keyOf(one)) === index)
}

const keyOf = (trigger: Trigger): string => (typeof trigger === 'string' ? trigger : JSON.stringify(trigger))

/** The ids of the records on whose steps a record depends, in any version. */
const stepsNamedBy = (record: ObligationRule): readonly string[] => [
  ...triggersOf(record).flatMap(stepsNamedIn),
  ...(record.notWhileOpen === undefined ? [] : [record.notWhileOpen]),
]

const plannedTrigger = (trigger: Trigger, places: Places): PlannedTrigger => {
  const moment = typeof trigger === 'object' || trigger === 'incapacityStart' ? undefined : trigger
  const step = typeof trigger === 'object' ? trigger : undefined
  for (const id of stepsNamedIn(trigger)) places.obligation(id)
  return { key: keyOf(trigger), place: moment === undefined ? undefined : places.moment(moment), moment, step }
}

const plannedVersion = (
  stated: Rulebook['obligations'][number],
  amendedBy: readonly string[] | undefined,
  places: Places,
): PlannedVersion => {
  const { window, notTwiceByTeamMember: notTwice } = stated
  const triggers = triggersIn(stated).map((one) => plannedTrigger(one, places))
  if (stated.notWhileOpen !== undefined) places.obligation(stated.notWhileOpen)
  const recurrence = 'everyMonths' in window ? window : undefined
  return {
    stated,
    id: stated.id,
    rule: stated.rule,
    suffix: stated.suffix,
    norms: stated.norms,
    bearer: stated.bearer,
    alsoBy: stated.alsoBy,
    modality: stated.modality,
    basis: stated.basis === 'law' ? undefined : stated.basis,
    amendedBy,
    triggerKeys: triggers.map(({ key }) => key),
    contract: stated.employmentContract,
    term: plannedTerm('everyMonths' in window ? occurrenceTerm(window, 1) : window),
    recurrence,
    occurrences: [],
    lawOf: stated.lawOf,
    fulfilledBy: places.moment(stated.fulfilledBy),
    fulfillingMoment: stated.fulfilledBy,
    countsFrom: stated.countsFrom,
    countsBefore: stated.countsBefore,
    actsOnce: stated.actsOnce ?? false,
    inTimeByPlanned: stated.inTimeBy === 'planned',
    onlyIfInTime: stated.onlyIfInTime ?? false,
    oneAtATime: stated.oneAtATime ?? false,
    notWhileOpen: stated.notWhileOpen,
    lapsesOnlyUndone: stated.lapsesOnlyUndone ?? false,
    notTwice: notTwice && {
      after: notTwice.after.map(places.obligation),
      fulfilledBy: places.moment(notTwice.fulfilledBy),
    },
    listedFromWindow: stated.listedFrom === 'windowStart',
    fulfilmentReading: stated.fulfilmentReading,
    lapsedBy: (stated.lapsedBy ?? []).map((moment) => plannedLapse(moment, places)),
    afterLastDay: stated.afterLastDay,
    outlivesIncapacity: stated.outlivesIncapacity ?? false,
    barredBy: groundsOf(stated.barredBy).map(places.ground),
    suspendedBy: groundsOf(stated.suspendedBy).map(places.ground),
  }
}

// SAFETY: by its type, the keys of such a table are grounds.
const groundsOf = (table: GroundNorms = {}): readonly Ground[] => Object.keys(table) as Ground[]
