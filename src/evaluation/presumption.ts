import { type DayNumber, dayOf } from '../calendar/day-number.js'
import { type Counting, lastDayOf } from '../calendar/term.js'
import { type Entry, firstAfter, firstSince, isBefore, type Timeline } from '../dossier/timeline.js'
import type { PresumptionRule } from '../rules/presumption.js'
import { endOfPresumption } from '../rules/presumption-end.js'
import { otherCountings, questionsOf } from '../rules/questions.js'
import type { Presumption } from './evaluation.js'
import { holds } from './law-of-rule.js'

/** The presumption that runs, or ran last; null where none has started. @internal */
export const presumptionOf = (
  rules: readonly PresumptionRule[],
  timeline: Timeline,
  counting: Counting,
): Presumption | null => {
  const found = rules.flatMap((rule) =>
    plansThatStart(rule, timeline).flatMap((plan) => presumptionFrom(rule, plan, timeline, counting)),
  )
  // One that still runs ends on or after today, so that the latest end decides.
  return found.reduce<Presumption | null>(
    (last, next) => (last === null || next.until > last.until ? next : last),
    null,
  )
}

/** The first plan of each trajectory, until that has ended: a later one cannot extend the presumption (LP-1). */
const plansThatStart = ({ trigger, trajectoryEnd }: PresumptionRule, { moments }: Timeline): readonly Entry[] => {
  const starting: Entry[] = []
  for (const plan of moments[trigger] ?? []) {
    const previous = starting.at(-1)
    const ended = previous && firstAfter(moments[trajectoryEnd], previous)
    if (previous === undefined || (ended !== undefined && isBefore(ended, plan))) starting.push(plan)
  }
  return starting
}

const presumptionFrom = (
  rule: PresumptionRule,
  plan: Entry,
  timeline: Timeline,
  counting: Counting,
): readonly Presumption[] => {
  const { scheme, employmentContract, incapacity } = timeline.dossier
  if (rule.employmentContract && !employmentContract) return []
  if (!holds(rule.law, dayOf(plan.on), incapacity.start, scheme)) return []
  const maximum = lastDayOf(rule.window, plan.anchors, counting) ?? plan.on
  const end = endOf(rule, plan, maximum, timeline)
  // Work or retraining on the very day of the plan leaves no day to cover.
  if (end.on < plan.on) return []
  const readings = otherEnds(rule, plan, end.on, timeline, counting)
  return [
    {
      kind: rule.kind,
      from: dayOf(plan.on),
      until: dayOf(end.on),
      maxUntil: dayOf(maximum),
      endedBy: end.by === 'maximum' && maximum >= timeline.asOf ? null : end.by,
      norms: rule.norms,
      ...(readings.length > 0 && { readings }),
    },
  ]
}

/** Quiet where another reading of the maximum leads to the same end. */
const otherEnds = (
  rule: PresumptionRule,
  plan: Entry,
  end: DayNumber,
  timeline: Timeline,
  counting: Counting,
): NonNullable<Presumption['readings']> =>
  otherCountings(questionsOf(rule.window), counting).flatMap(({ reading, counting: other }) => {
    const maximum = lastDayOf(rule.window, plan.anchors, other) ?? plan.on
    const { on } = endOf(rule, plan, maximum, timeline)
    return on === end ? [] : [{ reading, window: { from: dayOf(plan.on), until: dayOf(on) } }]
  })

const endOf = (rule: PresumptionRule, plan: Entry, maximum: DayNumber, { moments }: Timeline) =>
  endOfPresumption(rule, maximum, (moment) => firstSince(moments[moment], plan)?.on)
