import type { Options } from '../options.js'

/** How much is measured: enough to see that all runs and agrees, or enough to trust a ratio. */
export interface Scale {
  /** How often the implementations take turns. */
  readonly rounds: number
  /** How long each is measured in one round. */
  readonly milliseconds: number
  readonly calendarCases: number
  readonly dossierVariants: number
  readonly eventCounts: readonly number[]
  readonly streamedLines: readonly number[]
  readonly startUps: number
  /** Whether the targets are judged: a smoke run says nothing about speed. */
  readonly judged: boolean
}

const USUAL: Scale = {
  rounds: 7,
  milliseconds: 120,
  calendarCases: 200_000,
  dossierVariants: 256,
  eventCounts: [10, 100, 1_000, 10_000],
  streamedLines: [1_000, 10_000, 100_000],
  startUps: 21,
  judged: true,
}

export const scales: { readonly [size in Options['size']]: Scale } = {
  smoke: {
    rounds: 1,
    milliseconds: 10,
    calendarCases: 2_000,
    dossierVariants: 256,
    eventCounts: [10, 100, 1_000],
    streamedLines: [100, 1_000],
    startUps: 3,
    judged: false,
  },
  usual: USUAL,
  full: { ...USUAL, streamedLines: [1_000, 10_000, 100_000, 1_000_000] },
}
