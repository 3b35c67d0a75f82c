import { hasHappened } from '../dossier/moment-place.js'
import type { Timeline } from '../dossier/timeline.js'
import type { CaseOnDay } from './case-on-day.js'
import type { Instance } from './instance.js'
import { addInstances, type WatchedSteps } from './instances.js'
import type { Plan, PlannedRule } from './plan/plan.js'
import type { PlannedObligation } from './plan/planned-obligation.js'
import { withTurnsOfDoctor } from './team-member-turns.js'

/** An instance with the key of its obligation. @internal */
export interface Step {
  readonly key: string
  readonly instance: Instance
}

/** The steps of a case, by rule, in the order of the rulebook. @internal */
export const stepsOf = ({ rules }: Plan, of: CaseOnDay): readonly (readonly Step[])[] => {
  const watched: WatchedSteps[] = []
  // Stryker disable next-line ArrayDeclaration: what stands before the first step of a rule is not read
  const instances: Instance[] = []
  return rules.map((rule) => {
    const first = instances.length
    addInstancesOf(instances, rule, of, watched)
    // Stryker disable next-line ConditionalExpression: the longer way gives an empty list too
    if (instances.length === first) return NOTHING
    // In a loop, without a copy: this runs for each rule of each evaluation.
    const found: Step[] = []
    for (let place = first; place < instances.length; place += 1) {
      const instance = instances[place]
      // Stryker disable next-line ConditionalExpression: every place below the length has an instance; the compiler asks
      if (instance !== undefined) found.push({ key: keyOf(instance, ordinalOf(instances, first, place)), instance })
    }
    return found
  })
}

const NOTHING: readonly Step[] = []

/**
 * The key is `rule`, or `rule#2` for the second trigger.
 *
 * A step that a missed step triggers has the number of the missed step. Whether an earlier step was missed may depend
 * on the reading, and a key must not depend on it.
 *
 * A repeated step has the number of its occurrence. From the second plan on, the number of the plan comes before it.
 */
const keyOf = ({ version: { rule, suffix }, before, occurrence }: Instance, ordinal: number): string => {
  if (suffix !== undefined) return rule + suffix.replace('{n}', String(ordinal))
  if (occurrence !== undefined) {
    const { number, series } = occurrence
    return series.plan === 1 ? `${rule}#${number}` : `${rule}#${series.plan}.${number}`
  }
  const number = before?.numbers ? before.ordinal : ordinal
  return number === 1 ? rule : `${rule}#${number}`
}

/** The number of an instance within its rule; where the key has a place for it, within its record. */
const ordinalOf = (instances: readonly Instance[], first: number, place: number): number => {
  // Stryker disable next-line OptionalChaining: the place has an instance; the compiler asks
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
  // Stryker disable next-line ConditionalExpression: what nothing triggers gives no instance by the longer way either
  for (const planned of records) if (canBeTriggered(planned, of.timeline)) addInstances(instances, planned, of, watched)
  // Stryker disable next-line ConditionalExpression: without instances nothing is put in order, and nobody waits for any
  if (instances.length === first) return
  if (records.length > 1 && instances.length > first + 1) {
    const found = oneOfEachSuffix(instances.splice(first).sort(byTrigger))
    instances.push(...withTurnsOfDoctor(found, of))
  }
  // Stryker disable next-line ConditionalExpression: what no step waits for is not asked
  for (const { isWatched, original } of records)
    if (isWatched) watched.push({ id: original.id, steps: instances.slice(first) })
}

/**
 * Where several triggers start one step, the last that stands is the step; the number in a key is not among those. What
 * became of another step is a trigger only where no event is: the passing of a day does not change what an event started.
 */
const oneOfEachSuffix = (found: readonly Instance[]): readonly Instance[] =>
  found.filter((one, index) => {
    const { suffix } = one.version
    if (suffix === undefined || suffix.includes('{n}')) return true
    const same = found.filter(({ version }) => version.suffix === suffix)
    const standing = same.filter(({ lapse, fulfilment }) => fulfilment !== undefined || lapse === undefined)
    const step = standing.findLast(({ before }) => before === undefined) ?? standing.at(-1) ?? same.at(-1) ?? one
    return found.indexOf(step) === index
  })

/** Tells whether a record can be triggered. Most records are not, and are skipped. */
const canBeTriggered = ({ moments }: PlannedObligation, { happened }: Timeline): boolean =>
  // Stryker disable next-line ConditionalExpression: what nothing triggers gives no instance by the longer way either
  moments === undefined || hasHappened(happened, moments)

const byTrigger = (one: Instance, other: Instance): number =>
  one.trigger.on - other.trigger.on || one.trigger.place - other.trigger.place
