import { END_OF_RANGE } from '../calendar/month-table.js'
import { type Counting, daysOfTerm } from '../calendar/term.js'
import { isBefore, placeOfFirstAfter } from '../dossier/entries.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import type { Instance } from './instance.js'
import { dayOfFulfilment, earliest, type Lapse, lapseOf, notAfter } from './lapse.js'
import { type PlannedRule, termOfTime } from './planned-rule.js'

/**
 * One time of an obligation that comes back.
 * @internal
 */
export interface Repetition {
  /** The n-th trigger of the rule, from 1. */
  readonly plan: number
  /** The n-th time after that trigger, from 1. */
  readonly time: number
  readonly fulfilment: Entry | undefined
  readonly lapse: Lapse | undefined
}

const NOTHING: readonly Entry[] = []

/** Adds, for each trigger, every time that has begun by the day of the evaluation, and the next while it can still come. @internal */
export const addRepeated = (
  found: Instance[],
  planned: PlannedRule,
  triggers: readonly Entry[],
  timeline: Timeline,
  counting: Counting,
): void => {
  const done = timeline.happened[planned.fulfilledBy] ?? NOTHING
  let plan = 0
  for (const trigger of triggers) {
    plan += 1
    const next = triggers[plan]
    const lapse = earliest(lapseOf(planned, trigger, timeline), next)
    const first = placeOfFirstAfter(done, trigger)
    for (let time = 1; ; time += 1) {
      const entry = done[first + time - 1]
      // What is done after the next trigger, be it on its very day, is done for that one.
      const own = entry === undefined || next === undefined || isBefore(entry, next) ? entry : undefined
      const repetition = { plan, time, lapse, fulfilment: notAfter(own, lapse) }
      const one = recountedTime(planned, trigger, repetition, timeline, counting)
      if (one === undefined) break
      found.push(one)
      if (one.until === null || one.until >= END_OF_RANGE) break
    }
  }
}

/** One time, counted in some way; none where it would not be listed so. @internal */
export const recountedTime = (
  planned: PlannedRule,
  trigger: Entry,
  repetition: Repetition,
  timeline: Timeline,
  counting: Counting,
): Instance | undefined => {
  const one = timeOf(planned, trigger, repetition, counting)
  return isListed(one, repetition, timeline, counting) ? one : undefined
}

/** A time is listed once the one before it has begun, unless it could no longer be asked by then and was not done before. */
const isListed = (
  { planned, trigger, from }: Instance,
  repetition: Repetition,
  { asOf }: Timeline,
  counting: Counting,
): boolean => {
  const { time, lapse, fulfilment } = repetition
  if (lapse !== undefined && from > lapse.on && fulfilment === undefined) return false
  return time === 1 || timeOf(planned, trigger, { ...repetition, time: time - 1 }, counting).from <= asOf
}

const timeOf = (planned: PlannedRule, trigger: Entry, repetition: Repetition, counting: Counting): Instance => {
  const asked = termOfTime(planned, repetition.time)
  const { from, until } = daysOfTerm(asked.term, trigger.anchors, counting)
  const { fulfilment, lapse } = repetition
  const fulfilledOn = dayOfFulfilment(planned, fulfilment, counting)
  return { planned, trigger, term: asked, from, until, fulfilment, fulfilledOn, lapse, missed: undefined, repetition }
}
