import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'

const presumptionOn = (asOf: string, facts: readonly string[]): string => {
  const { presumption } = evaluatedOn(asOf, facts)
  if (presumption === null) return 'none'
  const { kind, from, until, endedBy } = presumption
  return `${kind} ${from} – ${until}: ${endedBy ?? 'runs'}`
}

const ziv = '2023-03-01 zivStarted (situation B)'
const plan = '2023-03-20 planDrawnUp (elements goals)'
const codex = '2023-02-01 codexRequested (by insured)'

describe('the presumption that ends last is told, of two that end on one day that of CODEX', () => {
  it.each([
    ['ZIV alone', [ziv, plan], 'ziv 2023-03-20 – 2023-09-19: runs'],
    ['both on one day', [ziv, plan, codex, '2023-03-20 codexPlanSigned'], 'codex 2023-03-20 – 2023-09-19: runs'],
    ['CODEX before', [ziv, plan, codex, '2023-03-17 codexPlanSigned'], 'ziv 2023-03-20 – 2023-09-19: runs'],
    ['CODEX without a contract', ['contract: no', codex, '2023-03-20 codexPlanSigned'], 'none'],
    [
      'a plan after the law',
      ['2026-01-05 zivStarted (situation A)', '2026-01-05 planDrawnUp (elements goals)'],
      'none',
    ],
  ])('%s', (_, facts, expected) => {
    expect(presumptionOn('2023-05-02', facts)).toBe(expected)
  })
})

describe('what ends a presumption on the very day of the plan', () => {
  it.each([
    ['ZIV ended: that day is covered', '2023-03-20 zivEnded', 'ziv 2023-03-20 – 2023-03-20: zivEnded'],
    ['paid work: no day is left to cover', '2023-03-20 paidWorkStarted', 'none'],
    ['paid work the day after', '2023-03-21 paidWorkStarted', 'ziv 2023-03-20 – 2023-03-20: paidWork'],
  ])('%s', (_, fact, expected) => expect(presumptionOn('2023-05-02', [ziv, plan, fact])).toBe(expected))
})

describe('a further plan extends nothing while its trajectory runs', () => {
  const second = '2023-05-08 planDrawnUp (elements goals)'

  it.each([
    ['it runs', [second], 'ziv 2023-03-20 – 2023-09-19: runs'],
    ['it ended before', ['2023-04-28 zivEnded', second], 'ziv 2023-05-08 – 2023-11-07: runs'],
    ['it ended on that day, after the plan', [second, '2023-05-08 zivEnded'], 'ziv 2023-03-20 – 2023-05-08: zivEnded'],
    ['it ended on that day, before the plan', ['2023-05-08 zivEnded', second], 'ziv 2023-05-08 – 2023-11-07: runs'],
  ])('%s', (_, facts, expected) => expect(presumptionOn('2023-05-20', [ziv, plan, ...facts])).toBe(expected))
})

it.each([
  ['2023-09-19', 'runs'],
  ['2023-09-20', 'maximum'],
])('the maximum has ended it once its last day has passed: %s', (asOf, state) => {
  expect(presumptionOn(asOf, [ziv, plan])).toBe(`ziv 2023-03-20 – 2023-09-19: ${state}`)
})

const consequencesOn = (facts: readonly string[]): readonly string[] =>
  evaluatedOn('2023-12-01', facts).consequences.map(
    ({ absence, plannedOn, from, until, notice }) =>
      `${absence}: planned ${plannedOn}, ${from ?? '?'} – ${until ?? '?'}, ${notice === undefined ? 'certain' : 'noted'}`,
  )

const absent = (plannedOn: string, on: string = plannedOn, at = 'exam') =>
  `${on} unjustifiedAbsence (at ${at}, plannedOn ${plannedOn})`

describe('absences are counted in the order in which they were planned, each place apart', () => {
  it.each([
    ['one', [absent('2023-05-02')], []],
    ['two', [absent('2023-05-02'), absent('2023-06-05')], ['2: planned 2023-06-05, 2023-06-05 – ?, certain']],
    [
      'the first reported last',
      [absent('2023-06-05', '2023-06-06'), absent('2023-05-02', '2023-06-20')],
      ['2: planned 2023-06-05, 2023-06-05 – ?, certain'],
    ],
    ['two at different places', [absent('2023-05-02'), absent('2023-06-05', '2023-06-05', 'firstContact')], []],
    [
      'two, and contact since',
      [absent('2023-05-02'), absent('2023-06-05', '2023-06-07'), '2023-06-06 absenceContact'],
      ['2: planned 2023-06-05, 2023-06-05 – 2023-06-06, certain'],
    ],
    [
      'three, with contact before each',
      [absent('2023-05-02'), '2023-05-08 absenceContact', absent('2023-06-05'), absent('2023-07-03')],
      ['2: planned 2023-06-05, 2023-06-05 – ?, certain', '3: planned 2023-07-03, 2023-07-03 – ?, noted'],
    ],
  ])('%s', (_, facts, expected) => expect(consequencesOn(facts)).toEqual(expected))
})
