import { type Day, lawOn, type Scheme } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { numberOf } from '../../../src/calendar/day-number.js'
import { caseLaw, eraOn } from '../../../src/law/era.js'
import { day, everyDay } from '../../support/days.js'

// Results are kept by era, so two days of one era must be under the same law, and every era has a number of its own.

const SCHEMES = ['employee', 'unemployed', 'selfEmployed'] as const satisfies readonly Scheme[]

const STARTS = ['2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01'] as const

const eraOf = (on: string, start: string, scheme: Scheme): number =>
  eraOn(caseLaw(day(start), scheme), numberOf(day(on)))

describe.each(SCHEMES)('for the %s', (scheme) => {
  it.each([
    ['2022-08-31', '2022-09-01', 'the circular applies'],
    ['2022-12-31', '2023-01-01', 'the trajectory opens to the self-employed, and absences have consequences'],
    ['2023-12-31', '2024-01-01', 'the team may act for later starts'],
    ['2024-06-30', '2024-07-01', 'the team may act for earlier starts too'],
    ['2025-12-31', '2026-01-01', 'the presumption is repealed'],
    ['2026-02-21', '2026-02-22', 'a further law was not read'],
    ['2026-03-31', '2026-04-01', 'route C is announced'],
  ])('%s is the last day of an era, and %s the first of the next: %s', (eve, first) => {
    for (const start of STARTS) expect(eraOf(first, start, scheme)).toBe(eraOf(eve, start, scheme) + 1)
  })

  it('another start means another era from 2023 and from 2024 on', () => {
    const eras = STARTS.map((start) => eraOf('2024-03-01', start, scheme))
    expect(eras[1]).toBe(eras[2])
    expect(new Set(eras).size).toBe(3)
  })
})

const lawOf = (on: Day, start: string, scheme: Scheme): string => {
  const { version, coverage, notices } = lawOn(on, day(start), scheme)
  return [scheme, version, coverage, ...notices.map(({ id }) => id)].join(' ')
}

it('each era has its own number, from 0 on, and one law', () => {
  const laws = new Map<number, Set<string>>()
  for (const scheme of SCHEMES) {
    for (const start of STARTS) {
      for (const on of everyDay('2022-08-01', '2026-05-01')) {
        const era = eraOf(on, start, scheme)
        laws.set(era, (laws.get(era) ?? new Set()).add(lawOf(on, start, scheme)))
      }
    }
  }
  expect([...laws.keys()].sort((one, other) => one - other)).toEqual(Array.from({ length: 72 }, (_, era) => era))
  expect([...laws.values()].filter(({ size }) => size > 1)).toEqual([])
})
