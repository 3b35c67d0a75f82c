import { rulebook } from 'terug-naar-werk'
import { expect, it } from 'vitest'

const written = (record: object): string =>
  Object.values(record)
    .map((value) => (typeof value === 'object' ? Object.values(value).join(' ') : `${value}`))
    .join(' | ')

it('the findings: how grave, at what, who may know, by which norm', () => {
  expect(rulebook.findings.map(written)).toEqual([
    'planIncomplete | irregular | planIncomplete | trajectory | Z2-3',
    'directReferral | doubtful | codexAskedBeforeContact | medical | A6-4',
    'withoutPermission | forbidden | zivStartedWithoutPermission | trajectory | B5-1 B5-2',
    'otherSituation | doubtful | zivStartedInOtherSituation | trajectory | Z1-A Z1-B Z1-C Z1-D',
    'retrainingNotApproved | doubtful | retrainingStartedWithoutApproval | trajectory | Z2-5',
    'consentNotAsked | doubtful | consent.ask | overdue fulfilledLate lapsed | firstContact | A7-5',
    'occupationalPhysicianNotInformed | doubtful | ziv.informOccupationalPhysician | open | planDrawnUp | Z1-1',
    'examNotHeld | irregular | exam.category1 | lapsed | lapse | A5-2',
    'examNotHeld | irregular | exam.category3 | lapsed | lapse | A5-3',
  ])
})

it('the facts asked for: who may know, since when, until when, what waits', () => {
  expect(rulebook.needs.map(written)).toEqual([
    'incapacity.certifiedUntil or incapacity.endedOn | medical | certificateRunOut | questionnaire.send estimate.first | A1-1 A1-2',
    'capacityEstimated.category | medical | referredWithoutEstimate | capacityEstimated | contact.first | A7-1 A7-2',
    'questionnaireSent or questionnaireUpdateNotNeeded | trajectory | contactRequested | preparationKnown | true | contact.first | B2-1 B2-2 B4-1',
    'coordinatorContact.outcome | trajectory | firstContactWithoutOutcome | firstContactRegistered | contact.register permission.request | A7-6 A7-7',
    'coordinatorContact | trajectory | refusedWithoutContact | coordinatorContact | contact.afterRefusal | B6-1',
    'incapacity.endedOn | medical | workResumed | true | exam.category1 exam.category3 | A5-2 A5-3',
    'regionalServiceRegistered, once more or confirmed | trajectory | referredAfterRegistration | regionalServiceRegistered | true | regional.register | LT-7',
    'planDrawnUp.aim | trajectory | planWithoutAim | planWithAim zivEnded | ziv.retrainingApproval ziv.resumptionProposal | Z2-5 Z2-6',
    'zivStarted | trajectory | planWithoutTrajectory | zivStarted | ziv.followUpInterview ziv.informOccupationalPhysician | Z1-A Z1-B Z1-C Z1-D',
    'questionnaireImpossible | medical | absentAtUnknownExam | questionnaireImpossible | absence.newDate | A4-3 SA-2',
  ])
})

it('the judgements: whose they are, the answers, while what is open', () => {
  expect(rulebook.judgements.map(written)).toEqual([
    'medicalWithholding | advisingDoctor | medical | questionnaireSent questionnaireWithheld | questionnaire.send | A2-2',
    'estimate | advisingDoctor | medical | category 1 category 2 category 3 category 4 | estimate.first | SCO-3 A4-1 A5-1',
    'reevaluation | advisingDoctor | medical | category 1 category 2 category 3 category 4 | examAfterPlacement | capacityEstimated | A5-1 A6-2 A6-3',
    'questionnaireOnRequest | insurer | trajectory | questionnaireSent questionnaireUpdateNotNeeded | contactRequested | preparationKnown | B2-1 B2-2',
    'outcome | parties | trajectory | occupationalPhysician zivWanted none | firstContactWithoutOutcome | firstContactRegistered sentToOccupationalPhysician noTrajectoryWanted permissionRequested zivStarted | A7-7 B4-2',
    'permission | advisingDoctor | trajectory | permissionGranted permissionRefused | permission.decide | B5-2',
    'afterRefusal | parties | trajectory | actionsAdapted ended | contactAfterRefusalWithoutOutcome | contactAfterRefusalWithOutcome noTrajectoryWanted permissionRequested | B6-2',
    'restart | coordinator | trajectory | zivStarted zivEnded | codexEndedOtherwiseDuringZiv | zivStarted zivEnded codexEndedUnfit | Z1-2 Z1-3',
    'consequence | insurer | medical | applied notApplied | consequence | SA-5 LT-6',
  ])
})

it('the grounds that bar or suspend: what they are, who may know, since when, until when', () => {
  expect(rulebook.exclusions.map(written)).toEqual([
    'certifiedEnd | power | trajectory | incapacityStart |  | days 70 incapacityStart',
    'medicalGround | power | medical | questionnaireWithheld | ',
    'codexRequested | prohibition | contract | codexRequested | ',
    'permittedWork | prohibition | trajectory | permittedWorkStarted | permittedWorkEnded',
    'ownTrajectory | prohibition | trajectory | permissionGranted | ',
    'codexDuringZiv | suspension | trajectory | codexBesideZiv | codexEndedUnfit zivRestarted zivEnded',
  ])
})
