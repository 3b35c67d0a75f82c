import { diffEvaluations } from 'terug-naar-werk'
import { amend, explainUnder, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { amendedBy, days, law, under } from '../../../support/invented-reform.js'

describe('a reform of a presumption', () => {
  const before2026 = { ...law, inForce: [{ from: '2024-06-01' }] }
  const facts = ['start: 2024-01-08', '2024-07-01 zivStarted (situation A)']
  const presumed = (fields: object, asOf = '2024-08-01', more: readonly string[] = []) => {
    const rules = amendedBy({ law: before2026, record: 'presumption.ziv', ...fields })
    return { rules, evaluation: under(rules, asOf, [...facts, ...more]) }
  }

  it('changes how long it lasts at most', () => {
    const { rules, evaluation } = presumed({ maximum: { months: 9, convention: 'quantieme' } })
    expect(evaluation.presumption).toMatchObject({
      from: '2024-07-01',
      until: '2025-03-31',
      maxUntil: '2025-03-31',
      amendedBy: ['declaration2024', 'invented'],
    })
    const { steps } = explainUnder(rules, evaluation, 'presumption.ziv', { language: 'en', audience: 'insured' })
    expect(steps.findLast((step) => step.kind === 'counted')).toMatchObject({ result: '2025-03-31' })
    expect(steps.find(({ kind }) => kind === 'reform')).toMatchObject({ effect: 'changes' })
  })

  it('changes what ends it', () => {
    const work = ['2024-07-15 paidWorkStarted']
    expect(under(rulebook, '2024-08-01', [...facts, ...work]).presumption).toMatchObject({
      until: '2024-07-14',
      endedBy: 'paidWork',
    })
    const { evaluation } = presumed({ endedBy: ['zivEnded', 'retraining'] }, '2024-08-01', work)
    expect(evaluation.presumption).toMatchObject({ until: '2024-12-31', endedBy: null })
    const kept = presumed({ endedBy: ['zivEnded', 'paidWork'] }, '2024-08-01', work)
    expect(kept.evaluation.presumption).toMatchObject({ until: '2024-07-14', endedBy: 'paidWork' })
  })

  it('is told by a comparison with the law', () => {
    const { evaluation } = presumed({ maximum: { months: 9, convention: 'quantieme' } })
    expect(diffEvaluations(under(rulebook, '2024-08-01', facts), evaluation).presumptions).toEqual([
      {
        key: 'presumption.ziv',
        before: { from: '2024-07-01', until: '2024-12-31', maxUntil: '2024-12-31', endedBy: null },
        after: { from: '2024-07-01', until: '2025-03-31', maxUntil: '2025-03-31', endedBy: null },
      },
    ])
    expect(diffEvaluations(evaluation, evaluation).presumptions).toEqual([])
  })

  it('ends it: none starts any more, and one that ran goes on', () => {
    expect(presumed({ ended: 'repealed' }).evaluation.presumptions).toEqual([])
    const earlier = ['start: 2024-01-08', '2024-05-31 zivStarted (situation A)']
    const { rules } = presumed({ ended: 'repealed' })
    expect(under(rules, '2024-08-01', earlier).presumption).toMatchObject({ from: '2024-05-31', until: '2024-11-30' })
  })

  it('does not concern one that started before its first day', () => {
    const { rules } = presumed({ maximum: { months: 1, convention: 'quantieme' } })
    const earlier = ['start: 2024-01-08', '2024-05-31 zivStarted (situation A)']
    expect(under(rules, '2024-08-01', earlier).presumption).toMatchObject({ maxUntil: '2024-11-30' })
    expect(under(rules, '2024-08-01', earlier).presumption?.amendedBy).toEqual(['declaration2024'])
  })

  it.each([
    ['a kind that there is not', { record: 'presumption.own' }, 'value.notAllowed', '0.record'],
    ['an end that it does not have', { endedBy: ['resumption'] }, 'value.notAllowed', '0.endedBy.0'],
    ['a window', { window: { from: days(0), until: days(30) } }, 'key.unknown', '0.window'],
    ['no months', { maximum: { months: 0, convention: 'quantieme' } }, 'value.outOfRange', '0.maximum.months'],
    ['no convention', { maximum: { months: 9 } }, 'key.missing', '0.maximum.convention'],
    ['another kind in its place', { ended: 'replacedBy', by: 'estimate.first' }, 'value.notAllowed', '0.by'],
    ['what begins when it has been repealed', { law, endedBy: [] }, 'amendment.withoutEffect', '0.law'],
  ])('%s is refused', (_, fields, code, path) => {
    const result = amend(rulebook, [{ law: before2026, record: 'presumption.ziv', ...fields }])
    expect(result._tag === 'Left' && result.left.map((one) => [one.code, one.path.join('.')])).toEqual([[code, path]])
  })
})
