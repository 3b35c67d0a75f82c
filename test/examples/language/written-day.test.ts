import { day } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { writtenDay } from '../../../examples/language/written-day.js'

it.each([
  ['nl', '2023-03-01', '1 maart 2023'],
  ['fr', '2023-03-01', '1er mars 2023'],
  ['fr', '2023-08-02', '2 août 2023'],
  ['de', '2023-03-01', '1. März 2023'],
  ['en', '2023-03-01', '1 March 2023'],
] as const)('in %s, %s is written %s', (language, text, written) => {
  expect(writtenDay(day(text), language)).toBe(written)
})
