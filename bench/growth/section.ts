import { routeACases } from '../evaluate/dossiers/route-a.js'
import { randomFrom } from '../measuring/random.js'
import type { Scale } from '../measuring/scale.js'
import type { Part, Section } from '../report/section.js'
import { growthOf } from './events.js'
import { manyContacts, manyTrajectories } from './long-dossiers.js'
import { type Streamed, streamed } from './stream.js'

const MOST_MEGABYTES = 200

/** Node itself needs a while to find its size: more than this over the run of a tenth is a leak. */
const FLAT = 1.5

const streams = async (scale: Scale): Promise<Part> => {
  // Only variants that are seen as a whole on the day that is common to all.
  const cases = routeACases(scale.dossierVariants, randomFrom(8))
  const runs: Streamed[] = []
  for (const lines of scale.streamedLines) runs.push(await streamed(lines, cases))
  const peaks = runs.map(({ peakMegabytes }) => peakMegabytes)
  const peak = Math.max(...peaks)
  const growth = (peaks.at(-1) ?? 0) / (peaks.at(-2) ?? 1)
  return {
    name: 'Route-A dossiers through the JSON-lines program, start-up of the program included',
    rows: runs.map(({ lines, milliseconds }) => ({
      name: `${lines} lines, each`,
      nanoseconds: (milliseconds * 1e6) / lines,
    })),
    facts: Object.fromEntries(
      runs.map(({ lines, peakMegabytes }) => [`peak memory, ${lines} lines`, `${peakMegabytes.toFixed(0)} MB`]),
    ),
    targets: [
      {
        what: 'peak memory',
        limit: `< ${MOST_MEGABYTES} MB`,
        measured: `${peak.toFixed(0)} MB`,
        reached: peak < MOST_MEGABYTES,
      },
      {
        what: 'memory against a tenth of the lines',
        limit: `≤ ${FLAT} ×`,
        measured: `${growth.toFixed(2)} ×`,
        reached: growth <= FLAT,
      },
    ],
  }
}

export const growth: Section = {
  name: 'Growth',
  run: async (scale) => [
    await growthOf('Evaluate, many contacts and reviews', manyContacts, scale),
    await growthOf('Evaluate, whole trajectories again and again', manyTrajectories, scale),
    await streams(scale),
  ],
}
