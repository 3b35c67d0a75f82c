import { recurrence } from '../calendar/boundaries.js'
import type { DayNumber } from '../calendar/day-number.js'
import { END_OF_RANGE } from '../calendar/month-table.js'
import { type Counting, firstDayOf, lastDayOf, type Term } from '../calendar/term.js'
import { type Entry, firstAfter, firstFrom, firstSince, isBefore, type Timeline } from '../dossier/timeline.js'
import type { ObligationRule } from '../rules/obligation-rule.js'

/**
 * One time of an obligation that comes back.
 * @internal
 */
export interface Repetition {
  /** The n-th trigger of the rule, from 1. */
  readonly plan: number
  /** The n-th time after that trigger, from 1. */
  readonly time: number
  readonly months: number
  readonly fulfilment: Entry | undefined
  readonly lapsedOn: DayNumber | undefined
}

/**
 * A rule applied to one thing that triggered it.
 * @internal
 */
export interface Instance {
  readonly rule: ObligationRule
  readonly trigger: Entry
  readonly term: Term
  readonly from: DayNumber
  readonly until: DayNumber | null
  readonly fulfilment: Entry | undefined
  /** The last day on which the step could be asked, if that has come. */
  readonly lapsedOn: DayNumber | undefined
  /** The obligation whose missed last day triggered this one. */
  readonly missed: Instance | undefined
  readonly repetition: Repetition | undefined
}

/** The instances found before, by record: what a rule on a missed step looks at. @internal */
export type Earlier = ReadonlyMap<ObligationRule, readonly Instance[]>

/** Every instance of a rule, in the order of what triggered them. @internal */
export const instancesOf = (
  rule: ObligationRule,
  timeline: Timeline,
  counting: Counting,
  earlier: Earlier,
): readonly Instance[] => {
  const { trigger } = rule
  if (typeof trigger === 'object') {
    return (earlier.get(trigger.missed) ?? []).flatMap(
      (missed) => afterMissed(rule, trigger.type, missed, timeline, counting) ?? [],
    )
  }
  const triggers = trigger === 'incapacityStart' ? [timeline.start] : (timeline.moments[trigger] ?? [])
  return triggers.flatMap((entry, index) =>
    rule.everyMonths === undefined
      ? [instance(rule, entry, timeline, counting)]
      : repeated(rule, rule.everyMonths, entry, { plan: index + 1, next: triggers[index + 1] }, timeline, counting),
  )
}

/** The same instance, counted in another way; none where the step would not have come up. @internal */
export const recounted = (found: Instance, timeline: Timeline, counting: Counting): Instance | undefined => {
  const { rule, trigger, missed, repetition } = found
  if (missed !== undefined) {
    const otherwise = recounted(missed, timeline, counting)
    return otherwise && afterMissed(rule, trigger.type, otherwise, timeline, counting)
  }
  if (repetition === undefined) return instance(rule, trigger, timeline, counting)
  const otherwise = repetitionOf(rule, trigger, repetition, counting)
  return isListed(otherwise, repetition, timeline, counting) ? otherwise : undefined
}

/** A time is listed once the one before it has begun, unless it could no longer be asked by then and was not done before. */
const isListed = (
  { rule, trigger, from }: Instance,
  repetition: Repetition,
  { asOf }: Timeline,
  counting: Counting,
): boolean => {
  const { time, lapsedOn, fulfilment } = repetition
  if (lapsedOn !== undefined && from > lapsedOn && fulfilment === undefined) return false
  return time === 1 || repetitionOf(rule, trigger, { ...repetition, time: time - 1 }, counting).from <= asOf
}

const instance = (rule: ObligationRule, trigger: Entry, timeline: Timeline, counting: Counting): Instance => {
  const until = lastDayOf(rule.window, trigger.anchors, counting)
  const from = firstDayOf(rule.window, trigger.anchors, counting, until)
  const lapsedOn = lapseOf(rule, trigger, timeline)
  const done = timeline.moments[rule.fulfilledBy]
  const waits = rule.countsFrom === 'windowStart' && from > trigger.on
  const fulfilment = notAfter(waits ? firstFrom(done, from) : firstSince(done, trigger), lapsedOn)
  return {
    rule,
    trigger,
    term: rule.window,
    from,
    until,
    fulfilment,
    lapsedOn,
    missed: undefined,
    repetition: undefined,
  }
}

/** What a missed step leads to, from the day after its last day. */
const afterMissed = (
  rule: ObligationRule,
  type: string,
  missed: Instance,
  timeline: Timeline,
  counting: Counting,
): Instance | undefined => {
  const { until, fulfilment, lapsedOn, trigger } = missed
  if (until === null || until >= timeline.asOf) return undefined
  if (fulfilment !== undefined && fulfilment.on <= until) return undefined
  if (lapsedOn !== undefined && lapsedOn <= until) return undefined
  const on = until + 1
  const entry = { on, place: -1, type, event: trigger.event, anchors: { ...trigger.anchors, trigger: on } }
  return { ...instance(rule, entry, timeline, counting), missed }
}

/** Each time that has begun by the day of the evaluation, and the next one while it can still come. */
const repeated = (
  rule: ObligationRule,
  months: number,
  trigger: Entry,
  { plan, next }: { readonly plan: number; readonly next: Entry | undefined },
  timeline: Timeline,
  counting: Counting,
): readonly Instance[] => {
  const lapsedOn = earliest(lapseOf(rule, trigger, timeline), next?.on)
  // What is done after the next trigger, be it on its very day, is done for that one.
  const done = (timeline.moments[rule.fulfilledBy] ?? []).filter(
    (entry) => isBefore(trigger, entry) && (next === undefined || isBefore(entry, next)),
  )
  const found: Instance[] = []
  for (let time = 1; ; time += 1) {
    const repetition = { plan, time, months, lapsedOn, fulfilment: notAfter(done[time - 1], lapsedOn) }
    const one = repetitionOf(rule, trigger, repetition, counting)
    if (!isListed(one, repetition, timeline, counting)) return found
    found.push(one)
    if (one.until === null || one.until >= END_OF_RANGE) return found
  }
}

const repetitionOf = (rule: ObligationRule, trigger: Entry, repetition: Repetition, counting: Counting): Instance => {
  const term = recurrence(repetition.months, repetition.time)
  const until = lastDayOf(term, trigger.anchors, counting)
  const from = firstDayOf(term, trigger.anchors, counting, until)
  const { fulfilment, lapsedOn } = repetition
  return { rule, trigger, term, from, until, fulfilment, lapsedOn, missed: undefined, repetition }
}

const notAfter = (entry: Entry | undefined, day: DayNumber | undefined): Entry | undefined =>
  entry !== undefined && day !== undefined && entry.on > day ? undefined : entry

/** The day of the first moment after the trigger, or the last of the incapacity, after which the step cannot be asked. */
const lapseOf = (rule: ObligationRule, trigger: Entry, { moments, endedOn }: Timeline): DayNumber | undefined =>
  (rule.lapsedBy ?? []).reduce<DayNumber | undefined>(
    (first, moment) => earliest(first, firstAfter(moments[moment], trigger)?.on),
    rule.outlivesIncapacity ? undefined : endedOn,
  )

const earliest = (one: DayNumber | undefined, other: DayNumber | undefined): DayNumber | undefined =>
  one === undefined ? other : other === undefined || one < other ? one : other
