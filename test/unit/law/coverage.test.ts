import { coverageOn } from 'terug-naar-werk/law'
import { expect, it } from 'vitest'
import { day } from '../../support/days.js'

it.each([
  ['2022-08-31', undefined, 'before'],
  ['2022-09-01', undefined, 'confirmed'],
  ['2026-03-05', undefined, 'confirmed'],
  ['2026-03-06', undefined, 'partial'],
  ['2022-08-31', 'selfEmployed', 'before'],
  ['2026-03-05', 'employee', 'confirmed'],
  ['2026-03-05', 'unemployed', 'confirmed'],
  ['2026-03-06', 'employee', 'partial'],
  ['2026-03-06', 'unemployed', 'partial'],
  ['2026-07-27', 'selfEmployed', 'confirmed'],
  ['2026-07-28', 'selfEmployed', 'partial'],
] as const)('on %s, for the scheme %s, the law is encoded: %s', (asOf, scheme, coverage) => {
  expect(coverageOn(day(asOf), scheme)).toBe(coverage)
})
