import { addDays, down, up } from 'terug-naar-werk/calendar'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'

// What looks like a law of counting and is none, with the days that show it. Whoever simplifies the counts by one of these
// equations, or computes a term step by step, changes one of these days. Every row must show two different ones.

describe('two steps are not one: (d + a months) + b months is not d + (a + b) months', () => {
  it.each([
    ['down', down, '1928-10-31', 37, 1, '1931-12-30', '1931-12-31'],
    ['down', down, '2022-10-31', 4, 1, '2023-03-28', '2023-03-31'],
    ['down', down, '2023-11-30', 3, 3, '2024-05-29', '2024-05-30'],
    ['up', up, '1928-10-31', 37, 1, '1932-01-01', '1931-12-31'],
    ['up', up, '2022-10-31', 4, 1, '2023-04-01', '2023-03-31'],
    ['up', up, '2024-01-30', 1, 1, '2024-04-01', '2024-03-30'],
  ] as const)('%s', (_, round, from, one, two, chained, direct) => {
    expect([round(round(day(from), one), two), round(day(from), one + two)]).toEqual([chained, direct])
    expect(chained).not.toBe(direct)
  })
})

describe('there is no way back: (d + n months) − n months is not d', () => {
  it.each([
    ['down', down, '1928-10-31', 1, '1928-10-30'],
    ['down', down, '2023-03-31', 11, '2023-03-29'],
    ['up', up, '1928-10-31', 1, '1928-11-01'],
    ['up', up, '2023-01-29', 1, '2023-02-01'],
  ] as const)('%s', (_, round, from, months, back) => {
    expect(round(round(day(from), months), -months)).toBe(back)
    expect(back).not.toBe(from)
  })
})

describe('two days may give the same: a later day does not always give a later one', () => {
  it.each([
    ['down', down, '1928-10-30', '1928-10-31', 1, '1928-11-30'],
    ['down', down, '2023-01-28', '2023-01-31', 1, '2023-02-28'],
    ['up', up, '2023-01-29', '2023-02-01', 1, '2023-03-01'],
  ] as const)('%s', (_, round, early, late, months, both) => {
    expect([round(day(early), months), round(day(late), months)]).toEqual([both, both])
    expect(early < late).toBe(true)
  })
})

describe('days and months do not change places: (d + 1 day) + 1 month is not (d + 1 month) + 1 day', () => {
  it.each([
    ['down', down, '2023-02-28', '2023-04-01', '2023-03-29'],
    ['down', down, '2023-01-30', '2023-02-28', '2023-03-01'],
    ['up', up, '2023-01-31', '2023-03-01', '2023-03-02'],
    ['up', up, '2023-04-30', '2023-06-01', '2023-05-31'],
  ] as const)('%s', (_, round, from, dayFirst, monthFirst) => {
    expect(round(addDays(day(from), 1), 1)).toBe(dayFirst)
    expect(addDays(round(day(from), 1), 1)).toBe(monthFirst)
    expect(dayFirst).not.toBe(monthFirst)
  })
})
