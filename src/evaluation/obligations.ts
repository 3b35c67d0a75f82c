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

/** The instances of the rules whose miss triggers another, by their place in the rulebook; of most there are none. */
type Watched = (readonly Instance[] | undefined)[]

/** The fold over the rulebook. @internal */
export const obligationsOf = (
  { groups }: Plan,
  timeline: Timeline,
  standings: Standings,
  counting: Counting,
): JudgedCase => {
  const watched: Watched = []
  const all: Judged[] = []
  const byGroup: (Judged[] | undefined)[] = new Array(groups.length)
  let place = -1
  for (const records of groups) {
    place += 1
    const instances = instancesOf(records, timeline, counting, watched)
    if (instances === undefined) continue
    const judged: Judged[] = []
    let ordinal = 0
    for (const instance of instances) {
      ordinal += 1
      const one = judge(instance, ordinal, timeline, standings, counting)
      if (one === undefined) continue
      judged.push(one)
      all.push(one)
    }
    byGroup[place] = judged
  }
  return { all, byGroup }
}

/** The instances of all records of a rule, in the order of what triggered them. */
const instancesOf = (
  records: readonly PlannedRule[],
  timeline: Timeline,
  counting: Counting,
  watched: Watched,
): readonly Instance[] | undefined => {
  let found: Instance[] | undefined
  for (const planned of records) {
    const { trigger, missed, contract, lawFrom } = planned
    const steps = missed < 0 ? undefined : watched[missed]
    // Whether anything can have triggered it at all: of most rules nothing has.
    if (trigger === null ? missed >= 0 && steps === undefined : timeline.happened[trigger] === undefined) continue
    if (timeline.asOf < lawFrom || (contract !== null && contract !== timeline.dossier.employmentContract)) continue
    found ??= []
    addInstances(found, planned, timeline, counting, steps)
  }
  if (found === undefined) return undefined
  if (records.length > 1 && found.length > 1) found.sort(byTrigger)
  for (const { isWatched, place } of records) if (isWatched) watched[place] = found
  return found
}

const judge = (
  instance: Instance,
  ordinal: number,
  timeline: Timeline,
  standings: Standings,
  counting: Counting,
): Judged | undefined => {
  const version = lawBehind(instance, timeline)
  if (version === null) return undefined
  const state = stateOf(instance, timeline.asOf, standings)
  const bars = barsBehind(state, instance, timeline.asOf, standings)
  const readings = otherReadings(instance, state, timeline, standings, counting)
  return { obligation: obligationOf(instance, ordinal, version, state, bars, readings), instance }
}

const byTrigger = (one: Instance, other: Instance): number =>
  one.trigger.on - other.trigger.on || one.trigger.place - other.trigger.place
