import { describe, expect, it } from 'vitest'
import { type Cause, confidentialityOf, confidentialityOfMoment } from '../../../src/dossier/cause.js'
import { eventTypes } from '../../../src/dossier/event-order.js'
import { wordsOf } from '../../support/text-table.js'

const MEDICAL = wordsOf(`
  invalidityRecognised maternityProtectionStarted maternityProtectionEnded hospitalStayStarted hospitalStayEnded
  gravityNoted physicalContact evaluationOnFile endOfIncapacityPresumed categoryValidated questionnaireWithheld
  withholdingNoticeSent medicalExam capacityEstimated zivRequestRefused refusalNotified
`)

const CONTRACT = wordsOf(`
  certificateReceived recognitionDecided incapacityStartCorrected incapacityEnded incapacityResumed contractStarted
  contractEnded codexRequested codexPlanSigned codexPlanReceived codexPlanAnswered codexEnded
`)

const expected = (type: Cause): string =>
  MEDICAL.includes(type) ? 'medical' : CONTRACT.includes(type) ? 'contract' : 'trajectory'

describe('who may know that something happened', () => {
  it.each(eventTypes)('%s', (type) => {
    expect(confidentialityOf[type]).toBe(expected(type))
  })

  it.each(['incapacityStart', 'incapacityEnded', 'certificateRunOut'] as const)('%s, as the contract', (cause) => {
    expect(confidentialityOf[cause]).toBe('contract')
  })

  it.each([
    ['an examination that is indicated', 'questionnaireImpossible', 'examNotExcluded'],
    ['a referral at once', 'referred', 'referredAtOnce'],
    ['a later referral', 'referred', 'referredLater'],
    ['a referral without an estimate', 'referred', 'referredWithoutEstimate'],
  ] as const)('%s tells of the category, though its event does not', (_, type, moment) => {
    expect([confidentialityOf[type], confidentialityOfMoment(type, moment)]).toEqual(['trajectory', 'medical'])
  })
})
