import type { Moment } from '../../dossier/moment.js'
import type { DossierStatus } from './dossier-status.js'

/**
 * The status of a case after each moment. The latest moment decides. Where one event makes two moments, the one
 * that is listed later decides, because it is more precise. A status that waits for a step also asks whether the step
 * is pending (`stepsOfStatus`); what runs stands before all of these (`runningStatuses`).
 * @internal
 */
export const statusAfter: readonly (readonly [Moment, DossierStatus])[] = [
  ['codexEnded', 'codexEnded'],
  ['contactRequested', 'contactRequested'],
  ['returnAwaited', 'questionnaireSent'],
  ['questionnaireWithheld', 'questionnaireWithheld'],
  ['questionnaireUpdateNotNeeded', 'awaitingFirstContact'],
  ['estimateAwaited', 'awaitingEstimate'],
  ['questionnaireCompletedOnRouteB', 'awaitingFirstContact'],
  ['placedInCategory1', 'category1'],
  ['placedInCategory2', 'category2'],
  ['placedInCategory3', 'category3'],
  ['placedInCategory4', 'awaitingReferral'],
  ['referred', 'awaitingFirstContact'],
  ['firstContact', 'firstContactHeld'],
  ['sentToOccupationalPhysician', 'withOccupationalPhysician'],
  ['noTrajectoryWanted', 'noTrajectory'],
  ['permissionRequested', 'awaitingPermission'],
  ['permissionGranted', 'permissionGranted'],
  ['permissionRefused', 'permissionRefused'],
  ['zivEnded', 'zivEnded'],
]
