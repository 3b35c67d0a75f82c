import { fc, test } from '@fast-check/vitest'
import { questionnaireReturnWindow, questionnaireSendDay } from 'terug-naar-werk'
import {
  addDays,
  countedFrom,
  type Day,
  down,
  monthFrom,
  nextWorkingDay,
  up,
  withinMonths,
} from 'terug-naar-werk/calendar'
import { describe, expect } from 'vitest'
import { days } from '../../support/arbitraries.js'

// What is known to hold of calendars that round (Monat, Fromherz and Merigoux, ESOP 2024); what is not, in no-laws.test.ts.

const start = days(1900, 2180)
const months = fc.integer({ min: 0, max: 120 })
const convention = fc.constantFrom('quantieme' as const, 'sameDate' as const)
const roundings = [up, down]

const apart = (one: string, other: string): number => (Date.parse(one) - Date.parse(other)) / 86_400_000

const inOrder = (one: Day, other: Day): readonly [Day, Day] => (one < other ? [one, other] : [other, one])

const lengthOfMonth = (day: Day, later: number): number => {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month + later, 0)).getUTCDate()
}

describe('months', () => {
  test.prop([start, months])('are ambiguous exactly where the day exceeds the length of the month', (from, count) => {
    const exceeds = Number(from.slice(8)) > lengthOfMonth(from, count)
    expect(up(from, count) !== down(from, count)).toBe(exceeds)
  })

  test.prop([start, months])('are never ambiguous up to the 28th', (from, count) => {
    const early = addDays(from, 28 - Math.max(28, Number(from.slice(8))))
    expect(up(early, count)).toBe(down(early, count))
  })

  test.prop([start, fc.nat(40), fc.nat(40)])(
    'added in two steps end within three days of one step',
    (from, one, two) => {
      for (const round of roundings) {
        expect(Math.abs(apart(round(round(from, one), two), round(from, one + two)))).toBeLessThanOrEqual(3)
      }
    },
  )

  test.prop([start, months])('last 28 to 31 days each', (from, count) => {
    for (const by of ['quantieme', 'sameDate'] as const) {
      const month = monthFrom(from, count + 1, by)
      const length = apart(month.until, month.from) + 1
      expect(length, by).toBeGreaterThanOrEqual(28)
      expect(length, by).toBeLessThanOrEqual(31)
    }
  })
})

describe('days', () => {
  test.prop([start, fc.nat(3000), fc.nat(3000)])('are added in any grouping, and taken back', (from, one, two) => {
    expect(addDays(addDays(from, one), two)).toBe(addDays(from, one + two))
    expect(addDays(addDays(from, one), -one)).toBe(from)
    expect(apart(addDays(from, one), from)).toBe(one)
  })

  test.prop([start])('make weeks of seven', (from) => {
    expect(apart(questionnaireSendDay(from).from, from)).toBe(10 * 7)
    expect(apart(questionnaireReturnWindow(from).until ?? from, from)).toBe(2 * 7)
  })
})

describe('terms', () => {
  test.prop([start, start, fc.integer({ min: 1, max: 60 }), convention])(
    'of a later event never end earlier',
    (one, other, count, by) => {
      const [early, late] = inOrder(one, other)
      for (const counted of [monthFrom, countedFrom, withinMonths]) {
        expect(counted(early, count, by).until <= counted(late, count, by).until).toBe(true)
      }
    },
  )

  test.prop([start, fc.integer({ min: 1, max: 60 }), convention])(
    'that leave out the day of the event never end before those that count it',
    (event, count, by) => {
      expect(withinMonths(event, count, by).until >= countedFrom(event, count, by).until).toBe(true)
    },
  )

  test.prop([start, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 59 }), convention])(
    'of more months never end earlier',
    (event, one, more, by) => {
      for (const counted of [monthFrom, countedFrom, withinMonths]) {
        expect(counted(event, one, by).until < counted(event, one + more, by).until).toBe(true)
      }
    },
  )

  test.prop([start, start])('that roll over keep their order', (one, other) => {
    const [early, late] = inOrder(one, other)
    expect(nextWorkingDay(early) <= nextWorkingDay(late)).toBe(true)
  })
})
