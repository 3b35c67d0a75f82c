import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { alias } from '../../vitest.config.js'

// The tests as Stryker runs them: as one project, in an own order, by an own runner, and without those that cannot notice a
// mutant or that take too long.

/** The test files of `--tests`: without it all quick ones. */
const chosen = process.env['MUTATION_TESTS']?.split(' ')

/** Set for the second run (second-run.ts). */
const againstAllTests = process.env['MUTATION_AGAINST'] === 'all tests'

/** The exhaustive tests that compare with a written table; those that go through all days take too long for each mutant. */
const writtenTables = ['bars', 'categories', 'channels', 'ziv-situations'].map(
  (table) => `test/exhaustive/${table}.test.ts`,
)

/** The smallest first: what a small table notices need not wait for a whole dossier. */
const ORDER = ['/unit/calendar/', '/unit/rules/', '/unit/law/', '/exhaustive/', '/cases/', '/unit/']

/** Tests over years of days: what they notice, a table mostly notices before. */
const OVER_YEARS = ['calendar/months', 'law-of-case', 'versions'].map((name) => `/${name}.test.ts`)

const place = (file: string): number =>
  OVER_YEARS.some((name) => file.endsWith(name)) ? ORDER.length : ORDER.findIndex((folder) => file.includes(folder))

class SmallTablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted(
      (one, other) => place(one.moduleId) - place(other.moduleId) || one.moduleId.localeCompare(other.moduleId),
    )
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    include: chosen ?? ['test/cases/**/*.test.ts', 'test/unit/**/*.test.ts', ...writtenTables],
    // These read files, not what the source does, or take longer than all others together.
    exclude: [
      'test/unit/conformance.test.ts',
      'test/unit/descriptions/**',
      'test/unit/evaluation/names-no-rule.test.ts',
      'test/unit/explain/texts.test.ts',
      'test/unit/lint-gates.test.ts',
      'test/unit/licences.test.ts',
      'test/unit/public-documentation.test.ts',
      'test/unit/traceability.test.ts',
      'test/unit/scripts/**',
    ],
    // One import of the source for all test files of a run.
    isolate: false,
    setupFiles: againstAllTests ? ['./scripts/mutation/against-all-tests.ts'] : [],
    runner: './scripts/mutation/first-failure.ts',
    testTimeout: 300_000,
    sequence: { sequencer: SmallTablesFirst },
  },
})
