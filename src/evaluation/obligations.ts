import { hasHappened } from '../dossier/moment-place.js'
import type { Timeline } from '../dossier/timeline.js'
import type { CaseOnDay } from './case-on-day.js'
import type { Instance } from './instance.js'
import { addInstances, type WatchedSteps } from './instances.js'
import { obligationOf } from './obligation.js'
import { otherReadings } from './other-readings.js'
import type { ByRule } from './plan/places.js'
import type { Plan, PlannedRule } from './plan/plan.js'
import type { PlannedObligation } from './plan/planned-obligation.js'
import type { Obligation } from './result/obligation.js'
import { barsBehind, stateOf } from './state.js'
import { withTurnsOfDoctor } from './team-member-turns.js'

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
      const one = { obligation: reported(instance, ordinalOf(instances, first, place), of), instance }
      all.push(one)
      if (found === undefined) found = [one]
      else found.push(one)
    }
    byRule[rulePlace] = found
  }
  return { all, byRule }
}

/** The number of an instance within its rule; where the key has a place for it, within its record. */
const ordinalOf = (instances: readonly Instance[], first: number, place: number): number => {
  const { id, suffix } = instances[place]?.version ?? {}
  if (suffix === undefined) return place - first + 1
  return instances.slice(first, place + 1).filter(({ version }) => version.id === id).length
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
  if (records.length > 1 && instances.length > first + 1) {
    const found = oneOfEachSuffix(instances.splice(first).sort(byTrigger))
    instances.push(
      ...(found.some(({ version }) => version.notTwice !== undefined) ? withTurnsOfDoctor(found, of) : found),
    )
  }
  for (const { isWatched, original } of records)
    if (isWatched) watched.push({ id: original.id, steps: instances.slice(first) })
}

/** Where several triggers start one step, the last that stands is the step; the number in a key is not among those. */
const oneOfEachSuffix = (found: readonly Instance[]): readonly Instance[] =>
  found.filter((one, index) => {
    const { suffix } = one.version
    if (suffix === undefined || suffix.includes('{n}')) return true
    const same = found.filter(({ version }) => version.suffix === suffix)
    const standing = same.findLast(({ lapse, fulfilment }) => fulfilment !== undefined || lapse === undefined)
    return found.indexOf(standing ?? same.at(-1) ?? one) === index
  })

/** Tells whether a record can be triggered. Most records are not, and are skipped. */
const canBeTriggered = ({ moments }: PlannedObligation, { happened }: Timeline): boolean =>
  moments === undefined || hasHappened(happened, moments)

const reported = (instance: Instance, ordinal: number, of: CaseOnDay): Obligation => {
  const { timeline, exclusions } = of
  const state = stateOf(instance, timeline.asOf, exclusions)
  const bars = barsBehind(state, instance, timeline.asOf, exclusions)
  return obligationOf(instance, ordinal, state, bars, otherReadings(instance, state, of), of)
}

const byTrigger = (one: Instance, other: Instance): number =>
  one.trigger.on - other.trigger.on || one.trigger.place - other.trigger.place
