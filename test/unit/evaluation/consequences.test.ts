import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'

const consequencesOn = (facts: readonly string[]): readonly string[] =>
  evaluatedOn('2023-12-01', facts).consequences.map(
    ({ absence, plannedOn, from, until, notice }) =>
      `${absence}: planned ${plannedOn}, ${from ?? '?'} – ${until ?? '?'}, ${notice === undefined ? 'certain' : 'noted'}`,
  )

const absent = (plannedOn: string, on: string = plannedOn, at = 'exam') =>
  `${on} unjustifiedAbsence (at ${at}, plannedOn ${plannedOn})`

describe('absences are counted in the order in which they were planned, each place apart', () => {
  it.each([
    ['one', [absent('2023-05-02')], []],
    ['two', [absent('2023-05-02'), absent('2023-06-05')], ['2: planned 2023-06-05, 2023-06-05 – ?, certain']],
    [
      'the first reported last',
      [absent('2023-06-05', '2023-06-06'), absent('2023-05-02', '2023-06-20')],
      ['2: planned 2023-06-05, 2023-06-05 – ?, certain'],
    ],
    ['two at different places', [absent('2023-05-02'), absent('2023-06-05', '2023-06-05', 'firstContact')], []],
    [
      'two, and contact since',
      [absent('2023-05-02'), absent('2023-06-05', '2023-06-07'), '2023-06-06 absenceContact'],
      ['2: planned 2023-06-05, 2023-06-05 – 2023-06-06, certain'],
    ],
    [
      'three, with contact before each',
      [absent('2023-05-02'), '2023-05-08 absenceContact', absent('2023-06-05'), absent('2023-07-03')],
      ['2: planned 2023-06-05, 2023-06-05 – ?, certain', '3: planned 2023-07-03, 2023-07-03 – ?, noted'],
    ],
  ])('%s', (_, facts, expected) => expect(consequencesOn(facts)).toEqual(expected))
})
