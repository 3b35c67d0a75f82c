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
    [
      'the insured was referred again, and met only before',
      '2023-05-20',
      [met('2023-05-02'), '2023-05-10 referred'],
      ['capacityEstimated.category 2023-05-10'],
    ],
  ])('%s', (_, asOf, facts, expected) => {
    expect(needsOn(asOf, ['2023-04-25 referred', ...facts])).toEqual(expected)
  })

  it('one of two steps that wait for the aim of a plan was done in an earlier trajectory', () => {
    const first = ['2023-05-02 zivStarted (situation A)', '2023-05-16 planDrawnUp (elements goals, aim retraining)']
    const done = ['2023-05-23 retrainingApproved', '2023-06-05 zivEnded', '2023-06-06 zivStarted (situation A)']
    const found = needsOn('2023-06-20', ['contract: no', ...first, ...done, '2023-06-12 planDrawnUp (elements goals)'])
    expect(found).toContain('planDrawnUp.aim 2023-06-12')
  })

  it('a step that is left out, because a text was not read, may still wait for it', () => {
    const facts = ['start: 2025-12-01', '2026-03-09 referred']
    const left = evaluatedOn('2026-03-20', [...facts, 'require: confirmed'])
    expect(left.leftOut?.map(({ key }) => key)).toContain('contact.first')
    expect(left.needs).toEqual(evaluatedOn('2026-03-20', facts).needs)
    expect(left.needs.map(({ fact }) => fact)).toEqual(['capacityEstimated.category'])
  })
})

describe('the situation of a trajectory is missing since the circular, for who has a contract', () => {
  it.each([
    ['2022-08-31', []],
    ['2022-09-01', ['zivStarted.situation 2022-09-01']],
  ])('declared on %s', (on, expected) => {
    expect(needsOn('2022-09-20', ['start: 2022-03-07', `${on} zivStarted`])).toEqual(expected)
  })
})

describe('a plan without a declaration of engagement', () => {
  const plan = '2023-05-16 planDrawnUp (elements goals, aim employment)'
  const norms = (...facts: readonly string[]) =>
    evaluatedOn('2023-05-20', [...facts, plan]).needs.find(({ fact }) => fact === 'zivStarted')

  it('is a plan in one of the situations of the circular, or in the only one of the self-employed', () => {
    expect(norms()?.norms).toEqual(['Z1-A', 'Z1-B', 'Z1-C', 'Z1-D'])
    expect(norms('scheme: selfEmployed', 'contract: no')?.norms).toEqual(['Z1-4', 'LT-1'])
  })
})

describe('a new date after an absence is missing where a consequence is to be told, and only there', () => {
  const absent = (on: string) => `${on} unjustifiedAbsence (at exam, plannedOn ${on})`
  const examined = '2023-05-02 questionnaireImpossible (examIndicated yes)'

  it.each([
    ['one absence has none', '2023-05-20', [absent('2023-05-09')], []],
    ['the second has', '2023-06-07', [absent('2023-05-09'), absent('2023-06-06')], ['newDateSet 2023-06-06']],
    ['it was told', '2023-06-12', [absent('2023-05-09'), absent('2023-06-06'), '2023-06-08 consequenceNotified'], []],
  ])('%s', (_, asOf, facts, expected) => {
    expect(needsOn(asOf, [examined, ...facts])).toEqual(expected)
  })

  it('for a start before 2023 the second had none', () => {
    const facts = ['start: 2022-07-04', '2022-10-03 questionnaireImpossible (examIndicated yes)']
    expect(needsOn('2022-12-20', [...facts, absent('2022-11-09'), absent('2022-12-06')])).toEqual([])
  })
})

describe('after a refusal the contact is missing, unless the permission is granted after all', () => {
  const refused = ['2023-05-02 permissionRequested', '2023-05-09 permissionRefused']

  it.each([
    ['refused', [], ['coordinatorContact 2023-05-09']],
    ['granted after all', ['2023-05-15 permissionGranted'], []],
  ])('%s', (_, facts, expected) => {
    expect(
      needsOn('2023-05-20', [...refused, ...facts]).filter((line) => line.startsWith('coordinatorContact 2')),
    ).toEqual(expected)
  })
})
