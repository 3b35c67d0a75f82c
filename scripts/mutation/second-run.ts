import { relative } from 'node:path'
import { demands, survived, tallyOf } from './demands.js'
import { type Mutant, mutantsOf } from './stryker.js'

/** A run that took too long may have run on a slow machine. One that has no end is stopped before, by a count, and says so. */
export const isUncertain = ({ status, statusReason }: Mutant): boolean =>
  status === 'Timeout' && statusReason === undefined

const placeOf = ({ fileName, location: { start, end } }: Mutant): string =>
  `${relative('', fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`

const identityOf = ({ fileName, mutatorName, replacement, location }: Mutant): string =>
  JSON.stringify([fileName, mutatorName, replacement, location])

/** The first run, with what the second one says of its uncertain mutants. */
export const withSecond = (first: readonly Mutant[], second: readonly Mutant[]): readonly Mutant[] => {
  const found = new Map(second.map((mutant) => [identityOf(mutant), mutant]))
  return first.map((mutant) =>
    survived(mutant) || isUncertain(mutant) ? (found.get(identityOf(mutant)) ?? mutant) : mutant,
  )
}

/** Tries mutants by the tests of MUTATION_TESTS. `once`: what ran out of time is not tried again. */
export const tried = async (places: readonly string[], once = false): Promise<readonly Mutant[]> => {
  const first = await mutantsOf(places, { reporters: ['progress-append-only', 'html'] })
  return once ? first : withSecond(first, await withMoreTime(first.filter(isUncertain)))
}

/** Whether one folder by itself meets what is demanded of it. What ran out of time counts as not noticed here. */
export const isEnough = (folder: string, mutants: readonly Mutant[]): boolean => {
  const certain = mutants.map((mutant) => (isUncertain(mutant) ? { ...mutant, status: 'Survived' as const } : mutant))
  return demands.every(({ folders, score }) => !folders.includes(folder) || tallyOf([folder], certain).score >= score)
}

/**
 * Tries the mutants of a folder by its own tests and by the cases. Only where those notice too few, what they leave is
 * tried by all tests.
 */
export const triedOfFolder = async (folder: string, once = false): Promise<readonly Mutant[]> => {
  process.env['MUTATION_TESTS'] = `${folder.replace('src', 'test/unit')}/**/*.test.ts test/cases/**/*.test.ts`
  const first = await mutantsOf([`${folder}/**/*.ts`], { reporters: ['progress-append-only'] })
  delete process.env['MUTATION_TESTS']
  if (once || isEnough(folder, first)) return first
  return withSecond(first, await withMoreTime(first.filter((mutant) => survived(mutant) || isUncertain(mutant))))
}

const withMoreTime = async (mutants: readonly Mutant[]): Promise<readonly Mutant[]> =>
  mutants.length === 0
    ? []
    : mutantsOf([...new Set(mutants.map(placeOf))], { reporters: ['progress-append-only'], timeoutMS: 60_000 })
