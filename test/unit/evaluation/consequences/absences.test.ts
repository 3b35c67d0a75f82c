import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../../support/short-cases.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

const consequencesOn = (asOf: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts).consequences.map(
    ({ key, percentage, from, until }) => `${key}: ${percentage} %, ${from} – ${until ?? 'not ended'}`,
  )

const referred = ['2023-04-24 capacityEstimated (category 4)', '2023-04-25 referred']

const absent = (plannedOn: string, on = plannedOn, at = 'firstContact') =>
  `${on} unjustifiedAbsence (at ${at}, plannedOn ${plannedOn})`

describe('absences are numbered by the day planned, at each place and in each cascade apart', () => {
  it.each([
    ['one', [absent('2023-05-02')], []],
    ['two', [absent('2023-05-02'), absent('2023-06-05')], ['absence.firstContact#2: 2.5 %, 2023-06-05 – not ended']],
    [
      'the first reported last',
      [absent('2023-06-05', '2023-06-06'), absent('2023-05-02', '2023-06-20')],
      ['absence.firstContact#2: 2.5 %, 2023-06-05 – not ended'],
    ],
    ['two at different places', [absent('2023-05-02'), absent('2023-06-05', '2023-06-05', 'regionalAdviser')], []],
    [
      'two, and contact since',
      [absent('2023-05-02'), absent('2023-06-05', '2023-06-07'), '2023-06-06 absenceContact'],
      ['absence.firstContact#2: 2.5 %, 2023-06-05 – 2023-06-06'],
    ],
    [
      'two, and contact at another place',
      [absent('2023-05-02'), absent('2023-06-05'), '2023-06-06 absenceContact (at exam)'],
      ['absence.firstContact#2: 2.5 %, 2023-06-05 – not ended'],
    ],
    [
      'three, without contact between: the second ends on the eve of the third',
      [absent('2023-05-02'), absent('2023-06-05'), absent('2023-07-03')],
      [
        'absence.firstContact#2: 2.5 %, 2023-06-05 – 2023-07-02',
        'absence.firstContact#3: 2.5 %, 2023-07-03 – not ended',
      ],
    ],
    [
      'four: the fourth adds nothing',
      [absent('2023-05-02'), absent('2023-05-15'), absent('2023-06-05'), absent('2023-07-03')],
      [
        'absence.firstContact#2: 2.5 %, 2023-05-15 – 2023-06-04',
        'absence.firstContact#3: 2.5 %, 2023-06-05 – not ended',
      ],
    ],
    [
      'held, and referred anew: another cascade',
      [
        absent('2023-05-02'),
        '2023-05-15 coordinatorContact (kind first, channel physical)',
        '2023-06-01 referred',
        absent('2023-06-12'),
        absent('2023-06-26'),
      ],
      ['absence.firstContact#2.2: 2.5 %, 2023-06-26 – not ended'],
    ],
    [
      'a request came after the referral',
      ['2023-04-28 contactRequested', absent('2023-05-02'), absent('2023-06-05')],
      [],
    ],
  ])('%s', (_, facts, expected) => expect(consequencesOn('2023-12-01', [...referred, ...facts])).toEqual(expected))
})

describe('a consequence ends by the first of what ends it', () => {
  const two = [...referred, absent('2023-05-02'), absent('2023-06-05')]

  it.each(
    rowsOf(`
      the eve of the contact that is held
        2023-06-20 coordinatorContact (kind first, channel physical) | 2023-06-05 – 2023-06-19
      the eve of the contact that is held the day after
        2023-06-06 coordinatorContact (kind first, channel physical) | 2023-06-05 – 2023-06-05
      the last day of the incapacity
        ended on: 2023-06-30 | 2023-06-05 – 2023-06-30
      the day of contact for a new date, before the contact that is held and the end of the incapacity
        2023-06-14 absenceContact; 2023-06-20 coordinatorContact (kind first, channel physical);
        ended on: 2023-06-30
        2023-06-05 – 2023-06-14
      the eve of maternity protection that lasts
        2023-06-12 maternityProtectionStarted | 2023-06-05 – 2023-06-11
    `),
  )('%s', (_, facts, expected) => {
    expect(consequencesOn('2023-12-01', [...two, ...partsOf(facts)])).toEqual([
      `absence.firstContact#2: 2.5 %, ${expected}`,
    ])
  })

  it('pauses during maternity protection, and goes on after it', () => {
    const protection = ['2023-06-12 maternityProtectionStarted', '2023-09-24 maternityProtectionEnded']
    expect(consequencesOn('2023-12-01', [...two, ...protection])).toEqual([
      'absence.firstContact#2: 2.5 %, 2023-06-05 – 2023-06-11',
      'absence.firstContact#2/2: 2.5 %, 2023-09-25 – not ended',
    ])
  })
})

it('the third goes on when a new date is asked for, until the eve of the contact', () => {
  const three = [...referred, absent('2023-05-02'), absent('2023-06-05'), absent('2023-07-03')]
  expect(consequencesOn('2023-12-01', [...three, '2023-07-05 absenceContact (at firstContact)'])).toEqual([
    'absence.firstContact#2: 2.5 %, 2023-06-05 – 2023-07-02',
    'absence.firstContact#3: 2.5 %, 2023-07-03 – not ended',
  ])
})

describe('each consequence is notified once, the oldest first', () => {
  const facts = [...referred, absent('2023-05-02'), absent('2023-06-05'), absent('2023-07-03')]
  const notified = (...letters: readonly string[]) =>
    evaluatedOn('2023-12-01', [...facts, ...letters])
      .obligations.filter(({ rule }) => rule === 'consequence.notify')
      .map(({ key, state, fulfilledOn }) => `${key} ${state} ${fulfilledOn ?? ''}`.trim())

  it.each([
    ['none', [], ['consequence.notify open', 'consequence.notify#2 open']],
    [
      'one letter',
      ['2023-07-10 consequenceNotified'],
      ['consequence.notify fulfilled 2023-07-10', 'consequence.notify#2 open'],
    ],
    [
      'one letter that names the later absence',
      ['2023-07-10 consequenceNotified (plannedOn 2023-07-03)'],
      ['consequence.notify open', 'consequence.notify#2 fulfilled 2023-07-10'],
    ],
    [
      'two letters',
      ['2023-07-10 consequenceNotified', '2023-07-12 consequenceNotified'],
      ['consequence.notify fulfilled 2023-07-10', 'consequence.notify#2 fulfilled 2023-07-12'],
    ],
  ])('%s', (_, letters, expected) => expect(notified(...letters).toSorted()).toEqual(expected))
})
