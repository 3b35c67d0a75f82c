import { describe, expect, it } from 'vitest'
import { byText, sorted } from '../../../src/dossier/in-order.js'

/** Days with a name, so that it shows which of two of one day comes first. */
const listOf = (length: number) => Array.from({ length }, (_, place) => ({ on: (place * 37) % 11, place }))

describe('a list in order', () => {
  it.each([0, 1, 2, 63, 64, 65, 500])(
    'is that of the built-in sort, for %i items, and keeps the order of equals',
    (length) => {
      const list = listOf(length)
      const byDay = (one: { on: number }, other: { on: number }) => one.on - other.on
      expect(sorted(list, byDay)).toEqual(list.toSorted(byDay))
      expect(list).toEqual(listOf(length))
    },
  )
})

describe('texts, and so days', () => {
  it.each([
    ['2023-01-16', '2023-01-17', -1],
    ['2023-02-01', '2023-01-31', 1],
    ['2023-01-16', '2023-01-16', 0],
  ])('%s beside %s: %i', (one, other, order) => {
    expect(byText(one, other)).toBe(order)
  })
})
