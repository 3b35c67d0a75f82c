import { expect, it } from 'vitest'
import { coverageOfCases } from '../support/coverage-of-cases.js'

it('every record is shown in every state that it can reach', () => {
  const covered = coverageOfCases()
  expect(covered.length).toBeGreaterThan(150)
  expect(covered.filter(({ firstCase }) => firstCase === undefined)).toEqual([])
})
