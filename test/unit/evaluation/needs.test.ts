import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'

const needsOn = (asOf: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts).needs.map(({ fact, since }) => `${fact} ${since}`)

it.each([
  ['2023-02-20', ['questionnaireSent or questionnaireUpdateNotNeeded 2023-02-06']],
  ['2023-02-21', []],
])('no fact is missing once the incapacity has ended: on %s', (asOf, expected) => {
  expect(needsOn(asOf, ['ended on: 2023-02-20', '2023-02-06 contactRequested'])).toEqual(expected)
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
