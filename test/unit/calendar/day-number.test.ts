import {
  addDays,
  countedFrom,
  type Day,
  down,
  isDay,
  lastDayOfMonths,
  nextWorkingDay,
  parseDay,
  up,
  withinMonths,
} from 'terug-naar-werk/calendar'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'

describe('a written day', () => {
  it.each(['1900-01-01', '1999-12-31', '2199-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it('the first one counts as every other', () => {
    const [first, other] = [day('1900-01-01'), day('2023-04-03')]
    expect(addDays(other, 0)).toBe(other)
    expect(addDays(first, 1)).toBe('1900-01-02')
  })

  // The signs just before 0 and just after 9, at each of the eight places.
  it.each([0, 1, 2, 3, 5, 6, 8, 9].flatMap((place) => ['/', ':'].map((sign) => [sign, place] as const)))(
    'none has %s in place of digit %i',
    (sign, place) => {
      const text = `${'2023-11-11'.slice(0, place)}${sign}${'2023-11-11'.slice(place + 1)}`
      expect(isDay(text)).toBe(false)
      expect(parseDay(text)).toMatchObject({ left: { code: 'day.malformed' } })
    },
  )

  it.each(['2023/11-11', '2023-11/11'])('%s is none: both hyphens count', (text) => {
    expect(isDay(text)).toBe(false)
  })
})

it.each(['', '2023-4-9', '2023-04-0x', 'no day'])('"%s" is no day and has no next working day', (text) => {
  // SAFETY: none, which is the point: plain JavaScript may pass any text.
  expect(() => nextWorkingDay(text as Day)).toThrow(TypeError)
})

describe('at the ends of the supported range', () => {
  it.each([
    ['2199-12-31', 1, '2199-12-31'],
    ['2199-12-31', 400, '2199-12-31'],
    ['2199-12-30', 1, '2199-12-31'],
    ['1900-01-01', -1, '1900-01-01'],
    ['1900-01-02', -1, '1900-01-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to)
  })

  it.each([
    ['1900-01-15', -1, '1900-01-01'],
    ['1900-01-15', -2, '1900-01-01'],
    ['1900-02-15', -1, '1900-01-15'],
    ['1900-02-15', -2, '1900-01-01'],
    ['2199-11-15', 1, '2199-12-15'],
    ['2199-12-15', 1, '2199-12-31'],
    ['2199-12-15', 24, '2199-12-31'],
  ])('%s and %i months is %s, by both roundings', (from, months, to) => {
    expect([up(day(from), months), down(day(from), months)]).toEqual([to, to])
  })

  it.each([
    [Number.NaN, '1900-01-01', '2199-12-31'],
    [Number.POSITIVE_INFINITY, '2199-12-31', '2199-12-31'],
    [Number.NEGATIVE_INFINITY, '1900-01-01', '1900-01-01'],
  ])('%d days or months end on one of them', (number, byDays, byMonths) => {
    const from = day('2023-01-31')
    expect(addDays(from, number)).toBe(byDays)
    expect([up(from, number), down(from, number)]).toEqual([byMonths, byMonths])
  })

  it.each(['quantieme', 'sameDate'] as const)('a month that ends beyond it ends with it, by %s', (convention) => {
    expect(countedFrom(day('2199-12-15'), 1, convention).until).toBe('2199-12-31')
    expect(withinMonths(day('2199-12-31'), 1, convention).until).toBe('2199-12-31')
  })
})

it.each([
  ['2022-10-31', 4, '2023-02-28', '2023-02-27'],
  ['2022-10-31', 6, '2023-04-30', '2023-04-29'],
  ['2022-10-15', 4, '2023-02-14', '2023-02-14'],
])('the last day of the months from %s, %i of them: %s, or %s by sameDate', (start, months, quantieme, sameDate) => {
  expect(lastDayOfMonths(day(start), months)).toBe(quantieme)
  expect(lastDayOfMonths(day(start), months, 'sameDate')).toBe(sameDate)
})
