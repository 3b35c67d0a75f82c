import { recurrence } from '../calendar/boundaries.js'
import type { DayNumber } from '../calendar/day-number.js'
import { END_OF_RANGE } from '../calendar/month-table.js'
import { type Counting, firstDayOf, lastDayOf, type Term } from '../calendar/term.js'
import type { Cause } from '../dossier/cause.js'
import {
  type Entry,
  firstAfter,
  firstFrom,
  firstSince,
  isBefore,
  placeOfFirstAfter,
  type Timeline,
} from '../dossier/timeline.js'
import type { Planned } from './plan.js'

/**
 * What made a step one that can no longer be asked: an event, or the end of the incapacity.
 * @internal
 */
export type Lapse = Pick<Entry, 'on' | 'type'>

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

/**
 * A rule applied to one thing that triggered it.
 * @internal
 */
export interface Instance {
  readonly planned: Planned
  readonly trigger: Entry
  readonly term: Term
  readonly from: DayNumber
  readonly until: DayNumber | null
  readonly fulfilment: Entry | undefined
  /** What made the last day come on which the step could be asked. */
  readonly lapse: Lapse | undefined
  /** The obligation whose missed last day triggered this one. */
  readonly missed: Instance | undefined
  readonly repetition: Repetition | undefined
}

/** The instances found before, by the place of their rule: what a rule on a missed step looks at. @internal */
export type Earlier = readonly (readonly Instance[] | undefined)[]

/** Adds every instance of a rule, in the order of what triggered them. @internal */
export const addInstances = (
  found: Instance[],
  planned: Planned,
  timeline: Timeline,
  counting: Counting,
  earlier: Earlier,
): void => {
  const { trigger, missed, missedType, everyMonths } = planned
  if (missed >= 0) {
    for (const step of earlier[missed] ?? []) {
      const instance = afterMissed(planned, missedType, step, timeline, counting)
      if (instance !== undefined) found.push(instance)
    }
    return
  }
  if (trigger === null) {
    found.push(instanceOf(planned, timeline.start, timeline, counting))
    return
  }
  const triggers = timeline.moments[trigger]
  if (triggers === undefined) return
  let plan = 0
  for (const entry of triggers) {
    plan += 1
    if (everyMonths === 0) found.push(instanceOf(planned, entry, timeline, counting))
    else addRepeated(found, planned, entry, { plan, next: triggers[plan] }, timeline, counting)
  }
}

/** The same instance, counted in another way; none where the step would not have come up. @internal */
export const recounted = (found: Instance, timeline: Timeline, counting: Counting): Instance | undefined => {
  const { planned, trigger, missed, repetition } = found
  if (missed !== undefined) {
    const otherwise = recounted(missed, timeline, counting)
    return otherwise && afterMissed(planned, trigger.type, otherwise, timeline, counting)
  }
  if (repetition === undefined) return instanceOf(planned, trigger, timeline, counting)
  const otherwise = repetitionOf(planned, trigger, repetition, counting)
  return isListed(otherwise, repetition, timeline, counting) ? otherwise : undefined
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
  return time === 1 || repetitionOf(planned, trigger, { ...repetition, time: time - 1 }, counting).from <= asOf
}

const instanceOf = (planned: Planned, trigger: Entry, timeline: Timeline, counting: Counting): Instance => {
  const { rule } = planned
  const until = lastDayOf(rule.window, trigger.anchors, counting)
  const from = firstDayOf(rule.window, trigger.anchors, counting, until)
  const lapse = lapseOf(planned, trigger, timeline)
  const done = timeline.moments[rule.fulfilledBy]
  const waits = rule.countsFrom === 'windowStart' && from > trigger.on
  const fulfilment = notAfter(waits ? firstFrom(done, from) : firstSince(done, trigger), lapse)
  return {
    planned,
    trigger,
    term: rule.window,
    from,
    until,
    fulfilment,
    lapse,
    missed: undefined,
    repetition: undefined,
  }
}

/** What a missed step leads to, from the day after its last day. */
const afterMissed = (
  planned: Planned,
  type: Cause,
  missed: Instance,
  timeline: Timeline,
  counting: Counting,
): Instance | undefined => {
  const { until, fulfilment, lapse, trigger } = missed
  if (until === null || until >= timeline.asOf) return undefined
  if (fulfilment !== undefined && fulfilment.on <= until) return undefined
  if (lapse !== undefined && lapse.on <= until) return undefined
  const on = until + 1
  const entry = { on, place: -1, type, event: trigger.event, anchors: { ...trigger.anchors, trigger: on } }
  return { ...instanceOf(planned, entry, timeline, counting), missed }
}

/** Each time that has begun by the day of the evaluation, and the next one while it can still come. */
const addRepeated = (
  found: Instance[],
  planned: Planned,
  trigger: Entry,
  { plan, next }: { readonly plan: number; readonly next: Entry | undefined },
  timeline: Timeline,
  counting: Counting,
): void => {
  const lapse = earliest(lapseOf(planned, trigger, timeline), next)
  const done = timeline.moments[planned.rule.fulfilledBy] ?? []
  const first = placeOfFirstAfter(done, trigger)
  for (let time = 1; ; time += 1) {
    const entry = done[first + time - 1]
    // What is done after the next trigger, be it on its very day, is done for that one.
    const own = entry === undefined || next === undefined || isBefore(entry, next) ? entry : undefined
    const repetition = { plan, time, lapse, fulfilment: notAfter(own, lapse) }
    const one = repetitionOf(planned, trigger, repetition, counting)
    if (!isListed(one, repetition, timeline, counting)) return
    found.push(one)
    if (one.until === null || one.until >= END_OF_RANGE) return
  }
}

/** The same object every time, so that what follows from it is worked out once. */
const termOfTime = ({ times, everyMonths }: Planned, time: number): Term => {
  const before = times[time]
  if (before !== undefined) return before
  const term = recurrence(everyMonths, time)
  times[time] = term
  return term
}

const repetitionOf = (planned: Planned, trigger: Entry, repetition: Repetition, counting: Counting): Instance => {
  const term = termOfTime(planned, repetition.time)
  const until = lastDayOf(term, trigger.anchors, counting)
  const from = firstDayOf(term, trigger.anchors, counting, until)
  const { fulfilment, lapse } = repetition
  return { planned, trigger, term, from, until, fulfilment, lapse, missed: undefined, repetition }
}

const notAfter = (entry: Entry | undefined, lapse: Lapse | undefined): Entry | undefined =>
  entry !== undefined && lapse !== undefined && entry.on > lapse.on ? undefined : entry

/** The first moment after the trigger, or the end of the incapacity, after which the step cannot be asked. */
const lapseOf = ({ rule, lapsedBy }: Planned, trigger: Entry, { moments, ended }: Timeline): Lapse | undefined => {
  let first: Lapse | undefined = rule.outlivesIncapacity ? undefined : ended
  for (const moment of lapsedBy) {
    const entries = moments[moment]
    if (entries !== undefined) first = earliest(first, firstAfter(entries, trigger))
  }
  return first
}

const earliest = (one: Lapse | undefined, other: Lapse | undefined): Lapse | undefined =>
  one === undefined ? other : other === undefined || one.on < other.on ? one : other
