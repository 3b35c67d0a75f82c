import { recurrence } from '../calendar/boundaries.js'
import type { DayNumber } from '../calendar/day-number.js'
import { END_OF_RANGE } from '../calendar/month-table.js'
import { type Counting, firstDayOf, lastDayOf, type Term } from '../calendar/term.js'
import { type Entry, firstAfter, firstFrom, type Timeline } from '../dossier/timeline.js'
import type { ObligationRule } from '../rules/obligation-rule.js'

/**
 * A rule applied to one thing that triggered it.
 * @internal
 */
export interface Instance {
  readonly rule: ObligationRule
  readonly trigger: Entry
  /** The n-th trigger of the rule, from 1. */
  readonly ordinal: number
  /** The n-th time, from 1, where the obligation comes back. */
  readonly time: number | undefined
  readonly term: Term
  readonly from: DayNumber
  readonly until: DayNumber | null
  readonly fulfilment: Entry | undefined
  /** The first day on which the step can no longer be asked, if there is one. */
  readonly lapsedOn: DayNumber | undefined
  /** The obligation whose missed last day triggered this one. */
  readonly missed: Instance | undefined
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
    return (earlier.get(trigger.missed) ?? [])
      .filter((instance) => wasMissed(instance, timeline))
      .map((missed, index) => single(rule, dayAfterMissed(missed, trigger.type), index + 1, timeline, counting, missed))
  }
  const triggers = trigger === 'incapacityStart' ? [timeline.start] : (timeline.moments[trigger] ?? [])
  return triggers.flatMap((entry, index) =>
    rule.everyMonths === undefined
      ? [single(rule, entry, index + 1, timeline, counting, undefined)]
      : repeated(rule, rule.everyMonths, entry, index + 1, triggers[index + 1], timeline, counting),
  )
}

const wasMissed = ({ until, fulfilment, lapsedOn }: Instance, { asOf }: Timeline): boolean =>
  until !== null &&
  until < asOf &&
  (fulfilment === undefined || fulfilment.on > until) &&
  (lapsedOn === undefined || lapsedOn > until)

const dayAfterMissed = ({ until, trigger }: Instance, type: string): Entry => {
  const on = (until ?? trigger.on) + 1
  return { on, place: -1, type, event: trigger.event, anchors: { ...trigger.anchors, trigger: on } }
}

const single = (
  rule: ObligationRule,
  trigger: Entry,
  ordinal: number,
  timeline: Timeline,
  counting: Counting,
  missed: Instance | undefined,
): Instance => {
  const until = lastDayOf(rule.window, trigger.anchors, counting)
  const from = firstDayOf(rule.window, trigger.anchors, counting, until)
  const lapsedOn = lapseOf(rule, trigger, timeline)
  const countsFrom = rule.countsFrom === 'windowStart' ? from : trigger.on
  const fulfilment = notAfter(firstFrom(timeline.moments[rule.fulfilledBy], countsFrom), lapsedOn)
  return { rule, trigger, ordinal, time: undefined, term: rule.window, from, until, fulfilment, lapsedOn, missed }
}

/** Each time that has begun by the day of the evaluation, and the next one while it can still come. */
const repeated = (
  rule: ObligationRule,
  months: number,
  trigger: Entry,
  ordinal: number,
  nextTrigger: Entry | undefined,
  timeline: Timeline,
  counting: Counting,
): readonly Instance[] => {
  const lapsedOn = earliest(lapseOf(rule, trigger, timeline), nextTrigger?.on)
  const done = (timeline.moments[rule.fulfilledBy] ?? []).filter(({ on }) => on >= trigger.on)
  const found: Instance[] = []
  for (let time = 1; ; time += 1) {
    const term = recurrence(months, time)
    const until = lastDayOf(term, trigger.anchors, counting)
    const from = firstDayOf(term, trigger.anchors, counting, until)
    if (lapsedOn !== undefined && from >= lapsedOn) return found
    const fulfilment = notAfter(done[time - 1], lapsedOn)
    found.push({ rule, trigger, ordinal, time, term, from, until, fulfilment, lapsedOn, missed: undefined })
    if (from > timeline.asOf || until === null || until >= END_OF_RANGE) return found
  }
}

const notAfter = (entry: Entry | undefined, day: DayNumber | undefined): Entry | undefined =>
  entry !== undefined && day !== undefined && entry.on > day ? undefined : entry

/** The first moment after the trigger, or the end of the incapacity, from which the step cannot be asked. */
const lapseOf = (rule: ObligationRule, trigger: Entry, { moments, capableFrom }: Timeline): DayNumber | undefined =>
  (rule.lapsedBy ?? []).reduce<DayNumber | undefined>(
    (first, moment) => earliest(first, firstAfter(moments[moment], trigger)?.on),
    rule.outlivesIncapacity ? undefined : capableFrom,
  )

const earliest = (one: DayNumber | undefined, other: DayNumber | undefined): DayNumber | undefined =>
  one === undefined ? other : other === undefined || one < other ? one : other
