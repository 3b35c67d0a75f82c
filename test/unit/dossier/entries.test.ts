import { describe, expect, it } from 'vitest'
import { evaluated } from '../../support/evaluated.js'

const planned = (on: string) => ({ type: 'planDrawnUp', on, elements: ['goals'] })
const ziv = (on: string) => ({ type: 'zivStarted', on, situation: 'B' })
const ended = (on: string) => ({ type: 'zivEnded', on })

const find = (events: readonly object[], rule: string) =>
  evaluated('2023-06-01', ...events).obligations.find((one) => one.rule === rule)

describe('what happens on the day of the trigger', () => {
  it('fulfils the step, also where it comes earlier in the trajectory', () => {
    const approved = { type: 'retrainingApproved', on: '2023-05-02' }
    const retraining = { ...planned('2023-05-02'), aim: 'retraining' }
    expect(find([retraining, approved], 'ziv.retrainingApproval')?.state).toBe('fulfilled')
  })

  it.each([
    ['listed after it ends it', [planned('2023-05-02'), ended('2023-05-02')], '2023-05-02'],
    ['listed before it belongs to what went before', [ended('2023-05-02'), planned('2023-05-02')], '2023-11-01'],
  ])('an end of the same stage %s', (_, events, until) => {
    expect(evaluated('2023-06-01', ...events).presumption?.until).toBe(until)
  })

  it('an end listed before it does not hide a later one', () => {
    const events = [ended('2023-05-02'), planned('2023-05-02'), ended('2023-05-20')]
    expect(evaluated('2023-06-01', ...events).presumption?.until).toBe('2023-05-20')
  })

  it.each([
    [
      'after the end',
      [ziv('2023-04-03'), planned('2023-04-11'), ended('2023-05-02'), planned('2023-05-02')],
      '2023-05-02',
    ],
    [
      'before the end',
      [ziv('2023-04-03'), planned('2023-04-11'), planned('2023-05-02'), ended('2023-05-02')],
      '2023-04-11',
    ],
  ])('a plan of that day, listed %s of a trajectory', (_, events, from) => {
    expect(evaluated('2023-06-01', ...events).presumption?.from).toBe(from)
  })
})
