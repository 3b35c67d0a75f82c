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

it('the aim of a plan is missing only while something waits for it', () => {
  const plan = '2023-05-16 planDrawnUp (elements goals)'
  expect(needsOn('2023-05-20', [plan])).toEqual([
    'planDrawnUp.aim 2023-05-16',
    'zivStarted 2023-05-16',
    'treatingDoctorConsentGiven 2023-05-16',
  ])
})

it.each([
  ['a full resumption asks for the end of the incapacity', [], ['incapacityEnded 2023-05-02']],
  ['no longer once it was told', ['2023-05-10 incapacityEnded (lastDay 2023-05-01)'], []],
  ['no longer after a relapse', ['2023-05-10 incapacityResumed'], []],
])('%s', (_, then, expected) => {
  expect(needsOn('2023-05-20', ['2023-05-02 workResumed', ...then])).toEqual(expected)
})

it.each([
  [
    'a certificate that ran out asks what followed',
    [],
    ['certificateReceived, incapacityEnded or incapacityResumed 2023-03-01'],
  ],
  ['no longer after a relapse', ['2023-03-08 incapacityResumed'], []],
])('%s', (_, then, expected) => {
  expect(needsOn('2023-03-10', ['certified until: 2023-02-28', ...then])).toEqual(expected)
})

it.each([
  ['beside a contract the situation of a trajectory is missing', [], ['zivStarted.situation 2023-05-02']],
  ['for an unemployed person who has a contract too', ['scheme: unemployed'], ['zivStarted.situation 2023-05-02']],
  ['not for the self-employed, for whom there is one situation', ['scheme: selfEmployed'], []],
  ['not without a contract', ['contract: no'], []],
  ['not where it is told', ['2023-05-09 zivStarted (situation C)'], []],
  ['not once the physician was informed', ['2023-05-03 occupationalPhysicianInformed'], []],
  ['not once the trajectory has ended', ['2023-05-09 zivEnded'], []],
])('%s', (_, then, expected) => {
  expect(needsOn('2023-05-20', ['2023-05-02 zivStarted', ...then])).toEqual(expected)
})

describe('a fact is missing while a step waits for it that can still be done', () => {
  const category = 'capacityEstimated.category 2023-04-25'
  const met = (on: string) => `${on} coordinatorContact (kind first, channel physical, outcome none)`

  it.each([
    ['the first contact is open', '2023-05-20', [], [category]],
    ['it is overdue', '2023-06-01', [], [category]],
    ['it was held', '2023-05-20', [met('2023-05-09')], []],
    ['it was held late', '2023-06-05', [met('2023-06-01')], []],
    ['the estimate was made', '2023-05-20', ['2023-05-09 capacityEstimated (category 4)'], []],
  ])('%s', (_, asOf, facts, expected) => {
    expect(needsOn(asOf, ['2023-04-25 referred', ...facts])).toEqual(expected)
  })
})
