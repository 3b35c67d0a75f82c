import { describe, expect, it } from 'vitest'
import { absentAt, category4, everyLetter, letterFrom, letterOn, letterSent } from '../../../support/letters.js'
import { evaluatedOn } from '../../../support/short-cases.js'

const letters = everyLetter()

const before = ['2023-04-10 questionnaireImpossible (examIndicated yes)', '2023-04-21 referred']

const indicated = ['start: 2025-09-01', '2025-12-15 questionnaireImpossible (examIndicated yes)']

const twoLetters = [letterSent('2026-06-08', '2026-06-22'), letterSent('2026-07-02', '2026-07-16')]

describe('the decision states what is withheld, for which days and why (SA-7)', () => {
  it.each([
    [
      'the second absence at the first contact (SA-3)',
      ['2023-05-26', [...before, absentAt('firstContact', '2023-05-09'), absentAt('firstContact', '2023-05-25')]],
      {
        kind: 'decision',
        consequence: 'reduction',
        percentage: 2.5,
        cause: 'absence',
        at: 'firstContact',
        plannedOn: '2023-05-25',
        periods: [{ from: '2023-05-25', until: null }],
        end: 'newDateAsked',
      },
      'coordinator',
    ],
    [
      'the absence at the contact of the fourth month, to the eve of the contact that is held (LT-18)',
      ['2024-05-03', ['start: 2024-01-15', absentAt('combinedContact', '2024-05-02')]],
      {
        kind: 'decision',
        consequence: 'suppression',
        percentage: 100,
        cause: 'absence',
        at: 'combinedContact',
        plannedOn: '2024-05-02',
        periods: [{ from: '2024-05-02', until: null }],
        end: 'held',
      },
      'advisingDoctor',
    ],
    [
      'the registration that was not made names no place and no day planned (LT-19)',
      ['2026-07-25', [...category4, ...twoLetters]],
      {
        kind: 'decision',
        consequence: 'reduction',
        percentage: 10,
        cause: 'notRegistered',
        periods: [{ from: '2026-07-17', until: null }],
        end: 'registered',
      },
      'insurer',
    ],
    [
      'an absence that maternity protection interrupts is one decision with each of its periods (SA-6)',
      [
        '2026-05-05',
        [
          ...indicated,
          absentAt('exam', '2026-03-02'),
          absentAt('exam', '2026-03-16'),
          '2026-03-23 maternityProtectionStarted',
          '2026-04-30 maternityProtectionEnded',
        ],
      ],
      {
        kind: 'decision',
        consequence: 'suppression',
        percentage: 100,
        cause: 'absence',
        at: 'exam',
        plannedOn: '2026-03-16',
        periods: [
          { from: '2026-03-16', until: '2026-03-22' },
          { from: '2026-05-01', until: null },
        ],
        end: 'newDateAsked',
      },
      'advisingDoctor',
    ],
  ] as const)('%s', (_, [asOf, facts], decision, person) => {
    expect(letterOn(asOf, 'consequence.notify', facts).states).toStrictEqual([
      decision,
      { kind: 'contact', about: person === 'insurer' ? 'registrationDecision' : 'decision', with: person },
    ])
  })
})

it('the decision on a consequence that was interrupted and has ended states each of its periods (SA-6)', () => {
  expect(letters.interrupted.states[0]).toMatchObject({
    kind: 'decision',
    periods: [
      { from: '2026-03-16', until: '2026-03-22' },
      { from: '2026-05-01', until: '2026-05-04' },
    ],
  })
})

/** Each decision of a case with its key: the place of the absence, and the periods. */
const decisions = (asOf: string, facts: readonly string[]): readonly string[] => {
  const evaluation = evaluatedOn(asOf, facts)
  return evaluation.obligations
    .filter(({ rule }) => rule === 'consequence.notify')
    .map(({ key }) => {
      const told = letterFrom(evaluation, key).states.flatMap((one) =>
        one.kind === 'decision'
          ? [one.at ?? one.cause, ...one.periods.map(({ from, until }) => `${from} – ${until ?? ''}`.trim())]
          : [],
      )
      return [key, ...told].join(' ')
    })
}

describe('each decision has a letter of its own', () => {
  it.each([
    [
      'of the second and the third absence at one place',
      '2023-07-01',
      [...before, ...['2023-05-09', '2023-05-25', '2023-06-12'].map((on) => absentAt('firstContact', on))],
      ['consequence.notify firstContact 2023-05-25 – 2023-06-11', 'consequence.notify#2 firstContact 2023-06-12 –'],
    ],
    [
      'of two second absences that were planned on one day at two places',
      '2023-06-01',
      [
        ...before,
        absentAt('exam', '2023-05-09'),
        absentAt('firstContact', '2023-05-10'),
        absentAt('exam', '2023-05-25'),
        absentAt('firstContact', '2023-05-25'),
      ],
      ['consequence.notify exam 2023-05-25 –', 'consequence.notify#2 firstContact 2023-05-25 –'],
    ],
    [
      'of a second absence that was planned on the day of a first one at another place',
      '2023-06-01',
      [
        ...before,
        absentAt('firstContact', '2023-05-09'),
        absentAt('exam', '2023-05-25'),
        absentAt('firstContact', '2023-05-25'),
      ],
      ['consequence.notify firstContact 2023-05-25 –'],
    ],
    [
      'of a second absence without a letter after the first, on the day of a first one that has a letter (LT-6)',
      '2026-05-12',
      [
        'start: 2026-01-05',
        '2026-04-13 questionnaireImpossible (examIndicated yes)',
        absentAt('occupationalPhysician', '2026-04-07'),
        absentAt('exam', '2026-05-11'),
        absentAt('occupationalPhysician', '2026-05-11'),
      ],
      ['consequence.notify occupationalPhysician 2026-05-11 –'],
    ],
    [
      'of a registration that is told to be missing on the day of a second absence',
      '2026-07-25',
      [
        ...category4,
        ...twoLetters,
        absentAt('regionalAdviser', '2026-07-10'),
        absentAt('regionalAdviser', '2026-07-24'),
      ],
      ['consequence.notify notRegistered 2026-07-17 –', 'consequence.notify#2 regionalAdviser 2026-07-24 –'],
    ],
  ] as const)('%s', (_, asOf, facts, expected) => {
    expect(decisions(asOf, facts)).toEqual(expected)
  })
})

/** A referral, three absences at its first contact, and the contact that is held: the second and the third have a consequence. */
const referralOf = (month: string): readonly string[] => [
  `${month}-01 referred`,
  ...['04', '11', '18'].map((on) => absentAt('firstContact', `${month}-${on}`)),
  `${month}-25 coordinatorContact (kind first, channel physical, outcome none)`,
]

it('the ninth and the tenth decision, on one day, are each of another absence', () => {
  const facts = [
    '2023-04-10 questionnaireImpossible (examIndicated yes)',
    ...['2023-05', '2023-06', '2023-07', '2023-08'].flatMap(referralOf),
    '2023-09-01 referred',
    absentAt('exam', '2023-09-04'),
    absentAt('firstContact', '2023-09-05'),
    absentAt('exam', '2023-09-18'),
    absentAt('firstContact', '2023-09-18'),
  ]
  const told = decisions('2023-09-20', facts)
  expect(told).toHaveLength(10)
  expect(told.slice(-2).sort()).toEqual([
    'consequence.notify#10 firstContact 2023-09-18 –',
    'consequence.notify#9 exam 2023-09-18 –',
  ])
})
