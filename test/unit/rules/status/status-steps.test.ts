import { expect, it } from 'vitest'
import { stepsOfStatus } from '../../../../src/rules/status/status-steps.js'

it('which steps a status awaits, and which it speaks of', () => {
  const lines = Object.entries(stepsOfStatus).flatMap(([status, steps]) => {
    if (steps === null) return []
    const { rules, awaited = false, afterBars = false, givesWay = false } = steps
    const said = [
      ...(awaited ? ['awaited'] : []),
      ...(afterBars ? ['after bars'] : []),
      ...(givesWay ? ['gives way'] : []),
    ]
    return [[status, rules.join(' '), ...said].join(' | ')]
  })
  expect(lines).toEqual([
    'awaitingQuestionnaire | questionnaire.send | awaited',
    'questionnaireSent | questionnaire.return | awaited',
    'awaitingEstimate | estimate.first | awaited',
    'category1 | exam.category1',
    'category3 | exam.category3',
    'awaitingReferral | referral.make | awaited',
    'contactRequested | contact.arrange | awaited',
    'awaitingFirstContact | contact.first contact.arrange | awaited',
    'firstContactHeld | permission.request',
    'awaitingPermission | permission.decide | awaited',
    'permissionRefused | contact.afterRefusal',
    'codexEnded |  | gives way',
    'awaitingEvaluation | evaluation.contact estimate.again | awaited | after bars',
  ])
})
