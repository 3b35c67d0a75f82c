import type { DossierEvent, EventType } from './event.js'

const permissions = ['permissionRequested', 'permissionGranted', 'permissionRefused'] as const

/**
 * Every event type, in stages: the order in which the trajectory runs through them.
 *
 * Events of one day are taken stage by stage, so that a result does not depend on the order in
 * which a system happens to list them. Within a stage the position decides, because there it
 * carries meaning: a trajectory ends and another one begins (docs/decisions/0006).
 * @internal
 */
const stages = [
  ['permittedWorkStarted', 'permittedWorkEnded'],
  ['codexRequested', 'codexPlanSigned', 'codexEnded'],
  ['contactRequested'],
  ['questionnaireSent'],
  ['questionnaireWithheld'],
  ['withholdingNoticeSent', 'questionnaireUpdateNotNeeded', 'questionnaireReceived'],
  ['questionnaireImpossible'],
  ['supportContact', 'medicalExam'],
  ['capacityEstimated'],
  ['zivRequestRefused'],
  ['refusalNotified', 'referred'],
  ['advisingDoctorInformed', 'regionalServiceRegistered'],
  ['coordinatorContact'],
  ['consentGiven'],
  permissions,
  ['retrainingApproved'],
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
] as const satisfies readonly (readonly EventType[])[]

/** @internal */
export const eventTypes: readonly EventType[] = /* @__PURE__ */ stages.flat()

const stageOfType: ReadonlyMap<EventType, number> = /* @__PURE__ */ new Map(
  stages.flatMap((types, stage) => types.map((type) => [type, stage] as const)),
)

const PERMISSIONS = /* @__PURE__ */ stages.indexOf(permissions)

/** The stage of an event. A contact that discusses a refusal belongs with the refusal. @internal */
export const stageOf = (event: DossierEvent): number =>
  // Stryker disable next-line ConditionalExpression: only a contact has a kind
  event.type === 'coordinatorContact' && event.kind === 'afterRefusal'
    ? PERMISSIONS
    : (stageOfType.get(event.type) ?? 0)
