import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'

describe('a certificate that ran out asks how the case goes on', () => {
  const asks = (asOf: string, ...facts: readonly string[]) =>
    evaluatedOn(asOf, facts)
      .needs.filter(({ fact }) => fact.startsWith('incapacity.certifiedUntil'))
      .map(({ since }) => since)

  it.each([
    ['its last day', '2023-04-30', ['certified until: 2023-04-30'], []],
    ['the day after', '2023-05-01', ['certified until: 2023-04-30'], ['2023-05-01']],
    ['later', '2023-06-01', ['certified until: 2023-04-30'], ['2023-05-01']],
    ['the end is known', '2023-05-02', ['certified until: 2023-04-30', 'ended on: 2023-05-20'], []],
    ['no certificate', '2023-06-01', [], []],
  ])('%s', (_, asOf, facts, expected) => {
    expect(asks(asOf, ...facts)).toEqual(expected)
  })
})

it.each([
  ['2023-05-20', 'awaitingEstimate'],
  ['2023-05-21', 'incapacityEnded'],
])('the last day of the incapacity is part of it: %s', (asOf, status) => {
  const facts = ['ended on: 2023-05-20', '2023-03-27 questionnaireSent (route A)']
  expect(evaluatedOn(asOf, [...facts, '2023-04-05 questionnaireReceived (complete yes)']).status).toBe(status)
})
