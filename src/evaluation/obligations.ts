import type { Counting } from '../calendar/term.js'
import type { Timeline } from '../dossier/timeline.js'
import type { Obligation } from './evaluation.js'
import { addInstances, type Instance } from './instance.js'
import { lawBehind } from './law-of-rule.js'
import { obligationOf } from './obligation.js'
import { otherReadings } from './other-readings.js'
import type { Plan } from './plan.js'
import type { PlannedRule } from './planned-rule.js'
import type { Standings } from './standing.js'
import { barsBehind, stateOf } from './state.js'

/**
 * An obligation with what decided its state: what a finding looks at.
 * @internal
 */
export interface Judged {
  readonly obligation: Obligation
  readonly instance: Instance
}

/** What was judged of each rule, by its place in the plan. @internal */
export type JudgedByGroup = readonly (readonly Judged[] | undefined)[]

/**
 * The obligations of a case, in the order of the rulebook, and those of each rule.
 * @internal
 */
export interface JudgedCase {
  readonly all: readonly Judged[]
  readonly byGroup: JudgedByGroup
}

/** The instances of each rule whose miss triggers another, by the places of its records in the rulebook. */
type Watched = (readonly Instance[] | undefined)[]

/** The fold over the rulebook. @internal */
export const obligationsOf = (
  { groups }: Plan,
  timeline: Timeline,
  standings: Standings,
  counting: Counting,
): JudgedCase => {
  const watched: Watched = []
  const instances: Instance[] = []
  const all: Judged[] = []
  const byGroup: (Judged[] | undefined)[] = new Array(groups.length)
  let group = -1
  for (const records of groups) {
    group += 1
    const first = instances.length
    addInstancesOf(instances, records, timeline, counting, watched)
    let judged: Judged[] | undefined
    for (let place = first; place < instances.length; place += 1) {
      const one = judge(instances[place], place - first + 1, timeline, standings, counting)
      if (one === undefined) continue
      all.push(one)
      if (judged === undefined) judged = [one]
      else judged.push(one)
    }
    byGroup[group] = judged
  }
  return { all, byGroup }
}

/** Adds the instances of all records of a rule, in the order of what triggered them. */
const addInstancesOf = (
  instances: Instance[],
  records: readonly PlannedRule[],
  timeline: Timeline,
  counting: Counting,
  watched: Watched,
): void => {
  const first = instances.length
  for (const planned of records) {
    const { trigger, missed, contract, lawFrom } = planned
    const steps = missed < 0 ? undefined : watched[missed]
    // Whether anything can have triggered it at all: of most rules nothing has.
    if (trigger === null ? missed >= 0 && steps === undefined : timeline.happened[trigger] === undefined) continue
    if (timeline.asOf < lawFrom || (contract !== null && contract !== timeline.dossier.employmentContract)) continue
    addInstances(instances, planned, timeline, counting, steps)
  }
  if (instances.length === first) return
  if (records.length > 1 && instances.length > first + 1) instances.push(...instances.splice(first).sort(byTrigger))
  for (const { isWatched, place } of records) if (isWatched) watched[place] ??= instances.slice(first)
}

const judge = (
  instance: Instance | undefined,
  ordinal: number,
  timeline: Timeline,
  standings: Standings,
  counting: Counting,
): Judged | undefined => {
  const version = instance && lawBehind(instance, timeline)
  if (instance === undefined || !version) return undefined
  const state = stateOf(instance, timeline.asOf, standings)
  const bars = barsBehind(state, instance, timeline.asOf, standings)
  const readings = otherReadings(instance, state, timeline, standings, counting)
  return { obligation: obligationOf(instance, ordinal, version, state, bars, readings), instance }
}

const byTrigger = (one: Instance, other: Instance): number =>
  one.trigger.on - other.trigger.on || one.trigger.place - other.trigger.place
