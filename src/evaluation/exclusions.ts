import { dayOf } from '../calendar/day-number.js'
import type { CaseOnDay } from './case-on-day.js'
import { type BarredSteps, barredSteps } from './plan/barred-steps.js'
import type { Plan } from './plan/plan.js'
import type { Exclusion } from './result/exclusion.js'
import { noticesAbout } from './unread-texts.js'

/** Every exclusion of a case, past and present, with the steps that it bars or suspends. @internal */
export const exclusionsOf = (plan: Plan, { exclusions, law, timeline, unread }: CaseOnDay): readonly Exclusion[] => {
  const found: Exclusion[] = []
  for (const planned of plan.exclusions) {
    const periods = exclusions.listed[planned.ground]
    if (periods === undefined) continue
    const steps = barredSteps(plan, law, timeline.asOf)[planned.ground] ?? NOTHING
    for (const { key, ground, modality, from, until, amendedBy } of periods) {
      const last = until === null ? null : dayOf(until)
      const { bars, norms } = steps
      const notices = noticesAbout(unread, 'grounds', ground, from)
      found.push({
        key,
        ground,
        modality,
        from: dayOf(from),
        until: last,
        bars,
        norms,
        ...(amendedBy !== undefined && { amendedBy }),
        ...(notices !== undefined && { notices }),
      })
    }
  }
  return found
}

const NOTHING: BarredSteps = { bars: [], norms: [] }
