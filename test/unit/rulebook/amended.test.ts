import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { amendedBy, days, law, ofRule, sent, threeWeeks, under } from '../../support/invented-reform.js'

const returned = 'questionnaire.return/routeA'

/** The fields that an amendment changes, as the record of a step states them. */
const changeOf = (record: string, fields: object) => {
  const step = amendedBy({ record, ...fields }).obligations.find(({ id }) => id === record)
  const { law: _, ...change } = step?.amendedBy?.at(-1) ?? { law }
  return change
}

describe('two texts that amend one record', () => {
  const other = (from: string) => ({ id: 'other', title: 'Another invented text', inForce: [{ from }] })
  const until = (last: number) => ({ record: returned, window: { from: days(0), until: days(last) } })
  const facts = [sent('2027-02-01')]
  const lastDay = (...amendments: readonly object[]) =>
    ofRule(under(amendedBy(...amendments), '2027-02-02', facts), 'questionnaire.return')[0]?.window.until

  it.each([
    ['of one day: the one that is told last prevails', '2027-01-01', '2027-03-01'],
    ['the later one prevails, though it is told first', '2026-12-01', '2027-02-22'],
    ['one that is not in force yet changes nothing yet', '2027-06-01', '2027-02-22'],
  ])('%s', (_, from, expected) => {
    expect(lastDay({ law, ...until(21) }, { law: other(from), ...until(28) })).toBe(expected)
  })
})

it('of two texts with several days each, the one whose first day is later comes last', () => {
  const periods = (before: string, from: string) => [
    { from, startsFrom: '2026-01-01' },
    { from: before, startsUntil: '2025-12-31' },
  ]
  const first = { law: { ...law, inForce: periods('2027-01-01', '2027-06-01') }, record: returned, bearer: 'insured' }
  const other = { id: 'other', title: 'Another invented text', inForce: periods('2027-02-01', '2027-03-01') }
  const second = { law: other, record: returned, bearer: 'insurer' }
  for (const rules of [amendedBy(first, second), amendedBy(second, first)]) {
    const texts = rules.obligations.find(({ id }) => id === returned)?.amendedBy?.map((change) => change.law.id)
    expect(texts).toEqual(['invented', 'other'])
  }
})

describe('what an amendment says of a step stands in its record', () => {
  const [from, until] = [days(0), days(14)]
  const month4 = { count: 'startOfMonth', month: 4, from: 'trigger', convention: 'sameDate' }
  const beforeMonth4 = { count: 'dayBefore', boundary: month4 }

  it.each<[string, string, object, object]>([
    ['a window is an act, as that of the record', returned, { window: { from, until } }, { kind: 'act', from, until }],
    [
      'a window of the first estimate is a window',
      'estimate.first',
      { window: { from, until } },
      { kind: 'window', from, until },
    ],
    [
      'a window is what the amendment says that it is',
      returned,
      { window: { kind: 'window', from, until } },
      { kind: 'window', from, until },
    ],
    [
      'a status',
      'regional.start',
      { window: { kind: 'status', from, until: null } },
      { kind: 'status', from, until: null },
    ],
    [
      'an act in place of a window',
      'estimate.first',
      { window: { kind: 'act', from, until } },
      { kind: 'act', from, until },
    ],
    [
      'a kind that is undefined is none',
      returned,
      { window: { kind: undefined, from, until } },
      { kind: 'act', from, until },
    ],
    [
      'the first day that is known',
      returned,
      { window: { from: { count: 'firstKnown', of: [days(0, 'posted'), from] }, until } },
      { kind: 'act', from: { count: 'firstKnown', of: [days(0, 'posted'), from] }, until },
    ],
    [
      'the day before the fourth month begins',
      returned,
      { window: { from, until: beforeMonth4 } },
      { kind: 'act', from, until: beforeMonth4 },
    ],
    [
      'a rhythm has no kind',
      'ziv.review',
      { window: { everyMonths: 2, convention: 'sameDate' } },
      { everyMonths: 2, convention: 'sameDate' },
    ],
  ])('%s', (_, record, fields, window) => {
    expect(changeOf(record, fields)).toEqual({ window })
  })

  it.each<[string, readonly string[], unknown]>([
    ['one trigger', ['contactRequested'], 'contactRequested'],
    ['the start', ['incapacityStart'], 'incapacityStart'],
    ['two triggers', ['contactRequested', 'consentGiven'], ['contactRequested', 'consentGiven']],
  ])('%s', (_, trigger, expected) => {
    expect(changeOf('doctor.inform', { trigger })).toEqual({ trigger: expected })
  })

  it('a ground that is undefined is none, and the evaluation goes on', () => {
    const grounds = { barredBy: { permittedWork: ['A7-3'], medicalGround: undefined } }
    const fields = { ...grounds, suspendedBy: { codexDuringZiv: undefined } }
    expect(changeOf('doctor.inform', fields)).toStrictEqual({ barredBy: { permittedWork: ['A7-3'] }, suspendedBy: {} })
    const rules = amendedBy({ record: 'doctor.inform', ...fields })
    const [found] = ofRule(under(rules, '2027-01-10', ['2027-01-05 contactRequested']), 'doctor.inform')
    expect(found).toMatchObject({ key: 'doctor.inform', state: 'open', amendedBy: ['invented'] })
  })
})

it('a step that a reform starts with the incapacity has the first day of the incapacity', () => {
  const rules = amendedBy({ record: 'doctor.inform', trigger: ['incapacityStart'], window: threeWeeks.window })
  expect(ofRule(under(rules, '2027-01-05', ['start: 2027-01-04']), 'doctor.inform')).toMatchObject([
    {
      trigger: { type: 'incapacityStart', on: '2027-01-04' },
      window: { from: '2027-01-04', until: '2027-01-25' },
    },
  ])
})

it('a reform of the norms of a consequence alone leaves its rate as it is', () => {
  const absent = (on: string) => `${on} unjustifiedAbsence (at exam, plannedOn ${on})`
  const facts = ['2026-12-01 questionnaireImpossible (examIndicated yes)', absent('2027-01-11'), absent('2027-01-25')]
  const rateUnder = (rules: Rulebook) => {
    const [{ kind, percentage } = {}] = under(rules, '2027-02-01', facts).consequences
    return { kind, percentage }
  }
  const law = rateUnder(rulebook)
  expect(law).toEqual({ kind: 'suppression', percentage: 100 })
  expect(rateUnder(amendedBy({ record: 'absence.exam/2', norms: ['SA-7'] }))).toEqual(law)
})

it('a record that another one replaces names it', () => {
  const rules = amendedBy({ record: returned, ended: 'replacedBy', by: 'questionnaire.return/routeB' })
  const record = rules.obligations.find(({ id }) => id === returned)
  expect(record?.amendedBy?.at(-1)).toMatchObject({ ended: 'replacedBy', by: 'questionnaire.return/routeB' })
  const repealed = amendedBy({ record: returned, ended: 'repealed' }).obligations.find(({ id }) => id === returned)
  expect(repealed?.amendedBy?.at(-1)).not.toHaveProperty('by')
})
