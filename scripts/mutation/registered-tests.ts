import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as chai from 'chai'

// What the bundled tests import in place of vitest: it only takes down what they register (one-process.ts runs it).

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

export const { expect } = chai

type Body = (...cells: readonly unknown[]) => unknown

/** Runs one test, or one row of a table. */
type Registered = () => Promise<void>

/** The bundle and the plug-in each load this file: what was registered is held where both find it. */
export const registered: Registered[] = (() => {
  const key = Symbol.for('tests that a file registered')
  const known: unknown = Reflect.get(globalThis, key)
  if (Array.isArray(known)) return known
  const made: Registered[] = []
  Reflect.set(globalThis, key, made)
  return made
})()

const cellsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row])

/** A body with the time that vitest would give it stands last or second; the time is left to Stryker. */
const bodyIn = (rest: readonly unknown[]): Body => {
  const body = rest.find((one) => typeof one === 'function')
  if (body === undefined) throw new Error('A test without a body.')
  return body as Body // SAFETY: only its being a function matters here; the cells are those of the table beside it.
}

const test = (_title: string, ...rest: readonly unknown[]): void => {
  registered.push(async () => {
    await bodyIn(rest)()
  })
}

const describeAll = (_title: string, ...rest: readonly unknown[]): void => {
  bodyIn(rest)()
}

const each =
  (use: (title: string, body: Body) => void) =>
  (rows: readonly unknown[]) =>
  (title: string, ...rest: readonly unknown[]): void => {
    for (const row of rows) use(title, () => bodyIn(rest)(...cellsOf(row)))
  }

export const it = Object.assign(test, { each: each(test) })
export const describe = Object.assign(describeAll, { each: each(describeAll) })
export { it as test }
