import { TestRunner, test } from 'vitest'

type Source = Parameters<TestRunner['importFile']>[1]

/**
 * For a run that asks only whether anything at all fails. Stryker's plug-in counts failing tests: it takes a file that
 * cannot even be imported for one in which nothing failed. And after a failure the files left need not be read.
 */
export default class UntilTheFirstFailure extends TestRunner {
  #over = false

  override cancel(reason: Parameters<TestRunner['cancel']>[0]): void {
    this.#over = true
    super.cancel(reason)
  }

  override async importFile(path: string, source: Source): Promise<unknown> {
    if (source === 'setup') return super.importFile(path, source)
    if (this.#over) return test.skip('not read', () => {})
    try {
      return await super.importFile(path, source)
    } catch (error) {
      return test('can be read', () => {
        throw error
      })
    }
  }
}
