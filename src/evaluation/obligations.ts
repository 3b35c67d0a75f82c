import type { Day } from '../calendar/day.js'
import { dayOf } from '../calendar/day-number.js'
import type { Counting, OtherAnchor } from '../calendar/term.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import type { ObligationRule } from '../rules/obligation-rule.js'
import type { RuleId } from '../rules/obligations.js'
import { questionsOf } from '../rules/questions.js'
import type { Mutable, Obligation } from './evaluation.js'
import { addInstances, type Instance } from './instance.js'
import { lawBehind } from './law-of-rule.js'
import { otherReadings, written } from './other-readings.js'
import type { Plan, Planned } from './plan.js'
import type { Standings } from './standing.js'
import { standpointOf } from './standpoint.js'
import { barsBehind, type Standpoint, stateOf } from './state.js'

/**
 * An obligation with what decided its state: what a finding looks at.
 * @internal
 */
export interface Judged {
  readonly obligation: Obligation
  readonly standpoint: Standpoint
}

/**
 * The obligations of a case, in no particular order, and those of each rule.
 * @internal
 */
export interface JudgedCase {
  readonly all: readonly Judged[]
  /** By the group of the rule in the plan. */
  readonly byGroup: readonly (readonly Judged[] | undefined)[]
  readonly plan: Plan
}

/** What was judged of one rule. @internal */
export const judgedOf = ({ byGroup, plan }: JudgedCase, rule: RuleId): readonly Judged[] | undefined =>
  byGroup[plan.groupOf[rule] ?? -1]

/** The fold over the rulebook. @internal */
export const obligationsOf = (plan: Plan, timeline: Timeline, standings: Standings, counting: Counting): JudgedCase => {
  const watched: (readonly Instance[] | undefined)[] = []
  // What follows from a missed step has the number of that step: whether an earlier one was missed
  // too may depend on the reading, and a key must not.
  const ordinals = new Map<Instance, number>()
  const all: Judged[] = []
  const byGroup: (readonly Judged[] | undefined)[] = new Array(plan.groups.length)
  for (const { rule, place, records } of plan.groups) {
    const instances = instancesOfAll(records, timeline, counting, watched)
    if (instances.length === 0) continue
    const judged: Judged[] = []
    let ordinal = 0
    for (const instance of instances) {
      ordinal += 1
      if (instance.planned.isWatched) ordinals.set(instance, ordinal)
      const number = instance.missed === undefined ? ordinal : (ordinals.get(instance.missed) ?? ordinal)
      const one = judge(rule, instance, number, timeline, standings, counting)
      if (one === undefined) continue
      judged.push(one)
      all.push(one)
    }
    byGroup[place] = judged
  }
  return { all, byGroup, plan }
}

const NO_INSTANCES: readonly Instance[] = []

/** The instances of all records of a rule, in the order of what triggered them. */
const instancesOfAll = (
  records: readonly Planned[],
  timeline: Timeline,
  counting: Counting,
  watched: (readonly Instance[] | undefined)[],
): readonly Instance[] => {
  let found: Instance[] | undefined
  const { employmentContract } = timeline.dossier
  for (const planned of records) {
    if (!isTriggered(planned, timeline, watched)) continue
    if (timeline.asOf < planned.lawFrom) continue
    if (planned.contract !== null && planned.contract !== employmentContract) continue
    found ??= []
    const before = found.length
    addInstances(found, planned, timeline, counting, watched)
    if (planned.isWatched) watched[planned.place] = found.slice(before)
  }
  if (found === undefined) return NO_INSTANCES
  return records.length > 1 && found.length > 1 ? found.sort(byTrigger) : found
}

/** Whether anything can have triggered it at all: of most rules nothing has. */
const isTriggered = (
  { trigger, missed }: Planned,
  { moments }: Timeline,
  watched: readonly (readonly Instance[] | undefined)[],
): boolean => (missed >= 0 ? watched[missed] !== undefined : trigger === null || moments[trigger] !== undefined)

const byTrigger = (one: Instance, other: Instance): number =>
  one.trigger.on - other.trigger.on || one.trigger.place - other.trigger.place

const judge = (
  ruleId: RuleId,
  instance: Instance,
  ordinal: number,
  timeline: Timeline,
  standings: Standings,
  counting: Counting,
): Judged | undefined => {
  const { planned, trigger, from, until, lapse } = instance
  const { rule } = planned
  const version = lawBehind(instance, timeline)
  if (version === null) return undefined
  const standpoint = standpointOf(instance, timeline, standings, counting)
  const { fulfilledOn } = standpoint
  const state = stateOf(standpoint)
  const bars = barsBehind(state, standpoint)
  const countedFrom = countedFromOf(instance)
  const readings = otherReadings(instance, standpoint, state, timeline, standings, counting)
  const key = keyOf(ruleId, instance, ordinal)
  const { bearer, modality } = rule
  const { alsoBy } = version
  const norms = version.norms ?? rule.norms
  const window = written(from, until)
  const started = startedBy(rule, trigger)
  const isPlain = alsoBy === undefined && rule.basis === undefined && countedFrom === undefined && bars.length === 0
  // Most obligations have none of the rarer fields; an object written at once is several times
  // cheaper than one that grows field by field. Both are in the order of the contract.
  if (isPlain && state !== 'lapsed' && fulfilledOn !== null) {
    const done = dayOf(fulfilledOn)
    const obligation: Obligation =
      readings === undefined
        ? { key, rule: ruleId, bearer, modality, window, trigger: started, state, fulfilledOn: done, norms }
        : { key, rule: ruleId, bearer, modality, window, trigger: started, state, fulfilledOn: done, norms, readings }
    return { obligation, standpoint }
  }
  const obligation: Partial<Mutable<Obligation>> = { key, rule: ruleId, bearer }
  if (alsoBy !== undefined) obligation.alsoBy = alsoBy
  obligation.modality = modality
  if (rule.basis !== undefined) obligation.basis = rule.basis
  obligation.window = window
  obligation.trigger = started
  if (countedFrom !== undefined) obligation.countedFrom = countedFrom
  obligation.state = state
  if (fulfilledOn !== null) obligation.fulfilledOn = dayOf(fulfilledOn)
  if (bars.length > 0) obligation.barredBy = bars.map((bar) => bar.key)
  if (state === 'lapsed' && lapse !== undefined) obligation.lapsedBy = { type: lapse.type, on: dayOf(lapse.on) }
  obligation.norms = norms
  if (readings !== undefined) obligation.readings = readings
  // SAFETY: every field that an obligation must have has been set above.
  return { obligation: obligation as Obligation, standpoint }
}

const startedBy = ({ trigger: moment }: ObligationRule, { type, on }: Entry): Obligation['trigger'] =>
  typeof moment === 'string' && moment !== type && moment !== 'incapacityStart'
    ? { type, on: dayOf(on), moment }
    : { type, on: dayOf(on) }

/** The days that are neither the trigger's nor the start's, in whatever reading they count. */
const countedFromOf = ({ term, trigger }: Instance): Obligation['countedFrom'] => {
  let found: { [anchor in OtherAnchor]?: Day } | undefined
  for (const anchor of questionsOf(term).anchors) {
    const day = trigger.anchors[anchor]
    if (day === undefined) continue
    found ??= {}
    found[anchor] = dayOf(day)
  }
  return found
}

/** `rule`, `rule#2` for the second trigger; a recurrence is numbered by its time, and by its plan from the second on. */
const keyOf = (ruleId: RuleId, { planned: { rule }, repetition }: Instance, ordinal: number): string => {
  if (rule.suffix !== undefined) return ruleId + rule.suffix
  if (repetition !== undefined) {
    const { plan, time } = repetition
    return plan === 1 ? `${ruleId}#${time}` : `${ruleId}#${plan}.${time}`
  }
  return ordinal === 1 ? ruleId : `${ruleId}#${ordinal}`
}
