import { amend, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { days, law } from '../../support/invented-reform.js'

const issuesOf = (input: unknown) => {
  const result = amend(rulebook, input)
  return result._tag === 'Left' ? result.left : []
}

const told = (input: unknown): readonly string[] =>
  issuesOf(input).map(({ code, path, nearest }) =>
    [code, path.join('.'), ...(nearest === undefined ? [] : [`→ ${nearest}`])].join(' '),
  )

/** What is said of one amendment by the invented text. */
const toldOf = (amendment: object): readonly string[] => told([{ law, ...amendment }])

const returned = { record: 'questionnaire.return/routeA' }

describe('a malformed list', () => {
  it.each([
    ['no list', {}, ['type.wrong ']],
    ['nothing', undefined, ['type.wrong ']],
    ['too long a list', Array.from({ length: 101 }, () => ({})), ['value.length ']],
    ['no amendments in it', [5, null], ['type.wrong 0', 'type.wrong 1']],
    ['an empty amendment', [{}], ['key.missing 0.law', 'key.missing 0.record']],
  ])('%s', (_, input, expected) => expect(told(input)).toEqual(expected))

  it('an empty list changes nothing', () => {
    expect(amend(rulebook, [])).toEqual({ _tag: 'Right', right: rulebook })
  })

  it('a list that defends itself', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    expect(told(proxy)).toEqual(['input.unreadable '])
    const throwing = [
      {
        law,
        record: 'doctor.inform',
        get bearer(): never {
          throw new Error('no')
        },
      },
    ]
    expect(told(throwing)).toEqual(['input.unreadable '])
  })
})

describe('a malformed field', () => {
  it.each<[string, object, readonly string[]]>([
    [
      'an unknown record',
      { record: 'questionnaire.sent', bearer: 'insurer' },
      ['value.notAllowed 0.record → questionnaire.send'],
    ],
    ['a record that nobody can mean', { record: 'xyz', bearer: 'insurer' }, ['value.notAllowed 0.record']],
    ['an unknown bearer', { ...returned, bearer: 'insurers' }, ['value.notAllowed 0.bearer → insurer']],
    ['an unknown modality', { ...returned, modality: 'right' }, ['value.notAllowed 0.modality']],
    ['somebody else', { ...returned, alsoBy: ['doctor'] }, ['value.notAllowed 0.alsoBy.0']],
    ['an unknown norm', { ...returned, norms: ['A3-9'] }, ['value.notAllowed 0.norms.0']],
    ['no norm', { ...returned, norms: [] }, ['value.length 0.norms']],
    [
      'an unknown moment',
      { ...returned, trigger: ['questionnaireSend'] },
      ['value.notAllowed 0.trigger.0 → questionnaireSent'],
    ],
    ['a moment that is no list', { ...returned, trigger: 'questionnaireSent' }, ['type.wrong 0.trigger']],
    [
      'an unknown ground',
      { ...returned, barredBy: { permitedWork: ['A2-5'] } },
      ['key.unknown 0.barredBy.permitedWork → permittedWork'],
    ],
    [
      'a ground that suspends among those that bar',
      { ...returned, barredBy: { codexDuringZiv: [] } },
      ['key.unknown 0.barredBy.codexDuringZiv'],
    ],
    ['a field of another kind of record', { ...returned, percentage: 5 }, ['key.unknown 0.percentage']],
    [
      'a field that no reform may change',
      { ...returned, fulfilledBy: 'questionnaireReceived' },
      ['key.unknown 0.fulfilledBy'],
    ],
    ['a field that is null', { ...returned, bearer: null }, ['value.notAllowed 0.bearer']],
    [
      'a rhythm for what is not repeated',
      { ...returned, window: { everyMonths: 2, convention: 'sameDate' } },
      [
        'key.missing 0.window.from',
        'key.missing 0.window.until',
        'key.unknown 0.window.everyMonths',
        'key.unknown 0.window.convention',
      ],
    ],
    [
      'a window for what is repeated',
      { record: 'ziv.review', window: { from: days(0), until: null } },
      [
        'key.missing 0.window.everyMonths',
        'key.missing 0.window.convention',
        'key.unknown 0.window.from',
        'key.unknown 0.window.until',
      ],
    ],
    ['a trigger for what is repeated', { record: 'ziv.review', trigger: ['planDrawnUp'] }, ['key.unknown 0.trigger']],
    [
      'a trigger for a key with a fixed number',
      { record: 'evaluation.contact#4', trigger: ['medicalExam'] },
      ['key.unknown 0.trigger'],
    ],
    [
      'a trigger for what follows a missed step',
      { record: 'questionnaire.support/routeA', trigger: ['contactRequested'] },
      ['key.unknown 0.trigger'],
    ],
    ['a rate of zero', { record: 'registration', percentage: 0 }, ['value.outOfRange 0.percentage']],
    ['a rate above all', { record: 'registration', percentage: 101 }, ['value.outOfRange 0.percentage']],
    ['a suspension that forbids', { record: 'codexDuringZiv', modality: 'prohibition' }, ['key.unknown 0.modality']],
  ])('%s', (_, amendment, expected) => expect(toldOf(amendment)).toEqual(expected))
})

describe('a malformed window', () => {
  const from = days(0)

  it.each<[string, object, readonly string[]]>([
    ['no last day', { from }, ['key.missing 0.window.until']],
    ['a kind that there is not', { kind: 'recurrence', from, until: null }, ['value.notAllowed 0.window.kind']],
    ['no way to count', { from: {}, until: null }, ['key.missing 0.window.from.count']],
    [
      'an unknown way to count',
      { from: { count: 'day' }, until: null },
      ['value.notAllowed 0.window.from.count → days'],
    ],
    ['a negative count', { from: days(-1), until: null }, ['value.outOfRange 0.window.from.days']],
    ['half a day', { from: days(0.5), until: null }, ['type.wrong 0.window.from.days']],
    ['eleven years', { from, until: days(4000) }, ['value.outOfRange 0.window.until.days']],
    ['an unknown anchor', { from: days(1, 'triger'), until: null }, ['value.notAllowed 0.window.from.after → trigger']],
    [
      'no convention',
      { from: { count: 'withinMonths', months: 1, after: 'trigger' }, until: null },
      ['key.missing 0.window.from.convention'],
    ],
    [
      'a boundary of another one in it',
      { from: { count: 'dayAfter', boundary: { count: 'latest', of: [] } }, until: null },
      ['value.notAllowed 0.window.from.boundary.count'],
    ],
    ['the last of none', { from: { count: 'latest', of: [] }, until: null }, ['value.length 0.window.from.of']],
    [
      'an unknown key in a list',
      { from: { count: 'latest', of: [{ ...days(1), before: 1 }] }, until: null },
      ['key.unknown 0.window.from.of.0.before'],
    ],
    ['its end before its begin', { from: days(21), until: days(14) }, ['window.endBeforeStart 0.window.until']],
    [
      'its end before its begin, in months',
      { from: days(40), until: { count: 'withinMonths', months: 1, after: 'trigger', convention: 'sameDate' } },
      ['window.endBeforeStart 0.window.until'],
    ],
  ])('%s', (_, window, expected) => expect(toldOf({ ...returned, window })).toEqual(expected))

  it.each<[string, object]>([
    [
      'one that is late for some months only',
      { from: days(30), until: { count: 'withinMonths', months: 1, after: 'trigger', convention: 'sameDate' } },
    ],
    ['one that counts from two days', { from: days(0), until: days(0, 'incapacityStart') }],
    ['one without a last day', { from: days(0), until: null }],
  ])('%s is none', (_, window) => expect(toldOf({ ...returned, window })).toEqual([]))
})

describe('a malformed text', () => {
  const by = (changed: object | string) =>
    told([{ law: typeof changed === 'string' ? changed : { ...law, ...changed }, ...returned, bearer: 'insured' }])

  it.each<[string, object | string, readonly string[]]>([
    ['the id of a text of law', { id: 'circular2022' }, ['law.alreadyKnown 0.law.id']],
    ['an empty id', { id: '' }, ['value.length 0.law.id']],
    ['no title', { title: undefined }, ['key.missing 0.law.title']],
    ['a title of control characters', { title: '\u0007' }, ['value.characters 0.law.title']],
    ['no day', { inForce: [] }, ['value.length 0.law.inForce']],
    ['a day that does not exist', { inForce: [{ from: '2027-02-30' }] }, ['day.impossible 0.law.inForce.0.from']],
    [
      'an unknown key of a period',
      { inForce: [{ from: '2027-01-01', until: '2027-12-31' }] },
      ['key.unknown 0.law.inForce.0.until'],
    ],
    [
      'an unknown scheme',
      { inForce: [{ from: '2027-01-01', schemes: ['employees'] }] },
      ['value.notAllowed 0.law.inForce.0.schemes.0 → employee'],
    ],
    [
      'starts out of order',
      { inForce: [{ from: '2027-01-01', startsFrom: '2026-02-01', startsUntil: '2026-01-31' }] },
      ['law.daysOutOfOrder 0.law.inForce.0.startsUntil'],
    ],
    ['the id of no text', 'none', ['value.notAllowed 0.law']],
    ['the id of a text of law alone', 'circular2022', ['value.notAllowed 0.law']],
  ])('%s', (_, changed, expected) => expect(by(changed)).toEqual(expected))

  it('two texts with one id', () => {
    const other = { ...law, title: 'Another title' }
    expect(
      told([
        { law, ...returned, bearer: 'insured' },
        { law: other, record: 'doctor.inform', bearer: 'insured' },
      ]),
    ).toEqual(['law.alreadyKnown 1.law.id'])
  })

  it('the id of a text that an unsound amendment states is known', () => {
    expect(
      told([
        { law, ...returned, bearer: 'nobody' },
        { law: 'invented', record: 'doctor.inform', bearer: 'insurer' },
      ]),
    ).toEqual(['value.notAllowed 0.bearer'])
  })
})

describe('an amendment that makes no sense', () => {
  it.each<[string, object, readonly string[]]>([
    ['one that changes nothing', returned, ['amendment.empty 0']],
    [
      'one of a record that has ended',
      { record: 'exam.category3', bearer: 'insured' },
      ['amendment.withoutEffect 0.law'],
    ],
    ['an end that replaces by nothing', { ...returned, ended: 'replacedBy' }, ['key.missing 0.by']],
    [
      'an end that replaces by an unknown record',
      { ...returned, ended: 'replacedBy', by: 'none' },
      ['value.notAllowed 0.by'],
    ],
    [
      'an end that replaces by itself',
      { ...returned, ended: 'replacedBy', by: returned.record },
      ['value.notAllowed 0.by → questionnaire.return/routeB'],
    ],
    [
      'an end that replaces by another kind',
      { ...returned, ended: 'replacedBy', by: 'permittedWork' },
      ['value.notAllowed 0.by'],
    ],
    [
      'an end that repeals by something',
      { ...returned, ended: 'repealed', by: 'estimate.first' },
      ['key.unknown 0.by'],
    ],
    ['an end that changes something', { ...returned, ended: 'repealed', bearer: 'insured' }, ['key.unknown 0.bearer']],
    ['an unknown end', { ...returned, ended: 'replaced' }, ['value.notAllowed 0.ended → repealed']],
  ])('%s', (_, amendment, expected) => expect(toldOf(amendment)).toEqual(expected))

  it('one of a record that is law for others only', () => {
    const forOthers = { ...law, inForce: [{ from: '2027-01-01', schemes: ['selfEmployed'] }] }
    expect(told([{ law: forOthers, record: 'registration', percentage: 5 }])).toEqual(['amendment.withoutEffect 0.law'])
  })

  it('two of one record by one text, in one list or one after the other', () => {
    const one = { law, record: 'doctor.inform', bearer: 'insurer' }
    expect(told([one, { ...one, bearer: 'insured' }])).toEqual(['amendment.repeated 1.record'])
    const before = amend(rulebook, [one])
    const after = before._tag === 'Right' ? amend(before.right, [one]) : before
    expect(after._tag === 'Left' && after.left.map(({ code }) => code)).toEqual(['amendment.repeated'])
  })

  it.each<[string, object, string]>([
    ['a trigger', { record: 'codexPlan.answer', trigger: ['medicalExam'] }, '0.trigger.0'],
    ['a moment that is read off the category', { record: 'doctor.inform', trigger: ['referredAtOnce'] }, '0.trigger.0'],
    [
      'a ground',
      { record: 'doctor.inform', barredBy: { medicalGround: [], permittedWork: [] } },
      '0.barredBy.medicalGround',
    ],
    ['the end of a ground', { record: 'permittedWork', until: ['permittedWorkEnded', 'medicalExam'] }, '0.until.1'],
    ['a day', { record: 'codexPlan.answer', window: { from: days(0), until: days(7, 'declaration') } }, '0.window'],
  ])('%s that tells more than the record may', (_, amendment, path) => {
    expect(toldOf(amendment)).toEqual([`amendment.confidential ${path}`])
  })
})

it('says what was expected and what was received, and loses nothing of the rest', () => {
  const issues = issuesOf([
    { law, record: 'ziv.review', window: { everyMonths: 0, convention: 'sameDate' } },
    { law, record: 'doctor.inform', bearer: 'doctor' },
  ])
  expect(issues).toEqual([
    {
      code: 'value.outOfRange',
      path: [0, 'window', 'everyMonths'],
      expected: 'at least 1',
      received: 'a number',
      message: 'The number is too small or too large.',
      minimum: 1,
    },
    {
      code: 'value.notAllowed',
      path: [1, 'bearer'],
      expected: 'one of "insured", "advisingDoctor", "coordinator", "insurer", "parties"',
      received: '"doctor"',
      message: 'The value is not one of those allowed here.',
      allowed: ['insured', 'advisingDoctor', 'coordinator', 'insurer', 'parties'],
    },
  ])
})
