import { measure } from 'mitata'
import type { Row } from '../report/section.js'
import type { Scale } from './scale.js'

/** One contender: a function that does the work once for each of its cases. */
export interface Contender {
  readonly name: string
  /** How many cases one call works through; times are given for each of them. */
  readonly cases: number
  readonly call: () => unknown
}

/**
 * The contenders in turns, several rounds, and of each the fastest median: what else runs on the
 * machine can only make a round slower, and turns keep a busy minute from hitting one contender alone.
 */
export const measured = async (contenders: readonly Contender[], scale: Scale): Promise<readonly Row[]> => {
  const best = contenders.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < scale.rounds; round += 1) {
    for (const [index, { call, cases }] of contenders.entries()) {
      const { p50 } = await measure(call, { min_cpu_time: scale.milliseconds * 1e6 })
      best[index] = Math.min(best[index] ?? p50, p50 / cases)
    }
  }
  return contenders.map(({ name }, index) => ({ name, nanoseconds: best[index] ?? Number.NaN }))
}
