import { Stryker } from '@stryker-mutator/core'

/** What became of one mutant. */
export type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

type Options = ConstructorParameters<typeof Stryker>[0]

/** Files that hold sentences, or names that the inventory test lists already. */
const LEFT_OUT: readonly string[] = [
  'src/explain/texts/**',
  'src/explain/direct/{nl,fr,de,en}/**',
  'src/explain/labels/{nl,fr,de,en}.ts',
  'src/letters/texts/**',
  'src/explain/glossary.ts',
  'src/law/norms/**',
  'src/law/source.ts',
  'src/law/published-text.ts',
  'src/law/reading.ts',
  'src/law/not-computed.ts',
  'src/evaluation/package-version.ts',
]

const OPTIONS: Options = {
  testRunner: 'one process',
  plugins: ['./scripts/mutation/one-process.ts'],
  buildCommand: 'tsx scripts/mutation/bundle-tests.ts',
  coverageAnalysis: 'perTest',
  disableTypeChecks: true,
  concurrency: 2,
  timeoutMS: 4_000,
  timeoutFactor: 1.5,
  dryRunTimeoutMinutes: 20,
  tempDirName: '.stryker-tmp',
  // What the examples install: Python brings links that cannot be copied.
  ignorePatterns: ['.venv', 'venv', 'target'],
}

// All processes of Stryker load the plug-in, which is TypeScript.
process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --import tsx`

/** Runs Stryker on files, folders with `**`, or places in a file. */
export const mutantsOf = (places: readonly string[], options: Options): Promise<readonly Mutant[]> =>
  new Stryker({ ...OPTIONS, ...options, mutate: [...places, ...LEFT_OUT.map((path) => `!${path}`)] }).runMutationTest()
