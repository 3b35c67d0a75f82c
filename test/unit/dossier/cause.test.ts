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

  it.each([
    ['incapacityStart', 'contract'],
    ['incapacityEnded', 'trajectory'],
    ['certificateRunOut', 'trajectory'],
    ['questionnaireNotReceived', 'trajectory'],
    ['registrationNotProven', 'trajectory'],
    ['estimateBarred', 'medical'],
    ['deemedPositive', 'contract'],
    ['barredOnLastDay', 'contract'],
  ] as const)('%s, which no event reports: %s', (cause, confidentiality) => {
    expect(confidentialityOf[cause]).toBe(confidentiality)
  })

  it.each([
    ['an examination that is indicated', 'questionnaireImpossible', 'examNotExcluded'],
    ['a questionnaire whose return is awaited', 'questionnaireSent', 'returnAwaited'],
    ['a questionnaire after which an estimate is awaited', 'questionnaireReceived', 'estimateAwaited'],
    ['a contact that makes one of month 7 due', 'coordinatorContact', 'month7CaseBegins'],
    ['a contact that makes the letter due', 'coordinatorContact', 'registrationLetterDue'],
    ['a referral at once', 'referred', 'referredAtOnce'],
    ['a later referral', 'referred', 'referredLater'],
    ['a referral without an estimate', 'referred', 'referredWithoutEstimate'],
  ] as const)('%s tells of the category, though its event does not', (_, type, moment) => {
    expect([confidentialityOf[type], confidentialityOfMoment(type, moment)]).toEqual(['trajectory', 'medical'])
  })

  it('a request for CODEX before any contact tells of the category; that there was a request does not', () => {
    const moments = ['codexRequested', 'codexAskedBeforeContact'] as const
    expect(moments.map((moment) => confidentialityOfMoment('codexRequested', moment))).toEqual(['contract', 'medical'])
  })
})
