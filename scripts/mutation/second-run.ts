import { relative } from 'node:path'
import { demands, survived, tallyOf } from './demands.js'
import { type Mutant, mutantsOf } from './stryker.js'

/**
 * What the first run leaves uncertain: other tests may notice what survived, or these tests, where it acts while the source
 * is read. And a run that took too long may have run on a slow machine; one that has no end is stopped before, by a count,
 * and says so.
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
  return first.map((mutant) =>
    survived(mutant) || isUncertain(mutant) ? (found.get(identityOf(mutant)) ?? mutant) : mutant,
  )
}

/** What is left out to save time. */
interface Savings {
  /** No second run: what survives the first, other tests may notice. */
  readonly once?: boolean | undefined
  /** Only what runs in functions, not the tables that an import makes. */
  readonly functions?: boolean | undefined
}

/** Tries mutants by the tests of MUTATION_TESTS, and what is uncertain once more: by all of those, and with a minute of time. */
export const tried = async (
  places: readonly string[],
  { once = false, functions = false }: Savings = {},
): Promise<readonly Mutant[]> => {
  const first = await mutantsOf(places, { reporters: ['progress-append-only', 'html'], ignoreStatic: functions })
  if (once) return first
  return withSecond(first, await againstAllTests(first.filter(isUncertain)))
}

/** Whether one folder by itself meets what is demanded of it. What ran out of time counts as not noticed here. */
export const isEnough = (folder: string, mutants: readonly Mutant[]): boolean => {
  const certain = mutants.map((mutant) => (isUncertain(mutant) ? { ...mutant, status: 'Survived' as const } : mutant))
  return demands.every(({ folders, score }) => !folders.includes(folder) || tallyOf([folder], certain).score >= score)
}

/**
 * Tries the mutants of a folder by its own tests and by the cases. Only where those notice too few, what they leave is
 * tried by all tests, which takes up to a minute for each.
 */
export const triedOfFolder = async (
  folder: string,
  { once = false, functions = false }: Savings = {},
): Promise<readonly Mutant[]> => {
  process.env['MUTATION_TESTS'] = `${folder.replace('src', 'test/unit')}/**/*.test.ts test/cases/**/*.test.ts`
  const first = await mutantsOf([`${folder}/**/*.ts`], { reporters: ['progress-append-only'], ignoreStatic: functions })
  delete process.env['MUTATION_TESTS']
  if (once || isEnough(folder, first)) return first
  const left = first.filter((mutant) => survived(mutant) || isUncertain(mutant))
  return withSecond(first, await againstAllTests(left))
}

const againstAllTests = async (mutants: readonly Mutant[]): Promise<readonly Mutant[]> => {
  if (mutants.length === 0) return []
  // The environment is what Stryker hands on to stryker.vitest.config.ts.
  process.env['MUTATION_AGAINST'] = 'all tests'
  const places = [...new Set(mutants.map(placeOf))]
  const second = await mutantsOf(places, { reporters: ['progress-append-only'], timeoutMS: 60_000 })
  delete process.env['MUTATION_AGAINST']
  return second
}
