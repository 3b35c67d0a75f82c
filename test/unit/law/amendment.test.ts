import { describe, expect, it } from 'vitest'
import { consolidated, governing, isEnding } from '../../../src/law/amendment.js'
import { laws } from '../../../src/law/laws.js'

/** A step: the texts that it follows, and the day concerned as they count it. A text is the day from which it is law. */
interface Step {
  readonly texts: string
  readonly day: number
}

type Change = { readonly law: number; readonly text: string; readonly movesTo?: number } | Ended

interface Ended {
  readonly law: number
  readonly ended: 'repealed'
}

const NEVER = Number.POSITIVE_INFINITY

const amended = (step: Step, change: Change): Step =>
  'ended' in change ? step : { texts: `${step.texts} ${change.text}`, day: change.movesTo ?? step.day }

/** The texts that govern a step whose day concerned is the 10th, brought by a text of the 1st unless said otherwise. */
const governedBy = (changes: readonly Change[], brought = 1): string | undefined =>
  governing<Step, number, Change>({ texts: 'original', day: 10 }, brought, changes, {
    inForceFrom: (law) => law,
    dayConcerned: ({ day }) => day,
    amended,
  })?.texts

describe('the version that governs a step', () => {
  const ended = (law: number): Ended => ({ law, ended: 'repealed' })

  it.each([
    ['none before the record is law', 11, [], undefined],
    ['the record as it was brought, from its first day', 10, [], 'original'],
    ['none where the text never is law for the case', NEVER, [], undefined],

    ['a text from the day concerned on', 1, [{ law: 10, text: 'A' }], 'original A'],
    ['not a text of the day after', 1, [{ law: 11, text: 'A' }], 'original'],
    ['not a text that never is law for the case', 1, [{ law: NEVER, text: 'A' }], 'original'],

    [
      'a text that is law on both days: as it was counted and as it is',
      1,
      [{ law: 8, text: 'A', movesTo: 8 }],
      'original A',
    ],
    ['not one that moves the day before its first day', 1, [{ law: 8, text: 'A', movesTo: 7 }], 'original'],
    [
      'not one that moves the day to its first day from before it',
      1,
      [{ law: 11, text: 'A', movesTo: 11 }],
      'original',
    ],

    [
      'two texts, the older first',
      1,
      [
        { law: 5, text: 'A' },
        { law: 6, text: 'B' },
      ],
      'original A B',
    ],
    [
      'the later text alone where the first is none for the case',
      1,
      [
        { law: NEVER, text: 'A' },
        { law: 6, text: 'B' },
      ],
      'original B',
    ],
    [
      'a text that is law on the day to which an earlier one moved the step',
      1,
      [
        { law: 5, text: 'A', movesTo: 30 },
        { law: 20, text: 'B' },
      ],
      'original A B',
    ],
    [
      'a text that is law on the day that stays where an earlier one does not count',
      1,
      [
        { law: 9, text: 'A', movesTo: 3 },
        { law: 8, text: 'B' },
      ],
      'original B',
    ],

    ['none from the day on which the record ends', 1, [ended(10)], undefined],
    ['the record until the eve of its end', 1, [ended(11)], 'original'],
    [
      'none where it ended on the day to which a text moved it',
      1,
      [{ law: 5, text: 'A', movesTo: 30 }, ended(20)],
      undefined,
    ],
    ['nothing that comes behind the end', 1, [ended(5), { law: 6, text: 'B' }], undefined],

    ['a text that makes the record law for the case', NEVER, [{ law: 6, text: 'A' }], 'original A'],
    ['none where that text is not law yet', NEVER, [{ law: 11, text: 'A' }], undefined],
    ['none where that text moves the day before its first day', NEVER, [{ law: 8, text: 'A', movesTo: 7 }], undefined],
  ] as const)('is %s', (_, brought, changes, expected) => {
    expect(governedBy(changes, brought)).toBe(expected)
  })
})

describe('a consolidated record', () => {
  const amendment = { law: laws.teamMembers2024, bearer: 'team', norms: ['LT-3'] } as const
  const record = { law: laws.circular2022, amendedBy: [amendment], bearer: 'doctor', norms: ['A4-1'], window: 4 }

  it('has what the amendment changes, and keeps all else: what brought it and what amends it too', () => {
    expect(consolidated(record, amendment)).toStrictEqual({
      law: laws.circular2022,
      amendedBy: [amendment],
      bearer: 'team',
      norms: ['LT-3'],
      window: 4,
    })
    expect(record.bearer).toBe('doctor')
  })
})

it('only a change that says that the record ended is an end', () => {
  expect(isEnding({ law: laws.certificates2026, ended: 'repealed' })).toBe(true)
  expect(isEnding({ law: laws.certificates2026, norms: [] })).toBe(false)
})
