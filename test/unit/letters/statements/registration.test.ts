import { describe, expect, it } from 'vitest'
import { absentAt, category4, everyLetter, letterOn, letterSent } from '../../../support/letters.js'

const letters = everyLetter()

const fromLetter = '2026-06-08'

/** The last days that a letter states: to register, for the proof, and the first day of the consequence. */
const statedDays = (asOf: string, key: string, facts: readonly string[]): readonly string[] =>
  letterOn(asOf, key, [...category4, ...facts]).states.flatMap((one) => {
    if (one.kind === 'registration' || one.kind === 'proof') return [`${one.kind} ${one.lastDay}`]
    return one.kind === 'registrationWarning' ? [`consequence from ${one.from}`] : []
  })

describe('the last day to register: fourteen days, or the day that a letter stated which was sent (LT-19)', () => {
  it.each([
    [
      'not sent: counted from the day of the evaluation',
      '2026-06-05',
      'regional.letter',
      [],
      ['registration 2026-06-19', 'proof 2026-06-26'],
    ],
    [
      'sent: the day that it stated',
      '2026-06-20',
      'regional.letter',
      [letterSent(fromLetter, '2026-06-23')],
      ['registration 2026-06-23', 'proof 2026-06-30'],
    ],
    [
      'sent on the day on which an absence was told, whose month ends sooner',
      '2026-06-20',
      'regional.letter',
      [
        `${fromLetter} unjustifiedAbsence (at firstContact, plannedOn 2026-05-20)`,
        letterSent(fromLetter, '2026-06-23'),
      ],
      ['registration 2026-06-23', 'proof 2026-06-30'],
    ],
    [
      'the second, not sent: counted anew',
      '2026-07-02',
      'regional.secondLetter',
      [letterSent(fromLetter, '2026-06-23')],
      ['registration 2026-07-16', 'proof 2026-07-23', 'consequence from 2026-07-17'],
    ],
    [
      'the second, sent: the day that it stated, and not that of the first',
      '2026-07-10',
      'regional.secondLetter',
      [letterSent(fromLetter, '2026-06-23'), letterSent('2026-07-02', '2026-07-17')],
      ['registration 2026-07-17', 'proof 2026-07-24', 'consequence from 2026-07-18'],
    ],
    [
      'the first keeps its day after the second',
      '2026-07-10',
      'regional.letter',
      [letterSent(fromLetter, '2026-06-23'), letterSent('2026-07-02', '2026-07-17')],
      ['registration 2026-06-23', 'proof 2026-06-30'],
    ],
    [
      'an absence that was told on the day of no letter changes nothing',
      '2026-06-10',
      'regional.letter',
      [absentAt('firstContact', '2026-06-10')],
      ['registration 2026-06-24', 'proof 2026-07-01'],
    ],
  ] as const)('%s', (_, asOf, key, facts, expected) => {
    expect(statedDays(asOf, key, facts)).toEqual(expected)
  })
})

it('the second letter keeps its own question after the decision that follows it', () => {
  const sent = [letterSent(fromLetter, '2026-06-22'), letterSent('2026-07-02', '2026-07-16')]
  expect(letterOn('2026-07-25', 'regional.secondLetter', [...category4, ...sent]).states.at(-1)).toEqual({
    kind: 'contact',
    about: 'questions',
    with: 'insurer',
  })
})

it('the second letter states what was not proven, a new term, and what follows without registration (LT-19)', () => {
  expect(letters.second.states).toStrictEqual([
    { kind: 'notProven', until: '2026-06-29' },
    { kind: 'registration', lastDay: '2026-07-16' },
    { kind: 'proof', lastDay: '2026-07-23' },
    { kind: 'registrationWarning', consequence: 'reduction', percentage: 10, from: '2026-07-17' },
    { kind: 'contact', about: 'questions', with: 'insurer' },
  ])
})
