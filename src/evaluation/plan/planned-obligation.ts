import type { Cause } from '../../dossier/cause.js'
import type { Moment } from '../../dossier/moment.js'
import type { MomentPlace } from '../../dossier/moment-place.js'
import { type Ending, isEnding } from '../../law/amendment.js'
import { occurrenceTerm } from '../../law/boundaries.js'
import type { Bearer } from '../../law/norm.js'
import type { NormId } from '../../law/norms.js'
import type { Recurrence } from '../../law/term.js'
import type { DayConcerned } from '../../rules/day-concerned.js'
import type { Ground } from '../../rules/ground.js'
import type {
  FulfilmentReading,
  GroundNorms,
  ObligationAmendment,
  ObligationRule,
  ObligationTerms,
  Trigger,
} from '../../rules/obligation-rule.js'
import type { RecordId, RuleId } from '../../rules/obligations.js'
import type { Rulebook } from '../../rules/rulebook.js'
import type { LawPlace } from './law-of-case.js'
import type { Places } from './places.js'
import type { PlannedOccurrence } from './planned-occurrence.js'
import { type PlannedTerm, plannedTerm } from './planned-term.js'
import { type Versions, versionsOf } from './versions.js'

/**
 * A record with some of its amendments applied, as the fold reads it: the same fields for every rule, with
 * what can be worked out once for all cases. Nothing here is law; the record is.
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
  readonly basis: ObligationTerms['basis']
  /** The texts that amended it; undefined for the record as it was brought. */
  readonly amendedBy: readonly string[] | undefined
  /** The moment that triggers it; undefined for the start of the incapacity and for a missed step. */
  readonly trigger: MomentPlace | undefined
  readonly triggerMoment: Moment | undefined
  /** The id of the step whose miss triggers it. */
  readonly missed: string | undefined
  readonly missedType: Cause
  readonly contract: boolean | undefined
  /** Of what comes back: the term of its first occurrence. */
  readonly term: PlannedTerm
  readonly recurrence: Recurrence | undefined
  /** The terms of what comes back, by the number of the occurrence, as far as they were needed. */
  readonly occurrences: (PlannedOccurrence | undefined)[]
  readonly lawOf: DayConcerned | undefined
  readonly fulfilledBy: MomentPlace
  readonly fulfillingMoment: Moment
  readonly countsFromWindow: boolean
  readonly listedFromWindow: boolean
  readonly fulfilmentReading: FulfilmentReading | undefined
  readonly lapsedBy: readonly MomentPlace[]
  readonly outlivesIncapacity: boolean
  readonly barredBy: readonly Ground[]
  readonly suspendedBy: readonly Ground[]
}

/** An amendment that changes who else may do a step: the law of the day on which it is done decides. @internal */
export interface ActorAmendment {
  readonly law: LawPlace
  readonly lawId: string
  readonly alsoBy: ObligationTerms['alsoBy']
  /** Where the text changes nothing but who may act. */
  readonly norms: readonly NormId[] | undefined
}

/** A record of the rulebook with all of its versions. @internal */
export interface PlannedObligation extends Versions<PlannedVersion> {
  readonly actors: readonly ActorAmendment[]
  /** The one moment that triggers every version of it; undefined where there is none or another trigger. */
  readonly trigger: MomentPlace | undefined
  /** What triggers it in any version, each once. */
  readonly triggers: readonly PlannedTrigger[]
  /** Whether another rule is triggered when this step is missed. */
  readonly isWatched: boolean
}

/** What triggers a version: a moment, the miss of a step, or neither: the start of the incapacity. @internal */
export type PlannedTrigger = Pick<PlannedVersion, 'trigger' | 'missed'>

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
  // Written out: an object that takes over the parts of another one is slower to read.
  return {
    law: versions.law,
    original: versions.original,
    amendments: versions.amendments,
    amended: versions.amended,
    actors: amendedBy.flatMap((change) =>
      isEnding(change) || change.alsoBy === undefined
        ? []
        : [
            {
              law: places.law(change.law),
              lawId: change.law.id,
              alsoBy: change.alsoBy,
              norms: isOfActors(change) ? change.norms : undefined,
            },
          ],
    ),
    trigger: triggers.length === 1 ? triggers[0]?.trigger : undefined,
    triggers,
    isWatched: all.some((other) => missedStepsOf(other).includes(record.id)),
  }
}

/** Tells whether an amendment changes nothing but who may act. */
const isOfActors = (change: Exclude<ObligationAmendment, Ending>): boolean =>
  change.alsoBy !== undefined && Object.keys(change).every((field) => ['law', 'alsoBy', 'norms'].includes(field))

const withoutActors = (change: ObligationAmendment): ObligationAmendment => {
  if (isEnding(change)) return change
  const { alsoBy: _, ...rest } = change
  return rest
}

/** What triggers a record in any version, each once. */
const triggersOf = ({ trigger, amendedBy = [] }: ObligationRule): readonly Trigger[] => {
  const all = [trigger, ...amendedBy.flatMap((change) => (isEnding(change) ? [] : (change.trigger ?? [])))]
  return all.filter((one, index) => all.findIndex((other) => keyOf(other) === keyOf(one)) === index)
}

const keyOf = (trigger: Trigger): string => (typeof trigger === 'string' ? trigger : `missed ${trigger.missed}`)

/** The ids of the steps whose miss triggers a record, in any version. */
const missedStepsOf = (record: ObligationRule): readonly string[] =>
  triggersOf(record).flatMap((one) => (typeof one === 'object' ? [one.missed] : []))

const plannedTrigger = (trigger: Trigger, places: Places): PlannedTrigger => ({
  trigger: typeof trigger === 'object' || trigger === 'incapacityStart' ? undefined : places.moment(trigger),
  missed: typeof trigger === 'object' ? places.obligation(trigger.missed) : undefined,
})

const plannedVersion = (
  stated: Rulebook['obligations'][number],
  amendedBy: readonly string[] | undefined,
  places: Places,
): PlannedVersion => {
  const { trigger, window } = stated
  const planned = plannedTrigger(trigger, places)
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
    basis: stated.basis,
    amendedBy,
    trigger: planned.trigger,
    missed: planned.missed,
    triggerMoment: typeof trigger === 'object' || trigger === 'incapacityStart' ? undefined : trigger,
    missedType: typeof trigger === 'object' ? trigger.type : 'incapacityStart',
    contract: stated.employmentContract,
    term: plannedTerm('everyMonths' in window ? occurrenceTerm(window, 1) : window),
    recurrence,
    occurrences: [],
    lawOf: stated.lawOf,
    fulfilledBy: places.moment(stated.fulfilledBy),
    fulfillingMoment: stated.fulfilledBy,
    countsFromWindow: stated.countsFrom === 'windowStart',
    listedFromWindow: stated.listedFrom === 'windowStart',
    fulfilmentReading: stated.fulfilmentReading,
    lapsedBy: (stated.lapsedBy ?? []).map(places.moment),
    outlivesIncapacity: stated.outlivesIncapacity ?? false,
    barredBy: groundsOf(stated.barredBy).map(places.ground),
    suspendedBy: groundsOf(stated.suspendedBy).map(places.ground),
  }
}

// SAFETY: the keys of such a table are the grounds, by its type.
const groundsOf = (table: GroundNorms = {}): readonly Ground[] => Object.keys(table) as Ground[]
