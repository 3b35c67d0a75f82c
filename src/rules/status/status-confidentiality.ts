import type { Confidentiality } from '../../law/confidentiality.js'
import type { DossierStatus } from './dossier-status.js'

/**
 * How confidential each status is.
 *
 * A status that depends on the state of health is medical. So is every status that a later medical event can
 * replace: an audience that sees it on one day and `notDisclosed` on the next would learn of that event. The
 * other statuses take precedence over these, so no medical event replaces them.
 * @internal
 */
export const confidentialityOfStatus: { readonly [status in DossierStatus]: Confidentiality } = {
  notCovered: 'contract',
  outOfScope: 'contract',
  notStarted: 'contract',
  incapacityEnded: 'trajectory',
  // An act after the certificate ran out shows that the incapacity went on, and so would its absence.
  certificateRunOut: 'medical',
  workResumed: 'trajectory',
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
  codexRunning: 'trajectory',
  codexEnded: 'medical',
  awaitingEvaluation: 'medical',
  nothingAwaited: 'medical',
}
