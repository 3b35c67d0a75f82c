import { holidaysOf } from 'terug-naar-werk/calendar'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../support/text-table.js'

const easterMonday = (year: number): string | undefined =>
  holidaysOf(year).find(({ name }) => name === 'easterMonday')?.on

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
    expect(easterMonday(year)).toBe(monday)
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

// By the Gregorian reckoning of Meeus, Jones and Butcher, which the package does not use.
it('Easter Monday of each year from 2020 to 2040', () => {
  expect(Array.from({ length: 21 }, (_, index) => easterMonday(2020 + index))).toEqual(
    wordsOf(`
      2020-04-13 2021-04-05 2022-04-18 2023-04-10 2024-04-01 2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02
      2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26 2036-04-14 2037-04-06 2038-04-26 2039-04-11
      2040-04-02
    `),
  )
})

// Where the rule alone would give a Sunday a week later.
it.each([
  [1954, '1954-04-19'],
  [1981, '1981-04-20'],
  [2049, '2049-04-19'],
  [2076, '2076-04-20'],
  [2106, '2106-04-19'],
])('Easter Monday of %i, one of the exceptions, is %s', (year, monday) => {
  expect(easterMonday(year)).toBe(monday)
})
