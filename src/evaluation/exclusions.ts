import { dayOf } from '../calendar/day-number.js'
import type { Exclusion } from './evaluation.js'
import type { Plan } from './plan.js'
import type { Standings } from './standing.js'

/** Every ground that stands or stood, with the steps that name it as a bar. @internal */
export const exclusionsOf = ({ exclusions, bars }: Plan, standings: Standings): readonly Exclusion[] => {
  const found: Exclusion[] = []
  for (const { rule } of exclusions) {
    const stretches = standings[rule.ground]
    if (stretches === undefined) continue
    const barred = bars[rule.ground] ?? NOTHING
    for (const { key, ground, modality, from, until } of stretches) {
      const last = until === null ? null : dayOf(until)
      found.push({ key, ground, modality, from: dayOf(from), until: last, bars: barred.bars, norms: barred.norms })
    }
  }
  return found
}

const NOTHING: Pick<Exclusion, 'bars' | 'norms'> = { bars: [], norms: [] }
