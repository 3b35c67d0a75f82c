import { expect, it } from 'vitest'
import { left } from '../../../src/calendar/either.js'
import { guarded, unreadable } from '../../../src/dossier/border.js'

it('a refusal names at least one issue', () => {
  const unread = unreadable('a dossier')
  expect(guarded(unread, () => left([]))).toEqual(left([unread]))
})
