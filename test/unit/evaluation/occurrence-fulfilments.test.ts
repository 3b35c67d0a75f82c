import type { Obligation } from 'terug-naar-werk'
import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { evaluateUnder } from '../../../src/evaluation/evaluate.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { invented2027 } from '../../support/invented-law.js'
import { evaluatedOn, lineOf } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

// A plan of 10 January 2023 is reviewed by 10 April, 10 July and 10 October 2023, 10 January and 10 April 2024.
const plan = ['2022-12-12 zivStarted (situation B)', '2023-01-10 planDrawnUp (elements goals)']

const windows: { readonly [key: string]: string } = {
  '#1': '2023-01-11 – 2023-04-10',
  '#2': '2023-04-11 – 2023-07-10',
  '#3': '2023-07-11 – 2023-10-10',
  '#4': '2023-10-11 – 2024-01-10',
  '#5': '2024-01-11 – 2024-04-10',
  '#6': '2024-04-11 – 2024-07-10',
  '#2.1': '2023-05-03 – 2023-08-02',
  '#2.2': '2023-08-03 – 2023-11-02',
}

/** The reviews of that plan and of a second one on a day, each with its number and state. */
const reviewsOn = (asOf: string, facts: readonly string[]): string =>
  evaluatedOn(asOf, ['start: 2022-09-12', ...plan, ...facts])
    .obligations.filter(({ rule }) => rule === 'ziv.review')
    .map((one) => {
      const number = one.key.replace('ziv.review', '')
      return `${number} ${lineOf(one).replace(`${windows[number]}: `, '')}`
    })
    .toSorted()
    .join('; ')

const reviewed = (...days: readonly string[]) => days.map((on) => `${on} planReviewed`)

describe('a review fulfils, of those that have begun and are not held, the one whose last day is nearest', () => {
  it.each(
    rowsOf(`
      one in each window but the second, which lapses by the next
        2024-01-12 | 2023-04-05; 2023-10-05; 2024-01-05
        #1 fulfilled 2023-04-05; #2 lapsed after planReviewed 2023-10-05; #3 fulfilled 2023-10-05;
        #4 fulfilled 2024-01-05; #5 open; #6 upcoming
      none
        2023-08-01 | – | #1 overdue; #2 overdue; #3 open; #4 upcoming
      on the last day
        2023-04-12 | 2023-04-10 | #1 fulfilled 2023-04-10; #2 open; #3 upcoming
      the day after it: a day late is nearer than three months early
        2023-04-12 | 2023-04-11 | #1 fulfilledLate 2023-04-11; #2 open; #3 upcoming
      the last day on which the first is nearer
        2023-06-01 | 2023-05-25 | #1 fulfilledLate 2023-05-25; #2 open; #3 upcoming
      the first day on which the second is nearer
        2023-06-01 | 2023-05-26 | #1 lapsed after planReviewed 2023-05-26; #2 fulfilled 2023-05-26; #3 upcoming
      equally near to both: the earlier
        2023-09-01 | 2023-04-05; 2023-08-25 | #1 fulfilled 2023-04-05; #2 fulfilledLate 2023-08-25; #3 open; #4 upcoming
      a day nearer to the later
        2023-09-01 | 2023-04-05; 2023-08-26
        #1 fulfilled 2023-04-05; #2 lapsed after planReviewed 2023-08-26; #3 fulfilled 2023-08-26; #4 upcoming
      two missed before it
        2023-10-06 | 2023-10-05
        #1 lapsed after planReviewed 2023-10-05; #2 lapsed after planReviewed 2023-10-05; #3 fulfilled 2023-10-05;
        #4 upcoming
      two on one day
        2023-05-10 | 2023-05-02; 2023-05-02 | #1 fulfilledLate 2023-05-02; #2 fulfilled 2023-05-02; #3 upcoming
      the second of two late ones in the window of the next
        2023-05-10 | 2023-04-15; 2023-05-01 | #1 fulfilledLate 2023-04-15; #2 fulfilled 2023-05-01; #3 upcoming
      nothing makes up for a lapsed one
        2023-10-09 | 2023-10-05; 2023-10-06
        #1 lapsed after planReviewed 2023-10-05; #2 lapsed after planReviewed 2023-10-05; #3 fulfilled 2023-10-05;
        #4 upcoming
    `),
  )('%s', (_, asOf, days, expected) => expect(reviewsOn(asOf, reviewed(...partsOf(days)))).toBe(expected))
})

describe('a review that finds none begun fulfils none', () => {
  it.each(
    rowsOf(`
      on the day of the plan
        2023-02-01 | 2023-01-10 | #1 open; #2 upcoming
      on the first day of the first
        2023-02-01 | 2023-01-11 | #1 fulfilled 2023-01-11; #2 upcoming
      before the plan
        2023-02-01 | 2023-01-05 | #1 open; #2 upcoming
      the second within one window
        2023-03-15 | 2023-02-01; 2023-03-01 | #1 fulfilled 2023-02-01; #2 upcoming
    `),
  )('%s', (_, asOf, days, expected) => expect(reviewsOn(asOf, reviewed(...partsOf(days)))).toBe(expected))
})

describe('what took the reviews away', () => {
  const second = '2023-05-02 planDrawnUp (elements goals)'

  it.each(
    rowsOf(`
      the trajectory ended, and a review of that day still counts
        2023-05-02 zivEnded; 2023-05-02 planReviewed | #1 fulfilledLate 2023-05-02; #2 lapsed after zivEnded 2023-05-02
      the trajectory ended, and a review of the day after does not
        2023-05-02 zivEnded; 2023-05-03 planReviewed
        #1 lapsed after zivEnded 2023-05-02; #2 lapsed after zivEnded 2023-05-02
      a second plan: what was held before it belongs to the first
        2023-04-20 planReviewed; ${second}; 2023-05-10 planReviewed
        #1 fulfilledLate 2023-04-20; #2 lapsed after planDrawnUp 2023-05-02; #2.1 fulfilled 2023-05-10; #2.2 upcoming
      a second plan on the day of a review, listed after it
        2023-05-02 planReviewed; ${second}
        #1 fulfilledLate 2023-05-02; #2 lapsed after planDrawnUp 2023-05-02; #2.1 open; #2.2 upcoming
      a second plan on the day of a review, listed before it
        ${second}; 2023-05-02 planReviewed
        #1 lapsed after planDrawnUp 2023-05-02; #2 lapsed after planDrawnUp 2023-05-02; #2.1 open; #2.2 upcoming
    `),
  )('%s', (_, facts, expected) => expect(reviewsOn('2023-06-01', partsOf(facts))).toBe(expected))
})

describe('while CODEX suspends the trajectory', () => {
  const asked = '2023-04-20 codexRequested (by employer)'
  const ended = '2023-07-20 codexEnded (definitivelyUnfit yes)'

  it.each(
    rowsOf(`
      what was held stays held
        2023-06-01 | 2023-04-05 planReviewed; ${asked}
        #1 fulfilled 2023-04-05; #2 suspended by codexDuringZiv; #3 suspended by codexDuringZiv
      a review still counts
        2023-06-01 | ${asked}; 2023-05-02 planReviewed
        #1 fulfilledLate 2023-05-02; #2 suspended by codexDuringZiv; #3 suspended by codexDuringZiv
      afterwards the days stand as they were
        2023-07-21 | ${asked}; ${ended} | #1 overdue; #2 overdue; #3 open; #4 upcoming
    `),
  )('%s', (_, asOf, facts, expected) => expect(reviewsOn(asOf, partsOf(facts))).toBe(expected))
})

describe('a gap in the incapacity over the last day of the first', () => {
  const gap = '2023-04-05 incapacityEnded (lastDay 2023-04-05); 2023-04-12 incapacityResumed'

  it.each(
    rowsOf(`
      it has lapsed
        ${gap} | #1 lapsed after incapacityEnded 2023-04-05; #2 open; #3 upcoming
      a later review fulfils the second, and the first keeps its reason
        ${gap}; 2023-04-14 planReviewed
        #1 lapsed after incapacityEnded 2023-04-05; #2 fulfilled 2023-04-14; #3 upcoming
      held before the gap
        2023-04-04 planReviewed; ${gap} | #1 fulfilled 2023-04-04; #2 open; #3 upcoming
    `),
  )('%s', (_, facts, expected) => expect(reviewsOn('2023-06-01', partsOf(facts))).toBe(expected))
})

it('a late review is found late, and nothing else', () => {
  const { findings } = evaluatedOn('2023-04-20', ['start: 2022-09-12', ...plan, ...reviewed('2023-04-12')])
  expect(findings.filter(({ obligation }) => obligation === 'ziv.review#1').map(({ code }) => code)).toEqual(['late'])
})

describe('another reading counts the whole series again', () => {
  // By dates the second is due on 30 May, by quantièmes on the 31st; the third three months later.
  const facts = [
    'start: 2022-09-12',
    '2022-11-07 zivStarted (situation B)',
    '2022-11-30 planDrawnUp (elements goals)',
    ...reviewed('2023-02-15', '2023-07-16'),
  ]
  const found = () => evaluatedOn('2023-07-20', facts).obligations.filter(({ rule }) => rule === 'ziv.review')
  const linesOf = (reviews: readonly Obligation[]) => reviews.map((one) => `${one.key} ${lineOf(one)}`).toSorted()
  const readings = (key: string) =>
    found()
      .find((one) => one.key === key)
      ?.readings?.map(({ reading, window, state, fulfilledOn }) =>
        [reading, window.from, window.until, state, fulfilledOn].filter((part) => part !== undefined).join(' '),
      )

  it('in which the review of a day is nearest to another', () => {
    expect(linesOf(found())).toEqual([
      'ziv.review#1 2022-12-01 – 2023-02-28: fulfilled 2023-02-15',
      'ziv.review#2 2023-03-01 – 2023-05-30: lapsed after planReviewed 2023-07-16',
      'ziv.review#3 2023-05-31 – 2023-08-30: fulfilled 2023-07-16',
      'ziv.review#4 2023-08-31 – 2023-11-30: upcoming',
    ])
    expect(readings('ziv.review#1')).toBeUndefined()
    expect(readings('ziv.review#2')).toEqual(['RD-6:quantieme 2023-03-01 2023-05-31 fulfilledLate 2023-07-16'])
    expect(readings('ziv.review#3')).toEqual(['RD-6:quantieme 2023-06-01 2023-08-31 open'])
  })

  it('and gives what whoever chooses it gets', () => {
    const chosen = evaluatedOn('2023-07-20', [...facts, 'reading: RD-6 quantieme']).obligations
    expect(linesOf(chosen.filter(({ rule }) => rule === 'ziv.review'))).toEqual([
      'ziv.review#1 2022-12-01 – 2023-02-28: fulfilled 2023-02-15',
      'ziv.review#2 2023-03-01 – 2023-05-31: fulfilledLate 2023-07-16',
      'ziv.review#3 2023-06-01 – 2023-08-31: open',
      'ziv.review#4 2023-09-01 – 2023-11-30: upcoming',
    ])
  })
})

describe('a law that changes what fulfils them', () => {
  const rules: Rulebook = {
    ...rulebook,
    obligations: rulebook.obligations.map((record) =>
      record.id === 'ziv.review'
        ? { ...record, amendedBy: [{ law: invented2027, fulfilledBy: 'followUpInterview' }] }
        : record,
    ),
  }
  const reviews = (facts: readonly string[]) => {
    const { dossier } = caseOf([
      'start: 2026-01-05',
      '2026-06-01 zivStarted (situation A)',
      '2026-06-10 planDrawnUp (elements goals)',
      ...facts,
    ])
    return evaluateUnder(rules, dossier, { asOf: day('2027-07-01') })
      .obligations.filter(({ rule }) => rule === 'ziv.review')
      .map((one) => `${one.key.replace('ziv.review', '')} ${lineOf(one).slice('2026-06-11 – 2026-09-10: '.length)}`)
      .toSorted()
      .join('; ')
  }

  it.each(
    rowsOf(`
      each by what its own law asks for
        2026-08-03 planReviewed; 2026-12-01 planReviewed;
        2027-03-01 coordinatorContact (kind followUp, channel physical);
        2027-06-01 coordinatorContact (kind followUp, channel physical)
        #1 fulfilled 2026-08-03; #2 fulfilled 2026-12-01; #3 fulfilled 2027-03-01; #4 fulfilled 2027-06-01; #5 open;
        #6 upcoming
      by nothing else
        2026-08-03 coordinatorContact (kind followUp, channel physical); 2027-03-01 planReviewed
        #1 lapsed after planReviewed 2027-03-01; #2 fulfilledLate 2027-03-01; #3 overdue; #4 overdue; #5 open;
        #6 upcoming
      a later one lapses those before it that were not held, under either law
        2026-08-03 planReviewed; 2027-06-01 coordinatorContact (kind followUp, channel physical)
        #1 fulfilled 2026-08-03; #2 lapsed after coordinatorContact 2027-06-01;
        #3 lapsed after coordinatorContact 2027-06-01; #4 fulfilled 2027-06-01; #5 open; #6 upcoming
    `),
  )('%s', (_, facts, expected) => expect(reviews(partsOf(facts))).toBe(expected))
})
