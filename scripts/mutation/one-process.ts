import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { Script } from 'node:vm'
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
import { OrderOfTests } from './order-of-tests.js'
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

/** A bundle: a file of tests with all of the source that it needs. */
type Bundle = (require: NodeJS.Require, module: object) => void

const compiled = new Map<string, Bundle>()

const bundleOf = (file: string): Bundle => {
  const known = compiled.get(file)
  if (known !== undefined) return known
  const source = `(function (require, module) {${readFileSync(file, 'utf8')}\n})`
  const bundle: Bundle = new Script(source, { filename: resolve(file) }).runInThisContext()
  compiled.set(file, bundle)
  return bundle
}

/** Runs a file of tests up to the first failure, with the source and all its tables made anew. */
const failureOf = async (file: string): Promise<string | undefined> => {
  registered.length = 0
  try {
    bundleOf(file)(createRequire(resolve(file)), { exports: {} })
    for (const run of registered) await run()
    return undefined
  } catch (error) {
    return String(error)
  }
}

/** Runs the tests of all mutants in one process: to start one takes longer than the tests of a mutant. */
class OneProcess implements TestRunner {
  readonly #order = new OrderOfTests()

  capabilities(): { readonly reloadEnvironment: boolean } {
    return { reloadEnvironment: true }
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: CompleteDryRunResult['tests'] = []
    const files: readonly string[] = JSON.parse(readFileSync(BUNDLED_LIST, 'utf8'))
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
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: atImport, perTest } }
  }

  async mutantRun({ testFilter = [], hitLimit, activeMutant }: MutantRunOptions): Promise<MutantRunResult> {
    instruments.hitLimit = hitLimit
    instruments.hitCount = hitLimit === undefined ? undefined : 0
    instruments.activeMutant = activeMutant.id
    const files = this.#order.of(testFilter)
    for (const [index, file] of files.entries()) {
      const start = performance.now()
      const failureMessage = await failureOf(file)
      const endless = determineHitLimitReached(instruments.hitCount, hitLimit)
      if (endless !== undefined) return toMutantRunResult(endless)
      if (failureMessage === undefined) {
        this.#order.took(file, performance.now() - start)
        continue
      }
      this.#order.noticed(file)
      return { status: MutantRunStatus.Killed, killedBy: [file], failureMessage, nrOfTests: index + 1 }
    }
    return { status: MutantRunStatus.Survived, nrOfTests: files.length }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one process', OneProcess)]
