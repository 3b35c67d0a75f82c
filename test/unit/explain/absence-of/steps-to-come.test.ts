import { describe, expect, it } from 'vitest'
import { absenceOn } from '../../../support/evaluated.js'

const estimated = (on: string, category: number) => ({ type: 'capacityEstimated', on, category })

const planned = (on: string) => ({ type: 'planDrawnUp', on, elements: ['goals'] })

const start = (first: string, rest: object = {}) => ({ incapacity: { start: first, ...rest } })

type Row = readonly [title: string, asOf: string, key: string, more: object, absence: object | undefined]

describe('what is still to come', () => {
  const plans = (...days: readonly string[]) => ({ events: days.map(planned) })
  const later = (from: string) => ({ because: 'later', from })
  const leap = start('2024-02-29')
  const twice = { events: [estimated('2023-02-01', 1), estimated('2023-02-05', 2), estimated('2023-02-10', 1)] }
  it.each<Row>([
    ['the eve of its first day', '2024-01-15', 'regional.start', {}, later('2024-01-16')],
    ['no second one on its first day', '2024-01-16', 'regional.start#2', {}, undefined],
    [
      'a last day of the incapacity that is its first',
      '2023-04-01',
      'regional.start',
      start('2023-01-16', { endedOn: '2024-01-16' }),
      later('2024-01-16'),
    ],
    [
      'a last day before it',
      '2023-04-01',
      'regional.start',
      start('2023-01-16', { endedOn: '2024-01-15' }),
      { because: 'status', status: 'incapacityEnded' },
    ],
    ['a day that the month lacks', '2024-04-01', 'regional.start', leap, later('2025-03-01')],
    ['the second time of a plan', '2023-07-01', 'ziv.review#2', plans('2023-06-15'), undefined],
    ['the third time of a plan', '2023-07-01', 'ziv.review#3', plans('2023-06-15'), later('2023-09-16')],
    ['the twelfth time of a plan', '2023-07-01', 'ziv.review#12', plans('2023-06-15'), later('2025-12-16')],
    [
      'a time of a plan that another one replaced at once',
      '2023-07-01',
      'ziv.review#3',
      plans('2023-06-15', '2023-06-20'),
      undefined,
    ],
    [
      'a time of the plan that replaced it',
      '2023-07-01',
      'ziv.review#2.3',
      plans('2023-06-15', '2023-06-20'),
      later('2023-09-21'),
    ],
    [
      'a time of a plan that does not exist',
      '2023-07-01',
      'ziv.review#3.3',
      plans('2023-06-15', '2023-06-20'),
      undefined,
    ],
    [
      'a time of the tenth plan',
      '2023-07-01',
      'ziv.review#10.3',
      plans(...Array.from({ length: 10 }, (_, index) => `2023-06-1${index}`)),
      later('2023-09-20'),
    ],
    [
      'a time of a plan whose trajectory has ended',
      '2023-07-15',
      'ziv.review#3',
      { events: [planned('2023-06-15'), { type: 'zivEnded', on: '2023-07-01' }] },
      undefined,
    ],
    ['no number, on the day of the plan', '2023-06-15', 'ziv.review', plans('2023-06-15'), undefined],
    ['what is no number', '2023-07-01', 'ziv.review#3x', plans('2023-06-15'), undefined],
    ['a third time of what does not come back', '2023-03-01', 'exam.category1#3', twice, undefined],
    [
      'a time without a plan',
      '2023-07-01',
      'ziv.review#3',
      {},
      { because: 'notTriggered', causes: [{ type: 'planDrawnUp' }] },
    ],
    [
      'a time without a plan, beside numbers of another rule',
      '2024-07-15',
      'ziv.review#3',
      start('2024-05-06'),
      { because: 'notTriggered', causes: [{ type: 'planDrawnUp' }] },
    ],
    [
      'a time of a plan that was replaced after it was reviewed',
      '2023-07-01',
      'ziv.review#3',
      { events: [planned('2023-06-15'), { type: 'planReviewed', on: '2023-06-18' }, planned('2023-06-20')] },
      undefined,
    ],
  ])('%s', (_, asOf, key, more, absence) => {
    expect(absenceOn(asOf, key, more)).toEqual(absence)
  })

  it('is counted as the caller chose', () => {
    expect(absenceOn('2024-04-01', 'regional.start', leap, { 'RD-6': 'sameDate' })).toEqual(later('2025-02-28'))
  })
})
