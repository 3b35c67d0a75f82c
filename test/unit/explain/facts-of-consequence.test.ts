import { type Evaluation, explain } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { inWords, told, written } from '../../support/evaluated.js'
import { evaluatedOn } from '../../support/short-cases.js'

const absentOn = (on: string) => `${on} unjustifiedAbsence (at exam, plannedOn ${on})`

/** Three absences at the examination, the third on the first day of the decree of 23 January 2026. */
const absences = [
  'start: 2025-09-01',
  '2025-12-08 questionnaireImpossible (examIndicated yes)',
  ...['2025-12-10', '2026-01-14', '2026-03-01'].map(absentOn),
]

const one = (evaluation: Evaluation, key: string, kind: string) => told(evaluation, key, kind).map(inWords)

describe('the explanation of a consequence', () => {
  it.each([
    ['that runs', '2026-02-27', 'absence.exam#2', 'from 2026-01-14, until null, over false'],
    [
      'that a third absence ended, on the day after',
      '2026-03-01',
      'absence.exam#2',
      'from 2026-01-14, until 2026-02-28, over true',
    ],
    ['of the third absence', '2026-03-01', 'absence.exam#3', 'from 2026-03-01, until null, over false'],
  ])('tells the days of one %s', (_, asOf, key, period) => {
    expect(one(evaluatedOn(asOf, absences), key, 'period')).toEqual([period])
  })

  it('on its last day, says that it is not over', () => {
    const ended = [...absences.slice(0, 4), '2026-02-02 absenceContact']
    const [period] = told(evaluatedOn('2026-02-02', ended), 'absence.exam#2', 'period')
    expect(period).toEqual({ from: '2026-01-14', until: '2026-02-02', over: false })
  })

  it.each([
    ['absence.exam#2', 'until newDateAsked, at exam', 'law consequences2023, since 2023-01-01'],
    ['absence.exam#3', 'until held, at exam', 'law consequences2026, since 2026-03-01'],
  ])(
    'tells of %s what ends it, that maternity protection did not, and by which text (SA-3, SA-4, LT-6)',
    (key, end, version) => {
      const evaluation = evaluatedOn('2026-03-01', absences)
      expect(one(evaluation, key, 'consequenceEnd')).toEqual([end])
      expect(one(evaluation, key, 'protection')).toEqual(['interrupted false'])
      expect(one(evaluation, key, 'version')).toEqual([version])
    },
  )

  it('names no version where another answer alone makes it law (RD-10)', () => {
    const facts = [
      'start: 2022-10-03',
      'reading: RD-10 lawRates',
      '2023-01-09 questionnaireImpossible (examIndicated yes)',
      ...['2026-01-12', '2026-02-09'].map(absentOn),
    ]
    const evaluation = evaluatedOn('2026-02-10', facts)
    expect(one(evaluation, 'absence.exam#2', 'period')).toEqual(['from 2026-02-09, until null, over false'])
    expect(one(evaluation, 'absence.exam#2', 'version')).toEqual([])
  })

  it('leaves out what a record says where there is none for the place', () => {
    const other = written(evaluatedOn('2026-02-02', absences.slice(0, 4)), '"at":"exam"', '"at":"another"')
    const { steps } = explain(other, 'absence.exam#2', { language: 'en', audience: 'insured' })
    expect(steps.map(({ kind }) => kind)).toEqual([
      'consequence',
      'period',
      'missed',
      'protection',
      'waitsForFact',
      'source',
      'rateReading',
      'terms',
    ])
  })

  it('says of not registering what would cause it', () => {
    const evaluation = evaluatedOn('2026-07-02', ['start: 2026-01-05', 'contract: no'])
    expect(one(evaluation, 'registration', 'absent')).toEqual(['because notTriggered, causes registrationNotProven'])
  })
})
