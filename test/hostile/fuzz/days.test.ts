import { fc, test } from '@fast-check/vitest'
import { parseDay } from 'terug-naar-werk'
import { isDay } from 'terug-naar-werk/calendar'
import { expect } from 'vitest'
import { almostDays, anyValue, made } from '../support/arbitraries.js'
import { budget } from '../support/budget.js'
import { keepsSecrets } from '../support/keeps-secrets.js'
import { behaves } from '../support/well-behaved.js'

test.prop([fc.oneof(almostDays, anyValue)], budget())('anything at all is a day, or one issue', (recipe) => {
  const input = made(recipe)
  const parsed = parseDay(input)
  expect(parsed._tag === 'Right').toBe(isDay(input))
  if (parsed._tag === 'Right') return
  behaves(parsed.left)
  keepsSecrets(parsed.left)
})
