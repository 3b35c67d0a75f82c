/** @internal */
export const dossierStatuses = [
  'notCovered',
  'outOfScope',
  'notRecognised',
  'notStarted',
  'incapacityEnded',
  'certificateRunOut',
  'workResumed',
  'permittedWork',
  'awaitingQuestionnaire',
  'questionnaireWithheld',
  'questionnaireSent',
  'awaitingEstimate',
  'category1',
  'category2',
  'category3',
  'awaitingReferral',
  'contactRequested',
  'awaitingFirstContact',
  'firstContactHeld',
  'withOccupationalPhysician',
  'noTrajectory',
  'awaitingPermission',
  'permissionGranted',
  'permissionRefused',
  'zivRunning',
  'zivSuspended',
  'zivEnded',
  'codexRunning',
  'codexEnded',
  'awaitingEvaluation',
  'nothingAwaited',
  'notDisclosed',
] as const

/**
 * The status of a case on the day of the evaluation.
 *
 * - `notCovered`: the law of that day is not part of the package, or the case stands at a step that `requireCoverage`
 *   leaves out
 * - `outOfScope`: the trajectory is not yet open to the scheme of the insured
 * - `notRecognised`: the incapacity is not recognised
 * - `notStarted`: the incapacity starts after that day
 * - `incapacityEnded`: the incapacity has ended
 * - `certificateRunOut`: the last day recognised or certified has passed, and nothing further is known
 * - `workResumed`: work was resumed without permitted work, so that the incapacity counts as ended
 * - `permittedWork`: the insured performs permitted work
 * - `awaitingQuestionnaire`: the questionnaire was not sent yet
 * - `questionnaireWithheld`: no questionnaire is sent, for a medical reason
 * - `questionnaireSent`: the questionnaire was sent and is awaited
 * - `awaitingEstimate`: the first estimate of the remaining capacities is awaited
 * - `category1`: the insured is in category 1: will presumably take up work by the end of the sixth month
 * - `category2`: the insured is in category 2: resuming work seems impossible for medical reasons
 * - `category3`: the insured is in category 3: diagnosis or treatment come first
 * - `awaitingReferral`: the insured is in category 4, and the referral to the coordinator is awaited
 * - `contactRequested`: the insured asked for a contact with the coordinator
 * - `awaitingFirstContact`: the first contact with the coordinator is awaited
 * - `firstContactHeld`: the first contact was held, and what follows from it is not known yet
 * - `withOccupationalPhysician`: the first contact led to the occupational physician
 * - `noTrajectory`: no trajectory is wanted, or it ended at a contact
 * - `awaitingPermission`: the decision of the advising doctor on the trajectory is awaited
 * - `permissionGranted`: the advising doctor permitted the trajectory
 * - `permissionRefused`: the advising doctor refused the trajectory
 * - `zivRunning`: a ZIV trajectory runs
 * - `zivSuspended`: a ZIV trajectory is suspended by a CODEX trajectory
 * - `zivEnded`: the ZIV trajectory has ended
 * - `codexRunning`: a CODEX trajectory was requested and has not ended
 * - `codexEnded`: the CODEX trajectory has ended
 * - `awaitingEvaluation`: a contact that evaluates the incapacity is awaited, or the new estimate after it
 * - `nothingAwaited`: no step that leads to a trajectory is awaited; a person says what follows
 * - `notDisclosed`: `redact` withheld the status from the audience
 *
 * @category Evaluation
 * @useDeclaredType
 */
export type DossierStatus = (typeof dossierStatuses)[number]
