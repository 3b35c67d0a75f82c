// Which tests try the mutants.

/** The folder of the bundled tests, in the copy of the project that Stryker makes. */
export const BUNDLED = 'bundled-tests'

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
