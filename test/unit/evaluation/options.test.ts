import { type Audience, type EvaluateOptions, evaluate, explain, receiptOf, redact } from 'terug-naar-werk'
import { readings } from 'terug-naar-werk/law'
import { evaluationSchema } from 'terug-naar-werk/schema'
import { describe, expect, it } from 'vitest'
import { interpretationBy, interpretationOf } from '../../../src/evaluation/options.js'
import { DEFAULT_INTERPRETATION } from '../../../src/law/term.js'
import { day } from '../../support/days.js'
import { dossierOf } from '../../support/dossiers.js'

const asOf = day('2023-04-20')

const incapableSince = (start: string, more: object = {}) =>
  dossierOf({ scheme: 'employee', employmentContract: true, incapacity: { start, ...more } })

const chosen = (options: Omit<EvaluateOptions, 'asOf'>) =>
  evaluate(incapableSince('2023-01-16'), { asOf, ...options }).chosen

describe('an evaluation names the options that depart from the default, and no other', () => {
  it.each([
    ['none', {}, undefined],
    ['every one left as it is', { knownOn: undefined, readings: {}, rollOver: 'none' }, undefined],
    ['a question without an answer', { readings: { 'RD-1': undefined } }, undefined],
    ['what was known', { knownOn: asOf }, { knownOn: '2023-04-20' }],
    ['a reading', { readings: { 'RD-1': 'oneWeek' } }, { readings: { 'RD-1': 'oneWeek' } }],
    [
      'a reading beside a question without an answer',
      { readings: { 'RD-1': undefined, 'RD-6': 'sameDate' } },
      { readings: { 'RD-6': 'sameDate' } },
    ],
    ['the end of a term on a working day', { rollOver: 'nextWorkingDay' }, { rollOver: 'nextWorkingDay' }],
    [
      'with Saturdays free',
      { rollOver: 'nextWorkingDay', saturday: 'free' },
      { rollOver: 'nextWorkingDay', saturday: 'free' },
    ],
    ['with Saturdays worked', { rollOver: 'nextWorkingDay', saturday: 'working' }, { rollOver: 'nextWorkingDay' }],
    ['Saturdays free, and no end that moves', { saturday: 'free' }, undefined],
    [
      'what was known, and a reading',
      { knownOn: asOf, readings: { 'RD-1': 'oneWeek' } },
      { knownOn: '2023-04-20', readings: { 'RD-1': 'oneWeek' } },
    ],
  ] as const)('%s', (_, options, expected) => {
    expect(chosen(options)).toStrictEqual(expected)
    const keys = Object.keys(evaluate(incapableSince('2023-01-16'), { asOf, ...options }))
    expect(keys.includes('chosen')).toBe(expected !== undefined)
  })

  it('an answer counts beside a question without one', () => {
    const readings = { 'RD-1': undefined, 'RD-6': 'sameDate' } as const
    const { obligations } = evaluate(incapableSince('2022-10-31'), { asOf, readings })
    expect(obligations.find(({ key }) => key === 'estimate.first')?.window.until).toBe('2023-02-27')
  })
})

describe('the last day of an act stays where it is, or moves to the next working day', () => {
  const rolls = { rollOver: 'nextWorkingDay' } as const

  // 8 April 2023 is a Saturday, 9 and 10 April are Easter and Easter Monday.
  it.each([
    ['2023-03-25', {}, '2023-04-08'],
    ['2023-03-25', { rollOver: 'none', saturday: 'free' }, '2023-04-08'],
    ['2023-03-25', { saturday: 'free' }, '2023-04-08'],
    ['2023-03-25', rolls, '2023-04-08'],
    ['2023-03-25', { ...rolls, saturday: 'working' }, '2023-04-08'],
    ['2023-03-25', { ...rolls, saturday: 'free' }, '2023-04-11'],
    ['2023-03-26', {}, '2023-04-09'],
    ['2023-03-26', rolls, '2023-04-11'],
    ['2023-03-26', { ...rolls, readings: { 'RD-1': 'oneWeek' } }, '2023-04-03'],
    ['2023-03-26', { readings: { 'RD-1': 'oneWeek' } }, '2023-04-02'],
  ] as const)('a questionnaire sent on %s, %j', (on, options, until) => {
    const sent = { type: 'questionnaireSent', on, route: 'A' }
    const dossier = dossierOf({ ...incapableSince('2023-01-16'), events: [sent] })
    const { obligations } = evaluate(dossier, { asOf, ...options })
    expect(obligations.find(({ key }) => key === 'questionnaire.return')?.window.until).toBe(until)
  })
})

describe('how terms are counted by the options', () => {
  it.each([
    {},
    { rollOver: 'none' },
    { saturday: 'free' },
    { settledReadings: false },
    { readings: { 'RD-1': 'twoWeeks' } },
  ] as const)('is always the same object where nothing departs from the default: %j', (options) => {
    expect(interpretationOf({ asOf, ...options })).toBe(DEFAULT_INTERPRETATION)
  })

  it.each([
    [{ settledReadings: true }, { settled: true }],
    [{ readings: { 'RD-6': 'sameDate' } }, { convention: 'sameDate', readings: { 'RD-6': 'sameDate' } }],
    [{ readings: { 'RD-1': 'oneWeek' } }, { readings: { 'RD-1': 'oneWeek' } }],
  ] as const)('differs in that alone: %j', (options, differs) => {
    expect(interpretationOf({ asOf, ...options })).toEqual({ ...DEFAULT_INTERPRETATION, ...differs })
  })

  it.each([
    {},
    { readings: { 'RD-6': 'sameDate' } },
    { rollOver: 'nextWorkingDay' },
    { rollOver: 'nextWorkingDay', saturday: 'free' },
  ] as const)('is known from the evaluation: %j', (options) => {
    const evaluation = evaluate(incapableSince('2023-01-16'), { asOf, ...options })
    expect(interpretationBy(evaluation)).toEqual(interpretationOf({ asOf, ...options }))
  })
})

describe('a default that was chosen by name', () => {
  const defaults = Object.entries(readings).flatMap(([question, { default: usual, selectable }]) =>
    selectable ? [[question, usual.value] as const] : [],
  )
  const dossier = incapableSince('2022-10-31')

  it.each(defaults)('departs from nothing: %s %s', (question, answer) => {
    const options = { asOf, readings: { [question]: answer } }
    expect(evaluate(dossier, options)).toStrictEqual(evaluate(dossier, { asOf }))
    expect(receiptOf(dossier, options).result).toBe(receiptOf(dossier, { asOf }).result)
  })

  it('is not named beside another answer', () => {
    expect(chosen({ readings: { 'RD-1': 'twoWeeks', 'RD-6': 'sameDate' } })).toStrictEqual({
      readings: { 'RD-6': 'sameDate' },
    })
  })
})

describe('a reading that there is not, from plain JavaScript, is left out', () => {
  it.each([
    ['an unknown answer', { 'RD-5': 'nonsense' }],
    ['an unknown question', { 'RD-99': 'x' }],
    ['a question that nobody can choose', { 'RD-7': 'otherColumns' }],
    ['the answer to another question', { 'RD-1': 'sameDate' }],
    ['a name that every object has', { constructor: 'name', toString: 'x' }],
    ['what is no text', { 'RD-1': ['oneWeek'], 'RD-2': null, 'RD-3': 3, 'RD-4': Symbol('decision') }],
  ])('%s', (_, unknown) => {
    // SAFETY: none, which is the point: plain JavaScript may pass anything.
    const given = unknown as EvaluateOptions['readings']
    const dossier = incapableSince('2022-10-31')
    expect(evaluate(dossier, { asOf, readings: given })).toStrictEqual(evaluate(dossier, { asOf }))
    const beside = evaluate(dossier, { asOf, readings: { 'RD-6': 'sameDate', ...given } })
    expect(beside).toStrictEqual(evaluate(dossier, { asOf, readings: { 'RD-6': 'sameDate' } }))
    expect(evaluationSchema.safeParse(beside).success).toBe(true)
  })
})

describe('an evaluation says what case it is about', () => {
  it.each([
    ['no end', {}, { incapacityStart: '2023-01-16' }],
    ['an end', { endedOn: '2023-03-31' }, { incapacityStart: '2023-01-16', incapacityEndedOn: '2023-03-31' }],
  ])('%s', (_, more, expected) => {
    expect(evaluate(incapableSince('2023-01-16', more), { asOf }).case).toStrictEqual({
      scheme: 'employee',
      employmentContract: true,
      ...expected,
    })
  })

  it('with its id first, whatever the options; without an id it has none', () => {
    const named = { ...incapableSince('2023-01-16'), id: 'case-7' }
    const unnamed = incapableSince('2023-01-16')
    for (const options of [{ asOf }, { asOf, knownOn: asOf }]) {
      expect(Object.entries(evaluate(named, options))[0]).toEqual(['id', 'case-7'])
      expect(Object.keys(evaluate(named, options)).slice(1)).toEqual(Object.keys(evaluate(unnamed, options)))
      expect(Object.keys(evaluate(unnamed, options))[0]).toBe('asOf')
    }
  })
})

describe('where confirmed coverage is required, what a text that was not read may change is left out', () => {
  const required = (told: object, on: string) =>
    evaluate(dossierOf({ ...incapableSince('2025-12-01'), ...told }), { asOf: day(on), requireCoverage: 'confirmed' })
  const category4 = { type: 'capacityEstimated', on: '2026-03-10', category: 4 }

  it('the referral of category 4 from March 2026 on, and the status that waits for it', () => {
    const evaluation = required({ events: [category4] }, '2026-03-12')
    expect(evaluation.leftOut).toEqual([{ key: 'referral.make', notices: ['directReferral2026'] }])
    expect(evaluation.status).toBe('notCovered')
    expect(evaluation.obligations.map(({ key }) => key)).not.toContain('referral.make')
    expect(evaluation.obligations.map(({ key }) => key)).toContain('estimate.first')
  })

  it('nothing of a case that the text does not concern', () => {
    const evaluation = required({}, '2026-03-12')
    expect(evaluation.status).toBe('awaitingQuestionnaire')
    expect(Object.hasOwn(evaluation, 'leftOut')).toBe(false)
    expect(evaluation.law.coverage).toBe('partial')
  })

  it('a presumption by a plan of 2024 after a declaration of 2023, whose transitional rule was not read', () => {
    const ziv = [
      { type: 'zivStarted', on: '2023-12-20', situation: 'A' },
      { type: 'planDrawnUp', on: '2024-02-05', elements: [] },
    ]
    const { presumption, presumptions, leftOut, otherwise } = required(
      { ...incapableSince('2023-09-01'), events: ziv },
      '2024-02-10',
    )
    expect([presumption, presumptions]).toEqual([null, []])
    expect(leftOut).toEqual([{ key: 'presumption.ziv', notices: ['presumptionTransition'] }])
    // It is not what only another answer would give.
    expect(otherwise).toBeUndefined()
  })

  it('is explained as not read, and told to nobody who may not know the step', () => {
    const evaluation = required({ events: [category4] }, '2026-03-12')
    const kinds = (audience: Audience) =>
      explain(evaluation, 'referral.make', { language: 'nl', audience }).steps.map(({ kind }) => kind)
    expect(kinds('advisingDoctor')).toEqual(['absent', 'coverage'])
    expect(kinds('employer')).toEqual(['notDisclosed'])
    expect(redact(evaluation, 'advisingDoctor').leftOut).toEqual(evaluation.leftOut)
    expect(Object.hasOwn(redact(evaluation, 'employer'), 'leftOut')).toBe(false)
  })
})

describe('where the law was not read in full, an answer may be refused', () => {
  it.each([
    ['2022-08-31', undefined, 'notCovered'],
    ['2023-04-20', undefined, 'awaitingQuestionnaire'],
    ['2023-04-20', 'confirmed', 'awaitingQuestionnaire'],
    ['2026-04-20', undefined, 'awaitingQuestionnaire'],
    ['2026-04-20', 'confirmed', 'awaitingQuestionnaire'],
    ['2022-08-31', 'confirmed', 'notCovered'],
  ] as const)('on %s, required: %s', (on, requireCoverage, status) => {
    const options = { asOf: day(on), requireCoverage }
    expect(evaluate(incapableSince('2022-08-01'), options).status).toBe(status)
  })

  it.each([
    ['2026-07-27', 'awaitingQuestionnaire'],
    ['2026-07-28', 'notCovered'],
  ])('for the self-employed on %s, required: %s', (on, status) => {
    const told = dossierOf({ ...incapableSince('2026-06-01'), scheme: 'selfEmployed', employmentContract: false })
    expect(evaluate(told, { asOf: day(on), requireCoverage: 'confirmed' }).status).toBe(status)
  })
})
