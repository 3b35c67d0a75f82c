import type { NormId } from '../law/norms.js'
import type { ConsequenceRule } from '../rules/absences.js'
import type { Ground } from '../rules/obligation-rule.js'
import type { RuleId } from '../rules/obligations.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { Exclusion } from './evaluation.js'
import { type PlannedFindings, plannedFindings } from './findings.js'
import { type PlannedJudgement, plannedJudgement } from './judgements.js'
import { type PlannedNeed, plannedNeed } from './needs.js'
import { type PlannedRule, plannedRule } from './planned-rule.js'
import { type PlannedPresumption, plannedPresumption } from './presumption.js'
import { type PlannedExclusion, plannedExclusion } from './stretches.js'

/** Finds the place of a rule among the groups of a plan; -1 for one that states no obligation. @internal */
export type GroupOf = (rule: RuleId | undefined) => number

/**
 * The rulebook, arranged once for the fold: what it names is numbered.
 * @internal
 */
export interface Plan {
  /** The records of each rule, in the order of the rulebook. */
  readonly groups: readonly (readonly PlannedRule[])[]
  readonly exclusions: readonly PlannedExclusion[]
  /** The steps that each ground bars. */
  readonly bars: { readonly [ground in Ground]?: Pick<Exclusion, 'bars' | 'norms'> }
  readonly presumptions: readonly PlannedPresumption[]
  readonly consequences: readonly ConsequenceRule[]
  readonly findings: PlannedFindings
  readonly needs: readonly PlannedNeed[]
  readonly judgements: readonly PlannedJudgement[]
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

const arranged = (rulebook: Rulebook): Plan => {
  const { obligations, exclusions, presumptions, consequences, findings, needs, judgements } = rulebook
  const rules = [...new Set(obligations.map(({ rule }) => rule))]
  const records = obligations.map(plannedRule)
  const groupOf: GroupOf = (rule) => (rule === undefined ? -1 : rules.indexOf(rule))
  return {
    groups: rules.map((rule) => records.filter((record) => record.rule === rule)),
    exclusions: exclusions.map(plannedExclusion),
    bars: Object.fromEntries(exclusions.map(({ ground }) => [ground, barredBy(obligations, ground)])),
    presumptions: presumptions.map(plannedPresumption),
    consequences: [...consequences],
    findings: plannedFindings(findings, groupOf),
    needs: needs.map((need) => plannedNeed(need, groupOf)),
    judgements: judgements.map((judgement) => plannedJudgement(judgement, groupOf)),
  }
}

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
