import { type DayNumber, numberOf } from '../calendar/day-number.js'
import { entriesOf } from '../dossier/moment-place.js'
import { scope } from '../law/scheme.js'
import type { Ground } from '../rules/ground.js'
import type { CaseOnDay } from './case-on-day.js'
import type { FoundObligation } from './obligations.js'
import { type ByRule, ofRule } from './plan/places.js'
import type { PlannedStatus } from './plan/planned-status.js'
import { daysOfRunning } from './status.js'

/**
 * The first day on which nothing was awaited any more: the day after the last bar of a step and after all that ran, the
 * day on which the last step was done or lapsed, or the latest event that leads to a step.
 * @internal
 */
export const nothingAwaitedSince = (
  planned: PlannedStatus,
  of: CaseOnDay,
  obligations: ByRule<FoundObligation>,
): DayNumber => {
  const { start, asOf, happened, incapacity, dossier } = of.timeline
  const days: DayNumber[] = [start.on, numberOf(scope[dossier.scheme].from)]
  for (const { until } of incapacity.interruptions) days.push(until + 1)
  for (const { moment } of planned.after) {
    const latest = entriesOf(happened, moment)?.at(-1)
    if (latest !== undefined) days.push(latest.on)
  }
  for (const running of planned.running) addEnds(days, daysOfRunning(running, of))
  const grounds = new Set<Ground>()
  for (const { rules } of planned.steps) {
    for (const { instance } of rules.flatMap((rule) => ofRule(obligations, rule) ?? [])) {
      const { lapse, fulfilledOn, until, version } = instance
      if (fulfilledOn !== undefined) days.push(fulfilledOn)
      else if (lapse !== undefined) days.push(lapse.on)
      else days.push(dayAfter(until))
      for (const ground of version.barredBy) grounds.add(ground)
    }
  }
  // Stryker disable next-line ArrayDeclaration: what is no period has no last day
  for (const ground of grounds) addEnds(days, of.exclusions.listed[ground] ?? [])
  return Math.max(...days.filter((day) => day <= asOf))
}

const addEnds = (days: DayNumber[], periods: readonly { readonly until: DayNumber | null }[]): void => {
  for (const { until } of periods) days.push(dayAfter(until))
}

/** The day after a last day; Infinity where none is known. */
const dayAfter = (until: DayNumber | null): number => (until ?? Number.POSITIVE_INFINITY) + 1
