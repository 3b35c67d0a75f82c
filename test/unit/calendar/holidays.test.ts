import { holidaysOf, isWorkingDay, nextWorkingDay } from 'terug-naar-werk/calendar'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'

describe('the ten legal holidays', () => {
  it('of 2024, by name', () => {
    expect(holidaysOf(2024)).toEqual([
      { name: 'newYear', on: '2024-01-01' },
      { name: 'easterMonday', on: '2024-04-01' },
      { name: 'labourDay', on: '2024-05-01' },
      { name: 'ascension', on: '2024-05-09' },
      { name: 'whitMonday', on: '2024-05-20' },
      { name: 'nationalDay', on: '2024-07-21' },
      { name: 'assumption', on: '2024-08-15' },
      { name: 'allSaints', on: '2024-11-01' },
      { name: 'armistice', on: '2024-11-11' },
      { name: 'christmas', on: '2024-12-25' },
    ])
  })

  // Easter Mondays as published calendars give them, the earliest and the latest among them.
  it.each([
    [1913, '1913-03-24'],
    [1943, '1943-04-26'],
    [1990, '1990-04-16'],
    [2000, '2000-04-24'],
    [2008, '2008-03-24'],
    [2019, '2019-04-22'],
    [2038, '2038-04-26'],
  ])('Easter Monday of %i is %s', (year, monday) => {
    expect(holidaysOf(year).find(({ name }) => name === 'easterMonday')?.on).toBe(monday)
  })

  it('are ten in every year, even where Ascension meets the first of May', () => {
    expect(holidaysOf(2008).filter(({ on }) => on === '2008-05-01')).toHaveLength(2)
    expect(
      Array.from({ length: 300 }, (_, index) => holidaysOf(1900 + index).length).every((count) => count === 10),
    ).toBe(true)
  })

  it.each([1899, 2200, 2024.5, Number.NaN])('there are none for the year %d', (year) => {
    expect(holidaysOf(year)).toEqual([])
  })
})

describe('working days of sickness insurance', () => {
  it.each([
    ['2023-04-07', true, 'Good Friday is no legal holiday'],
    ['2023-04-08', true, 'Saturday is a working day'],
    ['2023-04-09', false, 'Sunday'],
    ['2023-04-10', false, 'Easter Monday'],
    ['2023-12-26', true, 'the day after Christmas'],
    ['2023-07-11', true, 'the feast of the Flemish Community'],
  ])('%s: %s, %s', (text, working) => {
    expect(isWorkingDay(day(text))).toBe(working)
  })

  it.each([
    ['2023-04-09', '2023-04-11'],
    ['2023-04-08', '2023-04-08'],
    ['2022-12-25', '2022-12-26'],
    ['2199-12-29', '2199-12-30'],
    ['2199-12-31', '2199-12-31'],
  ])('%s rolls over to %s', (from, to) => {
    expect(nextWorkingDay(day(from))).toBe(to)
  })
})
