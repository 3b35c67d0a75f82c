import type { MomentPlace } from '../../dossier/moment-place.js'
import { type Ending, isEnding } from '../../law/amendment.js'
import type { NormId } from '../../law/norms.js'
import type { ObligationAmendment, ObligationTerms } from '../../rules/obligation-rule.js'
import type { Rulebook } from '../../rules/rulebook.js'
import type { LawPlace } from './law-of-case.js'
import type { Places } from './places.js'
import { momentsAmong, type PlannedTrigger, plannedTrigger, stepsNamedBy, triggersOf } from './planned-trigger.js'
import { type PlannedVersion, plannedVersion } from './planned-version.js'
import { type Versions, versionsOf } from './versions.js'

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
  // Stryker disable next-line ConditionalExpression,ArrayDeclaration: a text that ends a record has no other triggers
  const changed = amendments.flatMap((change) => (change.ended === undefined ? [amended(original, change)] : []))
  const keys = new Set([original, ...changed].flatMap(({ triggerKeys }) => triggerKeys))
  // Stryker disable next-line MethodExpression: the triggers of other versions start nothing; this is faster
  const triggers = planned.triggers.filter(({ key }) => keys.has(key))
  const actors = planned.actors.filter((one) => isInForce(one.law))
  // Written field by field, like every planned obligation.
  return { law, original, amendments, amended, known, actors, moments: momentsAmong(triggers), triggers, isWatched }
}

/** Tells whether an amendment changes only who may act. */
const isOfActors = (change: Exclude<ObligationAmendment, Ending>): boolean =>
  change.alsoBy !== undefined && Object.keys(change).every((field) => ['law', 'alsoBy', 'alsoByNorms'].includes(field))

const withoutActors = (change: ObligationAmendment): ObligationAmendment => {
  // Stryker disable next-line ConditionalExpression: an end names nobody who may act; the compiler needs this
  if (isEnding(change)) return change
  const { alsoBy: _, alsoByNorms: __, ...rest } = change
  return rest
}
