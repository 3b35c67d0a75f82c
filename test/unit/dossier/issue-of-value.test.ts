import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { expectedBy } from '../../../src/dossier/issue-of-value.js'

const values = (count: number): z.core.$ZodIssue => ({
  code: 'invalid_value',
  values: Array.from({ length: count }, (_, index) => `word${index + 1}`),
  path: [],
  message: '',
})

describe('of the values that are allowed', () => {
  it.each([
    [1, 'one of "word1"'],
    [3, 'one of "word1", "word2", "word3"'],
    [21, 'one of the 21 known values'],
  ])('%i are expected as: %s', (count, expected) => {
    expect(expectedBy(values(count))).toBe(expected)
  })

  it('twenty are listed still', () => {
    expect(expectedBy(values(20))).toContain('"word20"')
  })
})
