import { type DayNumber, dayOf } from '../calendar/day-number.js'
import { type Counting, lastDayOf } from '../calendar/term.js'
import { type Entry, firstFrom, type Timeline } from '../dossier/timeline.js'
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
  return found.reduce<Presumption | null>((last, next) => (last === null || next.from > last.from ? next : last), null)
}

/** The first plan of each trajectory: a later one cannot extend the presumption (LP-1). */
const plansThatStart = ({ trigger, trajectory }: PresumptionRule, { moments }: Timeline): readonly Entry[] => {
  const starts = moments[trajectory] ?? []
  const trajectoryOf = (plan: Entry): Entry | undefined => starts.findLast(({ on }) => on <= plan.on)
  const plans = moments[trigger] ?? []
  return plans.filter((plan, index) => {
    const previous = plans[index - 1]
    return previous === undefined || trajectoryOf(previous) !== trajectoryOf(plan)
  })
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
  const end = endOfPresumption(rule, maximum, (moment) => firstFrom(timeline.moments[moment], plan.on)?.on)
  // Work or retraining on the very day of the plan leaves no day to cover.
  if (end.on < plan.on) return []
  const readings = otherMaximums(rule, plan, maximum, counting)
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

const otherMaximums = (
  { window }: PresumptionRule,
  plan: Entry,
  maximum: DayNumber,
  counting: Counting,
): NonNullable<Presumption['readings']> =>
  otherCountings(questionsOf(window), counting).flatMap(({ reading, counting: other }) => {
    const otherMaximum = lastDayOf(window, plan.anchors, other)
    if (otherMaximum === null || otherMaximum === maximum) return []
    return [{ reading, window: { from: dayOf(plan.on), until: dayOf(otherMaximum) } }]
  })
