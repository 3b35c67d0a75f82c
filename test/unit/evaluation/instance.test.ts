import { laws } from 'terug-naar-werk/law'
import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { evaluateUnder } from '../../../src/evaluation/evaluate.js'
import { noTerm, on } from '../../../src/law/boundaries.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { tellResultOfEstimate } from '../../support/hypothetical-rule.js'
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
    const facts = ['start: 2023-12-04', '2024-03-11 capacityEstimated (category 3)', '2024-06-20 medicalExam']
    const expected = '2024-06-04 – 2024-07-03: fulfilled 2024-06-20, LT-4 LT-12, teamMember'
    expect(obligation('evaluation.contact#7', '2024-07-02', facts)).toBe(expected)
    expect(obligation('evaluation.contact#7', '2024-06-30', facts)).toBe('not listed')
  })
})

describe('of an absence the law of the planned day counts', () => {
  const impossible = '2025-11-03 questionnaireImpossible (examIndicated yes)'
  const absent = (plannedOn: string, on: string) => `${on} unjustifiedAbsence (at exam, plannedOn ${plannedOn})`

  it.each([
    ['2022-10-03', absent('2026-02-28', '2026-03-02'), 'not listed'],
    ['2022-10-03', absent('2026-03-01', '2026-03-02'), '2026-03-01 – 2026-04-01: open, SA-2 LT-6, alone'],
    ['2025-06-02', absent('2026-02-28', '2026-03-02'), '2026-02-28 – 2026-03-28: open, SA-2, alone'],
  ])('start on %s, %s', (start, fact, expected) => {
    expect(obligation('absence.newDate', '2026-03-10', [`start: ${start}`, impossible, fact])).toBe(expected)
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
    expect(obligation('regional.register', '2026-02-02', [...without, `${on} referredToRegionalService`])).toBe(
      expected,
    )
  })

  it('whoever has an employment contract is not asked', () => {
    const facts = [
      'start: 2025-06-02',
      '2025-11-03 capacityEstimated (category 4)',
      '2026-01-05 referredToRegionalService',
    ]
    expect(obligation('regional.register', '2026-02-02', facts)).toBe('not listed')
  })
})

describe('route C is listed once a year of incapacity has passed', () => {
  it.each([
    ['2024-01-15', 'not listed'],
    ['2024-01-16', '2024-01-16 – no term: open, C-1, alone'],
  ])('on %s', (asOf, expected) => expect(obligation('regional.start', asOf, [])).toBe(expected))
})

describe('of a step without a term the law of its first day counts: it stands until it is done, whatever ends its record', () => {
  const repealed = {
    ...tellResultOfEstimate,
    window: noTerm(on('trigger')),
    amendedBy: [{ law: laws.presumptionRepealed2026, ended: 'repealed' }],
  }
  // SAFETY: the name of the rule is no RuleId, and nothing but its key depends on that.
  const extended = { ...rulebook, obligations: [...rulebook.obligations, repealed] } as unknown as Rulebook

  it.each([
    ['2025-12-31', '2025-12-31', 'open'],
    ['2025-12-31', '2026-02-02', 'open'],
    ['2026-01-01', '2026-02-02', undefined],
  ])('placed on %s, seen on %s: %s', (placed, asOf, state) => {
    const { dossier } = caseOf(['start: 2025-06-02', `${placed} capacityEstimated (category 2)`])
    const { obligations } = evaluateUnder(extended, dossier, { asOf: day(asOf) })
    expect(obligations.find(({ variant }) => String(variant) === repealed.id)?.state).toBe(state)
  })
})
