import { describe, expect, it } from 'vitest'
import { obligationOn } from './short-cases.js'

/** What is expected of one obligation of a case, on a day, in one line. */
export type Row = readonly [what: string, key: string, asOf: string, facts: readonly string[], expected: string]

/** Tests a promise by a table of obligations. */
export const obligationTable = (promise: string, rows: readonly Row[]): void => {
  describe(promise, () => {
    it.each(rows)('%s: %s on %s', (_what, key, asOf, facts, expected) => {
      expect(obligationOn(asOf, key, facts)).toBe(expected)
    })
  })
}
