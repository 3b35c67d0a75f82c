import { entriesOf } from '../dossier/moment-place.js'
import type { Timeline } from '../dossier/timeline.js'
import type { CaseOnDay } from './case-on-day.js'
import type { Obligation } from './evaluation.js'
import type { Instance } from './instance.js'
import { addInstances, type WatchedSteps } from './instances.js'
import { obligationOf } from './obligation.js'
import { otherReadings } from './other-readings.js'
import type { ByRule } from './plan/places.js'
import type { Plan, PlannedRule } from './plan/plan.js'
import type { PlannedObligation } from './plan/planned-obligation.js'
import { barsBehind, stateOf } from './state.js'

/**
 * An obligation with its instance. Findings are made from both.
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

/** Applies every rule of the rulebook to a case. @internal */
export const obligationsOf = ({ rules }: Plan, of: CaseOnDay): FoundObligations => {
  const watched: WatchedSteps[] = []
  const instances: Instance[] = []
  const all: FoundObligation[] = []
  const byRule: (FoundObligation[] | undefined)[] = new Array(rules.length)
  let rulePlace = -1
  for (const rule of rules) {
    rulePlace += 1
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
    byRule[rulePlace] = found
  }
  return { all, byRule }
}

/** Adds the instances of all records of a rule, in the order of their triggers. */
const addInstancesOf = (
  instances: Instance[],
  { records }: PlannedRule,
  of: CaseOnDay,
  watched: WatchedSteps[],
): void => {
  const first = instances.length
  for (const planned of records) if (canBeTriggered(planned, of.timeline)) addInstances(instances, planned, of, watched)
  if (instances.length === first) return
  if (records.length > 1 && instances.length > first + 1) instances.push(...instances.splice(first).sort(byTrigger))
  for (const { isWatched, original } of records)
    if (isWatched) watched.push({ id: original.id, steps: instances.slice(first) })
}

/** Tells whether a record can be triggered. Most records are not, and are skipped. */
const canBeTriggered = ({ trigger }: PlannedObligation, { happened }: Timeline): boolean =>
  trigger === undefined || entriesOf(happened, trigger) !== undefined

const reported = (instance: Instance, ordinal: number, of: CaseOnDay): Obligation => {
  const { timeline, exclusions } = of
  const state = stateOf(instance, timeline.asOf, exclusions)
  const bars = barsBehind(state, instance, timeline.asOf, exclusions)
  return obligationOf(instance, ordinal, state, bars, otherReadings(instance, state, of), of)
}

const byTrigger = (one: Instance, other: Instance): number =>
  one.trigger.on - other.trigger.on || one.trigger.place - other.trigger.place
