import type { Moment } from '../../dossier/moment.js'
import type { Law } from '../../law/law.js'
import { circular2022, codex2022 } from '../../law/laws.js'
import type { Ground } from '../ground.js'
import type { DossierStatus } from './dossier-status.js'

/** What runs: while an exclusion stands, or from a moment to the one that ends it, each by its `ref` (FA-6). @internal */
export type Running = { readonly ground: Ground } | { readonly from: Moment; readonly until: Moment; readonly law: Law }

/**
 * The status while something runs; the first that runs decides. It is read off the days on which it runs, never off the
 * latest event.
 * @internal
 */
export const runningStatuses: readonly (readonly [DossierStatus, Running])[] = [
  ['permittedWork', { ground: 'permittedWork' }],
  ['zivSuspended', { ground: 'codexDuringZiv' }],
  ['zivRunning', { from: 'zivStarted', until: 'zivEnded', law: circular2022 }],
  ['codexRunning', { from: 'codexRequested', until: 'codexEnded', law: codex2022 }],
]

/**
 * What stands where a step is barred: of these statuses the one whose moment came last, and the first where none came.
 * Empty where no status names the ground.
 * @internal
 */
export const statusesOfGround: { readonly [ground in Ground]: readonly DossierStatus[] } = {
  certifiedEnd: [],
  medicalGround: ['questionnaireWithheld'],
  // While it runs, `codexRunning` stands before.
  codexRequested: ['codexEnded'],
  permittedWork: ['permittedWork'],
  ownTrajectory: ['permissionGranted', 'noTrajectory', 'zivEnded'],
  codexDuringZiv: ['zivSuspended'],
  gravityNoted: [],
  hospitalStay: [],
  presumedIncapable: [],
  pensionAge: [],
}
