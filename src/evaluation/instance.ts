import type { DayNumber } from '../calendar/day-number.js'
import { type Counting, daysOfTerm } from '../calendar/term.js'
import type { Cause } from '../dossier/cause.js'
import { firstFrom, firstSince } from '../dossier/entries.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import type { AskedTerm } from '../rules/asked-term.js'
import { dayOfFulfilment, type Lapse, lapseOf, notAfter } from './lapse.js'
import type { PlannedRule } from './planned-rule.js'
import { addRepeated, type Repetition, recountedTime } from './repetition.js'

/**
 * A rule applied to one thing that triggered it, in one way of counting.
 * @internal
 */
export interface Instance {
  readonly planned: PlannedRule
  readonly trigger: Entry
  readonly term: AskedTerm
  readonly from: DayNumber
  readonly until: DayNumber | null
  readonly fulfilment: Entry | undefined
  /** The day that counts as that of the fulfilment. */
  readonly fulfilledOn: DayNumber | null
  /** What made the last day come on which the step could be asked. */
  readonly lapse: Lapse | undefined
  /** The obligation whose missed last day triggered this one. */
  readonly missed: MissedStep | undefined
  readonly repetition: Repetition | undefined
}

/**
 * A step whose last day passed without its being done.
 * @internal
 */
export interface MissedStep {
  readonly step: Instance
  /** The n-th of its rule, from 1, whichever of the earlier ones were missed too. */
  readonly ordinal: number
}

/**
 * Adds every instance of a rule, in the order of what triggered them.
 *
 * @param steps - for a rule on a missed step, all instances of the rule of that step
 * @internal
 */
export const addInstances = (
  found: Instance[],
  planned: PlannedRule,
  timeline: Timeline,
  counting: Counting,
  steps: readonly Instance[] | undefined,
): void => {
  const { trigger, missed, everyMonths } = planned
  if (steps !== undefined) {
    let ordinal = 0
    for (const step of steps) {
      ordinal += 1
      const instance =
        step.planned.place === missed ? afterMissed(planned, { step, ordinal }, timeline, counting) : undefined
      if (instance !== undefined) found.push(instance)
    }
    return
  }
  if (trigger === null) {
    found.push(instanceOf(planned, timeline.start, timeline, counting, undefined))
    return
  }
  const triggers = timeline.happened[trigger]
  if (triggers === undefined) return
  if (everyMonths > 0) addRepeated(found, planned, triggers, timeline, counting)
  else for (const entry of triggers) found.push(instanceOf(planned, entry, timeline, counting, undefined))
}

/** The same instance, counted in another way; none where the step would not have come up. @internal */
export const recounted = (found: Instance, timeline: Timeline, counting: Counting): Instance | undefined => {
  const { planned, trigger, missed, repetition } = found
  if (repetition !== undefined) return recountedTime(planned, trigger, repetition, timeline, counting)
  if (missed === undefined) return instanceOf(planned, trigger, timeline, counting, undefined)
  const step = recounted(missed.step, timeline, counting)
  return step && afterMissed(planned, { ...missed, step }, timeline, counting)
}

const instanceOf = (
  planned: PlannedRule,
  trigger: Entry,
  timeline: Timeline,
  counting: Counting,
  missed: MissedStep | undefined,
): Instance => {
  const { window, fulfilledBy, countsFromWindow } = planned
  const { from, until } = daysOfTerm(window.term, trigger.anchors, counting)
  const lapse = lapseOf(planned, trigger, timeline)
  const done = timeline.happened[fulfilledBy]
  const waits = countsFromWindow && from > trigger.on
  const fulfilment =
    done === undefined ? undefined : notAfter(waits ? firstFrom(done, from) : firstSince(done, trigger), lapse)
  return {
    planned,
    trigger,
    term: window,
    from,
    until,
    fulfilment,
    fulfilledOn: dayOfFulfilment(planned, fulfilment, counting),
    lapse,
    missed,
    repetition: undefined,
  }
}

/** What a missed step leads to, from the day after its last day. */
const afterMissed = (
  planned: PlannedRule,
  missed: MissedStep,
  timeline: Timeline,
  counting: Counting,
): Instance | undefined => {
  const { until, fulfilment, lapse, trigger } = missed.step
  if (until === null || until >= timeline.asOf) return undefined
  if (fulfilment !== undefined && fulfilment.on <= until) return undefined
  if (lapse !== undefined && lapse.on <= until) return undefined
  return instanceOf(planned, dayAfter(trigger, until, planned.missedType), timeline, counting, missed)
}

const dayAfter = ({ event, anchors }: Entry, until: DayNumber, type: Cause): Entry => {
  const on = until + 1
  return { on, place: -1, type, event, anchors: { ...anchors, trigger: on } }
}
