import { scope } from 'terug-naar-werk/law'
import { expect, it } from 'vitest'

it.each([
  ['employee', '2022-09-01', 'SCO-1'],
  ['unemployed', '2022-09-01', 'SCO-1'],
  ['selfEmployed', '2023-01-01', 'SCO-2 LT-1'],
] as const)('the trajectory is open to the scheme %s from %s by %s', (scheme, from, norms) => {
  expect(scope[scheme].from).toBe(from)
  expect(scope[scheme].norms.join(' ')).toBe(norms)
})
