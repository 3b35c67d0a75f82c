import { coverageOn } from 'terug-naar-werk/law'
import { expect, it } from 'vitest'
import { day } from '../../support/days.js'

it.each([
  ['2022-08-31', '2022-01-03', 'before'],
  ['2022-09-01', '2022-01-03', 'confirmed'],
  ['2023-12-31', '2023-12-31', 'confirmed'],
  ['2024-01-01', '2023-12-31', 'confirmed'],
  ['2024-06-30', '2023-12-31', 'confirmed'],
  ['2024-07-01', '2023-12-31', 'statuteOnly'],
  ['2024-01-01', '2024-01-01', 'statuteOnly'],
])('on %s, for an incapacity from %s, the law is encoded: %s', (asOf, start, coverage) => {
  expect(coverageOn(day(asOf), day(start))).toBe(coverage)
})
