import type { DayNumber } from '../calendar/day-number.js'
import type { Cause } from '../dossier/cause.js'
import type { Entry } from '../dossier/timeline.js'
import type { StepTrigger } from '../rules/obligation-rule.js'
import type { CaseOnDay } from './case-on-day.js'
import { periodsOn } from './exclusion-periods.js'
import type { Instance } from './instance.js'

/**
 * What triggers a step after another one: the day after the last day of one that was missed or barred, or the event that
 * fulfilled it; undefined where nothing does.
 * @internal
 */
export const afterStep = (
  trigger: StepTrigger,
  id: string,
  step: Instance,
  ordinal: number,
  of: CaseOnDay,
): Entry | undefined => {
  if ('fulfilled' in trigger) return trigger.fulfilled.includes(id) ? fulfilmentBy(trigger.events, step) : undefined
  const { until: last, fulfilment, lapse, excused } = step
  const until = last ?? Number.POSITIVE_INFINITY
  if (until >= of.timeline.asOf) return undefined
  if (fulfilment !== undefined && (excused || fulfilment.on <= until)) return undefined
  if (lapse !== undefined && lapse.on <= until) return undefined
  if ('missed' in trigger) {
    if (trigger.missed !== id || (trigger.first && ordinal > 1)) return undefined
    return dayAfter(step.trigger, until, trigger.type)
  }
  if (trigger.barred !== id) return undefined
  const isBarred = periodsOn(of.exclusions, trigger.by, until, step.lawOn).length > 0
  return isBarred ? dayAfter(step.trigger, until, trigger.type) : undefined
}

const fulfilmentBy = (events: readonly string[], { fulfilment }: Instance): Entry | undefined =>
  fulfilment !== undefined && events.includes(fulfilment.type) ? fulfilment : undefined

const dayAfter = ({ event, anchors }: Entry, until: DayNumber, type: Cause): Entry => {
  const on = until + 1
  return { on, place: -1, type, event, anchors: { ...anchors, trigger: on } }
}
