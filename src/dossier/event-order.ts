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

/** The stage of an event. A contact that discusses a refusal belongs with the refusal. @internal */
export const stageOf = (event: DossierEvent): number =>
  // Stryker disable next-line ConditionalExpression: only a contact has a kind
  event.type === 'coordinatorContact' && event.kind === 'afterRefusal'
    ? PERMISSIONS
    : (stageOfType.get(event.type) ?? 0)
