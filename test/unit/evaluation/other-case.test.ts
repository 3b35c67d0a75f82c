import { type ChosenReadings, evaluate } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { otherEnd, otherMonths } from '../../../src/evaluation/other-case.js'
import { DEFAULT_INTERPRETATION } from '../../../src/law/term.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'

/** What each step is in the readings of a question, one line for each. */
const readingsOf = (question: string, asOf: string, facts: readonly string[], readings: ChosenReadings) => {
  const { dossier } = caseOf(['start: 2023-01-16', ...facts])
  return evaluate(dossier, { asOf: day(asOf), readings }).obligations.flatMap(
    ({ key, window, state, readings: all = [] }) =>
      all
        .filter(({ reading }) => reading.startsWith(question))
        .map(
          (other) => `${key} ${window.from} ${state}; ${other.reading}: ${other.window.from} ${other.state ?? state}`,
        ),
  )
}

describe('a certificate that ran out may end the incapacity or not (RD-12)', () => {
  const facts = ['certified until: 2023-04-14', '2023-03-27 questionnaireSent (route A)']

  it.each([
    [{}, ['estimate.first 2023-04-16 lapsed; RD-12:stillIncapable: 2023-04-16 open']],
    [{ 'RD-12': 'stillIncapable' }, ['estimate.first 2023-04-16 open; RD-12:ended: 2023-04-16 lapsed']],
    [
      { 'RD-12': 'stillIncapable', 'RD-6': 'sameDate' },
      ['estimate.first 2023-04-16 open; RD-12:ended: 2023-04-16 lapsed'],
    ],
  ] as const)('by the answers %j', (readings, expected) => {
    const found = readingsOf('RD-12', '2023-04-20', facts, readings)
    expect(found.filter((one) => one.startsWith('estimate'))).toEqual(expected)
  })

  it('while it runs nothing asks for it', () => {
    expect(readingsOf('RD-12', '2023-04-14', facts, {})).toEqual([])
  })
})

describe('the months may run on or stand still during maternity protection (RD-13)', () => {
  const facts = ['2023-02-20 maternityProtectionStarted', '2023-04-16 maternityProtectionEnded']

  it.each([
    [
      {},
      [
        'questionnaire.send 2023-03-27 overdue; RD-13:standStill: 2023-05-22 upcoming',
        'estimate.first 2023-04-16 open; RD-13:standStill: 2023-06-11 upcoming',
      ],
    ],
    [
      { 'RD-13': 'standStill' },
      [
        'questionnaire.send 2023-05-22 upcoming; RD-13:runOn: 2023-03-27 overdue',
        'estimate.first 2023-06-11 upcoming; RD-13:runOn: 2023-04-16 open',
      ],
    ],
  ] as const)('by the answers %j', (readings, expected) => {
    expect(readingsOf('RD-13', '2023-05-02', facts, readings)).toEqual(expected)
  })

  it('without protection nothing asks for it', () => expect(readingsOf('RD-13', '2023-05-02', [], {})).toEqual([]))
})

describe('the other answer to the other answer is the first one', () => {
  const standStill = (day: number) => day + 56
  const sameDate = { ...DEFAULT_INTERPRETATION, convention: 'sameDate', readings: { 'RD-6': 'sameDate' } } as const

  it('to whether the incapacity goes on', () => {
    const { reading, interpretation } = otherEnd(sameDate)
    expect(reading).toBe('RD-12:stillIncapable')
    expect(interpretation).toEqual({ ...sameDate, readings: { 'RD-6': 'sameDate', 'RD-12': 'stillIncapable' } })
    expect(otherEnd(interpretation)).toEqual({ reading: 'RD-12:ended', interpretation: sameDate })
  })

  it('to whether the months stand still', () => {
    const { reading, interpretation } = otherMonths(sameDate, standStill)
    expect(reading).toBe('RD-13:standStill')
    const readings = { 'RD-6': 'sameDate', 'RD-13': 'standStill' }
    expect(interpretation).toEqual({ ...sameDate, standStill, readings })
    expect(otherMonths(interpretation, standStill)).toEqual({ reading: 'RD-13:runOn', interpretation: sameDate })
  })
})
