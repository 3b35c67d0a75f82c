import { laws } from 'terug-naar-werk/law'
import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { evaluateUnder } from '../../../src/evaluation/evaluate.js'
import { noTerm, on } from '../../../src/law/boundaries.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { tellResultOfEstimate } from '../../support/hypothetical-rule.js'
import { invented2027, rulebookOf2027 } from '../../support/invented-law.js'
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

describe('a category that comes after the seventh month starts nothing of that month', () => {
  const of2023 = ['start: 2023-11-15']
  const of2024 = ['start: 2024-01-15']

  it.each([
    [
      'contact, on the last day',
      'evaluation.contact#7',
      [...of2024, '2024-08-14 capacityEstimated (category 3)'],
      true,
    ],
    ['contact, the day after', 'evaluation.contact#7', [...of2024, '2024-08-15 capacityEstimated (category 3)'], false],
    // The text of July 2024 ended the examination. It starts none any more, although the seventh month lay before.
    ['examination, before its end', 'exam.category3', [...of2023, '2024-06-28 capacityEstimated (category 3)'], true],
    ['examination, after its end', 'exam.category3', [...of2023, '2024-07-02 capacityEstimated (category 3)'], false],
  ])('%s', (_, key, facts, isListed) => {
    expect(evaluatedOn('2024-08-20', facts).obligations.some((one) => one.key === key)).toBe(isListed)
  })
})

describe('each version of a record is started by its own triggers alone', () => {
  it.each([
    ['2026-12-01', ['consent.ask 2026-12-01 firstContactBeforeConsent']],
    ['2027-01-04', ['consent.ask 2027-01-04 firstContact']],
  ])('consent, which an invented law of 2027 asks at every first contact: on %s', (on, expected) => {
    const { dossier } = caseOf(['start: 2026-07-06', `${on} coordinatorContact (kind first, channel physical)`])
    const { obligations } = evaluateUnder(rulebookOf2027, dossier, { asOf: day('2027-02-01') })
    expect(
      obligations
        .filter(({ rule }) => rule === 'consent.ask')
        .map(({ key, trigger }) => `${key} ${trigger.on} ${trigger.moment ?? trigger.type}`),
    ).toEqual(expected)
  })
})

describe('of a step without a term the law counts of its first day, or of its trigger where that is later', () => {
  const rules: Rulebook = {
    ...rulebook,
    obligations: rulebook.obligations.map((record) => {
      if (record.id !== 'exam.category1') return record
      const { lawOf: _, ...others } = record
      // SAFETY: the field is optional in every record.
      return { ...others, amendedBy: [{ law: invented2027, bearer: 'insurer' }] } as unknown as typeof record
    }),
  }

  it.each([
    ['both before the law', '2026-05-20', '2026-12-01', 'advisingDoctor'],
    ['the trigger since', '2026-05-20', '2027-01-04', 'insurer'],
    ['the first day since', '2026-07-10', '2026-12-01', 'insurer'],
  ])('%s', (_, start, placed, bearer) => {
    const { dossier } = caseOf([`start: ${start}`, `${placed} capacityEstimated (category 1)`])
    const { obligations } = evaluateUnder(rules, dossier, { asOf: day('2027-03-01') })
    expect(obligations.find(({ rule }) => rule === 'exam.category1')?.bearer).toBe(bearer)
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
