import type { Confidentiality } from '../law/confidentiality.js'
import type { DossierStatus } from './evaluation.js'

/**
 * Who may know where a case stands. Beside what rests on health, the stages of the advising
 * doctor's own work are medical too: were they told, their silence would tell the rest.
 * @internal
 */
export const confidentialityOfStatus: { readonly [status in DossierStatus]: Confidentiality } = {
  notCovered: 'contract',
  outOfScope: 'contract',
  notRecognised: 'trajectory',
  notStarted: 'contract',
  incapacityEnded: 'contract',
  permittedWork: 'contract',
  awaitingQuestionnaire: 'medical',
  questionnaireWithheld: 'medical',
  questionnaireSent: 'trajectory',
  awaitingEstimate: 'medical',
  category1: 'medical',
  category2: 'medical',
  category3: 'medical',
  awaitingReferral: 'medical',
  contactRequested: 'trajectory',
  awaitingFirstContact: 'trajectory',
  firstContactHeld: 'trajectory',
  withOccupationalPhysician: 'trajectory',
  noTrajectory: 'trajectory',
  awaitingPermission: 'trajectory',
  permissionGranted: 'trajectory',
  permissionRefused: 'trajectory',
  zivRunning: 'trajectory',
  zivSuspended: 'trajectory',
  zivEnded: 'trajectory',
  codexRunning: 'contract',
  codexEnded: 'contract',
  notDisclosed: 'contract',
}
