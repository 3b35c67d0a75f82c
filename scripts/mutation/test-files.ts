// Which tests try the mutants.

/** The folder of the bundled tests, in the copy of the project that Stryker makes. */
export const BUNDLED = 'bundled-tests'

/** The list of those bundled tests that are run. */
export const BUNDLED_LIST = `${BUNDLED}/list.json`

/** These read files, not what the source does, or take as long for each mutant as many others together. */
const LEFT_OUT: readonly string[] = [
  '/unit/conformance.',
  '/unit/descriptions/',
  '/unit/evaluation/names-no-rule.',
  '/unit/explain/texts.',
  '/unit/pages-by-language.',
  '/unit/lint-gates.',
  '/unit/licences.',
  '/unit/public-documentation.',
  '/unit/traceability.',
  '/unit/scripts/',
  '/cases/coverage.',
  '/unit/evaluation/plan/law-of-case.',
  '/unit/evaluation/plan/versions.',
  '/unit/explain/sentences/pages.',
  '/unit/explain/sentences/swaps.',
]

/** Whether a file can notice a mutant. */
export const isUseful = (file: string): boolean => !LEFT_OUT.some((part) => file.includes(part))

/** The exhaustive tests that compare with a written table; those that go through all days take too long for each mutant. */
const WRITTEN_TABLES = ['bars', 'categories', 'channels', 'ziv-situations'].map(
  (table) => `test/exhaustive/${table}.test.ts`,
)

/** Without `--tests` all quick ones. */
export const testFiles: readonly string[] = process.env['MUTATION_TESTS']?.split(' ') ?? [
  'test/cases/**/*.test.ts',
  'test/unit/**/*.test.ts',
  ...WRITTEN_TABLES,
]
