import { addMonths, format, getDaysInMonth, addDays as oracleDays, parseISO, subDays } from 'date-fns'
import { addDays, down, up } from 'terug-naar-werk/calendar'
import { expect, it } from 'vitest'
import { day, everyDay } from '../../support/days.js'

const iso = (date: Date): string => format(date, 'yyyy-MM-dd')

// date-fns only rounds down; where the day exists in the target month both roundings agree with it,
// and where it does not, `up` is the day after the last of that month.
it('counts months as date-fns does, for every day from 2020 to 2035', () => {
  const differing: string[] = []
  for (const start of everyDay('2020-01-01', '2035-12-31')) {
    const date = parseISO(start)
    for (const months of [-12, -1, 1, 2, 3, 4, 5, 6, 7, 11, 12, 24]) {
      const expected = addMonths(date, months)
      const missing = date.getDate() > getDaysInMonth(expected)
      if (down(start, months) !== iso(expected)) differing.push(`down ${start} ${months}`)
      if (up(start, months) !== iso(missing ? oracleDays(expected, 1) : expected))
        differing.push(`up ${start} ${months}`)
    }
  }
  expect(differing).toEqual([])
})

it('adds days as date-fns does, for every day from 2020 to 2035', () => {
  const differing = everyDay('2020-01-01', '2035-12-31').filter(
    (start) =>
      addDays(start, 70) !== iso(oracleDays(parseISO(start), 70)) ||
      addDays(start, -1) !== iso(subDays(parseISO(start), 1)),
  )
  expect(differing).toEqual([])
})

it('rounds once: month by month is another day', () => {
  const start = day('2022-10-31')
  expect(down(start, 5)).toBe('2023-03-31')
  expect(down(down(start, 4), 1)).toBe('2023-03-28')
})
