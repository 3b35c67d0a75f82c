import { holidaysOf } from 'terug-naar-werk/calendar'
import { expect, it } from 'vitest'

const easterMonday = (year: number): string | undefined =>
  holidaysOf(year).find(({ name }) => name === 'easterMonday')?.on

// By the Gregorian reckoning of Meeus, Jones and Butcher, which the package does not use.
it('Easter Monday of each year from 2020 to 2040', () => {
  expect(Array.from({ length: 21 }, (_, index) => easterMonday(2020 + index))).toEqual([
    '2020-04-13',
    '2021-04-05',
    '2022-04-18',
    '2023-04-10',
    '2024-04-01',
    '2025-04-21',
    '2026-04-06',
    '2027-03-29',
    '2028-04-17',
    '2029-04-02',
    '2030-04-22',
    '2031-04-14',
    '2032-03-29',
    '2033-04-18',
    '2034-04-10',
    '2035-03-26',
    '2036-04-14',
    '2037-04-06',
    '2038-04-26',
    '2039-04-11',
    '2040-04-02',
  ])
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
