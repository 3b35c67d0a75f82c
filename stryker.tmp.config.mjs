// @ts-check

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/**/*.ts',
    // Sentences and nothing else, or sentences and the names that the inventory test already lists.
    '!src/explain/texts/**',
    '!src/explain/glossary.ts',
    '!src/law/norms/**',
    '!src/law/source.ts',
    '!src/law/reading.ts',
    '!src/law/not-computed.ts',
    '!src/evaluation/package-version.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'stryker.vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  disableTypeChecks: true,
  concurrency: 1,
  timeoutMS: 4_000,
  timeoutFactor: 1.5,
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: {
    allowColor: false,
    allowEmojis: false,
    logTests: false,
    reportTests: false,
    reportMutants: true,
  },
  tempDirName: '.stryker-tmp',
}
