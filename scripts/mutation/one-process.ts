import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  type CompleteDryRunResult,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { forgetResults } from './forgotten-results.js'
import { registered } from './registered-tests.js'
import { BUNDLED_LIST } from './test-files.js'

/** What the source with mutants reads and writes (the instrumented code of Stryker). */
interface Instruments {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: NonNullable<CompleteDryRunResult['mutantCoverage']>
}

const instruments: Instruments = {}
Reflect.set(globalThis, '__stryker__', instruments)

const list = (): readonly string[] => JSON.parse(readFileSync(BUNDLED_LIST, 'utf8'))

/** Set for the second run (second-run.ts): what acts while the source is read, and later too, has a process of its own then. */
const TRIED_AT_IMPORT = process.env['MUTATION_AGAINST'] === 'all tests'

let reads = 0

/** Reads a file of tests anew and runs them, up to the first failure. The source is read once for all. */
const failureOf = async (file: string): Promise<string | undefined> => {
  registered.length = 0
  forgetResults()
  reads += 1
  try {
    await import(`${pathToFileURL(file).href}?${reads}`)
    for (const run of registered) await run()
    return undefined
  } catch (error) {
    return String(error)
  }
}

/**
 * Runs the tests of all mutants in one process, which has read the source once: to load it takes longer than the tests of
 * one mutant. A mutant that only acts while the source is read gets a process of its own from Stryker.
 */
class OneProcess implements TestRunner {
  capabilities(): { readonly reloadEnvironment: boolean } {
    return { reloadEnvironment: false }
  }

  async dryRun(): Promise<DryRunResult> {
    const files = list()
    for (const file of files) await import(pathToFileURL(file).href)
    const tests: CompleteDryRunResult['tests'] = []
    for (const file of files) {
      const start = performance.now()
      instruments.currentTestId = file
      const failureMessage = await failureOf(file)
      const told = { id: file, name: file, timeSpentMs: performance.now() - start }
      tests.push(
        failureMessage === undefined
          ? { ...told, status: TestStatus.Success }
          : { ...told, status: TestStatus.Failed, failureMessage },
      )
    }
    const { static: atImport = {}, perTest = {} } = instruments.mutantCoverage ?? {}
    const mutantCoverage = { static: TRIED_AT_IMPORT ? atImport : onlyIn(atImport, perTest), perTest }
    return { status: DryRunStatus.Complete, tests, mutantCoverage }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const files = options.testFilter ?? list()
    const isStatic = options.mutantActivation === 'static'
    instruments.activeMutant = undefined
    if (!isStatic) for (const file of files) await import(pathToFileURL(file).href)
    instruments.hitLimit = options.hitLimit
    instruments.hitCount = options.hitLimit === undefined ? undefined : 0
    for (const [index, file] of files.entries()) {
      instruments.activeMutant = options.activeMutant.id
      const failureMessage = await failureOf(file)
      instruments.activeMutant = undefined
      const endless = determineHitLimitReached(instruments.hitCount, options.hitLimit)
      if (endless !== undefined) return toMutantRunResult(endless)
      if (failureMessage === undefined) continue
      instruments.hitLimit = undefined
      // Stryker then tries the mutant again, in a new process.
      if (!isStatic && (await failureOf(file)) !== undefined) throw new Error(`${file} fails without a mutant too.`)
      return { status: MutantRunStatus.Killed, killedBy: [file], failureMessage, nrOfTests: index + 1 }
    }
    return { status: MutantRunStatus.Survived, nrOfTests: files.length }
  }
}

type Hits = CompleteDryRunResult['mutantCoverage'] extends infer Coverage | undefined
  ? Coverage extends { readonly static: infer Counts }
    ? Counts
    : never
  : never

/** Without the mutants that act later too. */
const onlyIn = (atImport: Hits, perTest: Readonly<Record<string, Hits>>): Hits => {
  const later = new Set(Object.values(perTest).flatMap((hits) => Object.keys(hits)))
  return Object.fromEntries(Object.entries(atImport).filter(([id]) => !later.has(id)))
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one process', OneProcess)]
