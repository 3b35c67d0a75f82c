import { dayOf } from '../calendar/day-number.js'
import type { CaseOnDay } from './case-on-day.js'
import type { Exclusion } from './evaluation.js'
import { type BarredSteps, barredSteps } from './plan/barred-steps.js'
import type { Plan } from './plan/plan.js'

/** Every exclusion of a case, past and present, with the steps that it bars or suspends. @internal */
export const exclusionsOf = (plan: Plan, { exclusions, law, timeline }: CaseOnDay): readonly Exclusion[] => {
  const found: Exclusion[] = []
  for (const planned of plan.exclusions) {
    const periods = exclusions.listed[planned.ground]
    if (periods === undefined) continue
    const steps = barredSteps(plan, law, timeline.asOf)[planned.ground] ?? NOTHING
    for (const { key, ground, modality, from, until } of periods) {
      const last = until === null ? null : dayOf(until)
      found.push({ key, ground, modality, from: dayOf(from), until: last, bars: steps.bars, norms: steps.norms })
    }
  }
  return found
}

const NOTHING: BarredSteps = { bars: [], norms: [] }
