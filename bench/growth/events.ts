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
  const times = rows.map(({ nanoseconds }) => nanoseconds)
  const growth = Math.max(...times) / (times[0] ?? Number.NaN)
  return {
    name,
    rows,
    targets: [
      {
        what: `time of an event against the shortest dossier`,
        limit: `≤ ${LIMIT} ×`,
        measured: `${growth.toFixed(2)} ×`,
        reached: growth <= LIMIT,
      },
    ],
  }
}
