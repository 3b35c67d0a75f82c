import { type Agenda, agendaFor, agendaOf, type Dossier, nextChange, nextChangeFor, receiptFor } from 'terug-naar-werk'
import {
  agendaForUnder,
  agendaUnder,
  amend,
  evaluateUnder,
  nextChangeForUnder,
  nextChangeUnder,
  receiptForUnder,
  redactUnder,
  rulebook,
} from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { digest } from '../../../src/evaluation/fingerprint.js'
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

describe('under a house rule, for an audience', () => {
  const amended = amend(rulebook, [
    {
      law: { id: 'houseRule', title: 'House rule: three weeks', inForce: [{ from: '2023-01-01' }] },
      record: 'questionnaire.return/routeA',
      window: {
        from: { count: 'days', days: 0, after: 'trigger' },
        until: { count: 'days', days: 21, after: 'trigger' },
      },
    },
  ])
  const rules = amended._tag === 'Right' ? amended.right : rulebook
  const until = { until: day('2023-09-30') }
  const options = { asOf: day('2023-04-03') }
  const returning = (agenda: readonly Agenda[]) =>
    agenda.flatMap(({ steps }) => steps).find(({ key }) => key === 'questionnaire.return')?.window.until

  it('the agenda has the days of the rule, and only the steps that the audience may know', () => {
    expect(returning(agendaForUnder(rules, category3, options, until, 'coordinator'))).toBe('2023-04-17')
    expect(returning(agendaFor(category3, options, until, 'coordinator'))).toBe('2023-04-10')
    expect(agendaForUnder(rules, category3, options, until, 'employer')).toEqual([])
    expect(agendaForUnder(rules, category3, options, until, 'insured')).toEqual(
      agendaUnder(rules, category3, options, until),
    )
  })

  it('the next change is that of what is seen under the rule', () => {
    const sentAlone = employee([sent])
    const after = { asOf: day('2023-04-03') }
    expect(nextChangeForUnder(rules, sentAlone, after, 'coordinator')).toBe('2023-04-18')
    expect(nextChangeFor(sentAlone, after, 'coordinator')).toBe('2023-04-11')
    expect(nextChangeForUnder(rules, sentAlone, after, 'insured')).toBe(nextChangeUnder(rules, sentAlone, after))
  })

  it('the receipt names the rule, and is the same whatever the audience may not know', () => {
    const [one, other] = [category2, category3].map((of) => receiptForUnder(rules, of, options, 'coordinator'))
    expect(one?.law.reforms).toEqual([expect.objectContaining({ id: 'houseRule' })])
    expect(one?.result).toBe(other?.result)
    expect(one?.rulebook).not.toBe(receiptFor(category2, options, 'coordinator').rulebook)
    expect(one?.result).toBe(digest(redactUnder(rules, evaluateUnder(rules, category2, options), 'coordinator')))
  })
})
