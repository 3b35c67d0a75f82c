import { type DayNumber, dayOf } from '../calendar/day-number.js'
import { type Counting, lastDayOf } from '../calendar/term.js'
import { firstAfter, firstSince, isBefore } from '../dossier/entries.js'
import { numberOfMoment } from '../dossier/moment-number.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import { type AskedTerm, askedTerm, othersBeside } from '../rules/asked-term.js'
import type { PresumptionRule } from '../rules/presumption.js'
import { endOfPresumption } from '../rules/presumption-end.js'
import type { Mutable, Presumption } from './evaluation.js'
import { holds } from './law-of-rule.js'

/** A presumption as the fold reads it. @internal */
export interface PlannedPresumption extends PresumptionRule {
  readonly asked: AskedTerm
}

/** @internal */
export const plannedPresumption = (rule: PresumptionRule): PlannedPresumption => ({
  ...rule,
  // A list that is frozen takes several times as long to walk.
  endedBy: [...rule.endedBy],
  asked: askedTerm(rule.window),
})

/** The presumption that runs, or ran last; null where none has started. @internal */
export const presumptionOf = (
  rules: readonly PlannedPresumption[],
  timeline: Timeline,
  counting: Counting,
): Presumption | null => {
  let last: Presumption | null = null
  for (const rule of rules) {
    for (const plan of plansThatStart(rule, timeline)) {
      const next = presumptionFrom(rule, plan, timeline, counting)
      // One that still runs ends on or after today, so that the latest end decides.
      if (next !== undefined && (last === null || next.until > last.until)) last = next
    }
  }
  return last
}

const NOTHING: readonly Entry[] = []

/** The first plan of each trajectory, until that has ended: a later one cannot extend the presumption (LP-1). */
const plansThatStart = ({ trigger, trajectoryEnd }: PresumptionRule, { happened }: Timeline): readonly Entry[] => {
  const plans = happened[numberOfMoment[trigger]]
  if (plans === undefined) return NOTHING
  const starting: Entry[] = []
  for (const plan of plans) {
    const previous = starting.at(-1)
    const ended = previous && firstAfter(happened[numberOfMoment[trajectoryEnd]], previous)
    if (previous === undefined || (ended !== undefined && isBefore(ended, plan))) starting.push(plan)
  }
  return starting
}

const presumptionFrom = (
  rule: PlannedPresumption,
  plan: Entry,
  timeline: Timeline,
  counting: Counting,
): Presumption | undefined => {
  const { scheme, employmentContract, incapacity } = timeline.dossier
  if (rule.employmentContract && !employmentContract) return undefined
  if (!holds(rule.law, dayOf(plan.on), incapacity.start, scheme)) return undefined
  const maximum = lastDayOf(rule.window, plan.anchors, counting) ?? plan.on
  const end = endOf(rule, plan, maximum, timeline)
  // Work or retraining on the very day of the plan leaves no day to cover.
  if (end.on < plan.on) return undefined
  const readings = otherEnds(rule, plan, end.on, timeline, counting)
  const { kind, norms } = rule
  const [from, until, maxUntil] = [dayOf(plan.on), dayOf(end.on), dayOf(maximum)]
  const endedBy = end.by === 'maximum' && maximum >= timeline.asOf ? null : end.by
  const found = { kind, from, until, maxUntil, endedBy, norms }
  return readings === undefined ? found : { ...found, readings }
}

/** Quiet where another reading of the maximum leads to the same end. */
const otherEnds = (
  rule: PlannedPresumption,
  plan: Entry,
  end: DayNumber,
  timeline: Timeline,
  counting: Counting,
): Presumption['readings'] => {
  let found: Mutable<NonNullable<Presumption['readings']>> | undefined
  for (const { reading, counting: other } of othersBeside(rule.asked, counting)) {
    const maximum = lastDayOf(rule.window, plan.anchors, other) ?? plan.on
    const { on } = endOf(rule, plan, maximum, timeline)
    if (on === end) continue
    found = [...(found ?? []), { reading, window: { from: dayOf(plan.on), until: dayOf(on) } }]
  }
  return found
}

const endOf = (rule: PresumptionRule, plan: Entry, maximum: DayNumber, { happened }: Timeline) =>
  endOfPresumption(rule, maximum, (moment) => firstSince(happened[numberOfMoment[moment]], plan)?.on)
