import { nextChange } from 'terug-naar-werk'
import { nextChangeUnder } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { caseOf } from '../../../support/case-tables.js'
import { day } from '../../../support/days.js'
import { amendedBy, threeWeeks } from '../../../support/invented-reform.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

const changeAfter = (asOf: string, facts: readonly string[]): string => {
  const { dossier, options } = caseOf(['start: 2023-01-16', ...facts])
  return nextChange(dossier, { ...options, asOf: day(asOf) }) ?? 'none'
}

describe('the next day on which the evaluation differs, if nothing else happens', () => {
  it.each(
    rowsOf(`
      the day on which the questionnaire must be sent
        2023-02-01 | – | 2023-03-27
      on that day, the day after
        2023-03-27 | – | 2023-03-28
      before the start of the incapacity, the start
        2023-01-02 | – | 2023-01-16
      before the law of the self-employed, its first day
        2022-10-01 | scheme: selfEmployed; contract: no | 2023-01-01
      an event of a later day is not known yet
        2023-04-03 | 2023-03-27 questionnaireSent (route A); 2023-04-05 questionnaireReceived (complete yes) | 2023-04-11
      an event that was recorded after the day by which it was known stays unknown
        2023-04-06 | 2023-03-27 questionnaireSent (route A);
        2023-04-05 questionnaireReceived (complete yes, recordedOn 2023-04-07); known on: 2023-04-06 | 2023-04-11
      the last day of the calendar
        2199-12-30 | start: 2199-10-02 | 2199-12-31
      no day after it
        2199-12-31 | start: 2199-10-02 | none
      no law is known that comes later
        2027-06-01 | 2023-03-27 questionnaireSent (route A) | none
    `),
  )('%s', (_, asOf = '', facts = '', expected = '') => {
    expect(changeAfter(asOf, partsOf(facts))).toBe(expected)
  })

  it('another rulebook gives another day', () => {
    const { dossier } = caseOf([
      'start: 2026-09-28',
      '2027-01-04 questionnaireSent (route A)',
      '2027-01-04 capacityEstimated (category 2)',
    ])
    const options = { asOf: day('2027-01-04') }
    expect(nextChange(dossier, options)).toBe('2027-01-19')
    expect(nextChangeUnder(amendedBy(threeWeeks), dossier, options)).toBe('2027-01-26')
  })
})
