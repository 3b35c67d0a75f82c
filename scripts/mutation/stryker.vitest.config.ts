import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { BUNDLED } from './test-files.js'

// The tests as Stryker runs them: as one project, in an own order, by an own runner, and without those that cannot notice a
// mutant.

/** Set for the second run (second-run.ts). */
const againstAllTests = process.env['MUTATION_AGAINST'] === 'all tests'

/** Those over many cases or days come last: what they notice, a small table mostly notices before. */
const SLOW = ['/exhaustive/', '/cases/tables.', '/calendar/months.', '/plan/law-of-case.', '/plan/versions.']

const place = (file: string): number => SLOW.findIndex((part) => file.includes(part))

class SmallTablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted(
      (one, other) => place(one.moduleId) - place(other.moduleId) || one.moduleId.localeCompare(other.moduleId),
    )
  }
}

export default defineConfig({
  test: {
    include: [`${BUNDLED}/**/*.test.js`],
    // These read files, not what the source does, or take longer than all others together.
    exclude: [
      'conformance.test.js',
      'descriptions/**',
      'evaluation/names-no-rule.test.js',
      'explain/texts.test.js',
      'lint-gates.test.js',
      'licences.test.js',
      'public-documentation.test.js',
      'traceability.test.js',
      'scripts/**',
    ].map((files) => `${BUNDLED}/test/unit/${files}`),
    // One import of the source for all test files of a run.
    isolate: false,
    setupFiles: againstAllTests ? ['./scripts/mutation/against-all-tests.ts'] : [],
    runner: './scripts/mutation/first-failure.ts',
    testTimeout: 300_000,
    sequence: { sequencer: SmallTablesFirst },
  },
})
