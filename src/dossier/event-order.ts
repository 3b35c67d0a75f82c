import type { DossierEvent } from './event.js'

const permissions = ['permissionRequested', 'permissionGranted', 'permissionRefused'] as const

/**
 * Every event type, in stages: the order in which the trajectory runs through them. The type is read
 * off this list, so that an event without its place in the order is no event.
 *
 * Events of one day are taken stage by stage, so that a result does not depend on the order in
 * which a system happens to list them. Within a stage the position decides, because there it
 * carries meaning: a trajectory ends and another one begins (docs/decisions/0006).
 * @internal
 */
const stages = [
  [
    'certificateReceived',
    'recognitionDecided',
    'incapacityStartCorrected',
    'incapacityEnded',
    'incapacityResumed',
    'invalidityRecognised',
  ],
  ['contractStarted', 'contractEnded'],
  ['maternityProtectionStarted', 'maternityProtectionEnded'],
  ['hospitalStayStarted', 'hospitalStayEnded'],
  ['permittedWorkStarted', 'permittedWorkEnded'],
  ['codexRequested', 'codexPlanSigned', 'codexPlanReceived', 'codexPlanAnswered', 'codexEnded'],
  ['contactRequested'],
  ['questionnaireSent'],
  ['questionnaireWithheld', 'gravityNoted'],
  ['withholdingNoticeSent', 'questionnaireUpdateNotNeeded', 'questionnaireReceived'],
  ['questionnaireImpossible'],
  ['supportContact', 'medicalExam', 'physicalContact'],
  ['evaluationOnFile', 'endOfIncapacityPresumed'],
  ['capacityEstimated'],
  ['categoryValidated'],
  ['zivRequestRefused'],
  ['refusalNotified', 'referred'],
  [
    'advisingDoctorInformed',
    'referredToRegionalService',
    'registrationLetterSent',
    'regionalServiceRegistered',
    'registrationProofReceived',
  ],
  ['coordinatorContact'],
  ['consentGiven', 'treatingDoctorConsentGiven'],
  permissions,
  ['retrainingApproved', 'fundVoucherStarted', 'fundServicesEnded'],
  [
    'zivStarted',
    'occupationalPhysicianInformed',
    'planDrawnUp',
    'treatingDoctorInformed',
    'resumptionProposed',
    'planReviewed',
    'retrainingStarted',
    'paidWorkStarted',
    'workResumed',
    'zivEnded',
    'resultsEvaluated',
  ],
  ['unjustifiedAbsence', 'absenceContact'],
  ['newDateSet'],
  ['contactHeld'],
  ['consequenceNotified'],
] as const

/**
 * The type of an event.
 *
 * - `certificateReceived`: The insurer receives a certificate that says until when the incapacity lasts.
 * - `recognitionDecided`: The advising doctor decides whether the incapacity is recognised.
 * - `incapacityStartCorrected`: The advising doctor corrects the first day of the incapacity.
 * - `incapacityEnded`: The insured or the advising doctor reports or decides that the incapacity has ended.
 * - `incapacityResumed`: The insured is incapable of work again after a short gap, and keeps the start of the
 *   incapacity.
 * - `invalidityRecognised`: The Medical Council for Invalidity recognises the invalidity, or extends its recognition.
 * - `contractStarted`: The insured enters an employment contract.
 * - `contractEnded`: The insured is no longer bound by an employment contract.
 * - `maternityProtectionStarted`: The insured enters maternity protection.
 * - `maternityProtectionEnded`: The insured leaves maternity protection.
 * - `hospitalStayStarted`: The insured is admitted to hospital.
 * - `hospitalStayEnded`: The insured leaves the hospital.
 * - `permittedWorkStarted`: The insured begins work that the advising doctor permits (law, article 100 §2).
 * - `permittedWorkEnded`: The insured stops the permitted work.
 * - `codexRequested`: The employer, the insured or the treating doctor asks the occupational physician to start a CODEX
 *   trajectory.
 * - `codexPlanSigned`: The insured signs the reintegration plan of the CODEX trajectory.
 * - `codexPlanReceived`: The advising doctor receives the copy of the CODEX plan.
 * - `codexPlanAnswered`: The advising doctor answers the copy of the CODEX plan.
 * - `codexEnded`: The employer or the occupational physician brings the CODEX trajectory to its end.
 * - `contactRequested`: The insured asks the coordinator for a first contact (route B).
 * - `questionnaireSent`: The advising doctor (route A) or the insurer (route B) sends the questionnaire to the insured.
 * - `questionnaireWithheld`: The advising doctor decides for a well-founded medical reason not to send the
 *   questionnaire.
 * - `gravityNoted`: The advising doctor notes in the file that the condition is too serious for the questionnaire and
 *   for a contact.
 * - `withholdingNoticeSent`: The advising doctor explains to the insured why no questionnaire is sent, and how to reach
 *   the coordinator.
 * - `questionnaireUpdateNotNeeded`: The insurer finds that a questionnaire of this incapacity need not be updated
 *   (route B).
 * - `questionnaireReceived`: The advising doctor receives the questionnaire from the insured.
 * - `questionnaireImpossible`: The advising doctor finds that the insured could not complete the questionnaire, even
 *   with help.
 * - `supportContact`: The coordinator, or a staff member of the insurer, contacts the insured and helps with the
 *   questionnaire where needed.
 * - `medicalExam`: The advising doctor examines the insured.
 * - `physicalContact`: The advising doctor or a member of the multidisciplinary team has a physical contact with the
 *   insured.
 * - `evaluationOnFile`: The advising doctor evaluates the incapacity on the file alone, without a contact.
 * - `endOfIncapacityPresumed`: A member of the multidisciplinary team presumes at a contact that the incapacity comes
 *   to an end.
 * - `capacityEstimated`: The advising doctor, or a member of the multidisciplinary team, estimates the remaining
 *   capacities and places the insured in a category.
 * - `categoryValidated`: The advising doctor validates category 2 that a member of the team gave.
 * - `zivRequestRefused`: The advising doctor refuses a ZIV trajectory for which the insured asked, because the category
 *   does not allow it.
 * - `refusalNotified`: The advising doctor notifies the insured that the ZIV trajectory is refused.
 * - `referred`: The advising doctor, or a member of the multidisciplinary team, refers the insured to the coordinator.
 * - `advisingDoctorInformed`: The coordinator tells the advising doctor of the request of the insured.
 * - `referredToRegionalService`: The insurer refers the insured to the employment service of the Region or the
 *   Community.
 * - `registrationLetterSent`: The insurer sends the letter that asks the insured to register with the employment
 *   service.
 * - `regionalServiceRegistered`: The insured registers with the employment service of the Region or the Community.
 * - `registrationProofReceived`: The insurer receives the proof of registration.
 * - `coordinatorContact`: The coordinator has a contact with the insured.
 * - `consentGiven`: The insured consents to the processing of the data in the return-to-work file.
 * - `treatingDoctorConsentGiven`: The insured consents to informing the treating doctor.
 * - `permissionRequested`: The coordinator reports on the first contact and asks the advising doctor for permission to
 *   start a trajectory (route B).
 * - `permissionGranted`: The advising doctor permits the trajectory that the insured asked for (route B).
 * - `permissionRefused`: The advising doctor refuses the trajectory that the insured asked for (route B).
 * - `retrainingApproved`: The High Commission of the Medical Council for Invalidity approves the vocational retraining.
 * - `fundVoucherStarted`: The insured enters the period of a voucher of the Return-to-Work fund.
 * - `fundServicesEnded`: The insured receives the last of the services that the Return-to-Work fund pays.
 * - `zivStarted`: The coordinator, the advising doctor and the insured sign the engagement declaration, with which a
 *   ZIV trajectory starts or restarts.
 * - `occupationalPhysicianInformed`: The coordinator tells the occupational physician that the ZIV trajectory has
 *   started.
 * - `planDrawnUp`: The coordinator draws up the reintegration plan.
 * - `treatingDoctorInformed`: The advising doctor tells the treating doctor of the findings and the plan.
 * - `resumptionProposed`: The coordinator submits a proposal to resume work to the advising doctor.
 * - `planReviewed`: The coordinator holds a review of the plan.
 * - `retrainingStarted`: The insured begins the vocational retraining.
 * - `paidWorkStarted`: The insured begins paid work.
 * - `workResumed`: The insured resumes work.
 * - `zivEnded`: The coordinator ends the ZIV trajectory.
 * - `resultsEvaluated`: The coordinator evaluates the results of the trajectory and registers them.
 * - `unjustifiedAbsence`: The insured does not attend an examination or a contact, and a person judged that the absence
 *   is not justified.
 * - `absenceContact`: The insured makes contact for a new date after an absence.
 * - `newDateSet`: The insurer sets a new date by registered letter, with a warning.
 * - `contactHeld`: The insured attends the contact that was missed before.
 * - `consequenceNotified`: The insurer notifies the decision on the benefit by registered letter.
 *
 * @category Dossier
 * @useDeclaredType
 */
export type EventType = (typeof stages)[number][number]

/** Stage by stage. @internal */
export const eventTypes: readonly EventType[] = stages.flat()

const stageOfType: ReadonlyMap<EventType, number> = new Map(
  stages.flatMap((types, stage) => types.map((type) => [type, stage] as const)),
)

const PERMISSIONS = stages.indexOf(permissions)

/** The stage of most events of a type. @internal */
export const usualStageOf = (type: EventType): number => stageOfType.get(type) ?? 0

/** The stage of an event, where that of most events of its type is known. @internal */
export const stageAmong = (event: DossierEvent, usual: number): number =>
  // Stryker disable next-line ConditionalExpression: only a contact has a kind
  event.type === 'coordinatorContact' && event.kind === 'afterRefusal' ? PERMISSIONS : usual

/** The stage of an event. A contact that discusses a refusal belongs with the refusal. @internal */
export const stageOf = (event: DossierEvent): number => stageAmong(event, usualStageOf(event.type))
