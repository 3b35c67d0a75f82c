import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'

const judgementsOn = (asOf: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts).judgements.map(({ question, since, obligation = '–' }) =>
    [question, since, obligation].join(' '),
  )

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

it.each([
  ['2023-02-20', ['questionnaireOnRequest 2023-02-06 –']],
  ['2023-02-21', []],
])('nothing is left to decide once the incapacity has ended: on %s', (asOf, expected) => {
  expect(judgementsOn(asOf, ['ended on: 2023-02-20', '2023-02-06 contactRequested'])).toEqual(expected)
})
