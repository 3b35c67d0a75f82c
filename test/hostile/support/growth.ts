import { performance } from 'node:perf_hooks'

/** The best of a few runs: what else the machine does only ever adds. */
const best = (work: () => unknown, runs: number): number => {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now()
    work()
    least = Math.min(least, performance.now() - begun)
  }
  return least
}

const FACTOR = 10

/** What a garbage collection or a cold function may add. */
const NOISE_MILLISECONDS = 40

/**
 * How many times the share of each item that ten times as many items may cost. Work in proportion gives 1, work in
 * proportion to the square gives 10: three is far from both.
 */
const MOST = 3

/** Tells how the work grows with its size; measured again before it is called too slow. */
export const growth = (workOf: (size: number) => () => unknown, size: number): number => {
  const [small, large] = [workOf(size), workOf(size * FACTOR)]
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 4 && least > MOST; attempt += 1) {
    const expected = best(small, 5) * FACTOR + NOISE_MILLISECONDS
    least = Math.min(least, best(large, 2) / expected)
  }
  return least
}

export const isInProportion = (grown: number): boolean => grown <= MOST
