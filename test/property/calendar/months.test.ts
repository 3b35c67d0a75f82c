import { fc, test } from '@fast-check/vitest'
import { addDays, countedFrom, down, monthFrom, up, withinMonths } from 'terug-naar-werk/calendar'
import { describe, expect } from 'vitest'
import { days } from '../../support/arbitraries.js'

const start = days(1900, 2190)
const months = fc.integer({ min: 1, max: 60 })

const apart = (one: string, other: string): number => (Date.parse(one) - Date.parse(other)) / 86_400_000

describe('months', () => {
  test.prop([start, months])('up is the same day as down, or the next', (from, count) => {
    expect([0, 1]).toContain(apart(up(from, count), down(from, count)))
  })

  test.prop([start, months])('the roundings differ exactly where the day does not exist', (from, count) => {
    expect(up(from, count) !== down(from, count)).toBe(down(from, count).slice(8) < from.slice(8))
  })

  test.prop([start, start, months])('a later day never gives an earlier one', (one, other, count) => {
    const [early, late] = one < other ? [one, other] : [other, one]
    expect(up(early, count) <= up(late, count)).toBe(true)
    expect(down(early, count) <= down(late, count)).toBe(true)
  })

  test.prop([days(1900, 2150), fc.integer({ min: 1, max: 40 })])('twelve months are a year', (from, years) => {
    expect(up(from, 12 * years).slice(0, 4)).toBe(String(Number(from.slice(0, 4)) + years))
  })

  test.prop([days(), fc.integer({ min: -5000, max: 5000 })])('nothing leaves the range', (from, count) => {
    for (const result of [up(from, count), down(from, count), addDays(from, count * 30)]) {
      expect(result >= '1900-01-01' && result <= '2199-12-31').toBe(true)
    }
  })
})

describe('windows in months', () => {
  test.prop([start, months, fc.constantFrom('quantieme' as const, 'sameDate' as const)])(
    'the months of an incapacity follow each other without gap or overlap',
    (from, month, convention) => {
      expect(monthFrom(from, month + 1, convention).from).toBe(addDays(monthFrom(from, month, convention).until, 1))
    },
  )

  test.prop([start, months])('a window never ends before it begins', (from, count) => {
    for (const window of [monthFrom(from, count), countedFrom(from, count), withinMonths(from, count)]) {
      expect(window.from <= window.until).toBe(true)
    }
  })

  test.prop([start, months])(
    'within months, date to date is never the later reading and at most three days earlier',
    (event, count) => {
      const gap = apart(withinMonths(event, count, 'quantieme').until, withinMonths(event, count, 'sameDate').until)
      expect([0, 1, 2, 3]).toContain(gap)
    },
  )

  test.prop([start, months])(
    'within months, the readings differ only for an event on the last day of its month',
    (event, count) => {
      const differs = withinMonths(event, count).otherReading !== undefined
      const lastOfMonth = addDays(event, 1).slice(8) === '01'
      const longer = Number(addDays(up(addDays(event, 1), count), -1).slice(8)) > Number(event.slice(8))
      expect(differs).toBe(lastOfMonth && longer)
    },
  )

  test.prop([start, months])('the other reading is there exactly where it gives another day', (from, count) => {
    const other = monthFrom(from, count, 'sameDate')
    const here = monthFrom(from, count, 'quantieme')
    expect(here.otherReading !== undefined).toBe(here.from !== other.from || here.until !== other.until)
  })
})
