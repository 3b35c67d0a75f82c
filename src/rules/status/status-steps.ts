import type { RuleId } from '../obligations.js'
import type { DossierStatus } from './dossier-status.js'

/** The steps that a status speaks of. */
interface StepsOfStatus {
  readonly rules: readonly RuleId[]
  /** Present: the status says that one of them is awaited, so it stands only while one of them is pending. */
  readonly awaited?: true
  /** Present: what bars another step is named before it. */
  readonly afterBars?: true
  /** Present: a step of the course that is pending is named instead. */
  readonly givesWay?: true
}

/**
 * The steps that each status speaks of; null where it speaks of none. A status that says that something is awaited stands
 * only while one of its steps is upcoming, open or overdue. Where the latest moment gives no status that stands, the
 * first of these does of which a step is pending: the order is that of the course.
 * @internal
 */
export const stepsOfStatus: { readonly [status in DossierStatus]: StepsOfStatus | null } = {
  notCovered: null,
  outOfScope: null,
  notRecognised: null,
  notStarted: null,
  incapacityEnded: null,
  certificateRunOut: null,
  workResumed: null,
  permittedWork: null,
  awaitingQuestionnaire: { rules: ['questionnaire.send'], awaited: true },
  questionnaireWithheld: null,
  // The support follows where it is not returned, so it is awaited as long as the return.
  questionnaireSent: { rules: ['questionnaire.return'], awaited: true },
  awaitingEstimate: { rules: ['estimate.first'], awaited: true },
  category1: { rules: ['exam.category1'] },
  category2: null,
  category3: { rules: ['exam.category3'] },
  awaitingReferral: { rules: ['referral.make'], awaited: true },
  contactRequested: { rules: ['contact.arrange'], awaited: true },
  awaitingFirstContact: { rules: ['contact.first', 'contact.arrange'], awaited: true },
  firstContactHeld: { rules: ['permission.request'] },
  withOccupationalPhysician: null,
  noTrajectory: null,
  awaitingPermission: { rules: ['permission.decide'], awaited: true },
  permissionGranted: null,
  permissionRefused: { rules: ['contact.afterRefusal'] },
  zivRunning: null,
  zivSuspended: null,
  zivEnded: null,
  codexRunning: null,
  codexEnded: { rules: [], givesWay: true },
  awaitingEvaluation: { rules: ['evaluation.contact', 'estimate.again'], awaited: true, afterBars: true },
  nothingAwaited: null,
  notDisclosed: null,
}
