import { dayOf } from '../calendar/day-number.js'
import type { Counting } from '../calendar/term.js'
import type { Timeline } from '../dossier/timeline.js'
import type { ObligationRule } from '../rules/obligation-rule.js'
import type { RuleId } from '../rules/obligations.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { Obligation } from './evaluation.js'
import { type Instance, instancesOf } from './instance.js'
import { lawBehind } from './law-of-rule.js'
import { otherReadings, written } from './other-readings.js'
import type { Standing } from './standing.js'
import { standpointOf } from './standpoint.js'
import { barsBehind, stateOf } from './state.js'

/**
 * An obligation with the stretches on which a bar stood: what a finding looks at.
 * @internal
 */
export interface Judged {
  readonly obligation: Obligation
  readonly bars: readonly Standing[]
}

/**
 * The fold over the rulebook: every obligation of a case, in no particular order.
 * @internal
 */
export const obligationsOf = (
  rules: Rulebook['obligations'],
  timeline: Timeline,
  standings: readonly Standing[],
  counting: Counting,
): readonly Judged[] => {
  const found = new Map<ObligationRule, readonly Instance[]>()
  const byRule = new Map<RuleId, Instance[]>()
  for (const rule of rules) {
    const { employmentContract: contract } = rule
    if (contract !== undefined && contract !== timeline.dossier.employmentContract) continue
    const instances = instancesOf(rule, timeline, counting, found)
    found.set(rule, instances)
    byRule.set(rule.rule, [...(byRule.get(rule.rule) ?? []), ...instances])
  }
  const inOrder = [...byRule].map(([rule, instances]) => [rule, inOrderOfTrigger(instances)] as const)
  const ordinalOf = ordinals(inOrder.map(([, instances]) => instances))
  return inOrder.flatMap(([rule, instances]) =>
    instances.flatMap((instance) => asObligation(rule, instance, ordinalOf(instance), timeline, standings, counting)),
  )
}

/**
 * The n-th of a rule is the one of its n-th trigger. What follows from a missed step has the number of that step: whether
 * an earlier one was missed too may depend on the reading, and a key must not.
 */
const ordinals = (inOrder: readonly (readonly Instance[])[]): ((instance: Instance) => number) => {
  const numbers = new Map<Instance, number>()
  for (const instances of inOrder) for (const [index, instance] of instances.entries()) numbers.set(instance, index + 1)
  return (instance) => numbers.get(instance.missed ?? instance) ?? 1
}

const inOrderOfTrigger = (instances: readonly Instance[]): readonly Instance[] =>
  [...instances].sort((one, other) => one.trigger.on - other.trigger.on || one.trigger.place - other.trigger.place)

const asObligation = (
  ruleId: RuleId,
  instance: Instance,
  ordinal: number,
  timeline: Timeline,
  standings: readonly Standing[],
  counting: Counting,
): readonly Judged[] => {
  const { rule, trigger, from, until } = instance
  const version = lawBehind(instance, timeline)
  if (version === undefined) return []
  const standpoint = standpointOf(instance, timeline, standings, counting)
  const { fulfilledOn } = standpoint
  const state = stateOf(standpoint)
  const barredBy = barsBehind(state, standpoint)
  const readings = otherReadings(instance, standpoint, timeline, standings, counting)
  const obligation: Obligation = {
    key: keyOf(ruleId, instance, ordinal),
    rule: ruleId,
    bearer: rule.bearer,
    ...(version.alsoBy && { alsoBy: version.alsoBy }),
    modality: rule.modality,
    ...(rule.basis && { basis: rule.basis }),
    window: written(from, until),
    trigger: { type: trigger.type, on: dayOf(trigger.on) },
    state,
    ...(fulfilledOn !== null && { fulfilledOn: dayOf(fulfilledOn) }),
    ...(barredBy.length > 0 && { barredBy }),
    norms: version.norms ?? rule.norms,
    ...(readings.length > 0 && { readings }),
  }
  return [{ obligation, bars: standpoint.bars }]
}

/** `rule`, `rule#2` for the second trigger; a recurrence is numbered by its time, and by its plan from the second on. */
const keyOf = (ruleId: RuleId, { rule, repetition }: Instance, ordinal: number): string => {
  if (rule.suffix !== undefined) return ruleId + rule.suffix
  if (repetition !== undefined) {
    const { plan, time } = repetition
    return plan === 1 ? `${ruleId}#${time}` : `${ruleId}#${plan}.${time}`
  }
  return ordinal === 1 ? ruleId : `${ruleId}#${ordinal}`
}
