import { type Evaluation, evaluate, explain, redact } from 'terug-naar-werk'
import { explainUnder, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { candidatesFor } from '../../../src/explain/candidates.js'
import { audiences } from '../../../src/law/confidentiality.js'
import { day } from '../../support/days.js'
import { employee, evaluated, told, written } from '../../support/evaluated.js'
import { amendedBy, under } from '../../support/invented-reform.js'
import { rowsOf, wordsOf } from '../../support/text-table.js'

const toldTo = (evaluation: Evaluation, part: keyof Evaluation, name: string) =>
  audiences.filter((audience) => JSON.stringify(redact(evaluation, audience)[part]).includes(name))

const working = { type: 'permittedWorkStarted', on: '2023-03-01' }
const planned = { type: 'planDrawnUp', on: '2023-06-01', elements: ['goals'] }
const sent = { type: 'questionnaireSent', on: '2023-03-27', route: 'A' }
/** With the other answers to what a text of law settles. */
const returning = evaluate(employee([sent]), { asOf: day('2023-04-03'), settledReadings: true })

const asked = { type: 'permissionRequested', on: '2023-05-02' }

describe('what no record speaks of stays with those who may know everything', () => {
  it.each([
    ['obligations', 'permission.decide', evaluated('2023-05-02', asked)],
    ['exclusions', 'permittedWork', evaluated('2023-03-27', working)],
    ['presumption', 'ziv', evaluated('2023-06-02', planned)],
    ['findings', 'planIncomplete', evaluated('2023-06-02', planned)],
    ['needs', 'planDrawnUp.aim', evaluated('2023-06-02', planned)],
    ['judgements', 'permission', evaluated('2023-05-02', asked)],
  ] as const)('of the %s one that is not %s', (part, name, evaluation) => {
    expect(toldTo(evaluation, part, name)).toEqual(['advisingDoctor', 'coordinator', 'insured'])
    expect(toldTo(written(evaluation, `"${name}"`, '"another"'), part, 'another')).toEqual([
      'advisingDoctor',
      'insured',
    ])
  })

  it('a step that a ground bars', () => {
    const requested = evaluated('2023-03-27', { type: 'codexRequested', on: '2023-03-01', by: 'employer' })
    expect(toldTo(requested, 'exclusions', 'codexRequested')).toEqual(audiences)
    expect(toldTo(written(requested, '"estimate.first"', '"another"'), 'exclusions', 'another')).toEqual([
      'advisingDoctor',
      'insured',
    ])
  })
})

describe('a decision that a step waits for is told only where both may be known', () => {
  it.each([
    ['a step that may not', '"obligation":"permission.decide"', '"obligation":"estimate.first"'],
    ['a decision that may not', '"question":"permission"', '"question":"estimate"'],
  ])('%s', (_, name, other) => {
    const evaluation = written(evaluated('2023-05-02', asked), name, other)
    expect(redact(evaluation, 'coordinator').judgements).toEqual([])
  })
})

describe('an explanation of what another version wrote', () => {
  it('tells a bar of which the record does not speak, without its norms', () => {
    const barred = written(evaluated('2023-05-05', working), '"ground":"permittedWork"', '"ground":"medicalGround"')
    expect(told(barred, 'estimate.first', 'bar')).toMatchObject([{ ground: 'medicalGround', norms: [], citations: [] }])
  })

  it('leaves out a missing fact that it cannot name', () => {
    const lacking = written(
      evaluated('2023-05-02', { type: 'coordinatorContact', on: '2023-04-26', kind: 'first', channel: 'physical' }),
      '"coordinatorContact.outcome"',
      '"another"',
    )
    const kinds = explain(lacking, 'contact.register', { language: 'en', audience: 'insured' }).steps.map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['what', 'who', 'window', 'state', 'trigger', 'counted', 'source', 'terms'])
  })

  it('names nobody who holds a reading that it does not know', () => {
    const other = written(returning, 'RD-1:oneWeek', 'RD-1:another')
    expect(told(other, 'questionnaire.return', 'reading')).toMatchObject([{ value: 'another', heldBy: [] }])
  })

  it.each(['RD-77:x', 'another', '', 'constructor:name'])(
    'says nothing of a reading of no known question: "%s"',
    (name) => {
      const kinds = (evaluation: Evaluation, key: string) =>
        explain(evaluation, key, { language: 'en', audience: 'insured' }).steps.map(({ kind }) => kind)
      for (const [evaluation, key] of [
        [returning, 'questionnaire.return'],
        [evaluated('2023-10-01', { type: 'codexPlanSigned', on: '2023-08-31' }), 'presumption'],
      ] as const) {
        expect(kinds(evaluation, key)).toContain('reading')
        const other = written(written(evaluation, 'RD-1:oneWeek', name), 'RD-6:sameDate', name)
        expect(kinds(other, key)).toEqual(kinds(evaluation, key).filter((kind) => kind !== 'reading'))
      }
    },
  )

  it('proposes no such reading', () => {
    const evaluation = returning
    const proposed = (from: Evaluation) => candidatesFor(rulebook, 'questionnaire.return', from, employee([sent])).alone
    const inReading = { suppose: 'reading', reading: 'RD-1', value: 'oneWeek' }
    expect(proposed(evaluation)).toContainEqual([inReading])
    expect(proposed(written(evaluation, 'RD-1:oneWeek', 'RD-77:x'))).toEqual(
      proposed(evaluation).filter((one) => one.every(({ suppose }) => suppose !== 'reading')),
    )
  })

  it('says of a time to come only that it bears no name, where no record speaks of those before it', () => {
    const reviewed = evaluated('2023-07-01', { ...planned, on: '2023-06-15' })
    expect(told(reviewed, 'ziv.review#4', 'absent')).toEqual([{ because: 'later', from: '2023-12-16' }])
    const other = written(reviewed, '"variant":"ziv.review"', '"variant":"another"')
    expect(told(other, 'ziv.review#4', 'unknownKey')).toEqual([{}])
  })

  it('takes a step of which no record speaks for a name that it does not know', () => {
    expect(
      told(written(evaluated('2023-05-02', asked), '"permission.decide"', '"another"'), 'another', 'unknownKey'),
    ).toEqual([{}])
  })

  it('names a reading without an answer by its number alone', () => {
    const other = written(returning, 'RD-1:oneWeek', 'RD-1')
    expect(told(other, 'questionnaire.return', 'reading')).toMatchObject([{ id: 'RD-1', value: '', heldBy: [] }])
  })
})

describe('a key that no record can give', () => {
  const isUnknown = (key: string) => told(evaluated('2023-04-03'), key, 'unknownKey').length > 0

  it.each(
    wordsOf(`
      evaluation.contact#99 evaluation.contact#0 evaluation.contact#abc estimate.first#2 regional.start#2
      permission.decide#0 permission.decide#1 permission.decide#01 permission.decide#1.2 permission.decide#2x
      permission.decide#x#2 permission.decide# ziv.review#0 ziv.review#01 ziv.review#0.1 ziv.review#1.3 ziv.review#2.0
      ziv.review#2. ziv.review#2.3x ziv.review#x#2 ziv.review#abc #abc
    `),
  )('%s is an unknown name', (key) => {
    expect(isUnknown(key)).toBe(true)
  })

  it.each(
    wordsOf(`
      evaluation.contact evaluation.contact#11 permission.decide permission.decide#2 permission.decide#10
      permission.decide#100 ziv.review ziv.review#1 ziv.review#10 ziv.review#100 ziv.review#2.1 ziv.review#10.10
      ziv.review#100.1
    `),
  )('%s is a name that one could', (key) => {
    expect(isUnknown(key)).toBe(false)
  })

  it.each([
    ['advisingDoctor', 'unknownKey'],
    ['insured', 'unknownKey'],
    ['coordinator', 'notDisclosed'],
    ['employer', 'notDisclosed'],
  ] as const)('is to the %s, who may or may not know of the rule, %s', (audience, told) => {
    const { steps } = explain(evaluated('2023-04-03'), 'evaluation.contact#99', { language: 'en', audience })
    expect(steps.map(({ kind }) => kind)).toEqual([told])
  })
})

describe('a step that comes back, where texts changed the number of months', () => {
  const everyMonths = (months: number) => ({
    record: 'ziv.review',
    window: { everyMonths: months, convention: 'sameDate' },
  })
  const later = { law: { id: 'another', title: 'Another invented text', inForce: [{ from: '2028-01-01' }] } }
  // Every three months, five from 2027 on, three again from 2028 on.
  const rules = amendedBy(everyMonths(5), { ...later, ...everyMonths(3) })
  const plans = ['2026-01-20', '2027-03-10'].map((on) => `${on} planDrawnUp (elements none)`)
  const evaluation = under(rules, '2028-02-01', ['start: 2026-01-05', '2026-01-12 zivStarted (situation B)', ...plans])
  const counted = (from: Evaluation, key: string) =>
    explainUnder(rules, from, key, { language: 'en', audience: 'insured' })
      .steps.flatMap((step) => (step.kind === 'counted' ? [step.text.replace(/ after the drawing up.*\)/, '')] : []))
      .join(' ')
  const starting = (from: string, eve: string, months: string) =>
    `First day: ${months} is ${eve}. The starting day is not counted. First day: the day after ${eve} is ${from}.`

  it.each(
    rowsOf(`
      as long as the first text is law
        ziv.review#3 | 20 July 2026 | 6 months | 21 July 2026 | 20 October 2026 | 9 months
      the last that begins and ends by the first text, after 2027 began
        ziv.review#4 | 20 October 2026 | 9 months | 21 October 2026 | 20 January 2027 | 12 months
      the first by the second text: it follows on the one before it, and ends at its own months
        ziv.review#5 | 20 January 2027 | 12 months | 21 January 2027 | 20 April 2027 | 15 months
      of a second plan, the first by the third text
        ziv.review#2.3 | 10 January 2028 | 10 months | 11 January 2028 | 10 March 2028 | 12 months
    `),
  )('is counted so: %s', (_, key, eve = '', monthsBefore = '', from = '', last, months) => {
    expect(counted(evaluation, String(key))).toBe(
      `${starting(from, eve, monthsBefore)} Last day: ${months} is ${last}. The starting day is not counted.`,
    )
  })

  it('is counted by its own months alone, where the one before it is of no known record or has no number', () => {
    const changed = (key: string, more: object): Evaluation => ({
      ...evaluation,
      obligations: evaluation.obligations.map((one) => (one.key === key ? { ...one, ...more } : one)),
    })
    const alone = starting('21 November 2026', '20 November 2026', '10 months')
    expect(counted(changed('ziv.review#4', { variant: 'another' }), 'ziv.review#5')).toContain(alone)
    expect(counted(changed('ziv.review#5', { key: 'ziv.review' }), 'ziv.review')).toContain(alone)
  })
})
