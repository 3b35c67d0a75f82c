import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'

const judgementsOn = (asOf: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts).judgements.map(({ question, since, obligation = '–' }) =>
    [question, since, obligation].join(' '),
  )

const needsOn = (asOf: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts).needs.map(({ fact, since }) => `${fact} ${since}`)

const requested = '2023-02-06 contactRequested'

describe('a person decides while a step is open or overdue, and each step asks for itself', () => {
  it.each([
    ['upcoming', '2023-04-15', [], []],
    ['open', '2023-04-16', [], ['estimate 2023-04-16 estimate.first']],
    ['overdue', '2023-05-16', [], ['estimate 2023-04-16 estimate.first']],
    ['done', '2023-05-16', ['2023-05-02 capacityEstimated (category 2)'], []],
    ['barred', '2023-05-16', ['2023-05-02 permittedWorkStarted'], []],
  ])('an estimate that is %s', (_, asOf, facts, expected) => {
    const found = judgementsOn(asOf, [...facts, '2023-03-27 questionnaireSent (route A)'])
    expect(found).toEqual(expected)
  })

  it('two permissions that were asked for, and not decided', () => {
    const facts = ['2023-02-13 permissionRequested', '2023-02-20 permissionRequested']
    expect(judgementsOn('2023-02-27', facts)).toEqual([
      'permission 2023-02-13 permission.decide',
      'permission 2023-02-20 permission.decide#2',
    ])
  })

  it('a withholding that was not explained yet leaves nothing to decide', () => {
    expect(judgementsOn('2023-03-20', ['2023-03-13 questionnaireWithheld (ground coma)'])).toEqual([])
  })
})

describe('nothing is left to decide, and no fact is missing, once the incapacity has ended', () => {
  it.each([
    [
      '2023-02-20',
      ['questionnaireOnRequest 2023-02-06 –'],
      ['questionnaireSent or questionnaireUpdateNotNeeded 2023-02-06'],
    ],
    ['2023-02-21', [], []],
  ])('on %s', (asOf, judgements, needs) => {
    const facts = ['ended on: 2023-02-20', requested]
    expect(judgementsOn(asOf, facts)).toEqual(judgements)
    expect(needsOn(asOf, facts)).toEqual(needs)
  })
})

it('a consequence whose days were not read is decided for itself, and for each absence', () => {
  const absent = (on: string) => `${on} unjustifiedAbsence (at exam, plannedOn ${on})`
  const estimated = '2026-01-12 capacityEstimated (category 2)'
  const facts = ['start: 2025-10-06', '2025-12-15 questionnaireSent (route A)', estimated]
  expect(judgementsOn('2026-02-10', [...facts, absent('2026-01-19'), absent('2026-02-02')])).toEqual([
    'consequence 2026-01-19 –',
    'consequence 2026-02-02 –',
  ])
})

describe('a fact is missing only while something waits for it', () => {
  const planned = '2023-05-16 planDrawnUp (elements goals)'
  const resumed = '2023-05-02 workResumed'
  const category = (on: string, number: number) => `${on} capacityEstimated (category ${number})`

  it.each([
    ['the aim of a plan', [planned], ['planDrawnUp.aim 2023-05-16', 'zivStarted 2023-05-16']],
    ['resumption, with no examination to come', [resumed], []],
    ['resumption, with one to come', [category('2023-04-24', 3), resumed], ['incapacity.endedOn 2023-05-02']],
    ['resumption, examined since', [category('2023-04-24', 3), resumed, '2023-05-10 medicalExam'], []],
    ['resumption, placed elsewhere since', [category('2023-04-24', 3), resumed, category('2023-05-10', 2)], []],
    [
      'resumption, of two examinations the first was done',
      [
        category('2023-04-24', 3),
        '2023-04-25 medicalExam',
        category('2023-04-26', 2),
        resumed,
        category('2023-05-10', 3),
      ],
      ['incapacity.endedOn 2023-05-02'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(needsOn('2023-05-20', facts)).toEqual(expected)
  })

  it('not where the examination came late either', () => {
    const facts = [category('2023-04-24', 3), resumed, '2023-08-21 medicalExam']
    expect(needsOn('2023-08-20', facts)).toEqual(['incapacity.endedOn 2023-05-02'])
    expect(needsOn('2023-08-21', facts)).toEqual([])
  })
})
