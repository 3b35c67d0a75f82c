import { agendaFor, agendaOf, type Dossier, nextChange, nextChangeFor } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { employee } from '../../support/evaluated.js'

const sent = { type: 'questionnaireSent', on: '2023-03-27', route: 'A' }

const category3 = employee([sent, { type: 'capacityEstimated', on: '2023-04-20', category: 3 }])

const category2 = employee([sent, { type: 'capacityEstimated', on: '2023-04-20', category: 2 }])

const options = { asOf: day('2023-04-24') }

const keys = (dossier: Dossier, audience: 'coordinator' | 'employer' | 'insured') =>
  agendaFor(dossier, options, { until: day('2023-09-30') }, audience).flatMap(({ steps }) =>
    steps.map(({ key }) => key),
  )

describe('the days to come, for an audience', () => {
  it('the next change of the whole evaluation shows the term of a hidden examination; that of what is seen does not', () => {
    // The examination of category 3 is due until the end of the seventh month, 15 August.
    const options = { asOf: day('2023-08-15') }
    expect([nextChange(category3, options), nextChange(category2, options)]).toEqual(['2023-08-16', '2024-01-01'])
    expect(nextChangeFor(category3, options, 'coordinator')).toBe(nextChangeFor(category2, options, 'coordinator'))
  })

  it('the doctor and the insured see every change', () => {
    for (const audience of ['advisingDoctor', 'insured'] as const)
      expect(nextChangeFor(category3, options, audience)).toBe(nextChange(category3, options))
  })

  it('the agenda has the steps that the audience may know', () => {
    expect([keys(category3, 'insured'), keys(category3, 'coordinator'), keys(category3, 'employer')]).toEqual([
      ['questionnaire.return', 'exam.category3', 'questionnaire.support'],
      ['questionnaire.return', 'questionnaire.support'],
      [],
    ])
    expect(keys(category2, 'coordinator')).toEqual(keys(category3, 'coordinator'))
  })

  it('the agenda of the doctor is the whole one', () => {
    const until = { until: day('2023-09-30') }
    expect(agendaFor(category3, options, until, 'advisingDoctor')).toEqual(agendaOf(category3, options, until))
  })
})
