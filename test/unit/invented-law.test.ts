import type { Evaluation } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { evaluateUnder } from '../../src/evaluation/evaluate.js'
import { explainUnder } from '../../src/explain/explain.js'
import { redactUnder } from '../../src/explain/redact.js'
import { whatWouldChangeUnder } from '../../src/explain/what-would-change.js'
import type { Rulebook } from '../../src/rules/rulebook.js'
import { caseOf } from '../support/case-tables.js'
import { day } from '../support/days.js'
import { rulebookOf2025, rulebookOf2027 } from '../support/invented-law.js'
import { lineOf } from '../support/short-cases.js'

const evaluatedUnder = (rulebook: Rulebook, asOf: string, facts: readonly string[]): Evaluation => {
  const { dossier, options } = caseOf(['start: 2026-09-28', ...facts])
  return evaluateUnder(rulebook, dossier, { ...options, asOf: day(asOf) })
}

const linesOf = (rule: string, asOf: string, facts: readonly string[]): readonly string[] =>
  evaluatedUnder(rulebookOf2027, asOf, facts)
    .obligations.filter((one) => one.rule === rule)
    .map((one) => `${one.key} ${lineOf(one)}${one.amendedBy === undefined ? '' : ` (${one.amendedBy.join(' ')})`}`)
    .toSorted()

const sent = (on: string) => `${on} questionnaireSent (route A)`

describe('a law that changes two weeks into three from 2027 on', () => {
  it.each([
    ['both last days before the law', sent('2026-12-10'), '2027-01-02', '2026-12-10 – 2026-12-24: overdue'],
    [
      'the old last day before it, the new one not',
      sent('2026-12-15'),
      '2027-01-02',
      '2026-12-15 – 2026-12-29: overdue',
    ],
    ['seen before the law', sent('2026-12-20'), '2026-12-31', '2026-12-20 – 2027-01-03: open'],
    ['seen on its first day', sent('2026-12-20'), '2027-01-01', '2026-12-20 – 2027-01-10: open (invented2027)'],
    ['sent since', sent('2027-01-05'), '2027-01-27', '2027-01-05 – 2027-01-26: overdue (invented2027)'],
    [
      'on route B too',
      '2027-01-05 questionnaireSent (route B)',
      '2027-01-27',
      '2027-01-05 – 2027-01-26: overdue (invented2027)',
    ],
  ])('%s', (_, fact, asOf, expected) => {
    expect(linesOf('questionnaire.return', asOf, [fact])).toEqual([`questionnaire.return ${expected}`])
  })

  it('gives one duty for each sending, whichever law governs it, and numbers them on', () => {
    expect(linesOf('questionnaire.return', '2027-02-10', [sent('2026-12-10'), sent('2027-01-05')])).toEqual([
      'questionnaire.return 2026-12-10 – 2026-12-24: overdue',
      'questionnaire.return#2 2027-01-05 – 2027-01-26: overdue (invented2027)',
    ])
  })

  it.each([
    ['after two weeks before it', sent('2026-12-10'), '2027-01-20', '2026-12-25 – no term: open'],
    ['not yet within the third week', sent('2027-01-05'), '2027-01-26', undefined],
    ['after three weeks since', sent('2027-01-05'), '2027-01-27', '2027-01-27 – no term: open'],
  ])('lets the support follow %s', (_, fact, asOf, expected) => {
    const found = linesOf('questionnaire.support', asOf, [fact])
    expect(found).toEqual(expected === undefined ? [] : [`questionnaire.support ${expected}`])
  })

  it.each([
    ['2026-12-10', 14, '2026-12-24'],
    ['2027-01-05', 21, '2027-01-26'],
  ])('is explained as it counts: sent on %s, %i days', (on, days, last) => {
    const evaluation = evaluatedUnder(rulebookOf2027, '2027-02-10', [sent(on)])
    const { steps } = explainUnder(rulebookOf2027, evaluation, 'questionnaire.return', {
      language: 'en',
      audience: 'insured',
    })
    const counted = steps.flatMap((step) => (step.kind === 'counted' && step.end === 'until' ? [step] : []))
    expect(counted.at(-1)?.count).toMatchObject({ count: 'days', days })
    expect(counted.at(-1)?.result).toBe(last)
  })

  it('keeps every key when the day passes on which the law comes into force', () => {
    const facts = [sent('2026-12-10'), sent('2026-12-20'), '2026-12-01 contactRequested']
    const keys = (asOf: string) =>
      evaluatedUnder(rulebookOf2027, asOf, facts).obligations.map(({ key, variant }) => `${key} ${variant}`)
    expect(keys('2027-01-01').toSorted()).toEqual(keys('2026-12-31').toSorted())
  })

  it('is tried by what would change a step', () => {
    const { dossier } = caseOf(['start: 2026-09-28', sent('2027-01-05')])
    const changes = whatWouldChangeUnder(rulebookOf2027, dossier, 'questionnaire.support', { asOf: day('2027-01-20') })
    expect(changes.map(({ suppositions }) => suppositions)).toContainEqual([{ suppose: 'day', asOf: '2027-01-27' }])
  })

  it('changes nothing in what an audience may know', () => {
    const evaluation = evaluatedUnder(rulebookOf2027, '2027-02-10', [sent('2027-01-05')])
    const keys = redactUnder(rulebookOf2027, evaluation, 'coordinator').obligations.map(({ key }) => key)
    expect(keys).toContain('questionnaire.return')
    expect(keys).not.toContain('estimate.first')
  })
})

describe('a law changes any field of a record', () => {
  const bearerOf = (asOf: string, on: string) =>
    evaluatedUnder(rulebookOf2027, asOf, [`${on} contactRequested`]).obligations.find(
      ({ rule }) => rule === 'doctor.inform',
    )?.bearer

  it.each([
    ['2026-12-31', 'coordinator'],
    ['2027-01-01', 'insurer'],
  ])('the bearer: asked on %s, the %s informs the doctor', (on, bearer) => {
    expect(bearerOf('2027-01-10', on)).toBe(bearer)
  })

  const working = '2026-11-02 permittedWorkStarted'

  it.each([
    ['2026-10-19', '2026-12-28', 'barred by permittedWork'],
    ['2026-10-26', '2027-01-04', 'open'],
  ])('the bars: a start on %s, to be sent on %s, is %s', (start, sendingDay, expected) => {
    const facts = [`start: ${start}`, working]
    expect(linesOf('questionnaire.send', sendingDay, facts)[0]).toContain(`${sendingDay}: ${expected}`)
  })

  it('a step that the old law barred stays barred later, and the exclusion lists the steps of today', () => {
    const facts = ['start: 2026-10-19', working]
    expect(linesOf('questionnaire.send', '2027-01-10', facts)[0]).toContain('barred by permittedWork')
    const { exclusions } = evaluatedUnder(rulebookOf2027, '2027-01-10', facts)
    expect(exclusions[0]?.bars).not.toContain('questionnaire.send')
    expect(exclusions[0]?.bars).toContain('estimate.first')
  })

  const withheld = ['2026-11-02 questionnaireWithheld (ground coma)', '2026-11-16 medicalExam']

  it.each([
    ['2026-10-19', '2026-12-28', 'barred by medicalGround', null],
    ['2026-10-26', '2027-01-04', 'open', '2026-11-16'],
  ])('the end of a ground: a start on %s, to be sent on %s, is %s', (start, sendingDay, expected, until) => {
    const facts = [`start: ${start}`, ...withheld]
    expect(linesOf('questionnaire.send', sendingDay, facts)[0]).toContain(`${sendingDay}: ${expected}`)
    const { exclusions } = evaluatedUnder(rulebookOf2027, sendingDay, facts)
    expect(exclusions.find(({ ground }) => ground === 'medicalGround')?.until).toBe(until)
  })

  it.each([
    ['2026-12-21', ['A7-5'], undefined],
    ['2027-01-04', ['A7-5', 'A7-6'], ['invented2027']],
  ])('the trigger: a first contact on %s asks for consent once', (on, norms, amendedBy) => {
    const facts = [`${on} coordinatorContact (kind first, channel physical)`]
    const found = evaluatedUnder(rulebookOf2027, '2027-01-10', facts).obligations.filter(
      ({ rule }) => rule === 'consent.ask',
    )
    expect(found.map((one) => [one.key, one.norms, one.amendedBy])).toEqual([['consent.ask', norms, amendedBy]])
  })

  it('the trigger: who has consented is asked again only where the new law triggers it', () => {
    const consented = '2026-12-01 consentGiven (form written)'
    const contact = (on: string) => `${on} coordinatorContact (kind first, channel physical)`
    expect(linesOf('consent.ask', '2027-01-10', [consented, contact('2026-12-21')])).toEqual([])
    expect(linesOf('consent.ask', '2027-01-10', [consented, contact('2027-01-04')])).toHaveLength(1)
  })
})

describe('a law changes what comes back', () => {
  const plan = ['start: 2026-01-05', '2026-06-01 zivStarted (situation A)', '2026-06-10 planDrawnUp (elements goals)']

  it('every two months instead of three, from the first that ends under it; no day is in two of them', () => {
    expect(linesOf('ziv.review', '2027-04-01', plan)).toEqual([
      'ziv.review#1 2026-06-11 – 2026-09-10: overdue',
      'ziv.review#2 2026-09-11 – 2026-12-10: overdue',
      'ziv.review#3 2026-12-11 – 2027-02-10: overdue (invented2027)',
      'ziv.review#4 2027-02-11 – 2027-04-10: open (invented2027)',
      'ziv.review#5 2027-04-11 – 2027-06-10: upcoming (invented2027)',
    ])
  })

  it('is explained with the day on which each begins', () => {
    const evaluation = evaluatedUnder(rulebookOf2027, '2027-04-01', plan)
    const explained = (key: string) =>
      explainUnder(rulebookOf2027, evaluation, key, { language: 'en', audience: 'coordinator' }).steps.flatMap(
        (step) => (step.kind === 'counted' ? [`${step.end} ${step.result}`] : []),
      )
    expect(explained('ziv.review#3').at(-1)).toBe('until 2027-02-10')
    expect(explained('ziv.review#3')).toContain('from 2026-12-11')
    expect(explained('ziv.review#4')).toContain('from 2027-02-11')
  })

  it('tells from when an occurrence to come is listed', () => {
    const evaluation = evaluatedUnder(rulebookOf2027, '2027-04-01', plan)
    const { steps } = explainUnder(rulebookOf2027, evaluation, 'ziv.review#6', {
      language: 'en',
      audience: 'coordinator',
    })
    expect(steps.find(({ kind }) => kind === 'absent')).toMatchObject({ because: 'later', from: '2027-04-11' })
  })
})

describe('a law ends a record', () => {
  const yearLong = ['start: 2026-01-12']

  it.each([
    ['2026-01-04', '2027-01-02', 'not listed since it began after the law', []],
    [
      '2025-12-31',
      '2027-01-02',
      'stands, since it began before the law',
      ['regional.start 2026-12-31 – no term: open'],
    ],
  ])('a start on %s, seen on %s: %s', (start, asOf, _, expected) => {
    expect(linesOf('regional.start', asOf, [`start: ${start}`])).toEqual(expected)
  })

  it('is told as repealed', () => {
    const evaluation = evaluatedUnder(rulebookOf2027, '2027-02-01', yearLong)
    const { steps } = explainUnder(rulebookOf2027, evaluation, 'regional.start', {
      language: 'en',
      audience: 'insured',
    })
    expect(steps[0]).toMatchObject({ because: 'repealed', since: '2027-01-01' })
  })
})

describe('a law changes a presumption and a consequence', () => {
  const ziv = (started: string, drawn: string) => [
    'start: 2024-09-02',
    `${started} zivStarted (situation B)`,
    `${drawn} planDrawnUp (elements goals)`,
  ]

  it.each([
    ['before it', ziv('2025-02-10', '2025-02-24'), '2025-02-10'],
    ['across it: the law of the declaration governs', ziv('2025-02-10', '2025-03-10'), '2025-02-10'],
    ['since', ziv('2025-03-03', '2025-03-17'), '2025-03-17'],
  ])('the start of a presumption: %s', (_, facts, from) => {
    expect(evaluatedUnder(rulebookOf2025, '2025-04-01', facts).presumption?.from).toBe(from)
  })

  it.each([
    ['2025-02-03', '2025-02-24', 2.5],
    ['2025-02-10', '2025-03-03', 10],
  ])('the rate of a consequence: absent on %s and %s, %d %%', (first, second, percentage) => {
    const absent = (on: string) => `${on} unjustifiedAbsence (at exam, plannedOn ${on})`
    const impossible = '2025-01-06 questionnaireImpossible (examIndicated yes)'
    const facts = ['start: 2024-10-07', impossible, absent(first), absent(second)]
    const found = evaluatedUnder(rulebookOf2025, '2025-04-01', facts).consequences
    expect(found.map((one) => one.percentage)).toEqual([percentage])
  })
})
