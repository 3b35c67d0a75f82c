import type { EventType } from './event.js'

/**
 * Every event type, in the order in which the trajectory runs through them.
 *
 * Events of one day are taken in this order, so that a result does not depend on the order in
 * which a system happens to list them; only events of the same type keep their position.
 * @internal
 */
export const eventTypes = [
  'permittedWorkStarted',
  'permittedWorkEnded',
  'codexRequested',
  'codexPlanSigned',
  'codexEnded',
  'contactRequested',
  'questionnaireSent',
  'questionnaireWithheld',
  'withholdingNoticeSent',
  'questionnaireUpdateNotNeeded',
  'questionnaireReceived',
  'questionnaireImpossible',
  'supportContact',
  'medicalExam',
  'capacityEstimated',
  'zivRequestRefused',
  'refusalNotified',
  'referred',
  'advisingDoctorInformed',
  'regionalServiceRegistered',
  'coordinatorContact',
  'consentGiven',
  'permissionRequested',
  'permissionGranted',
  'permissionRefused',
  'zivStarted',
  'occupationalPhysicianInformed',
  'planDrawnUp',
  'treatingDoctorInformed',
  'retrainingApproved',
  'resumptionProposed',
  'planReviewed',
  'retrainingStarted',
  'paidWorkStarted',
  'workResumed',
  'zivEnded',
  'resultsEvaluated',
  'unjustifiedAbsence',
  'absenceContact',
] as const satisfies readonly EventType[]

/** The place of each event type in that order. @internal */
export const orderOfType: ReadonlyMap<EventType, number> = /* @__PURE__ */ new Map(
  eventTypes.map((type, order) => [type, order]),
)
