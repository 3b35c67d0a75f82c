import { evaluate } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { employee, told } from '../../support/evaluated.js'

const ziv = (on: string) => ({ type: 'zivStarted', on, situation: 'B' })
const planned = (on: string) => ({ type: 'planDrawnUp', on, elements: ['goals'] })
const estimated = (on: string) => ({ type: 'capacityEstimated', on, category: 3 })
const contact = { type: 'coordinatorContact', on: '2023-05-01', kind: 'first', channel: 'physical' }
const refused = { type: 'permissionRefused', on: '2023-05-09' }

type Row = readonly [title: string, events: readonly object[], key: string, options: object, ends: readonly string[]]

/** Each step of the way to a day: the end, what was counted, and the day that it gives. */
const counted = (events: readonly object[], key: string, options: object, more: object = {}): readonly string[] =>
  told(evaluate(employee(events, more), { asOf: day('2023-09-20'), ...options }), key, 'counted').map((step) => {
    // SAFETY: only steps of the kind 'counted' are left.
    const { end, count, result } = step as { end: string; count: { count: string }; result: string }
    return [
      end,
      ...Object.values(count).map((one) => (typeof one === 'object' ? Object.values(one).join('/') : one)),
      result,
    ].join(' ')
  })

describe('the way to the first and the last day', () => {
  it.each<Row>([
    [
      'of a first contact, by what started it',
      [{ type: 'questionnaireUpdateNotNeeded', on: '2023-05-02' }],
      'contact.first',
      {},
      [
        'from anchor trigger 2023-05-02',
        'until reading RD-4 request 2023-06-02',
        'until notKnown request 2023-06-02',
        'until withinMonths 1 trigger 2023-05-02 sameDate 2023-06-02',
      ],
    ],
    [
      'of a first contact, by the reading of a day that is not known',
      [
        { type: 'questionnaireSent', on: '2023-05-02', route: 'B' },
        { type: 'questionnaireReceived', on: '2023-05-10', complete: true },
      ],
      'contact.first',
      { readings: { 'RD-3': 'handingOver' } },
      [
        'from anchor trigger 2023-05-10',
        'until reading RD-3 handingOver 2023-06-10',
        'until notKnown posted 2023-06-10',
        'until withinMonths 1 trigger 2023-05-10 sameDate 2023-06-10',
      ],
    ],
    [
      'of help with a questionnaire of route A',
      [{ type: 'questionnaireSent', on: '2023-05-02', route: 'A' }],
      'questionnaire.support',
      {},
      ['from anchor trigger 2023-05-17'],
    ],
    [
      'of help with a questionnaire of route B',
      [{ type: 'questionnaireSent', on: '2023-05-02', route: 'B' }],
      'questionnaire.support',
      {},
      ['from anchor trigger 2023-05-17'],
    ],
    ['one day, counted once', [], 'questionnaire.send', {}, ['both days 70 incapacityStart 2023-01-16 2023-03-27']],
    [
      'a month',
      [],
      'estimate.first',
      {},
      [
        'from monthsLater 3 incapacityStart 2023-01-16 quantieme 2023-04-16',
        'until eveOfMonths 4 incapacityStart 2023-01-16 quantieme 2023-05-15',
      ],
    ],
    ['no last day', [planned('2023-05-16')], 'ziv.informTreatingDoctor', {}, ['from anchor trigger 2023-05-16']],
    [
      'on the last day',
      [estimated('2023-08-15')],
      'exam.category3',
      {},
      ['from anchor trigger 2023-08-15', 'until eveOfMonths 7 incapacityStart 2023-01-16 quantieme 2023-08-15'],
    ],
    [
      'after the last day',
      [estimated('2023-08-16')],
      'exam.category3',
      {},
      [
        'from anchor trigger 2023-08-16',
        'from closed 2023-08-16 2023-08-15',
        'until eveOfMonths 7 incapacityStart 2023-01-16 quantieme 2023-08-15',
      ],
    ],
    [
      'the second time of what comes back',
      [planned('2023-05-16')],
      'ziv.review#2',
      {},
      [
        'from withinMonths 3 trigger 2023-05-16 sameDate 2023-08-16',
        'from dayAfter 2023-08-16 2023-08-17',
        'until withinMonths 6 trigger 2023-05-16 sameDate 2023-11-16',
      ],
    ],
    [
      'the first known of two days',
      [contact, refused],
      'contact.afterRefusal',
      {},
      ['from anchor trigger 2023-05-09', 'until withinMonths 1 previousContact 2023-05-01 sameDate 2023-06-01'],
    ],
    [
      'the only one known of two days',
      [refused],
      'contact.afterRefusal',
      {},
      [
        'from anchor trigger 2023-05-09',
        'until notKnown previousContact 2023-06-09',
        'until withinMonths 1 trigger 2023-05-09 sameDate 2023-06-09',
      ],
    ],
    [
      'by a reading',
      [{ type: 'questionnaireSent', on: '2023-03-27', route: 'A' }],
      'questionnaire.return',
      {},
      [
        'from anchor trigger 2023-03-27',
        'until reading RD-1 twoWeeks 2023-04-10',
        'until days 14 trigger 2023-03-27 2023-04-10',
      ],
    ],
    [
      'by another reading',
      [{ type: 'questionnaireSent', on: '2023-03-27', route: 'A' }],
      'questionnaire.return',
      { readings: { 'RD-1': 'oneWeek' } },
      [
        'from anchor trigger 2023-03-27',
        'until reading RD-1 oneWeek 2023-04-03',
        'until days 7 trigger 2023-03-27 2023-04-03',
      ],
    ],
    [
      'from a planned day',
      [{ type: 'unjustifiedAbsence', on: '2023-05-10', at: 'exam', plannedOn: '2023-05-08' }],
      'absence.newDate',
      {},
      ['from anchor planned 2023-05-08', 'until withinMonths 1 planned 2023-05-08 sameDate 2023-06-08'],
    ],
    [
      'within a month, from date to date',
      [ziv('2023-01-30')],
      'ziv.followUpInterview',
      {},
      ['from anchor trigger 2023-01-30', 'until withinMonths 1 trigger 2023-01-30 sameDate 2023/2/30 2023-02-28'],
    ],
    [
      'within a month, up to the eve',
      [ziv('2023-01-30')],
      'ziv.followUpInterview',
      { readings: { 'RD-6': 'quantieme' } },
      ['from anchor trigger 2023-01-30', 'until withinMonths 1 trigger 2023-01-30 quantieme 2023/2/31 2023-02-28'],
    ],
    [
      'within a month, up to the eve, where one day later is missing',
      [ziv('2023-01-28')],
      'ziv.followUpInterview',
      { readings: { 'RD-6': 'quantieme' } },
      ['from anchor trigger 2023-01-28', 'until withinMonths 1 trigger 2023-01-28 quantieme 2023/2/29 2023-02-28'],
    ],
    [
      'within a month of the last day of a month',
      [ziv('2023-03-31')],
      'ziv.followUpInterview',
      {},
      ['from anchor trigger 2023-03-31', 'until withinMonths 1 trigger 2023-03-31 sameDate 2023/4/31 2023-04-30'],
    ],
    [
      'within a month that ends on the last day of one',
      [ziv('2023-03-30')],
      'ziv.followUpInterview',
      {},
      ['from anchor trigger 2023-03-30', 'until withinMonths 1 trigger 2023-03-30 sameDate 2023-04-30'],
    ],
    [
      'within a month of the last day of a short month',
      [ziv('2023-04-30')],
      'ziv.followUpInterview',
      {},
      ['from anchor trigger 2023-04-30', 'until withinMonths 1 trigger 2023-04-30 sameDate 2023-05-31 2023-05-30'],
    ],
  ])('%s', (_, events, key, options, ends) => {
    expect(counted(events, key, options)).toEqual(ends)
  })
  it('a month that the other convention ends on another day', () => {
    const options = { asOf: day('2023-02-01'), readings: { 'RD-6': 'sameDate' } }
    expect(counted([], 'estimate.first', options, { incapacity: { start: '2022-10-31' } })).toEqual([
      'from monthsLater 3 incapacityStart 2022-10-31 sameDate 2023-01-31',
      'until eveOfMonths 4 incapacityStart 2022-10-31 sameDate 2023/2/31 2023-02-28 2023-02-27',
    ])
  })

  it.each([
    [
      '4',
      ['from anchor incapacityStart 2024-05-06', 'until eveOfMonths 4 incapacityStart 2024-05-06 quantieme 2024-09-05'],
    ],
    [
      '7',
      [
        'from monthsLater 6 incapacityStart 2024-05-06 quantieme 2024-11-06',
        'until eveOfMonths 7 incapacityStart 2024-05-06 quantieme 2024-12-05',
      ],
    ],
    [
      '11',
      [
        'from monthsLater 10 incapacityStart 2024-05-06 quantieme 2025-03-06',
        'until eveOfMonths 11 incapacityStart 2024-05-06 quantieme 2025-04-05',
      ],
    ],
  ])('the contact of month %s, by its own months', (number, ends) => {
    const late = { incapacity: { start: '2024-05-06' } }
    expect(counted([], `evaluation.contact#${number}`, { asOf: day('2024-07-02') }, late)).toEqual(ends)
  })

  it('one day that gives way to a working day', () => {
    const sunday = { incapacity: { start: '2023-01-15' } }
    expect(counted([], 'questionnaire.send', { rollOver: 'nextWorkingDay' }, sunday)).toEqual([
      'from days 70 incapacityStart 2023-01-15 2023-03-26',
      'until days 70 incapacityStart 2023-01-15 2023-03-26',
      'until rollOver 2023-03-26 2023-03-27',
    ])
  })
})
