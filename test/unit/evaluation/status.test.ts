import { type DossierStatus, redact } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { evaluated } from '../../support/evaluated.js'
import { evaluatedOn } from '../../support/short-cases.js'

const requested = '2023-02-06 contactRequested'

describe('the latest event decides where a case stands', () => {
  it.each([
    [[], 'awaitingQuestionnaire'],
    [[requested], 'contactRequested'],
    [[requested, '2023-02-08 questionnaireUpdateNotNeeded'], 'awaitingFirstContact'],
    [[requested, '2023-02-08 questionnaireSent (route B)'], 'questionnaireSent'],
    [['2023-02-08 questionnaireUpdateNotNeeded', '2023-02-09 contactRequested'], 'contactRequested'],
    [['2023-04-24 capacityEstimated (category 4)'], 'awaitingReferral'],
    [['2023-04-24 capacityEstimated (category 4)', '2023-04-24 referred'], 'awaitingFirstContact'],
    [['2023-04-24 capacityEstimated (category 4)', '2023-04-25 capacityEstimated (category 1)'], 'category1'],
  ])('%j', (facts, status) => {
    expect(evaluatedOn('2023-05-02', facts).status).toBe(status)
  })
})

const TOLD: { readonly [audience in 'employer' | 'coordinator']: readonly DossierStatus[] } = {
  employer: ['notCovered', 'outOfScope', 'notStarted', 'notDisclosed'],
  coordinator: ['notRecognised', 'incapacityEnded', 'permittedWork', 'zivRunning', 'zivSuspended', 'codexRunning'],
}

const MEDICAL: readonly DossierStatus[] = [
  'awaitingQuestionnaire',
  'questionnaireWithheld',
  'questionnaireSent',
  'awaitingEstimate',
  'category1',
  'category2',
  'category3',
  'awaitingReferral',
  'contactRequested',
  'awaitingFirstContact',
  'firstContactHeld',
  'withOccupationalPhysician',
  'noTrajectory',
  'awaitingPermission',
  'permissionGranted',
  'permissionRefused',
  'zivEnded',
  'codexEnded',
  'awaitingEvaluation',
  'nothingAwaited',
]

describe('every stage that a later medical event can hide is told to the doctor and the insured alone', () => {
  const evaluation = evaluated('2023-05-02')

  it.each([
    ['advisingDoctor', [...TOLD.employer, ...TOLD.coordinator, ...MEDICAL]],
    ['insured', [...TOLD.employer, ...TOLD.coordinator, ...MEDICAL]],
    ['coordinator', [...TOLD.employer, ...TOLD.coordinator]],
    ['employer', TOLD.employer],
  ] as const)('%s', (audience, told) => {
    for (const status of [...TOLD.employer, ...TOLD.coordinator, ...MEDICAL]) {
      const expected = told.includes(status) ? status : 'notDisclosed'
      expect(redact({ ...evaluation, status }, audience).status).toBe(expected)
    }
  })
})
