import { amend, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { days, issueOf, law } from '../../support/invented-reform.js'

const returned = { law, record: 'questionnaire.return/routeA' }

describe('an amendment that no schema can refuse: what is expected and what was received', () => {
  it.each<[string, object, string, string]>([
    ['changes nothing', returned, 'a field that changes', '"questionnaire.return/routeA"'],
    [
      'ends before it begins',
      { ...returned, window: { from: days(21), until: days(14) } },
      'a last day that is not before the first',
      'a last day before the first',
    ],
    [
      'concerns a record that has ended',
      { law, record: 'exam.category3', bearer: 'insured' },
      'a text that applies to a case for which the record is law',
      '"exam.category3"',
    ],
    [
      'bears the id of another text',
      { ...returned, bearer: 'insured', law: { ...law, id: 'circular2022' } },
      'an id that no other text bears',
      'the id of another text',
    ],
    [
      'names a text that nobody states',
      { ...returned, bearer: 'insured', law: 'none' },
      'the id of an invented text that is stated before',
      '"none"',
    ],
    [
      'applies to no start',
      {
        ...returned,
        bearer: 'insured',
        law: { ...law, inForce: [{ from: '2027-01-01', startsFrom: '2026-02-01', startsUntil: '2026-01-31' }] },
      },
      '2026-02-01 or later',
      '2026-01-31',
    ],
    [
      'tells the medical ground to who may know of the contract',
      { law, record: 'codexPlan.answer', trigger: ['medicalExam'] },
      'what may be known with a record of the level contract',
      'what is of the level medical',
    ],
    [
      'tells the trajectory by what suspends it',
      { law, record: 'codexPlan.answer', suspendedBy: { codexDuringZiv: ['A2-5'] } },
      'what may be known with a record of the level contract',
      'what is of the level trajectory',
    ],
  ])('one that %s', (_, amendment, expected, received) => {
    expect(issueOf(amendment)).toMatchObject({ expected, received, message: expect.stringMatching(/^[A-Z].+\.$/) })
  })

  it('a text that applies to the starts of one day only is none of them', () => {
    const inForce = [{ from: '2027-01-01', startsFrom: '2026-02-01', startsUntil: '2026-02-01' }]
    expect(issueOf({ ...returned, bearer: 'insured', law: { ...law, inForce } })).toMatchObject({ _tag: 'Right' })
  })
})

describe('what replaces a record', () => {
  it.each<[string, string, string]>([
    ['a ground of exclusion by a step', 'permittedWork', 'estimate.first'],
    ['a step by a ground of exclusion', 'questionnaire.return/routeA', 'medicalGround'],
    ['a repeated step by a consequence', 'ziv.review', 'registration'],
  ])('is not %s', (_, record, by) => {
    const issue = issueOf({ law, record, ended: 'replacedBy', by })
    expect(issue).toMatchObject({ code: 'value.notAllowed', expected: 'another record of the same kind' })
    expect(issue).not.toMatchObject({ allowed: expect.arrayContaining([by]) })
    expect(issue).not.toMatchObject({ allowed: expect.arrayContaining([record]) })
  })

  it('of a ground is one of the other grounds', () => {
    expect(issueOf({ law, record: 'permittedWork', ended: 'replacedBy' })).toMatchObject({
      code: 'key.missing',
      expected: 'another record of the same kind',
      allowed: rulebook.exclusions.map(({ ground }) => ground).filter((ground) => ground !== 'permittedWork'),
    })
  })

  it.each([
    ['a step by a repeated one', 'questionnaire.return/routeA', 'ziv.review'],
    ['a repeated step by one that is not', 'ziv.review', 'questionnaire.return/routeA'],
  ])('may be %s', (_, record, by) => {
    expect(issueOf({ law, record, ended: 'replacedBy', by })).toMatchObject({ _tag: 'Right' })
  })

  it('is not named where the record is repealed', () => {
    const issue = issueOf({ ...returned, ended: 'repealed', by: 'estimate.first' })
    expect(issue).toMatchObject({ path: [0, 'by'], allowed: ['law', 'record', 'ended'] })
  })
})

describe('a key that this record keeps', () => {
  it.each<[string, object, string]>([
    ['the trigger of what follows a missed step', { record: 'questionnaire.support/routeA' }, 'trigger'],
    ['the modality of what suspends', { record: 'codexDuringZiv' }, 'modality'],
  ])('%s', (_, record, key) => {
    const value = { trigger: ['contactRequested'], modality: 'prohibition' }[key]
    expect(issueOf({ law, ...record, [key]: value })).toMatchObject({ path: [0, key], allowed: ['law', 'record'] })
  })
})

describe('what ends a presumption', () => {
  it('can be left out of what the law names, and nothing else can be added', () => {
    // The presumption of the plan is law for no one since 2026.
    const before2026 = { ...law, inForce: [{ from: '2024-07-01' }] }
    const presumption = { law: before2026, record: 'presumption.ziv' }
    expect(issueOf({ ...presumption, endedBy: ['servicesEnded'] })).toMatchObject({
      path: [0, 'endedBy', 0],
      expected: 'what ends this presumption by the law',
      received: '"servicesEnded"',
      allowed: ['paidWork', 'retraining', 'zivEnded', 'voucher'],
    })
    expect(issueOf({ ...presumption, endedBy: ['voucher'] })).toMatchObject({ _tag: 'Right' })
  })
})

describe('a window that is counted in months', () => {
  const inMonth = (month: number) => ({ count: 'startOfMonth', month, from: 'incapacityStart', convention: 'sameDate' })
  const monthsBefore = (months: number) => ({ count: 'monthsBefore', months, dayAfter: 'incapacityStart' })
  const before = monthsBefore(1)

  it.each<[string, object, object, object]>([
    ['ends before it begins', inMonth(4), before, { code: 'window.endBeforeStart' }],
    ['ends in an earlier month', inMonth(4), inMonth(3), { code: 'window.endBeforeStart' }],
    ['ends more months before', before, monthsBefore(3), { code: 'window.endBeforeStart' }],
    ['ends after it begins', before, inMonth(4), { _tag: 'Right' }],
    ['counts from two days', inMonth(4), days(0), { _tag: 'Right' }],
    ['counts back from another day', days(21), before, { _tag: 'Right' }],
    ['ends on its first day', inMonth(4), inMonth(4), { _tag: 'Right' }],
  ])('%s', (_, from, until, expected) => {
    expect(issueOf({ ...returned, window: { from, until } })).toMatchObject(expected)
  })
})

describe('a record that a text of 1 January 2027 ends', () => {
  const ended = amend(rulebook, [{ ...returned, ended: 'repealed' }])

  it.each<[string, object]>([
    ['2026-12-31', { _tag: 'Right' }],
    ['2027-01-01', { _tag: 'Left', left: [{ code: 'amendment.withoutEffect' }] }],
  ])('seen from a text of %s', (from, expected) => {
    const other = { id: 'other', title: 'Another invented text', inForce: [{ from }] }
    const change = { ...returned, law: other, bearer: 'insurer' }
    expect(ended._tag === 'Right' && amend(ended.right, [change])).toMatchObject(expected)
  })
})

it('a step keeps its trigger where a missed step is one of several triggers of its rule', () => {
  const missed = { missed: 'regional.proof', type: 'registrationNotProven' } as const
  const obligations = rulebook.obligations.map((step) =>
    step.id === 'doctor.inform' ? { ...step, trigger: ['contactRequested', missed] as const } : step,
  )
  const change = { law, record: 'doctor.inform', trigger: ['consentGiven'] }
  expect(amend({ ...rulebook, obligations }, [change])).toMatchObject({
    _tag: 'Left',
    left: [{ code: 'key.unknown', path: [0, 'trigger'] }],
  })
})
