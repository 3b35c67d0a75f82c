import { diffEvaluations } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../../support/short-cases.js'

describe('a presumption that appears, ends or vanishes', () => {
  const plan = ['start: 2023-01-09', '2023-07-02 codexRequested (by insured)', '2023-08-31 codexPlanSigned']
  const between = (from: string, to: string, before: readonly string[], after = before) =>
    diffEvaluations(evaluatedOn(from, [...plan, ...before]), evaluatedOn(to, [...plan, ...after])).presumptions
  const key = 'presumption.codex'
  const running = { from: '2023-08-31', until: '2024-02-29', maxUntil: '2024-02-29', endedBy: null }

  it.each([
    ['it begins with the plan', '2023-08-30', '2023-08-31', [], [{ key, after: running }]],
    ['it runs', '2023-09-01', '2024-02-29', [], []],
    [
      'its six months have passed',
      '2024-02-29',
      '2024-03-01',
      [],
      [{ key, before: running, after: { ...running, endedBy: 'maximum' } }],
    ],
    [
      'work is resumed',
      '2023-12-03',
      '2023-12-04',
      ['2023-12-04 workResumed'],
      [{ key, before: running, after: { ...running, until: '2023-12-03', endedBy: 'resumption' } }],
    ],
    ['looked at from a later day', '2023-08-31', '2023-08-30', [], [{ key, before: running }]],
  ])('%s', (_, from, to, facts, expected) => {
    expect(between(from, to, facts)).toStrictEqual(expected)
  })

  it('also where one appears that stands first', () => {
    const ziv = ['2023-03-20 zivStarted (situation B)', '2023-03-20 planDrawnUp (elements goals)']
    const codex = ['2023-09-04 codexRequested (by insured)', '2023-09-11 codexPlanSigned']
    const [before, after] = ['2023-08-30', '2023-09-20'].map((asOf) => evaluatedOn(asOf, [...ziv, ...codex]))
    const found = before && after ? diffEvaluations(before, after).presumptions : []
    expect(found.map((one) => [one.key, one.before?.endedBy, one.after?.endedBy])).toEqual([
      ['presumption.codex', undefined, null],
      ['presumption.ziv', null, 'maximum'],
    ])
  })

  it('those of several trajectories stand by key', () => {
    const ziv = ['2023-09-04 zivStarted (situation A)', '2023-09-11 planDrawnUp (elements goals)']
    const found = diffEvaluations(evaluatedOn('2023-08-30', plan), evaluatedOn('2023-10-02', [...plan, ...ziv]))
    expect(found.presumptions.map(({ key }) => key)).toEqual(['presumption.codex', 'presumption.ziv'])
  })
})

describe('a consequence that appears, changes or vanishes', () => {
  const absent = (on: string) => `${on} unjustifiedAbsence (at firstContact, plannedOn ${on})`
  const facts = ['2023-04-25 referred', absent('2023-05-02'), absent('2023-06-05')]
  const key = 'absence.firstContact#2'
  const second = { kind: 'reduction', percentage: 2.5, from: '2023-06-05', until: null }
  const [none, one] = [evaluatedOn('2023-06-04', facts), evaluatedOn('2023-06-05', facts)]

  it('the second absence has one, the first none', () => {
    expect(diffEvaluations(none, one).consequences).toStrictEqual([{ key, after: second }])
    expect(diffEvaluations(one, none).consequences).toStrictEqual([{ key, before: second }])
  })

  it('it ends on the day of contact for a new date', () => {
    const asked = evaluatedOn('2023-07-05', [...facts, '2023-07-05 absenceContact (at firstContact)'])
    expect(diffEvaluations(one, asked).consequences).toStrictEqual([
      { key, before: second, after: { ...second, until: '2023-07-05' } },
    ])
  })

  it('nothing is said of one that stays the same', () => {
    expect(diffEvaluations(one, evaluatedOn('2023-07-05', facts)).consequences).toEqual([])
  })
})
