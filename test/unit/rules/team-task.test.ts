import { mayPerform } from 'terug-naar-werk'
import { expect, it } from 'vitest'

it.each([
  ['preparatoryContact', true],
  ['reintegrationTask', true],
  ['invalidityExtensionContact', false],
  ['interimContact', false],
] as const)('COO-7: %s in the team: %s', (task, allowed) => {
  expect(mayPerform(task)).toBe(allowed)
})
