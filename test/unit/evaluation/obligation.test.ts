import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { evaluateUnder } from '../../../src/evaluation/evaluate.js'
import type { ObligationAmendment } from '../../../src/rules/obligation-rule.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { invented2027 } from '../../support/invented-law.js'
import { evaluatedOn, lineOf } from '../../support/short-cases.js'

const obligation = (key: string, asOf: string, facts: readonly string[]) =>
  evaluatedOn(asOf, facts).obligations.find((one) => one.key === key)

const refused = '2023-04-24 permissionRefused'
const met = '2023-04-03 coordinatorContact (kind first, channel physical)'
const discussed = '2023-05-02 coordinatorContact (kind afterRefusal, channel physical)'

it.each([
  ['a contact before it', [met, refused], '2023-04-24 – 2023-05-03: open', { previousContact: '2023-04-03' }],
  ['no contact before it', [refused], '2023-04-24 – 2023-05-24: open', undefined],
  [
    'discussed since',
    [met, refused, discussed],
    '2023-04-24 – 2023-05-03: fulfilled 2023-05-02',
    { previousContact: '2023-04-03' },
  ],
])('the month after a refusal is counted from the contact before it, which is named: %s', (_, facts, line, days) => {
  const found = obligation('contact.afterRefusal', '2023-05-02', facts)
  expect(found && lineOf(found)).toBe(line)
  expect(found?.countedFrom).toEqual(days)
})

const IN_2024 = 'start: 2024-01-15'

it.each([
  ['2023-08-02', 'statement'],
  ['2024-07-02', undefined],
])('a referral from category 2 rested on official pages alone before the law of 2024: on %s', (on, basis) => {
  const facts = ['2023-04-24 capacityEstimated (category 2)', `${on} capacityEstimated (category 4)`]
  expect(obligation('referral.make', on, facts)?.basis).toBe(basis)
})

it('what was done in time is not said to have lapsed by what came after it', () => {
  const facts = [IN_2024, '2024-04-22 capacityEstimated (category 2)', '2024-04-22 medicalExam', 'ended on: 2024-05-10']
  for (const key of ['estimate.first', 'evaluation.contact#4']) {
    expect(obligation(key, '2024-05-20', facts)).toMatchObject({ state: 'fulfilled', fulfilledOn: '2024-04-22' })
    expect(obligation(key, '2024-05-20', facts)?.lapsedBy).toBeUndefined()
  }
})

it.each([
  ['contact.arrange', '2023-05-02 contactRequested', { type: 'contactRequested', on: '2023-05-02' }],
  [
    'exam.category1',
    '2023-05-02 capacityEstimated (category 1)',
    { type: 'capacityEstimated', on: '2023-05-02', moment: 'placedInCategory1' },
  ],
])('a trigger names its moment only where that says more than its event: %s', (key, fact, trigger) => {
  expect(obligation(key, '2023-05-02', [fact])?.trigger).toStrictEqual(trigger)
})

it('an examination counts for category 1 from the seventh month on, and for category 3 from the placement on', () => {
  const examined = ['2023-05-02 medicalExam', '2023-07-16 medicalExam']
  const line = (category: number) => {
    const facts = [`2023-04-24 capacityEstimated (category ${category})`, ...examined]
    const found = obligation(`exam.category${category}`, '2023-08-01', facts)
    return found && lineOf(found)
  }
  expect(line(1)).toBe('2023-07-16 – no term: fulfilled 2023-07-16')
  expect(line(3)).toBe('2023-04-24 – 2023-08-15: fulfilled 2023-05-02')
})

it('a key has no value that is undefined: the evaluation is the JSON that is made of it', () => {
  const cases = [
    [],
    ['2023-03-27 questionnaireSent (route A)', '2023-04-24 capacityEstimated (category 2)'],
    ['ended on: 2023-05-20', met, refused, discussed],
    ['2023-05-02 contactRequested', '2023-05-03 questionnaireSent (route B)'],
    ['2023-02-01 codexRequested (by insured)', '2023-05-02 codexPlanSigned'],
    ['2023-05-02 zivStarted (situation A)', '2023-05-10 planDrawnUp (elements goals)'],
    ['2023-05-02', '2023-06-05'].map((on) => `${on} unjustifiedAbsence (at exam, plannedOn ${on})`),
    [IN_2024, '2024-04-22 capacityEstimated (category 2)', '2024-04-22 medicalExam'],
    ['reading: RD-6 sameDate'],
  ]
  for (const facts of cases) {
    const evaluation = evaluatedOn('2024-06-20', facts)
    expect(evaluation).toStrictEqual(JSON.parse(JSON.stringify(evaluation)))
  }
})

describe('a step that was done keeps what is rare about it', () => {
  it('on what it rests', () => {
    const facts = ['2023-04-24 capacityEstimated (category 2)', '2023-08-02 capacityEstimated (category 4)']
    const found = obligation('referral.make', '2023-08-20', [...facts, '2023-08-03 referred'])
    expect(found).toMatchObject({ state: 'fulfilled', basis: 'statement' })
  })

  it('who else could do it', () => {
    const found = obligation('estimate.first', '2024-08-20', [IN_2024, '2024-04-22 capacityEstimated (category 2)'])
    expect(found).toMatchObject({ state: 'fulfilled', alsoBy: ['teamMember'], norms: ['A4-1', 'LT-3'] })
  })
})

describe('who else may do a step follows the day on which it is done, all else the day concerned', () => {
  const change: ObligationAmendment = {
    law: invented2027,
    bearer: 'insurer',
    alsoBy: ['teamMember'],
    norms: ['B1-3', 'LT-3'],
  }
  const rules: Rulebook = {
    ...rulebook,
    obligations: rulebook.obligations.map((record) =>
      record.id === 'doctor.inform' ? { ...record, amendedBy: [change] } : record,
    ),
  }
  const line = (asOf: string, facts: readonly string[], book = rules) => {
    const { dossier } = caseOf(['start: 2026-09-28', ...facts])
    const found = evaluateUnder(book, dossier, { asOf: day(asOf) }).obligations.find(
      ({ rule }) => rule === 'doctor.inform',
    )
    return (
      found && [found.bearer, found.alsoBy ?? 'alone', ...found.norms, ...(found.amendedBy ?? ['as brought'])].join(' ')
    )
  }
  const [before, since] = ['2026-12-21 contactRequested', '2027-01-04 contactRequested'] as const

  it.each([
    [
      'asked and done before the law',
      '2027-02-01',
      [before, '2026-12-31 advisingDoctorInformed'],
      'coordinator alone B1-3 as brought',
    ],
    [
      'asked before it, done since',
      '2027-02-01',
      [before, '2027-01-01 advisingDoctorInformed'],
      'coordinator teamMember B1-3 invented2027',
    ],
    ['asked before it, not done on its eve', '2026-12-31', [before], 'coordinator alone B1-3 as brought'],
    ['asked before it, not done on its first day', '2027-01-01', [before], 'coordinator teamMember B1-3 invented2027'],
    ['asked since', '2027-02-01', [since], 'insurer teamMember B1-3 LT-3 invented2027'],
  ] as const)('%s', (_, asOf, facts, expected) => expect(line(asOf, facts)).toBe(expected))

  it.each([
    ['asked and done since', [since, '2027-01-05 advisingDoctorInformed'], 'insurer teamMember B1-3 LT-3 invented2027'],
    ['asked before it, done since', [before, '2027-01-05 advisingDoctorInformed'], 'coordinator alone B1-3 as brought'],
  ])('an invented text is whole or not at all: %s', (_, facts, expected) => {
    const invented: Rulebook = {
      ...rules,
      obligations: rules.obligations.map((record) =>
        record.id === 'doctor.inform'
          ? { ...record, amendedBy: [{ ...change, law: { ...invented2027, invented: true } }] }
          : record,
      ),
    }
    expect(line('2027-02-01', facts, invented)).toBe(expected)
  })

  it('an invented text that changes only who may act counts by the day of the act too', () => {
    const { law, alsoBy } = change
    const invented: Rulebook = {
      ...rules,
      obligations: rules.obligations.map((record) =>
        record.id === 'doctor.inform'
          ? { ...record, amendedBy: [{ law: { ...law, invented: true }, ...(alsoBy && { alsoBy }) }] }
          : record,
      ),
    }
    const facts = [before, '2027-01-05 advisingDoctorInformed']
    expect(line('2027-02-01', facts, invented)).toBe('coordinator teamMember B1-3 invented2027')
  })
})
