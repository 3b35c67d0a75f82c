import { recurrence } from '../calendar/boundaries.js'
import { type DayNumber, numberOf } from '../calendar/day-number.js'
import type { Cause } from '../dossier/cause.js'
import type { Moment } from '../dossier/moment.js'
import { type MomentNumber, numberOfMoment } from '../dossier/moment-number.js'
import type { Bearer } from '../law/norm.js'
import type { NormId } from '../law/norms.js'
import { type AskedTerm, askedTerm } from '../rules/asked-term.js'
import type { FulfilmentReading, Ground, ObligationRule, RuleVersion } from '../rules/obligation-rule.js'
import type { RuleId } from '../rules/obligations.js'
import type { Rulebook } from '../rules/rulebook.js'

/**
 * A record of the rulebook as the fold reads it: the same fields for every rule, with what can be
 * worked out once for all cases. Nothing here is law; the record is.
 * @internal
 */
export interface PlannedRule {
  readonly rule: RuleId
  readonly suffix: string | undefined
  readonly norms: readonly NormId[]
  readonly bearer: Bearer
  readonly modality: ObligationRule['modality']
  readonly basis: ObligationRule['basis']
  /** Its place in the rulebook. */
  readonly place: number
  /** The moment that triggers it; null for the start of the incapacity and for a missed step. */
  readonly trigger: MomentNumber | null
  readonly triggerName: Moment | null
  /** The place in the rulebook of the step whose miss triggers it; -1 where none does. */
  readonly missed: number
  readonly missedType: Cause
  /** Whether another rule is triggered when this step is missed. */
  readonly isWatched: boolean
  readonly contract: boolean | null
  /** The first day on which it can be law for any case; before it nothing is counted. */
  readonly lawFrom: DayNumber
  readonly window: AskedTerm
  /** 0 for what does not come back. */
  readonly everyMonths: number
  /** The terms of what comes back, by its time, as far as they were asked. */
  readonly times: (AskedTerm | undefined)[]
  readonly fulfilledBy: MomentNumber
  readonly countsFromWindow: boolean
  readonly listedFromWindow: boolean
  readonly fulfilmentReading: FulfilmentReading | undefined
  readonly lapsedBy: readonly MomentNumber[]
  readonly outlivesIncapacity: boolean
  readonly barredBy: readonly Ground[]
  readonly suspendedBy: readonly Ground[]
  readonly lawOf: ObligationRule['lawOf']
  readonly versions: ObligationRule['versions']
  /** The version in force by era of the case, as far as it was asked; null where none is. */
  readonly byEra: (RuleVersion | null | undefined)[]
}

/** @internal */
export const plannedRule = (
  rule: Rulebook['obligations'][number],
  place: number,
  all: readonly ObligationRule[],
): PlannedRule => {
  const { trigger, versions, lawOf } = rule
  const moment = typeof trigger === 'string' && trigger !== 'incapacityStart' ? trigger : null
  return {
    rule: rule.rule,
    suffix: rule.suffix,
    norms: rule.norms,
    bearer: rule.bearer,
    modality: rule.modality,
    basis: rule.basis,
    place,
    trigger: moment && numberOfMoment[moment],
    triggerName: moment,
    missed: typeof trigger === 'string' ? -1 : all.indexOf(trigger.missed),
    missedType: typeof trigger === 'string' ? 'incapacityStart' : trigger.type,
    isWatched: all.some((other) => typeof other.trigger === 'object' && other.trigger.missed === rule),
    contract: rule.employmentContract ?? null,
    lawFrom: lawOf === undefined ? firstDayOfLaw(versions) : 0,
    window: askedTerm(rule.window),
    everyMonths: rule.everyMonths ?? 0,
    times: [],
    fulfilledBy: numberOfMoment[rule.fulfilledBy],
    countsFromWindow: rule.countsFrom === 'windowStart',
    listedFromWindow: rule.listedFrom === 'windowStart',
    fulfilmentReading: rule.fulfilmentReading,
    lapsedBy: (rule.lapsedBy ?? []).map((one) => numberOfMoment[one]),
    outlivesIncapacity: rule.outlivesIncapacity ?? false,
    barredBy: groundsOf(rule.barredBy ?? {}),
    suspendedBy: groundsOf(rule.suspendedBy ?? {}),
    lawOf,
    versions,
    byEra: [],
  }
}

const firstDayOfLaw = (versions: ObligationRule['versions']): DayNumber =>
  Math.min(...versions.flatMap(({ law }) => law.inForce.map(({ from }) => numberOf(from))))

// SAFETY: the keys of such a table are the grounds, by its type.
const groundsOf = (table: object): readonly Ground[] => Object.keys(table) as Ground[]

/** The term of the n-th time of what comes back; the same object every time. @internal */
export const termOfTime = ({ times, everyMonths }: PlannedRule, time: number): AskedTerm => {
  const before = times[time]
  if (before !== undefined) return before
  const term = askedTerm(recurrence(everyMonths, time))
  times[time] = term
  return term
}
