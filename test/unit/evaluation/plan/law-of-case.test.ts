import { lawOn, type Scheme } from 'terug-naar-werk'
import { type Law, laws } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { dayOf, numberOf } from '../../../../src/calendar/day-number.js'
import {
  inForceFrom,
  lawOfCase,
  lawOnDay,
  lawPeriod,
  lawTable,
  placeOfLaw,
} from '../../../../src/evaluation/plan/law-of-case.js'
import { schemes } from '../../../../src/law/scheme.js'
import { day, everyDay } from '../../../support/days.js'
import { invented2027 } from '../../../support/invented-law.js'

const STARTS = ['2022-03-01', '2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01', '2026-05-01'] as const

const table = lawTable([])

const reportOn = (on: string, start: string, scheme: Scheme, of = table) =>
  lawOnDay(of, lawOfCase(of, day(start), scheme), numberOf(day(on)), { start: day(start), scheme })

describe('the first day on which a text is law for a case', () => {
  const firstDay = (text: Law, start: string, scheme: Scheme, of = table): string => {
    const from = inForceFrom(lawOfCase(of, day(start), scheme), placeOfLaw(of, text))
    return from === Number.POSITIVE_INFINITY ? 'never' : dayOf(from)
  }

  it.each([
    ['circular2022', '2022-03-01', 'employee', '2022-09-01'],
    ['circular2022', '2022-03-01', 'selfEmployed', '2023-01-01'],
    ['selfEmployed2023', '2022-03-01', 'selfEmployed', '2023-01-01'],
    ['selfEmployed2023', '2022-03-01', 'employee', 'never'],
    ['consequences2023', '2022-12-31', 'employee', 'never'],
    ['consequences2023', '2023-01-01', 'employee', '2023-01-01'],
    ['teamMembers2024', '2023-12-31', 'unemployed', '2024-07-01'],
    ['teamMembers2024', '2024-01-01', 'unemployed', '2024-01-01'],
    ['consequences2026', '2022-03-01', 'unemployed', '2026-03-01'],
    ['consequences2026', '2022-03-01', 'selfEmployed', 'never'],
  ] as const)('%s, for a start on %s and the %s: %s', (id, start, scheme, expected) => {
    expect(firstDay(laws[id], start, scheme)).toBe(expected)
  })

  it.each(['2026-05-01', '2027-05-01'])('of a text that a draft names: start on %s', (start) => {
    expect(firstDay(invented2027, start, 'employee', lawTable([invented2027, laws.circular2022]))).toBe('2027-01-01')
  })

  it.each([
    ['2024-05-31', '2024-09-01'],
    ['2024-06-01', 'never'],
  ])('of a text for starts until a day: %s', (start, expected) => {
    const until = day('2024-05-31')
    const early: Law = { ...invented2027, inForce: [{ from: day('2024-09-01'), startsFrom: null, startsUntil: until }] }
    expect(firstDay(early, start, 'employee', lawTable([early]))).toBe(expected)
  })
})

describe('the law is worked out once for all cases that no text tells apart', () => {
  it.each([
    ['2023-01-01', '2023-12-31', true],
    ['2022-03-01', '2022-12-31', true],
    ['2022-12-31', '2023-01-01', false],
    ['2023-12-31', '2024-01-01', false],
  ])('starts on %s and %s: %s', (one, other, isSame) => {
    for (const scheme of schemes)
      expect(lawOfCase(table, day(one), scheme) === lawOfCase(table, day(other), scheme)).toBe(isSame)
  })

  it('and each scheme has its own', () => {
    const found = schemes.map((scheme) => lawOfCase(table, day('2023-06-01'), scheme))
    expect(new Set(found).size).toBe(schemes.length)
  })

  it('a text that is named twice stands once in the table', () => {
    expect(lawTable([laws.circular2022, invented2027, invented2027]).texts).toEqual([
      ...Object.values(laws),
      invented2027,
    ])
  })
})

describe('the periods between two changes of the law', () => {
  it.each([
    ['2022-08-31', '2022-09-01', 'the circular applies'],
    ['2022-12-31', '2023-01-01', 'the trajectory opens to the self-employed, and absences have consequences'],
    ['2023-12-31', '2024-01-01', 'the team may act for later starts'],
    ['2024-06-30', '2024-07-01', 'the team may act for earlier starts too'],
    ['2025-12-31', '2026-01-01', 'the presumption is repealed'],
    ['2026-02-28', '2026-03-01', 'other consequences'],
    ['2026-03-05', '2026-03-06', 'a further law was not read'],
    ['2026-03-31', '2026-04-01', 'route C is announced'],
  ])('%s is the last day of one, and %s the first of the next: %s', (eve, first) => {
    expect(lawPeriod(table, numberOf(day(first)))).toBe(lawPeriod(table, numberOf(day(eve))) + 1)
  })

  it('are numbered from the first day of the calendar to its last', () => {
    const found = new Set(everyDay('1900-01-01', '2199-12-31').map((on) => lawPeriod(table, numberOf(on))))
    expect([...found]).toEqual([...found.keys()].map((_, place) => place))
  })

  it('are more where a draft names a further text', () => {
    const [eve, first] = ['2026-12-31', '2027-01-01'].map((on) =>
      lawPeriod(lawTable([invented2027]), numberOf(day(on))),
    )
    expect(first).toBe((eve ?? 0) + 1)
  })
})

describe('the law as an evaluation reports it', () => {
  it.each(schemes)('is that of the day and of the start, for the %s', (scheme) => {
    const wrong = STARTS.flatMap((start) =>
      everyDay('2022-08-01', '2026-05-01').filter((on) => {
        const { version, coverage, notices } = lawOn(on, day(start), scheme)
        return JSON.stringify(reportOn(on, start, scheme)) !== JSON.stringify({ version, coverage, notices })
      }),
    )
    expect(wrong).toEqual([])
  })

  it('is the same object within a period, and nobody can change it', () => {
    const report = reportOn('2023-04-20', '2023-01-16', 'employee')
    expect(reportOn('2023-11-02', '2023-09-04', 'employee')).toBe(report)
    expect([report, report.notices].every(Object.isFrozen)).toBe(true)
  })

  it('names the version of a draft from its first day on', () => {
    const draft = lawTable([invented2027])
    const versions = ['2026-12-31', '2027-01-01'].map((on) => reportOn(on, '2026-05-01', 'employee', draft).version)
    expect(versions).toEqual(['2026-06-01', '2027-01-01'])
  })
})
