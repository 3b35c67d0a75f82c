import { relative } from 'node:path'
import { type Mutant, mutantsOf } from './stryker.js'

/**
 * What the first run leaves uncertain. Stryker runs the tests that it saw reach a mutant: where a result is kept after its
 * first use, that is the first of all tests alone. And a run that took too long may have run on a slow machine; one that
 * has no end is stopped before, by a count, and says so.
 */
export const isUncertain = ({ status, statusReason, static: isStatic }: Mutant): boolean =>
  (status === 'Survived' && isStatic !== true) || (status === 'Timeout' && statusReason === undefined)

const placeOf = ({ fileName, location: { start, end } }: Mutant): string =>
  `${relative('', fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`

const identityOf = ({ fileName, mutatorName, replacement, location }: Mutant): string =>
  JSON.stringify([fileName, mutatorName, replacement, location])

/** The first run, with what the second one says of its uncertain mutants. */
export const withSecond = (first: readonly Mutant[], second: readonly Mutant[]): readonly Mutant[] => {
  const found = new Map(second.map((mutant) => [identityOf(mutant), mutant]))
  return first.map((mutant) => (isUncertain(mutant) ? (found.get(identityOf(mutant)) ?? mutant) : mutant))
}

/** Tries mutants, and what is uncertain once more: by all tests, and with a minute of time. */
export const tried = async (places: readonly string[]): Promise<readonly Mutant[]> => {
  const first = await mutantsOf(places, { reporters: ['progress-append-only', 'html'] })
  const uncertain = first.filter(isUncertain)
  if (uncertain.length === 0) return first
  // The environment is what Stryker hands on to stryker.vitest.config.ts.
  process.env['MUTATION_AGAINST'] = 'all tests'
  return withSecond(
    first,
    await mutantsOf(uncertain.map(placeOf), { reporters: ['progress-append-only'], timeoutMS: 60_000 }),
  )
}
