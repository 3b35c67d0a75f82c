import { rulebook } from 'terug-naar-werk'
import { expect, it } from 'vitest'

const written = (record: object): string =>
  Object.values(record)
    .map((value) => (typeof value === 'object' ? Object.values(value).join(' ') : `${value}`))
    .join(' | ')

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
