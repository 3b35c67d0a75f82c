import { describe, expect, it } from 'vitest'
import { amendedBy, law, under } from '../../../support/invented-reform.js'
import { evaluatedOn, lineOf } from '../../../support/short-cases.js'

const findingsOn = (asOf: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts).findings.map(({ code, on, obligation = '–' }) => [code, on, obligation].join(' '))

describe('an examination that was due and not held is found once another estimate has made it lapse', () => {
  const placed = (category: number) => `2023-04-24 capacityEstimated (category ${category})`
  const notHeld = (facts: readonly string[]) =>
    findingsOn('2023-09-20', facts).filter((one) => one.startsWith('examNotHeld'))

  it.each([
    ['category 1, on the last day of the sixth month', 1, '2023-07-15', []],
    ['category 1, on the first day of the seventh', 1, '2023-07-16', ['examNotHeld 2023-07-16 exam.category1']],
    ['category 3, on the last day of the seventh month', 3, '2023-08-15', []],
    ['category 3, on the first day of the eighth', 3, '2023-08-16', ['examNotHeld 2023-08-16 exam.category3']],
  ])('%s', (_, category, on, expected) => {
    expect(notHeld([placed(category), `${on} capacityEstimated (category 2)`])).toEqual(expected)
  })

  it('the end of the incapacity makes it lapse too, and is no fault', () => {
    expect(notHeld([placed(1), 'ended on: 2023-08-01'])).toEqual([])
  })

  it('nor is a bar on its last day, where a text gives it one', () => {
    const text = { ...law, inForce: [{ from: '2023-05-01' }] }
    const rules = amendedBy({ law: text, record: 'exam.category3', barredBy: { permittedWork: ['A5-3'] } })
    const facts = [placed(3), '2023-08-01 permittedWorkStarted', '2023-08-31 permittedWorkEnded']
    const { obligations, findings } = under(rules, '2023-09-20', ['start: 2023-01-16', ...facts])
    expect(obligations.filter(({ key }) => key === 'exam.category3').map(lineOf)).toEqual([
      '2023-04-24 – 2023-08-15: lapsed by permittedWork after barredOnLastDay 2023-08-15',
    ])
    expect(findings).toEqual([])
  })
})

it('a review of a plan that was passed over is found only where a later review made it lapse, not the end of the trajectory', () => {
  const plan = ['contract: no', '2023-05-30 zivStarted (situation A)', '2023-06-01 planDrawnUp (elements goals)']
  const reviews = (...then: readonly string[]) =>
    findingsOn('2024-02-01', [...plan, ...then]).filter((one) => one.startsWith('reviewMissed'))
  expect(reviews('2023-11-06 planReviewed')).toEqual(['reviewMissed 2023-11-06 ziv.review#1'])
  expect(reviews('2023-11-06 zivEnded')).toEqual([])
})

describe('situation D without an end of CODEX by which a person is definitively unfit', () => {
  const asked = '2024-05-20 codexRequested (by employer)'
  const started = (on: string) => `${on} zivStarted (situation D)`
  const ended = (on: string) => `${on} codexEnded (definitivelyUnfit no)`
  const otherSituation = (facts: readonly string[]) =>
    findingsOn('2024-09-10', ['start: 2023-09-04', ...facts]).filter((one) => one.startsWith('otherSituation'))

  it.each([
    ['another end since 1 July 2024', [asked, ended('2024-07-01'), started('2024-09-02')], []],
    ['that end on the same day', [asked, ended('2024-09-02'), started('2024-09-02')], []],
    ['that end afterwards', [asked, started('2024-09-02'), ended('2024-09-03')], ['otherSituation 2024-09-02 –']],
    ['an end before that day', [asked, ended('2024-06-30'), started('2024-09-02')], ['otherSituation 2024-09-02 –']],
    ['no CODEX', [started('2024-09-02')], ['otherSituation 2024-09-02 –']],
    [
      'of a self-employed person, whom the codex does not concern',
      ['scheme: selfEmployed', 'contract: no', started('2024-09-02')],
      [],
    ],
    ['a start before that day', [asked, ended('2024-06-17'), started('2024-06-30')], ['otherSituation 2024-06-30 –']],
  ])('%s', (_, facts, expected) => expect(otherSituation(facts)).toEqual(expected))
})
