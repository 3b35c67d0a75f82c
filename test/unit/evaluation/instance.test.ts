import { describe, expect, it } from 'vitest'
import { evaluatedOn, lineOf } from '../../support/short-cases.js'

const obligation = (key: string, asOf: string, facts: readonly string[]) => {
  const found = evaluatedOn(asOf, facts).obligations.find((one) => one.key === key)
  return found === undefined ? 'not listed' : `${lineOf(found)}, ${found.norms.join(' ')}, ${found.alsoBy ?? 'alone'}`
}

describe('the law of the day counts on which a step was done, or of today while it is not', () => {
  const estimated = (on: string) => `${on} capacityEstimated (category 2)`

  it.each([
    ['done under the old law', '2024-08-01', [estimated('2024-06-28')], 'fulfilledLate 2024-06-28, A4-1, alone'],
    ['done under the new', '2024-08-01', [estimated('2024-07-01')], 'fulfilledLate 2024-07-01, A4-1 LT-3, teamMember'],
    ['not done, on the last day of the old law', '2024-06-30', [], 'overdue, A4-1, alone'],
    ['not done, on the first day of the new', '2024-07-01', [], 'overdue, A4-1 LT-3, teamMember'],
  ])('an estimate due in 2023, %s', (_, asOf, facts, expected) => {
    expect(obligation('estimate.first', asOf, facts)).toBe(`2023-04-16 – 2023-05-15: ${expected}`)
  })
})

describe('a step is listed where it is law on its last day, whatever the law says later', () => {
  const incapable = 'start: 2023-10-02'

  it.each([
    ['the fourth month ended before the law', 'evaluation.contact#4', 'not listed'],
    [
      'the eleventh month began after it',
      'evaluation.contact#11',
      '2024-08-02 – 2024-09-01: upcoming, LT-4, teamMember',
    ],
  ])('contacts on the evaluation, law since 1 July 2024 for a start in 2023: %s', (_, key, expected) => {
    expect(obligation(key, '2024-07-15', [incapable])).toBe(expected)
    expect(obligation(key, '2024-06-30', [incapable])).toBe('not listed')
  })

  it('also where it was done before it was law', () => {
    const facts = ['start: 2023-12-04', '2024-06-20 medicalExam']
    const expected = '2024-06-04 – 2024-07-03: fulfilled 2024-06-20, LT-4, teamMember'
    expect(obligation('evaluation.contact#7', '2024-07-02', facts)).toBe(expected)
    expect(obligation('evaluation.contact#7', '2024-06-30', facts)).toBe('not listed')
  })
})

describe('of an absence the law of the planned day counts', () => {
  const absent = (plannedOn: string, on: string) => `${on} unjustifiedAbsence (at exam, plannedOn ${plannedOn})`

  it.each([
    ['planned and reported while it was law', absent('2025-12-15', '2025-12-16'), '2025-12-15 – 2026-01-15: open'],
    ['reported when it was law no more', absent('2025-12-31', '2026-01-05'), '2025-12-31 – 2026-01-31: open'],
    ['planned when it was law no more', absent('2026-01-05', '2026-01-05'), 'not listed'],
  ])('%s', (_, fact, expected) => {
    const found = obligation('absence.newDate', '2026-01-10', ['start: 2025-06-02', fact])
    expect(found.split(',')[0]).toBe(expected)
  })
})

describe('of a registration the law of the referral counts', () => {
  const without = [
    'start: 2025-06-02',
    'contract: no',
    'scheme: unemployed',
    '2025-11-03 capacityEstimated (category 4)',
  ]

  it.each([
    ['2025-12-31', 'not listed'],
    ['2026-01-01', '2026-01-01 – 2026-01-15: overdue, LT-7, alone'],
  ])('referred on %s', (on, expected) => {
    expect(obligation('regional.register', '2026-02-02', [...without, `${on} referred`])).toBe(expected)
  })

  it('whoever has an employment contract is not asked', () => {
    const facts = ['start: 2025-06-02', '2025-11-03 capacityEstimated (category 4)', '2026-01-05 referred']
    expect(obligation('regional.register', '2026-02-02', facts)).toBe('not listed')
  })
})

describe('route C is listed once a year of incapacity has passed', () => {
  it.each([
    ['2024-01-15', 'not listed'],
    ['2024-01-16', '2024-01-16 – no term: open, C-1, alone'],
  ])('on %s', (asOf, expected) => expect(obligation('regional.start', asOf, [])).toBe(expected))
})
