import { hasHappened } from '../dossier/moment-place.js'
import type { Timeline } from '../dossier/timeline.js'
import type { CaseOnDay } from './case-on-day.js'
import type { Instance } from './instance.js'
import { addInstances, type WatchedSteps } from './instances.js'
import type { RulePlace } from './plan/places.js'
import type { Plan } from './plan/plan.js'
import type { PlannedObligation } from './plan/planned-obligation.js'
import { withTurnsOfDoctor } from './team-member-turns.js'

/** An instance with the key of its obligation. @internal */
export interface Step {
  readonly key: string
  readonly rule: RulePlace
  readonly instance: Instance
}

/** The steps of a case, in the order of the rulebook. @internal */
export const stepsOf = ({ rules }: Plan, of: CaseOnDay): readonly Step[] => {
  const watched: WatchedSteps[] = []
  const found: Step[] = []
  for (const { place: rule, records } of rules) {
    const instances = instancesOf(records, of, watched)
    let ordinal = 0
    for (const instance of instances) {
      ordinal += 1
      found.push({ key: keyOf(instance, ordinalOf(instance, ordinal, instances)), rule, instance })
    }
  }
  return found
}

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
const ordinalOf = ({ version: { id, suffix } }: Instance, ordinal: number, instances: readonly Instance[]): number =>
  suffix === undefined ? ordinal : instances.slice(0, ordinal).filter(({ version }) => version.id === id).length

/** The instances of all records of a rule, in the order of their triggers. */
const instancesOf = (
  records: readonly PlannedObligation[],
  of: CaseOnDay,
  watched: WatchedSteps[],
): readonly Instance[] => {
  let found: Instance[] | undefined
  for (const planned of records) {
    // Stryker disable next-line ConditionalExpression: what nothing triggers gives no instance by the longer way either
    if (!canBeTriggered(planned, of.timeline)) continue
    found ??= []
    addInstances(found, planned, of, watched)
  }
  // Stryker disable next-line ConditionalExpression: without instances nothing is put in order, and nobody waits for any
  if (found === undefined || found.length === 0) return NOTHING
  const instances =
    records.length > 1 && found.length > 1 ? withTurnsOfDoctor(oneOfEachSuffix(found.sort(byTrigger)), of) : found
  // Stryker disable next-line ConditionalExpression: what no step waits for is not asked
  for (const { isWatched, original } of records) if (isWatched) watched.push({ id: original.id, steps: instances })
  return instances
}

const NOTHING: readonly Instance[] = []

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
