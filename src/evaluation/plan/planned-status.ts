import type { MomentPlace } from '../../dossier/moment-place.js'
import type { Ground } from '../../rules/ground.js'
import { type DossierStatus, dossierStatuses } from '../../rules/status/dossier-status.js'
import { type Running, runningStatuses } from '../../rules/status/running-statuses.js'
import { statusAfter } from '../../rules/status/status-after.js'
import { stepsOfStatus } from '../../rules/status/status-steps.js'
import type { LawPlace } from './law-of-case.js'
import type { Places, RulePlace } from './places.js'

/** What runs, prepared for the evaluation. @internal */
export type PlannedRunning = { readonly status: DossierStatus } & (
  | { readonly grounds: readonly Ground[] }
  | { readonly grounds: undefined; readonly from: MomentPlace; readonly until: MomentPlace; readonly law: LawPlace }
)

/** The steps that a status speaks of. @internal */
export interface PlannedSteps {
  readonly status: DossierStatus
  readonly rules: readonly RulePlace[]
  readonly afterBars: boolean
}

/** The statuses, prepared for the evaluation. @internal */
export interface PlannedStatus {
  readonly running: readonly PlannedRunning[]
  readonly after: readonly { readonly moment: MomentPlace; readonly status: DossierStatus }[]
  /** The statuses that speak of a step, in the order of the course. */
  readonly steps: readonly PlannedSteps[]
  /** The steps of which one must be pending where the status stands. */
  readonly awaited: { readonly [status in DossierStatus]?: readonly RulePlace[] }
  /** The statuses in the place of which a pending step is named. */
  readonly givingWay: ReadonlySet<DossierStatus>
}

/** @internal */
export const plannedStatus = (places: Places): PlannedStatus => {
  const awaited: { [status in DossierStatus]?: readonly RulePlace[] } = {}
  const givingWay = new Set<DossierStatus>()
  const steps: PlannedSteps[] = []
  for (const status of dossierStatuses) {
    const spoken = stepsOfStatus[status]
    if (spoken === null) continue
    const rules = spoken.rules.map(places.rule)
    steps.push({ status, rules, afterBars: spoken.afterBars === true })
    if (spoken.awaited) awaited[status] = rules
    if (spoken.givesWay) givingWay.add(status)
  }
  return {
    running: runningStatuses.map(([status, running]) => ({ status, ...plannedRunning(running, places) })),
    after: statusAfter.map(([moment, status]) => ({ moment: places.moment(moment), status })),
    steps,
    awaited,
    givingWay,
  }
}

const plannedRunning = (running: Running, places: Places) =>
  'ground' in running
    ? { grounds: [places.ground(running.ground)] }
    : {
        grounds: undefined,
        from: places.moment(running.from),
        until: places.moment(running.until),
        law: places.law(running.law),
      }
