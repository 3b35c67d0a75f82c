import type { CaseOnDay } from './case-on-day.js'
import type { Obligation } from './evaluation.js'
import type { Instance } from './instance.js'
import { addInstances } from './instances.js'
import { obligationOf } from './obligation.js'
import { otherReadings } from './other-readings.js'
import type { ByRule } from './plan/places.js'
import type { Plan, PlannedRule } from './plan/plan.js'
import { barsBehind, stateOf } from './state.js'

/**
 * An obligation with the instance that decided its state: what a finding looks at.
 * @internal
 */
export interface FoundObligation {
  readonly obligation: Obligation
  readonly instance: Instance
}

/**
 * The obligations of a case, in the order of the rulebook, and those of each rule.
 * @internal
 */
export interface FoundObligations {
  readonly all: readonly FoundObligation[]
  readonly byRule: ByRule<FoundObligation>
}

/** The instances of each rule whose miss triggers another, by the ids of its records. */
type Watched = Map<string, readonly Instance[]>

/** The fold over the rulebook. @internal */
export const obligationsOf = ({ rules }: Plan, of: CaseOnDay): FoundObligations => {
  const watched: Watched = new Map()
  const instances: Instance[] = []
  const all: FoundObligation[] = []
  const byRule: (FoundObligation[] | undefined)[] = []
  for (const rule of rules) {
    const first = instances.length
    addInstancesOf(instances, rule, of, watched)
    let found: FoundObligation[] | undefined
    for (let place = first; place < instances.length; place += 1) {
      const instance = instances[place]
      if (instance === undefined) continue
      const one = { obligation: reported(instance, place - first + 1, of), instance }
      all.push(one)
      if (found === undefined) found = [one]
      else found.push(one)
    }
    byRule.push(found)
  }
  return { all, byRule }
}

/** Adds the instances of all records of a rule, in the order of what triggered them. */
const addInstancesOf = (instances: Instance[], { records }: PlannedRule, of: CaseOnDay, watched: Watched): void => {
  const first = instances.length
  for (const planned of records) addInstances(instances, planned, of, (id) => watched.get(id))
  if (instances.length === first) return
  if (records.length > 1 && instances.length > first + 1) instances.push(...instances.splice(first).sort(byTrigger))
  for (const { isWatched, original } of records) if (isWatched) watched.set(original.id, instances.slice(first))
}

const reported = (instance: Instance, ordinal: number, of: CaseOnDay): Obligation => {
  const { timeline, exclusions } = of
  const state = stateOf(instance, timeline.asOf, exclusions)
  const bars = barsBehind(state, instance, timeline.asOf, exclusions)
  return obligationOf(instance, ordinal, state, bars, otherReadings(instance, state, of), of)
}

const byTrigger = (one: Instance, other: Instance): number =>
  one.trigger.on - other.trigger.on || one.trigger.place - other.trigger.place
