import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'

describe('where confirmed coverage is required, what no unread text concerns stays', () => {
  const confirmed = 'require: confirmed'

  it('a presumption by a plan of 2023', () => {
    const ziv = ['contract: no', '2023-05-08 zivStarted (situation A)', '2023-06-05 planDrawnUp (elements none)']
    const { presumption, presumptions, leftOut } = evaluatedOn('2023-06-20', [confirmed, ...ziv])
    expect(presumptions.map(({ key, from }) => `${key} ${from}`)).toEqual(['presumption.ziv 2023-06-05'])
    expect(presumption).toEqual(presumptions[0])
    expect(leftOut).toBeUndefined()
  })

  it('what a person decides about a step that is listed', () => {
    const { judgements, obligations } = evaluatedOn('2023-04-16', [confirmed, '2023-03-27 questionnaireSent (route A)'])
    expect(judgements.map(({ question, obligation }) => `${question} ${obligation}`)).toEqual([
      'estimate estimate.first',
    ])
    expect(obligations.map(({ key }) => key)).toContain('estimate.first')
  })

  it('beside a step that is left out', () => {
    const facts = ['start: 2025-12-01', confirmed, '2026-03-10 capacityEstimated (category 4)', '2026-03-10 referred']
    const { obligations, leftOut = [] } = evaluatedOn('2026-03-12', facts)
    expect(leftOut).toEqual([
      { key: 'referral.make', notices: ['directReferral2026'] },
      { key: 'contact.first', notices: ['directReferral2026'] },
    ])
    expect(obligations.filter(({ notices }) => notices !== undefined)).toEqual([])
  })

  it('but not a presumption whose first day an unread text may change', () => {
    const ziv = ['2023-12-20 zivStarted (situation A)', '2024-02-05 planDrawnUp (elements none)']
    const { presumption, presumptions, leftOut } = evaluatedOn('2024-02-10', ['start: 2023-09-01', confirmed, ...ziv])
    expect([presumption, presumptions]).toEqual([null, []])
    expect(leftOut).toEqual([{ key: 'presumption.ziv', notices: ['presumptionTransition'] }])
  })

  it('nor a status that rests on a step that is left out', () => {
    const facts = ['start: 2025-12-01', '2026-03-10 capacityEstimated (category 4)']
    expect(evaluatedOn('2026-03-12', facts).status).toBe('awaitingReferral')
    expect(evaluatedOn('2026-03-12', [...facts, confirmed]).status).toBe('notCovered')
  })
})
