import { evaluate } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../../support/days.js'
import { dossierOf } from '../../../support/dossiers.js'

const asOf = day('2023-04-20')

const incapableSince = (start: string) =>
  dossierOf({ scheme: 'employee', employmentContract: true, incapacity: { start } })

describe('a case has steps from the first day of the law and of the incapacity on', () => {
  it.each([
    ['the eve of the circular', '2022-08-01', '2022-08-31', 'notCovered'],
    ['the first day of the circular', '2022-08-01', '2022-09-01', 'awaitingQuestionnaire'],
    ['the eve of the start', '2023-01-16', '2023-01-15', 'notStarted'],
    ['the start', '2023-01-16', '2023-01-16', 'awaitingQuestionnaire'],
  ])('%s', (_, start, on, status) => {
    expect(evaluate(incapableSince(start), { asOf: day(on) }).status).toBe(status)
  })

  it.each([
    ['2022-12-31', 'outOfScope'],
    ['2023-01-01', 'awaitingQuestionnaire'],
  ])('the self-employed from 2023 on: %s', (on, status) => {
    const told = { ...incapableSince('2022-12-05'), scheme: 'selfEmployed', employmentContract: false }
    expect(evaluate(dossierOf(told), { asOf: day(on) }).status).toBe(status)
  })
})

describe('obligations stand by last day, then by first day, then by key', () => {
  const keys = (events: readonly object[], start = '2023-01-16', on = asOf) =>
    evaluate(dossierOf({ ...incapableSince(start), events }), { asOf: on }).obligations.map(({ key }) => key)

  it('of two steps with one last day, the one that opens first', () => {
    // An evaluation contact from the start on, and the estimate in the fourth month.
    expect(keys([], '2024-03-04', day('2024-03-05'))).toEqual([
      'questionnaire.send',
      'evaluation.contact#4',
      'estimate.first',
      'evaluation.contact#11',
    ])
  })

  it('past the end of the calendar all days are its last', () => {
    const events = [
      { type: 'referred', on: '2199-12-20' },
      { type: 'zivStarted', on: '2199-12-10', situation: 'A' },
    ]
    expect(keys(events, '2199-12-01', day('2199-12-31')).filter((key) => !key.startsWith('evaluation'))).toEqual([
      'ziv.followUpInterview',
      'contact.first',
      'estimate.first',
      'questionnaire.send',
    ])
  })
})
