import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../../support/short-cases.js'

describe('the case of an evaluation tells what is known of it by that day', () => {
  const caseBy = (asOf: string, facts: readonly string[]) => {
    const { employmentContract, incapacityEndedOn = 'none' } = evaluatedOn(asOf, facts).case
    return `${employmentContract ? 'contract' : 'no contract'}, last day: ${incapacityEndedOn}`
  }
  const contractEnded = '2023-03-31 contractEnded'
  const started = ['contract: no', '2023-04-03 contractStarted']

  it.each([
    ['nothing', '2023-06-20', [], 'contract, last day: none'],
    ['on the last day of the contract', '2023-03-31', [contractEnded], 'contract, last day: none'],
    ['on the day after', '2023-04-01', [contractEnded], 'no contract, last day: none'],
    ['on the eve of a contract', '2023-04-02', started, 'no contract, last day: none'],
    ['on its first day', '2023-04-03', started, 'contract, last day: none'],
    ['the end of the dossier', '2023-06-20', ['ended on: 2023-05-31'], 'contract, last day: 2023-05-31'],
    [
      'an end that was told',
      '2023-06-20',
      ['2023-06-01 incapacityEnded (lastDay 2023-05-31)'],
      'contract, last day: 2023-05-31',
    ],
    [
      'an end that was told beforehand',
      '2023-05-20',
      ['2023-05-02 incapacityEnded (lastDay 2023-05-31)'],
      'contract, last day: 2023-05-31',
    ],
    [
      'an end of the dossier that a relapse took away',
      '2023-06-20',
      ['ended on: 2023-05-31', '2023-06-05 incapacityResumed'],
      'contract, last day: none',
    ],
    [
      'recognised no longer: the eve is the last day',
      '2023-06-20',
      ['2023-06-01 recognitionDecided (recognised no)'],
      'contract, last day: 2023-05-31',
    ],
    [
      'a certificate that ran out tells no end',
      '2023-06-20',
      ['certified until: 2023-05-31'],
      'contract, last day: none',
    ],
  ])('%s', (_, asOf, facts, expected) => expect(caseBy(asOf, facts)).toBe(expected))
})

describe('where no step is required, what bars a step is listed only while recognition is missing', () => {
  const works = '2022-12-12 permittedWorkStarted'

  it.each([
    [
      'not recognised',
      '2023-06-20',
      ['start: 2022-12-05', 'recognised: no', works],
      'notRecognised',
      ['permittedWork'],
    ],
    ['the law was not read', '2022-08-31', ['start: 2022-08-01', '2022-08-15 permittedWorkStarted'], 'notCovered', []],
    ['not begun', '2023-01-15', ['2022-12-12 codexRequested (by insured)'], 'notStarted', []],
    [
      'not open to the scheme yet',
      '2022-12-31',
      ['scheme: selfEmployed', 'contract: no', 'start: 2022-11-07', works],
      'outOfScope',
      [],
    ],
  ])('%s', (_, asOf, facts, status, expected) => {
    const evaluation = evaluatedOn(asOf, facts)
    expect(evaluation.status).toBe(status)
    expect(evaluation.exclusions.map(({ key }) => key)).toEqual(expected)
  })
})

it('a later change of the law for the self-employed refuses no answer where nobody asks for a confirmed one', () => {
  const facts = ['scheme: selfEmployed', 'contract: no', 'start: 2026-06-01']
  expect(evaluatedOn('2026-07-28', facts).status).toBe('awaitingQuestionnaire')
  expect(evaluatedOn('2026-07-28', [...facts, 'require: confirmed']).status).toBe('notCovered')
})

describe('the first day on which a case is evaluated', () => {
  const selfEmployed = ['scheme: selfEmployed', 'contract: no', 'start: 2022-11-07']

  it.each([
    ['the eve of the start', '2023-01-15', [], 'notStarted'],
    ['the start', '2023-01-16', [], 'awaitingQuestionnaire'],
    ['the eve of the law for the self-employed', '2022-12-31', selfEmployed, 'outOfScope'],
    ['the first day of that law', '2023-01-01', selfEmployed, 'awaitingQuestionnaire'],
  ])('%s', (_, asOf, facts, status) => expect(evaluatedOn(asOf, facts).status).toBe(status))
})

it.each([
  ['2024-02-01', 'start: 2023-12-31', ['presumptionTransition']],
  ['2024-02-01', 'start: 2024-01-01', []],
])('the law of a day is that of the start: on %s, %s', (asOf, start, expected) => {
  expect(evaluatedOn(asOf, [start]).law.notices.map(({ id }) => id)).toEqual(expected)
})

it('obligations without a last day stand by first day, then by key', () => {
  const facts = [
    '2023-02-06 contactRequested',
    '2023-02-13 contactRequested',
    '2023-04-24 capacityEstimated (category 4)',
  ]
  const listed = evaluatedOn('2023-05-02', facts).obligations.filter(({ window }) => window.until === null)
  expect(listed.map(({ key, window }) => `${window.from} ${key}`)).toEqual([
    '2023-02-06 contact.arrange',
    '2023-02-06 doctor.inform',
    '2023-02-13 contact.arrange#2',
    '2023-02-13 doctor.inform#2',
    '2023-04-24 referral.make',
  ])
})
