import { readFileSync } from 'node:fs'
import { addDays, countedFrom, down, monthFrom, up, withinMonths } from 'terug-naar-werk/calendar'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'

type Pair = readonly [string, string]

interface Row {
  readonly day: string
  readonly tenWeeksAfter: string
  readonly twoWeeksAfterTenWeeks: string
  readonly month4: Record<string, Pair>
  readonly month6: Record<string, Pair>
  readonly month7: Record<string, Pair>
  readonly withinOneMonth: Record<string, string>
  readonly withinThreeMonths: Record<string, string>
  readonly withinSixMonths: Record<string, string>
  readonly sixMonthsCountedFrom: Record<string, Pair>
  readonly withinTwoYears: Record<string, string>
}

const rows: Row[] = JSON.parse(readFileSync(new URL('../../vectors/calendar.json', import.meta.url), 'utf8'))

const pairs = (window: ReturnType<typeof monthFrom>) => ({
  [window.convention]: [window.from, window.until],
  ...(window.otherReading && {
    [window.otherReading.reading.slice('RD-6:'.length)]: [
      window.otherReading.window.from,
      window.otherReading.window.until,
    ],
  }),
})

const lasts = (window: ReturnType<typeof monthFrom>) =>
  Object.fromEntries(Object.entries(pairs(window)).map(([convention, pair]) => [convention, pair?.[1]]))

describe('calendar vectors', () => {
  it.each(rows)('$day', (row) => {
    const start = day(row.day)
    expect({
      day: start,
      tenWeeksAfter: addDays(start, 70),
      twoWeeksAfterTenWeeks: addDays(addDays(start, 70), 14),
      month4: pairs(monthFrom(start, 4)),
      month6: pairs(monthFrom(start, 6)),
      month7: pairs(monthFrom(start, 7)),
      withinOneMonth: lasts(withinMonths(start, 1)),
      withinThreeMonths: lasts(withinMonths(start, 3)),
      withinSixMonths: lasts(withinMonths(start, 6)),
      sixMonthsCountedFrom: pairs(countedFrom(start, 6)),
      withinTwoYears: lasts(withinMonths(start, 24)),
    }).toEqual(row)
  })
})

// Facts from the Catala project's date library (Apache-2.0).
const datesCalc = readFileSync(new URL('../../vectors/dates-calc.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))

describe('dates-calc vectors', () => {
  it.each(datesCalc)(
    '%s + %s years %s months %s days = %s (up) or %s (down)',
    (from, years, months, days, wantUp, wantDown) => {
      const count = Number(years) * 12 + Number(months)
      expect(addDays(up(day(from ?? ''), count), Number(days))).toBe(wantUp)
      expect(addDays(down(day(from ?? ''), count), Number(days))).toBe(wantDown)
    },
  )
})
