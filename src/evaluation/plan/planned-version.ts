import type { Moment } from '../../dossier/moment.js'
import type { MomentPlace } from '../../dossier/moment-place.js'
import { occurrenceTerm } from '../../law/boundaries.js'
import type { Bearer } from '../../law/norm.js'
import type { NormId } from '../../law/norms.js'
import type { Boundary, Recurrence } from '../../law/term.js'
import type { DayConcerned } from '../../rules/day-concerned.js'
import type { Ground } from '../../rules/ground.js'
import {
  type FulfilmentReading,
  type GroundNorms,
  type ObligationBasis,
  type ObligationTerms,
  triggersIn,
} from '../../rules/obligation-rule.js'
import type { RecordId, RuleId } from '../../rules/obligations.js'
import type { Rulebook } from '../../rules/rulebook.js'
import type { Places } from './places.js'
import { type PlannedLapse, plannedLapse } from './planned-lapse.js'
import type { PlannedOccurrence } from './planned-occurrence.js'
import { type PlannedTerm, plannedTerm } from './planned-term.js'
import { plannedTrigger } from './planned-trigger.js'

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
  /** The terms of the occurrences, by how many passed before them, as far as they were needed. */
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

/** @internal */
export const plannedVersion = (
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
