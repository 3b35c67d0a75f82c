import { dayOf } from '../calendar/day-number.js'
import type { Exclusion } from './evaluation.js'
import type { Plan } from './plan.js'
import { NONE, type Standings } from './standing.js'

/** Every ground that stands or stood, with the steps that name it as a bar. @internal */
export const exclusionsOf = ({ bars }: Plan, standings: Standings): readonly Exclusion[] => {
  if (standings === NONE) return []
  return Object.values(standings).flatMap((stretches) =>
    stretches.map(({ key, ground, modality, from, until }) => ({
      key,
      ground,
      modality,
      from: dayOf(from),
      until: until === null ? null : dayOf(until),
      bars: bars[ground]?.bars ?? [],
      norms: bars[ground]?.norms ?? [],
    })),
  )
}
