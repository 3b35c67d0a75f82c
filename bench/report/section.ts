import type { Scale } from '../measuring/scale.js'

/** One contender and its time for one case. */
export interface Row {
  readonly name: string
  readonly nanoseconds: number
}

/** A promise of the project, and what this run says of it. */
interface Target {
  readonly what: string
  readonly limit: string
  readonly measured: string
  readonly reached: boolean
}

/** One table: contenders that do the same work with the same results. */
export interface Part {
  readonly name: string
  readonly rows: readonly Row[]
  /** What is no time: memory, say. */
  readonly facts?: { readonly [name: string]: string }
  readonly targets: readonly Target[]
}

export interface Section {
  readonly name: string
  readonly run: (scale: Scale) => Promise<readonly Part[]>
}

/** The name under which this package stands in every table. */
export const OURS = 'terug-naar-werk'

export const nanosecondsOf = (rows: readonly Row[], name: string): number =>
  rows.find((row) => row.name === name)?.nanoseconds ?? Number.NaN

const inShort = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`

/** A promise to take at most so many times as long as another contender. */
export const atMost = (rows: readonly Row[], other: string, limit: number): Target => {
  const ratio = nanosecondsOf(rows, OURS) / nanosecondsOf(rows, other)
  return { what: `time of ${other}`, limit: `≤ ${limit} ×`, measured: inShort(ratio), reached: ratio <= limit }
}

/** A promise to be at least so many times as fast as another contender. */
export const fasterThan = (rows: readonly Row[], other: string, limit: number): Target => {
  const ratio = nanosecondsOf(rows, other) / nanosecondsOf(rows, OURS)
  return { what: `faster than ${other}`, limit: `≥ ${limit} ×`, measured: inShort(ratio), reached: ratio >= limit }
}
