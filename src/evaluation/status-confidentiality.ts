import type { Confidentiality } from '../law/confidentiality.js'
import type { DossierStatus } from './evaluation.js'

/**
 * Who may know where a case stands. Beside what rests on health, every stage that a later medical
 * event can hide is medical too: told at one time and withheld at another, it would tell of that
 * event. What remains goes before all stages, whatever else has happened.
 * @internal
 */
export const confidentialityOfStatus: { readonly [status in DossierStatus]: Confidentiality } = {
  notCovered: 'contract',
  outOfScope: 'contract',
  notStarted: 'contract',
  incapacityEnded: 'contract',
  certificateRunOut: 'contract',
  notDisclosed: 'contract',
  notRecognised: 'trajectory',
  permittedWork: 'trajectory',
  zivRunning: 'trajectory',
  zivSuspended: 'trajectory',
  awaitingQuestionnaire: 'medical',
  questionnaireWithheld: 'medical',
  questionnaireSent: 'medical',
  awaitingEstimate: 'medical',
  category1: 'medical',
  category2: 'medical',
  category3: 'medical',
  awaitingReferral: 'medical',
  contactRequested: 'medical',
  awaitingFirstContact: 'medical',
  firstContactHeld: 'medical',
  withOccupationalPhysician: 'medical',
  noTrajectory: 'medical',
  awaitingPermission: 'medical',
  permissionGranted: 'medical',
  permissionRefused: 'medical',
  zivEnded: 'medical',
  codexRunning: 'medical',
  codexEnded: 'medical',
}
