import { fc, test } from '@fast-check/vitest'
import { type Issue, parseDay } from 'terug-naar-werk'
import { isDay } from 'terug-naar-werk/calendar'
import { expect } from 'vitest'
import { almostDays, anyValue, echoes, made, spoiltDossiers, spoiltOptions } from './support/arbitraries.js'
import { budget } from './support/budget.js'
import { behaves, readAnyOptions, readAnything } from './support/well-behaved.js'

/** Keys stand in the path, cut; a key or a word may be shown; nothing else of the input stands anywhere. */
const keepsSecrets = ({ code, expected, received, message, nearest = '' }: Issue): void => {
  const isShown = code === 'key.unknown' || code === 'value.notAllowed'
  expect([expected, message, nearest, isShown ? '' : received].filter(echoes)).toEqual([])
}

test.prop([spoiltDossiers], budget)('a spoilt dossier becomes issues that repeat nothing of it', (recipe) => {
  for (const issue of readAnything(made(recipe))) keepsSecrets(issue)
})

test.prop([anyValue], budget)('anything at all becomes issues that repeat nothing of it', (recipe) => {
  for (const issue of readAnything(made(recipe))) keepsSecrets(issue)
})

test.prop([fc.oneof(spoiltOptions, anyValue)], budget)(
  'anything at all is options to evaluate by, or issues that repeat nothing of it',
  (recipe) => {
    for (const issue of readAnyOptions(made(recipe))) keepsSecrets(issue)
  },
)

test.prop([fc.oneof(almostDays, anyValue)], budget)('anything at all is a day, or one issue', (recipe) => {
  const input = made(recipe)
  const parsed = parseDay(input)
  expect(parsed._tag === 'Right').toBe(isDay(input))
  if (parsed._tag === 'Right') return
  behaves(parsed.left)
  keepsSecrets(parsed.left)
})
