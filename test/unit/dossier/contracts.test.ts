import { describe, expect, it } from 'vitest'
import { numberOf } from '../../../src/calendar/day-number.js'
import { hasContractOn } from '../../../src/dossier/contracts.js'
import { timelineOf } from '../../../src/dossier/timeline.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'

const daysWithContract = (facts: readonly string[], days: readonly string[]): readonly boolean[] => {
  const { dossier } = caseOf(['start: 2023-01-16', ...facts])
  const { contracts } = timelineOf(dossier, day('2023-12-31'), undefined)
  return days.map((one) => hasContractOn(contracts, numberOf(day(one))))
}

describe('whether there is a contract on a day', () => {
  it.each([
    ['from the beginning', [], ['2023-01-16', '2023-10-01'], [true, true]],
    ['never', ['contract: no'], ['2023-01-16', '2023-10-01'], [false, false]],
    ['until its last day', ['2023-05-31 contractEnded'], ['2023-05-31', '2023-06-01'], [true, false]],
    ['from its first day', ['contract: no', '2023-05-15 contractStarted'], ['2023-05-14', '2023-05-15'], [false, true]],
    [
      'a second one outlasts the first',
      ['2023-05-02 contractStarted (ref b)', '2023-06-30 contractEnded (ref b)', '2023-07-31 contractEnded'],
      ['2023-07-01', '2023-08-01'],
      [true, false],
    ],
    [
      'an end without a name ends all',
      ['2023-05-02 contractStarted (ref b)', '2023-06-30 contractEnded'],
      ['2023-06-30', '2023-07-01'],
      [true, false],
    ],
    [
      'an end with a name ends that one alone',
      [
        'contract: no',
        '2023-05-02 contractStarted (ref a)',
        '2023-05-09 contractStarted (ref b)',
        '2023-06-30 contractEnded (ref a)',
      ],
      ['2023-07-01'],
      [true],
    ],
    [
      'that of the first day ends by its own name',
      [
        'contract ref: a',
        '2023-05-02 contractStarted (ref b)',
        '2023-06-30 contractEnded (ref a)',
        '2023-07-31 contractEnded (ref b)',
      ],
      ['2023-07-01', '2023-07-31', '2023-08-01'],
      [true, true, false],
    ],
    [
      'another begins on the last day of the first',
      ['contract ref: a', '2023-06-30 contractEnded (ref a)', '2023-06-30 contractStarted (ref b)'],
      ['2023-06-30', '2023-07-01'],
      [true, true],
    ],
    [
      'an end on the day before the first day, and a start on it',
      ['2023-06-29 contractEnded', '2023-06-30 contractStarted (ref b)'],
      ['2023-06-29', '2023-06-30'],
      [true, true],
    ],
    [
      'one that ends on the day on which it began, without one before',
      ['contract: no', '2023-06-30 contractStarted (ref a)', '2023-06-30 contractEnded (ref a)'],
      ['2023-06-29', '2023-06-30', '2023-07-01'],
      [false, true, false],
    ],
  ])('%s', (_, facts, days, expected) => {
    expect(daysWithContract(facts, days)).toEqual(expected)
  })
})

it('two changes of one day count once, also after an earlier one', () => {
  const { dossier } = caseOf([
    'start: 2023-01-16',
    '2023-03-31 contractEnded',
    '2023-05-02 contractStarted (ref b)',
    '2023-05-02 contractStarted (ref c)',
  ])
  expect(timelineOf(dossier, day('2023-12-31'), undefined).contracts).toEqual([
    { from: 0, hasContract: true },
    { from: numberOf(day('2023-04-01')), hasContract: false },
    { from: numberOf(day('2023-05-02')), hasContract: true },
  ])
})

it('two changes of one day count once, and a list that is empty holds no contract', () => {
  const { dossier } = caseOf([
    'start: 2023-01-16',
    '2023-05-02 contractStarted (ref b)',
    '2023-05-02 contractStarted (ref c)',
  ])
  const { contracts } = timelineOf(dossier, day('2023-12-31'), undefined)
  expect(contracts).toEqual([
    { from: 0, hasContract: true },
    { from: numberOf(day('2023-05-02')), hasContract: true },
  ])
  expect(hasContractOn([], 1)).toBe(false)
})
