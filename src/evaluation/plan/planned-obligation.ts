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
  readonly basis: ObligationTerms['basis']
  /** The ids of the texts that amended it; undefined for the original version. */
  readonly amendedBy: readonly string[] | undefined
  /** The moment that triggers it; undefined for the start of the incapacity and for a missed step. */
  readonly trigger: MomentPlace | undefined
  readonly triggerMoment: Moment | undefined
  /** The id of the missed step that triggers it. */
  readonly missed: string | undefined
  readonly missedType: Cause
  readonly contract: boolean | undefined
  /** Where the step is repeated: the term of its first occurrence. */
  readonly term: PlannedTerm
  readonly recurrence: Recurrence | undefined
  /** The terms of the occurrences, by their number, as far as they were needed. */
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

/** An amendment of who else may do a step. The law of the day on which it is done decides. @internal */
export interface ActorAmendment {
  readonly law: LawPlace
  readonly lawId: string
  readonly alsoBy: ObligationTerms['alsoBy']
  /** Present where the text changes only who may act. */
  readonly norms: readonly NormId[] | undefined
}

/** An obligation of the rulebook with all of its versions. @internal */
export interface PlannedObligation extends Versions<PlannedVersion> {
  readonly actors: readonly ActorAmendment[]
  /** The moment that triggers every version; undefined where the versions differ, or where no moment triggers them. */
  readonly trigger: MomentPlace | undefined
  /** The triggers of all versions, each once. */
  readonly triggers: readonly PlannedTrigger[]
  /** Whether another rule is triggered when this step is missed. */
  readonly isWatched: boolean
}

/** The trigger of a version: a moment, a missed step or, where both are undefined, the start of incapacity. @internal */
export type PlannedTrigger = Pick<PlannedVersion, 'trigger' | 'missed'>

/** @internal */
export const plannedObligation = (
  record: Rulebook['obligations'][number],
  all: Rulebook['obligations'],
  places: Places,
): PlannedObligation => {
  const { amendedBy = [] } = record
  const triggers = triggersOf(record).map((trigger) => plannedTrigger(trigger, places))
  const duties = amendedBy.filter((change) => isEnding(change) || !isOfActors(change)).map(withoutActors)
  const versions = versionsOf(record, duties, (stated, laws) => plannedVersion(stated, laws, places), places)
  // Written field by field, because reading an object that was made by spreading another one is slower.
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

/** Tells whether an amendment changes only who may act. */
const isOfActors = (change: Exclude<ObligationAmendment, Ending>): boolean =>
  change.alsoBy !== undefined && Object.keys(change).every((field) => ['law', 'alsoBy', 'norms'].includes(field))

const withoutActors = (change: ObligationAmendment): ObligationAmendment => {
  if (isEnding(change)) return change
  const { alsoBy: _, ...rest } = change
  return rest
}

/** The triggers of all versions of a record, each once. */
const triggersOf = ({ trigger, amendedBy = [] }: ObligationRule): readonly Trigger[] => {
  const all = [trigger, ...amendedBy.flatMap((change) => (isEnding(change) ? [] : (change.trigger ?? [])))]
  return all.filter((one, index) => all.findIndex((other) => keyOf(other) === keyOf(one)) === index)
}

const keyOf = (trigger: Trigger): string => (typeof trigger === 'string' ? trigger : `missed ${trigger.missed}`)

/** The ids of the missed steps that trigger a record, in any version. */
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
    barredBy: groundsOf(stated.barredBy),
    suspendedBy: groundsOf(stated.suspendedBy),
  }
}

// SAFETY: by its type, the keys of such a table are grounds.
const groundsOf = (table: GroundNorms = {}): readonly Ground[] => Object.keys(table) as Ground[]
