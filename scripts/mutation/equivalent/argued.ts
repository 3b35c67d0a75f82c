import type { Argument } from './argument.js'

type Mutant = readonly [mutator: string, original: string, replacement: string]

/** One reason for several mutants of a declaration. */
export const argued = (file: string, within: string, reason: string, mutants: readonly Mutant[]): readonly Argument[] =>
  mutants.map(([mutator, original, replacement]) => ({ file, within, mutator, original, replacement, reason }))
