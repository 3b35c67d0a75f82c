import { evaluate, type ObligationState } from 'terug-naar-werk'
import { letterKinds, letterOf } from 'terug-naar-werk/letters'
import { amend, evaluateUnder, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { dossierOf } from '../../support/dossiers.js'
import { employee } from '../../support/evaluated.js'
import { everyLetter } from '../../support/letters.js'

const letters = everyLetter()

const withheld = employee([{ type: 'questionnaireWithheld', on: '2023-03-20', ground: 'coma' }])

const evaluation = evaluate(withheld, { asOf: day('2023-03-22') })

const KEY = 'questionnaire.withholdingNotice'

describe('no letter', () => {
  it.each([
    ['of a step that is none', 'estimate.first', 'insured'],
    ['of a key that there is not', 'nothing', 'insured'],
    ['for the coordinator, who may not know of it', KEY, 'coordinator'],
    ['for the employer', KEY, 'employer'],
  ] as const)('%s', (_, key, audience) => {
    const allowed = audience === 'insured' ? [KEY] : []
    expect(letterOf(evaluation, key, { audience })).toMatchObject({
      _tag: 'Left',
      left: { code: 'key.unknown', path: [key], allowed },
    })
  })

  it('of a step that lapsed', () => {
    const ended = dossierOf({ ...withheld, incapacity: { start: '2023-01-16', endedOn: '2023-03-31' } })
    const after = evaluate(ended, { asOf: day('2023-05-01') })
    expect(after.obligations.find(({ key }) => key === KEY)?.state).toBe('lapsed')
    expect(letterOf(after, KEY, { audience: 'insured' })._tag).toBe('Left')
  })

  it('under a reform, which is no law', () => {
    const law = { id: 'draft', title: 'A draft', inForce: [{ from: '2023-01-01' }] }
    const rules = amend(rulebook, [{ law, record: 'doctor.inform', bearer: 'insurer' }])
    if (rules._tag === 'Left') throw new Error(rules.left[0].message)
    const reformed = evaluateUnder(rules.right, withheld, { asOf: day('2023-03-22') })
    expect(reformed.obligations.map(({ key }) => key)).toContain(KEY)
    expect(letterOf(reformed, KEY, { audience: 'insured' })._tag).toBe('Left')
  })
})

it.each([
  [
    'the refusal of a ZIV trajectory (A5-4)',
    letters.refused,
    {
      kind: 'refusal.notify',
      key: 'refusal.notify',
      from: 'advisingDoctor',
      to: 'insured',
      registered: false,
      day: '2023-07-04',
      states: [
        { kind: 'explanation', of: 'refusal', day: '2023-07-03' },
        { kind: 'contact', about: 'questions', with: 'advisingDoctor' },
      ],
      toFillIn: ['explanation', 'advisingDoctorTelephone'],
      norms: ['A5-4'],
    },
  ],
  [
    'the first letter about the registration, with the notice on the law of 22 February 2026 (LT-19)',
    letters.first,
    {
      kind: 'regional.letter',
      key: 'regional.letter',
      from: 'insurer',
      to: 'insured',
      registered: false,
      day: '2026-06-05',
      states: [
        { kind: 'registration', lastDay: '2026-06-19' },
        { kind: 'proof', lastDay: '2026-06-26' },
        { kind: 'contact', about: 'questions', with: 'insurer' },
      ],
      toFillIn: ['insurerTelephone'],
      norms: ['LT-19'],
      notices: ['directReferral2026'],
    },
  ],
] as const)('a whole letter: %s', (_, letter, expected) => {
  expect(letter).toStrictEqual(expected)
})

describe('nothing is sent of a step that lapsed, is barred or is suspended', () => {
  it.each([
    ['open', 'Right'],
    ['overdue', 'Right'],
    ['fulfilled', 'Right'],
    ['fulfilledLate', 'Right'],
    ['lapsed', 'Left'],
    ['barred', 'Left'],
    ['suspended', 'Left'],
  ] as const)('%s: %s', (state: ObligationState, expected) => {
    const obligations = evaluation.obligations.map((one) => ({ ...one, state }))
    expect(letterOf({ ...evaluation, obligations }, KEY, { audience: 'insured' })._tag).toBe(expected)
  })
})

describe('the issue says which keys have a letter, and repeats at most 64 characters', () => {
  it.each([
    ['of a step that is none', 'estimate.first', 'estimate.first'],
    ['of a long text', 'x'.repeat(70), 'x'.repeat(64)],
  ])('%s', (_, key, shown) => {
    expect(letterOf(evaluation, key, { audience: 'insured' })).toStrictEqual({
      _tag: 'Left',
      left: {
        code: 'key.unknown',
        path: [shown],
        expected: 'the key of an obligation that is a letter',
        received: `"${shown}"`,
        message: 'There is no letter with this key.',
        allowed: [KEY],
      },
    })
  })
})

it('a key that is no text is refused and never thrown', () => {
  // @ts-expect-error: plain JavaScript may hand over anything
  expect(letterOf(evaluation, undefined, { audience: 'insured' })._tag).toBe('Left')
})

it('a letter is each of six kinds', () => {
  expect(letterKinds.toSorted()).toEqual([
    'absence.newDate',
    'consequence.notify',
    'questionnaire.withholdingNotice',
    'refusal.notify',
    'regional.letter',
    'regional.secondLetter',
  ])
})

it.each([
  ['the withholding', letters.withheld, false, '2023-03-22', 'advisingDoctor'],
  ['the refusal', letters.refused, false, '2023-07-04', 'advisingDoctor'],
  ['the new date', letters.newDate, true, '2023-06-13', 'insurer'],
  ['the decision', letters.running, true, '2023-07-05', 'insurer'],
  ['the first letter', letters.first, false, '2026-06-05', 'insurer'],
  ['the first letter that was sent', letters.sent, false, '2026-06-08', 'insurer'],
  ['the second letter', letters.second, true, '2026-07-02', 'insurer'],
])('%s is registered or not, has a day and a sender', (_, { registered, day: on, from, to }, ...expected) => {
  expect([registered, on, from]).toEqual(expected)
  expect(to).toBe('insured')
})
