import type { Confidentiality } from '../law/confidentiality.js'
import type { EventType } from './event-order.js'
import type { Moment } from './moment.js'

/**
 * What can start or end a step: an event, or what no event reports: the first or the last day of
 * the incapacity, a certificate that ran out, a questionnaire that did not come back in time.
 *
 * - `incapacityStart`: the first day of the incapacity
 * - `certificateRunOut`: the last day recognised or certified has passed, and nothing further is known
 * - `questionnaireNotReceived`: the questionnaire did not come back in time, properly completed
 * - `registrationNotProven`: neither registration nor proof was known on the last day for the proof
 * - `estimateBarred`: the first estimate was barred on its last day, and was not made
 * - `deemedPositive`: no answer came in time, which counts as agreement
 * - `barredOnLastDay`: an exclusion barred the step on its last day
 *
 * @category Dossier
 */
export type Cause =
  | EventType
  | 'incapacityStart'
  | 'incapacityEnded'
  | 'certificateRunOut'
  | 'questionnaireNotReceived'
  | 'registrationNotProven'
  | 'estimateBarred'
  | 'deemedPositive'
  | 'barredOnLastDay'

/** Who may know that it happened. @internal */
export const confidentialityOf: { readonly [cause in Cause]: Confidentiality } = {
  incapacityStart: 'contract',
  // The insurer recognises an incapacity and ends it by what its doctor finds.
  incapacityEnded: 'trajectory',
  certificateRunOut: 'trajectory',
  questionnaireNotReceived: 'trajectory',
  registrationNotProven: 'trajectory',
  estimateBarred: 'medical',
  deemedPositive: 'contract',
  barredOnLastDay: 'contract',
  certificateReceived: 'trajectory',
  recognitionDecided: 'trajectory',
  incapacityStartCorrected: 'contract',
  incapacityResumed: 'trajectory',
  contractStarted: 'contract',
  contractEnded: 'contract',
  invalidityRecognised: 'medical',
  // Who is in hospital or under maternity protection says something of the health.
  maternityProtectionStarted: 'medical',
  maternityProtectionEnded: 'medical',
  hospitalStayStarted: 'medical',
  hospitalStayEnded: 'medical',
  questionnaireSent: 'trajectory',
  questionnaireWithheld: 'medical',
  gravityNoted: 'medical',
  withholdingNoticeSent: 'medical',
  questionnaireReceived: 'trajectory',
  questionnaireUpdateNotNeeded: 'trajectory',
  supportContact: 'trajectory',
  questionnaireImpossible: 'trajectory',
  medicalExam: 'medical',
  physicalContact: 'medical',
  evaluationOnFile: 'medical',
  endOfIncapacityPresumed: 'medical',
  capacityEstimated: 'medical',
  categoryValidated: 'medical',
  referred: 'trajectory',
  contactRequested: 'trajectory',
  advisingDoctorInformed: 'trajectory',
  coordinatorContact: 'trajectory',
  consentGiven: 'trajectory',
  permissionRequested: 'trajectory',
  permissionGranted: 'trajectory',
  permissionRefused: 'trajectory',
  zivRequestRefused: 'medical',
  refusalNotified: 'medical',
  permittedWorkStarted: 'trajectory',
  permittedWorkEnded: 'trajectory',
  codexRequested: 'contract',
  codexPlanSigned: 'contract',
  codexPlanReceived: 'contract',
  codexPlanAnswered: 'contract',
  codexEnded: 'contract',
  zivStarted: 'trajectory',
  occupationalPhysicianInformed: 'trajectory',
  planDrawnUp: 'trajectory',
  retrainingApproved: 'trajectory',
  fundVoucherStarted: 'trajectory',
  fundServicesEnded: 'trajectory',
  resumptionProposed: 'trajectory',
  treatingDoctorConsentGiven: 'trajectory',
  treatingDoctorInformed: 'trajectory',
  planReviewed: 'trajectory',
  resultsEvaluated: 'trajectory',
  paidWorkStarted: 'trajectory',
  retrainingStarted: 'trajectory',
  zivEnded: 'trajectory',
  workResumed: 'trajectory',
  // An absence may be one at an examination, and so may be what follows from it.
  unjustifiedAbsence: 'medical',
  absenceContact: 'medical',
  newDateSet: 'medical',
  contactHeld: 'trajectory',
  consequenceNotified: 'medical',
  referredToRegionalService: 'trajectory',
  registrationLetterSent: 'trajectory',
  regionalServiceRegistered: 'trajectory',
  registrationProofReceived: 'trajectory',
}

/** The moments that tell more than their event: whether an event makes them depends on the category. */
const MEDICAL_MOMENTS: ReadonlySet<Moment> = new Set<Moment>([
  'returnAwaited',
  'examNotExcluded',
  'estimateAwaited',
  'month7CaseBegins',
  'referredAtOnce',
  'referredLater',
  'referredWithoutEstimate',
  'codexAskedBeforeContact',
  'registrationLetterDue',
])

/** Who may know that an event made a moment. @internal */
export const confidentialityOfMoment = (type: EventType, moment: Moment): Confidentiality =>
  MEDICAL_MOMENTS.has(moment) ? 'medical' : confidentialityOf[type]
