import { amend, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { days, law } from '../../../support/invented-reform.js'
import { issuesOfAmendments, toldOfAmendment, toldOfAmendments } from '../../../support/issues-of-amendments.js'

const returned = { record: 'questionnaire.return/routeA' }

describe('a malformed list', () => {
  it.each([
    ['no list', {}, ['type.wrong ']],
    ['nothing', undefined, ['type.wrong ']],
    ['too long a list', Array.from({ length: 101 }, () => ({})), ['value.length ']],
    ['no amendments in it', [5, null], ['type.wrong 0', 'type.wrong 1']],
    ['an empty amendment', [{}], ['key.missing 0.law', 'key.missing 0.record']],
  ])('%s', (_, input, expected) => expect(toldOfAmendments(input)).toEqual(expected))

  it('an empty list changes nothing', () => {
    expect(amend(rulebook, [])).toEqual({ _tag: 'Right', right: rulebook })
  })

  it('a list that defends itself', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    expect(toldOfAmendments(proxy)).toEqual(['input.unreadable '])
    const throwing = [
      {
        law,
        record: 'doctor.inform',
        get bearer(): never {
          throw new Error('no')
        },
      },
    ]
    expect(toldOfAmendments(throwing)).toEqual(['input.unreadable '])
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
  ])('%s', (_, amendment, expected) => expect(toldOfAmendment(amendment)).toEqual(expected))
})

it('says what was expected and what was received, and loses nothing of the rest', () => {
  const issues = issuesOfAmendments([
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
