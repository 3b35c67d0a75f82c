import { describe, expect, it } from 'vitest'
import { type Cause, confidentialityOf, confidentialityOfMoment } from '../../../src/dossier/cause.js'
import { eventTypes } from '../../../src/dossier/event-order.js'
import { wordsOf } from '../../support/text-table.js'

const MEDICAL = wordsOf(`
  invalidityRecognised maternityProtectionStarted maternityProtectionEnded hospitalStayStarted hospitalStayEnded
  gravityNoted physicalContact evaluationOnFile endOfIncapacityPresumed categoryValidated questionnaireWithheld
  withholdingNoticeSent medicalExam capacityEstimated zivRequestRefused refusalNotified unjustifiedAbsence absenceContact
  newDateSet consequenceNotified
`)

const CONTRACT = wordsOf(`
  incapacityStartCorrected contractStarted contractEnded codexRequested codexPlanSigned codexPlanReceived codexPlanAnswered codexEnded
`)

const expected = (type: Cause): string =>
  MEDICAL.includes(type) ? 'medical' : CONTRACT.includes(type) ? 'contract' : 'trajectory'

describe('who may know that something happened', () => {
  it.each(eventTypes)('%s', (type) => {
    expect(confidentialityOf[type]).toBe(expected(type))
  })

  it('the first day of the incapacity concerns the contract; the certificate and the end do not', () => {
    const causes = ['incapacityStart', 'incapacityEnded', 'certificateRunOut'] as const
    expect(causes.map((cause) => confidentialityOf[cause])).toEqual(['contract', 'trajectory', 'trajectory'])
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
