import { firstAfter } from '../dossier/entries.js'
import type { Moment } from '../dossier/moment.js'
import { type MomentNumber, numberOfMoment } from '../dossier/moment-number.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import type { Ground } from '../rules/obligation-rule.js'
import type { DossierStatus } from './evaluation.js'
import { type Standings, standingOn } from './standing.js'

/**
 * Where each moment brings a case. The latest of them decides; of two that one event makes, the
 * one listed later, which says more.
 */
const leadsTo: readonly (readonly [Moment, DossierStatus])[] = [
  ['codexRequested', 'codexRunning'],
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

const stations: readonly (readonly [MomentNumber, DossierStatus])[] = /* @__PURE__ */ leadsTo.map(
  ([moment, status]) => [numberOfMoment[moment], status] as const,
)

const WORKING: readonly Ground[] = ['permittedWork']

const SUSPENDING: readonly Ground[] = ['codexDuringZiv']

/** Where a case stands by what has happened in it. @internal */
export const statusOf = (timeline: Timeline, standings: Standings): DossierStatus => {
  if (timeline.ended !== undefined) return 'incapacityEnded'
  if (standingOn(standings, WORKING, timeline.asOf).length > 0) return 'permittedWork'
  if (standingOn(standings, SUSPENDING, timeline.asOf).length > 0) return 'zivSuspended'
  if (zivRuns(timeline)) return 'zivRunning'
  let latest: Entry = timeline.start
  let status: DossierStatus = 'awaitingQuestionnaire'
  for (const [moment, next] of stations) {
    const entries = timeline.happened[moment]
    if (entries === undefined) continue
    const entry = entries[entries.length - 1]
    if (entry === undefined || entry.place < latest.place) continue
    latest = entry
    status = next
  }
  return status
}

/** While ZIV runs, what happens beside it does not move the case. */
const zivRuns = ({ happened }: Timeline): boolean => {
  const started = happened[numberOfMoment.zivStarted]?.at(-1)
  return started !== undefined && firstAfter(happened[numberOfMoment.zivEnded], started) === undefined
}
