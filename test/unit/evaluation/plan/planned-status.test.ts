import { expect, it } from 'vitest'
import { evaluatedOn } from '../../../support/short-cases.js'

it.each([
  ['', 'awaitingEstimate'],
  ['2024-03-04 permissionGranted', 'permissionGranted'],
])('what bars the estimate is named before the contacts that evaluate, which are pending too: %s', (bar, status) => {
  const facts = [
    'start: 2024-02-01',
    '2024-03-11 questionnaireSent (route A)',
    '2024-03-18 questionnaireReceived (complete yes)',
  ]
  const evaluation = evaluatedOn('2024-03-20', bar === '' ? facts : [...facts, bar])
  expect(evaluation.status).toBe(status)
  expect(evaluation.obligations.find(({ key }) => key === 'evaluation.contact#4')?.state).toBe('open')
})
