import { expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'

it.each([
  ['2023-05-20', 'awaitingEstimate'],
  ['2023-05-21', 'incapacityEnded'],
])('the last day of the incapacity is part of it: %s', (asOf, status) => {
  const facts = ['ended on: 2023-05-20', '2023-03-27 questionnaireSent (route A)']
  expect(evaluatedOn(asOf, [...facts, '2023-04-05 questionnaireReceived (complete yes)']).status).toBe(status)
})
