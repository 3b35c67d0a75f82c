import { expect, it } from 'vitest'
import { left } from '../../../src/calendar/either.js'
import { guarded, unreadable } from '../../../src/dossier/border.js'

it('what throws when it is read is refused with one issue, which every refusal shares', () => {
  const unread = unreadable('a dossier')
  expect(unread).toEqual({
    code: 'input.unreadable',
    path: [],
    expected: 'a dossier',
    received: 'a value that throws',
    message: 'The input cannot be read.',
  })
  expect(Object.isFrozen(unread)).toBe(true)
  const throws = (): never => {
    throw new Error('no')
  }
  expect(guarded(unread, throws)).toEqual(left([unread]))
})

it('a refusal names at least one issue', () => {
  const unread = unreadable('a dossier')
  expect(guarded(unread, () => left([]))).toEqual(left([unread]))
})
