import { type DayNumber, numberOf } from '../calendar/day-number.js'
import type { Term } from '../calendar/term.js'
import type { Cause } from '../dossier/cause.js'
import type { Moment } from '../dossier/moment.js'
import type { NormId } from '../law/norms.js'
import type { MomentFinding, StateFinding } from '../rules/findings.js'
import type { Ground, ObligationRule, RuleVersion } from '../rules/obligation-rule.js'
import type { RuleId } from '../rules/obligations.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { Exclusion } from './evaluation.js'

/**
 * A record of the rulebook as the fold reads it: the same in every field for every rule, with
 * what can be worked out once for all cases. Nothing here is law; the record is.
 * @internal
 */
export interface Planned {
  readonly rule: ObligationRule
  /** Its place in the rulebook. */
  readonly place: number
  /** The moment that triggers it; null for the start of the incapacity and for a missed step. */
  readonly trigger: Moment | null
  /** The place among the planned rules of the step whose miss triggers it; -1 where none does. */
  readonly missed: number
  readonly missedType: Cause
  /** Whether another rule is triggered when this step is missed. */
  readonly isWatched: boolean
  readonly contract: boolean | null
  /** The first day on which it can be law for any case; before it nothing is counted. */
  readonly lawFrom: DayNumber
  readonly lapsedBy: readonly Moment[]
  readonly barredBy: readonly Ground[]
  readonly suspendedBy: readonly Ground[]
  readonly everyMonths: number
  /** The terms of what comes back, by its time, as far as they were asked. */
  readonly times: (Term | undefined)[]
  /** The version in force by era of the case, as far as it was asked; null where none is. */
  readonly versions: (RuleVersion | null | undefined)[]
}

/**
 * The rulebook, arranged once for the fold.
 * @internal
 */
export interface Plan {
  /** The records of each rule, in the order of the rulebook. */
  readonly groups: readonly { readonly rule: RuleId; readonly place: number; readonly records: readonly Planned[] }[]
  /** The place of each rule among the groups. */
  readonly groupOf: { readonly [rule in RuleId]?: number }
  readonly bars: { readonly [ground in Ground]?: Pick<Exclusion, 'bars' | 'norms'> }
  readonly stateFindings: readonly StateFinding[]
  readonly momentFindings: readonly MomentFinding[]
  /** The rules with a finding of their own for lateness. */
  readonly ownLateness: ReadonlySet<RuleId>
}

const plans = /* @__PURE__ */ new WeakMap<Rulebook, Plan>()

/** @internal */
export const planOf = (rulebook: Rulebook): Plan => {
  const before = plans.get(rulebook)
  if (before !== undefined) return before
  const plan = arranged(rulebook)
  plans.set(rulebook, plan)
  return plan
}

const arranged = ({ obligations, exclusions, findings }: Rulebook): Plan => {
  const stateFindings = findings.filter((finding) => 'states' in finding)
  const rules = [...new Set(obligations.map(({ rule }) => rule))]
  const records = obligations.map((rule, place) => planned(rule, place, obligations))
  return {
    groups: rules.map((rule, place) => ({
      rule,
      place,
      records: records.filter((record) => record.rule.rule === rule),
    })),
    groupOf: Object.fromEntries(rules.map((rule, place) => [rule, place])),
    bars: Object.fromEntries(exclusions.map(({ ground }) => [ground, barredBy(obligations, ground)])),
    stateFindings,
    momentFindings: findings.filter((finding) => 'moment' in finding),
    ownLateness: new Set(stateFindings.flatMap(({ rule, states }) => (states.includes('fulfilledLate') ? [rule] : []))),
  }
}

const planned = (rule: ObligationRule, place: number, all: readonly ObligationRule[]): Planned => {
  const {
    trigger,
    employmentContract = null,
    versions,
    lawOf,
    lapsedBy = [],
    barredBy = {},
    suspendedBy = {},
    everyMonths = 0,
  } = rule
  return {
    rule,
    place,
    trigger: typeof trigger === 'string' && trigger !== 'incapacityStart' ? trigger : null,
    missed: typeof trigger === 'string' ? -1 : all.indexOf(trigger.missed),
    missedType: typeof trigger === 'string' ? 'incapacityStart' : trigger.type,
    isWatched: all.some((other) => typeof other.trigger === 'object' && other.trigger.missed === rule),
    contract: employmentContract,
    lawFrom: lawOf === undefined ? firstDayOf(versions) : 0,
    lapsedBy,
    barredBy: groundsOf(barredBy),
    suspendedBy: groundsOf(suspendedBy),
    everyMonths,
    times: [],
    versions: [],
  }
}

const firstDayOf = (versions: ObligationRule['versions']): DayNumber =>
  Math.min(...versions.flatMap(({ law }) => law.inForce.map(({ from }) => numberOf(from))))

// SAFETY: the keys of such a table are the grounds, by its type.
const groundsOf = (table: object): readonly Ground[] => Object.keys(table) as Ground[]

/** The steps that name a ground as a bar, and the norms that say so. */
const barredBy = (rules: Rulebook['obligations'], ground: Ground): Pick<Exclusion, 'bars' | 'norms'> => {
  const bars = new Set<RuleId>()
  const norms = new Set<NormId>()
  for (const { rule, barredBy: grounds, suspendedBy } of rules) {
    for (const norm of grounds?.[ground] ?? suspendedBy?.[ground] ?? []) {
      bars.add(rule)
      norms.add(norm)
    }
  }
  return { bars: Object.freeze([...bars]), norms: Object.freeze([...norms]) }
}
