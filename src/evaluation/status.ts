import { firstAfter } from '../dossier/entries.js'
import { entriesOf } from '../dossier/moment-place.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import type { Ground } from '../rules/ground.js'
import type { CaseOnDay } from './case-on-day.js'
import type { DossierStatus } from './evaluation.js'
import { periodsOn } from './exclusion-periods.js'
import type { PlannedStatus } from './plan/planned-status.js'

const WORKING: readonly Ground[] = ['permittedWork']

const SUSPENDING: readonly Ground[] = ['codexDuringZiv']

/** The status of a case. @internal */
export const statusOf = (planned: PlannedStatus, { timeline, exclusions }: CaseOnDay): DossierStatus => {
  const { asOf, ended, happened, start } = timeline
  if (ended?.type === 'certificateRunOut' || ended?.type === 'workResumed') return ended.type
  if (ended !== undefined) return 'incapacityEnded'
  if (periodsOn(exclusions, WORKING, asOf, asOf).length > 0) return 'permittedWork'
  if (periodsOn(exclusions, SUSPENDING, asOf, asOf).length > 0) return 'zivSuspended'
  if (zivRuns(planned, timeline)) return 'zivRunning'
  let latest: Entry = start
  let status: DossierStatus = 'awaitingQuestionnaire'
  for (const { moment, status: next } of planned.after) {
    const entries = entriesOf(happened, moment)
    if (entries === undefined) continue
    const entry = entries[entries.length - 1]
    if (entry === undefined || entry.place < latest.place) continue
    latest = entry
    status = next
  }
  return status
}

/** While a ZIV trajectory runs, other events do not change the status. */
const zivRuns = ({ zivStarted, zivEnded }: PlannedStatus, { happened }: Timeline): boolean => {
  const started = entriesOf(happened, zivStarted)?.at(-1)
  return started !== undefined && firstAfter(entriesOf(happened, zivEnded), started) === undefined
}
