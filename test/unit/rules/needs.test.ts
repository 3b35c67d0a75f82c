import { rulebook } from 'terug-naar-werk'
import { expect, it } from 'vitest'

const written = (record: object): string =>
  Object.values(record)
    .map((value) => (typeof value === 'object' ? Object.values(value).join(' ') : `${value}`))
    .join(' | ')

it('the facts asked for: who may know, since when, until when, what waits', () => {
  expect(rulebook.needs.map(written)).toEqual([
    'certificateReceived, incapacityEnded or incapacityResumed | medical | certificateRunOut | true | true | questionnaire.send estimate.first | A1-1 A1-2',
    'capacityEstimated.category | medical | referredWithoutEstimate | capacityEstimated | contact.first | A7-1 A7-2',
    'questionnaireSent or questionnaireUpdateNotNeeded | trajectory | contactRequested | preparationKnown | true | contact.first | B2-1 B2-2 B4-1',
    'coordinatorContact.outcome | trajectory | firstContactWithoutOutcome | firstContactRegistered | contact.register permission.request | A7-6 A7-7',
    'coordinatorContact | trajectory | refusedWithoutContact | coordinatorContact | contact.afterRefusal | B6-1',
    'incapacityEnded | medical | fullyResumed | true | true | exam.category1 exam.category3 | A5-2 A5-3',
    'regionalServiceRegistered, once more or confirmed | trajectory | referredAfterRegistration | regionalServiceRegistered | true | regional.register | LT-7',
    'planDrawnUp.aim | trajectory | planWithoutAim | planWithAim zivEnded | ziv.retrainingApproval ziv.resumptionProposal | Z2-5 Z2-6',
    'zivStarted | trajectory | planWithoutTrajectory | zivStarted | ziv.followUpInterview ziv.informOccupationalPhysician | Z1-A Z1-B Z1-C Z1-D',
    'questionnaireImpossible | medical | absentAtUnknownExam | questionnaireImpossible | absence.newDate | A4-3 SA-2',
  ])
})
