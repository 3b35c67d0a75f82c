import { describe, expect, it } from 'vitest'
import { obligationOn } from './short-cases.js'
import { partsOf, rowsOf } from './text-table.js'

/**
 * Tests a promise by a table of obligations. A row says what it is about, and then the key of the obligation, the day, the
 * facts of the case, and the obligation in one line.
 */
export const obligationTable = (promise: string, table: string): void => {
  describe(promise, () => {
    it.each(rowsOf(table))('%s: %s on %s', (_what, key, asOf, facts, expected) => {
      expect(obligationOn(asOf, key, partsOf(facts))).toBe(expected)
    })
  })
}
