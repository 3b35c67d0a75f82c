import { evaluate } from 'terug-naar-werk'
import { measured } from '../measuring/measured.js'
import type { Scale } from '../measuring/scale.js'
import type { Part } from '../report/section.js'
import type { LongDossier } from './long-dossiers.js'

const LIMIT = 1.5

/** The time of one event in ever longer dossiers. */
export const growthOf = async (name: string, dossierOf: LongDossier, scale: Scale): Promise<Part> => {
  const rows = await measured(
    scale.eventCounts.map((count) => {
      const { dossier, asOf } = dossierOf(count)
      return { name: `${count} events, each`, cases: count, call: () => evaluate(dossier, { asOf }) }
    }),
    scale,
  )
  const rise = steepestRise(rows.map(({ nanoseconds }) => nanoseconds))
  return {
    name,
    rows,
    targets: [
      {
        what: 'time of an event against any shorter dossier',
        limit: `≤ ${LIMIT} ×`,
        measured: `${rise.toFixed(2)} ×`,
        reached: rise <= LIMIT,
      },
    ],
  }
}

/** How many times as long an event takes in a longer dossier; that it takes less is what one expects. */
const steepestRise = (times: readonly number[]): number => {
  let shortest = Number.POSITIVE_INFINITY
  let rise = 1
  for (const time of times) {
    shortest = Math.min(shortest, time)
    rise = Math.max(rise, time / shortest)
  }
  return rise
}
