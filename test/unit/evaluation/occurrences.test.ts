import { type Evaluation, evaluate, whatWouldChange } from 'terug-naar-werk'
import { LAST_DAY } from 'terug-naar-werk/calendar'
import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { evaluateUnder } from '../../../src/evaluation/evaluate.js'
import { everyMonths } from '../../../src/law/boundaries.js'
import { reviewPlan } from '../../../src/rules/ziv/plan.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { rulebookOf2027 } from '../../support/invented-law.js'
import { evaluatedOn, lineOf } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

const reviewsIn = ({ obligations }: Evaluation) => obligations.filter(({ rule }) => rule === 'ziv.review')

describe('every occurrence that has begun is listed, and the next while it can still come', () => {
  const ziv = '2023-03-01 zivStarted (situation A)'
  const plan = '2023-03-20 planDrawnUp (elements goals)'
  const second = '2023-06-12 planDrawnUp (elements goals)'

  it.each(
    rowsOf(`
      the next is listed with the first
        2023-03-20 | – | #1 from 2023-03-21
      the first has begun
        2023-03-21 | – | #1 from 2023-03-21; #2 from 2023-06-21
      on the eve of the second
        2023-06-20 | – | #1 from 2023-03-21; #2 from 2023-06-21
      the second has come
        2023-06-21 | – | #1 from 2023-03-21; #2 from 2023-06-21; #3 from 2023-09-21
      ZIV ended before the second began
        2023-07-01 | 2023-06-20 zivEnded | #1 from 2023-03-21
      ZIV ended on the day on which the second began
        2023-07-01 | 2023-06-21 zivEnded | #1 from 2023-03-21; #2 from 2023-06-21
      ZIV ended on the day of the plan
        2023-07-01 | 2023-03-20 zivEnded | –
      the incapacity ended before the second began
        2023-07-01 | ended on: 2023-06-20 | #1 from 2023-03-21
      a second plan
        2023-06-12 | ${second} | #1 from 2023-03-21; #2.1 from 2023-06-13
      a second plan, and a third on its day
        2023-06-13 | ${second}; ${second} | #1 from 2023-03-21; #3.1 from 2023-06-13; #3.2 from 2023-09-13
    `),
  )('%s', (_, asOf, facts, expected) => {
    const found = reviewsIn(evaluatedOn(asOf, [ziv, plan, ...partsOf(facts)]))
    const lines = found.map(({ key, window }) => `${key.replace('ziv.review', '')} from ${window.from}`)
    expect(lines.toSorted()).toEqual(partsOf(expected))
  })
})

describe('the law of its last day governs each occurrence', () => {
  const of2027 = (asOf: string, plan: string) => {
    const { dossier } = caseOf([
      'start: 2026-01-05',
      '2026-06-01 zivStarted (situation A)',
      `${plan} planDrawnUp (elements goals)`,
    ])
    return reviewsIn(evaluateUnder(rulebookOf2027, dossier, { asOf: day(asOf) }))
      .map((one) => `${one.key.replace('ziv.review', '')} ${lineOf(one)} ${one.amendedBy ?? ''}`.trimEnd())
      .toSorted()
  }

  it('two months instead of three from the first on that ends under the new law', () => {
    expect(of2027('2027-02-11', '2026-06-10')).toEqual([
      '#1 2026-06-11 – 2026-09-10: overdue',
      '#2 2026-09-11 – 2026-12-10: overdue',
      '#3 2026-12-11 – 2027-02-10: overdue invented2027',
      '#4 2027-02-11 – 2027-04-10: open invented2027',
      '#5 2027-04-11 – 2027-06-10: upcoming invented2027',
    ])
  })

  it('whatever other plan was reviewed before', () => {
    of2027('2027-02-11', '2026-06-10')
    expect(of2027('2027-07-02', '2027-01-01')).toEqual([
      '#1 2027-01-02 – 2027-03-01: overdue invented2027',
      '#2 2027-03-02 – 2027-05-01: overdue invented2027',
      '#3 2027-05-02 – 2027-07-01: overdue invented2027',
      '#4 2027-07-02 – 2027-09-01: open invented2027',
      '#5 2027-09-02 – 2027-11-01: upcoming invented2027',
    ])
  })

  it('and none of it before its first day', () => {
    expect(of2027('2026-12-31', '2026-06-10').at(-2)).toBe('#3 2026-12-11 – 2027-03-10: open')
    expect(of2027('2027-01-01', '2026-06-10').at(-2)).toBe('#3 2026-12-11 – 2027-02-10: open invented2027')
  })

  const early = ['start: 2022-02-07', 'contract: no', '2022-02-08 zivStarted (situation A)']

  it.each(
    rowsOf(`
      one that was due before the circular is left out, and those after it keep their numbers
        2022-05-09 planDrawnUp (elements goals)
        #2 2022-08-10 – 2022-11-09: overdue; #3 2022-11-10 – 2023-02-09: open; #4 2023-02-10 – 2023-05-09: upcoming
      what was held of it fulfils no later one
        2022-05-09 planDrawnUp (elements goals); 2022-08-01 planReviewed
        #2 2022-08-10 – 2022-11-09: overdue; #3 2022-11-10 – 2023-02-09: open; #4 2023-02-10 – 2023-05-09: upcoming
      a plan with one that was law takes a number
        2022-05-09 planDrawnUp (elements goals); 2022-10-03 planDrawnUp (elements goals)
        #2 2022-08-10 – 2022-11-09: lapsed after planDrawnUp 2022-10-03; #2.1 2022-10-04 – 2023-01-03: open;
        #2.2 2023-01-04 – 2023-04-03: upcoming
      a plan without any takes none
        2022-05-09 planDrawnUp (elements goals); 2022-06-13 zivEnded; 2022-09-12 zivStarted (situation A);
        2022-10-03 planDrawnUp (elements goals) | #1 2022-10-04 – 2023-01-03: open; #2 2023-01-04 – 2023-04-03: upcoming
      a plan of the circular that was over before the first takes a number
        2022-09-12 planDrawnUp (elements goals); 2022-09-12 planDrawnUp (elements goals)
        #2.1 2022-09-13 – 2022-12-12: open; #2.2 2022-12-13 – 2023-03-12: upcoming
    `),
  )('%s', (_, facts, expected) => {
    const found = reviewsIn(evaluatedOn('2022-12-01', [...early, ...partsOf(facts)]))
    const lines = found.map((one) => `${one.key.replace('ziv.review', '')} ${lineOf(one)}`)
    expect(lines.toSorted()).toEqual(partsOf(expected))
  })

  it('another reading is told of the occurrence of the same number', () => {
    const found = reviewsIn(evaluatedOn('2022-12-01', [...early, '2022-02-28 planDrawnUp (elements goals)']))
    expect(
      found.map(({ key, readings }) => [key, readings?.map(({ reading, window }) => [reading, window.until])]),
    ).toEqual([
      ['ziv.review#3', [['RD-6:quantieme', '2022-11-30']]],
      ['ziv.review#4', [['RD-6:quantieme', '2023-02-28']]],
      ['ziv.review#5', [['RD-6:quantieme', '2023-05-31']]],
    ])
  })
})

describe('two records that come back after one event', () => {
  const second = { ...reviewPlan, id: 'plan.second', rule: 'plan.second', window: everyMonths(1, 'sameDate') }
  // SAFETY: the name of the rule is no RuleId, and nothing but its key depends on that.
  const extended = { ...rulebook, obligations: [...rulebook.obligations, second] } as unknown as Rulebook

  it('have each their own occurrences', () => {
    const { dossier } = caseOf(['start: 2023-01-16', '2023-06-19 planDrawnUp (elements goals)'])
    const { obligations } = evaluateUnder(extended, dossier, { asOf: day('2023-07-20') })
    const found = obligations.filter(({ trigger }) => trigger.type === 'planDrawnUp')
    expect(found.map(({ key, window }) => `${key} ${window.until}`).filter((line) => line.includes('#'))).toEqual([
      'plan.second#1 2023-07-19',
      'plan.second#2 2023-08-19',
      'ziv.review#1 2023-09-19',
      'plan.second#3 2023-09-19',
      'ziv.review#2 2023-12-19',
    ])
  })
})

describe('the list ends with the calendar, and is made at once in every reading', () => {
  const { dossier } = caseOf([
    'start: 2023-01-16',
    '2023-06-01 zivStarted (situation B)',
    '2023-06-19 planDrawnUp (elements goals)',
  ])

  it.each(['byRule', 'quantieme', 'sameDate'] as const)('counted %s', (reading) => {
    const options = { asOf: LAST_DAY, readings: { 'RD-6': reading } }
    const found = reviewsIn(evaluate(dossier, options))
    expect(new Set(found.map(({ key }) => key)).size).toBe(707)
    expect(found.length).toBe(707)
    const last = found.find(({ key }) => key === 'ziv.review#707')
    expect(last && lineOf(last)).toBe('2199-12-20 – 2199-12-31: open')
    expect(whatWouldChange(dossier, 'ziv.review#707', options)).toEqual([])
    expect(whatWouldChange(dossier, 'ziv.review#708', options)).toEqual([])
  })

  it.each([
    ['2199-09-30', ['#1 2199-10-01 – 2199-12-30: overdue', '#2 2199-12-31 – 2199-12-31: open']],
    ['2199-10-01', ['#1 2199-10-02 – 2199-12-31: open']],
    ['2199-12-30', ['#1 2199-12-31 – 2199-12-31: open']],
    ['2199-12-31', ['#1 2199-12-31 – 2199-12-31: upcoming']],
  ])('of a plan of %s', (on, expected) => {
    const facts = ['start: 2199-01-16', '2199-06-03 zivStarted (situation B)', `${on} planDrawnUp (elements goals)`]
    expect(
      reviewsIn(evaluatedOn(LAST_DAY, facts))
        .map((one) => `${one.key.replace('ziv.review', '')} ${lineOf(one)}`)
        .toSorted(),
    ).toEqual(expected)
  })
})
