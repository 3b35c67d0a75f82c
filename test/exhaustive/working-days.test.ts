import { isWorkingDay, nextWorkingDay } from 'terug-naar-werk/calendar'
import { it } from 'vitest'
import { expectSame } from './support/differences.js'
import { plain, plusDays } from './support/second-count.js'

/** The full moon before Easter by golden number, as the church's table gives it for the years from 1900 to 2199. */
const paschalMoons =
  '04-14 04-03 03-23 04-11 03-31 04-18 04-08 03-28 04-16 04-05 03-25 04-13 04-02 03-22 04-10 03-30 04-17 04-07 03-27'.split(
    ' ',
  )

/** Easter is the Sunday after that moon. */
const easterOf = (year: number): string => {
  const moon = plain(`${year}-${paschalMoons[year % 19]}`)
  return moon.add({ days: 7 - (moon.dayOfWeek % 7) }).toString()
}

const daysOff = new Map<number, ReadonlySet<string>>()

/** The ten legal holidays: seven of the calendar, three of Easter. */
const holidaysOf = (year: number): ReadonlySet<string> => {
  const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((day) => `${year}-${day}`)
  const found = daysOff.get(year) ?? new Set([...fixed, ...[1, 39, 50].map((days) => plusDays(easterOf(year), days))])
  daysOff.set(year, found)
  return found
}

const isWorked = (text: string): boolean => {
  const { dayOfWeek, year } = plain(text)
  return dayOfWeek !== 7 && !holidaysOf(year).has(text)
}

it('every day is a working day but Sundays and the ten legal holidays; a term rolls over to the next', () => {
  expectSame(
    (start) => [`${isWorkingDay(start)} ${nextWorkingDay(start)}`],
    (start) => {
      let next: string = start
      while (!isWorked(next)) next = plusDays(next, 1)
      return [`${next === start} ${next}`]
    },
  )
})
