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

describe('the category of a referral without an estimate is missing until the first contact is done or has lapsed', () => {
  const referred = '2023-04-25 referred'
  const contact = (on: string) => `${on} coordinatorContact (kind first, channel physical, outcome none)`
  const works = '2023-05-08 permittedWorkStarted'

  it.each([
    ['open', [], ['capacityEstimated.category 2023-04-25']],
    ['in time', [contact('2023-05-15')], []],
    ['late', [contact('2023-05-29')], []],
    ['barred', [works], ['capacityEstimated.category 2023-04-25']],
    ['barred on its last day', [works, '2023-05-28 permittedWorkEnded'], []],
    [
      'done once, and referred anew',
      [contact('2023-05-15'), '2023-05-22 referred'],
      ['capacityEstimated.category 2023-05-22'],
    ],
  ])('%s', (_, facts, expected) => expect(needsOn('2023-06-05', [referred, ...facts])).toEqual(expected))
})

describe('a fact that several steps wait for is missing until all of them are settled', () => {
  const plan = [
    '2023-05-02 zivStarted (situation C)',
    '2023-05-16 planDrawnUp (elements goals, aim retraining)',
    '2023-05-17 planDrawnUp (elements goals, aim employment)',
    '2023-05-18 planDrawnUp (elements goals)',
  ]
  const aim = (...then: readonly string[]) =>
    needsOn('2023-06-20', [...plan, ...then]).filter((one) => one.startsWith('planDrawnUp.aim'))

  it('one of two is done', () => {
    expect(aim('2023-06-01 retrainingApproved')).toEqual(['planDrawnUp.aim 2023-05-18'])
  })

  it('both are done', () => {
    expect(aim('2023-06-01 retrainingApproved', '2023-06-05 resumptionProposed')).toEqual([])
  })
})

it('a fact that brings up a step is missing although an earlier step of the same kind is done', () => {
  const facts = [
    '2023-04-24 capacityEstimated (category 4)',
    '2023-04-25 referred',
    '2023-05-15 coordinatorContact (kind first, channel physical, outcome none)',
    '2023-06-05 contactRequested',
  ]
  expect(needsOn('2023-06-06', facts)).toEqual(['questionnaireSent or questionnaireUpdateNotNeeded 2023-06-05'])
})

it.each([
  ['a consequence is to be notified', ['reading: RD-10 lawRates'], ['newDateSet 2026-02-09']],
  ['there is none', [], []],
])('the letter with a new date is missing only where %s', (_, facts, expected) => {
  const absences = ['2026-01-12', '2026-02-09'].map((on) => `${on} unjustifiedAbsence (at exam, plannedOn ${on})`)
  const indicated = '2023-01-09 questionnaireImpossible (examIndicated yes)'
  expect(needsOn('2026-02-10', ['start: 2022-10-03', indicated, ...absences, ...facts])).toEqual(expected)
})

describe('the start of a trajectory is missing after a plan, by the law of the scheme', () => {
  const missing = (facts: readonly string[]) =>
    evaluatedOn('2023-05-20', [...facts, '2023-05-16 planDrawnUp (elements goals, aim employment)'])
      .needs.filter(({ fact }) => fact === 'zivStarted')
      .map(({ since, waits, norms }) => [since, ...waits, ...norms].join(' '))

  it('of an employee', () => {
    expect(missing([])).toEqual([
      '2023-05-16 ziv.followUpInterview ziv.informOccupationalPhysician Z1-A Z1-B Z1-C Z1-D',
    ])
  })

  it('of a self-employed person, for whom nobody informs an occupational physician', () => {
    expect(missing(['scheme: selfEmployed', 'contract: no'])).toEqual(['2023-05-16 ziv.followUpInterview Z1-4 LT-1'])
  })
})

it.each([
  ['2022-08-31', []],
  ['2022-09-01', ['zivStarted.situation 2022-09-01']],
])('the situation of a trajectory is asked under the codex as of 1 September 2022: started on %s', (on, expected) => {
  const found = needsOn('2022-10-05', ['start: 2022-03-07', `${on} zivStarted`])
  expect(found.filter((one) => one.startsWith('zivStarted.situation'))).toEqual(expected)
})

it('the category is missing also where the first contact is left out, since a text that was not read may change it', () => {
  const facts = ['start: 2025-12-01', '2026-03-10 referred']
  expect(needsOn('2026-03-12', facts)).toEqual(['capacityEstimated.category 2026-03-10'])
  expect(needsOn('2026-03-12', [...facts, 'require: confirmed'])).toEqual(['capacityEstimated.category 2026-03-10'])
})
