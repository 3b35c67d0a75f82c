import type { MomentPlace } from '../../dossier/moment-place.js'
import type { DossierStatus } from '../evaluation.js'
import { statusAfter } from '../status-after.js'
import type { Places } from './places.js'

/** The status after each moment, prepared for the evaluation. @internal */
export interface PlannedStatus {
  readonly after: readonly { readonly moment: MomentPlace; readonly status: DossierStatus }[]
  readonly zivStarted: MomentPlace
  readonly zivEnded: MomentPlace
}

/** @internal */
export const plannedStatus = (places: Places): PlannedStatus => ({
  after: statusAfter.map(([moment, status]) => ({ moment: places.moment(moment), status })),
  zivStarted: places.moment('zivStarted'),
  zivEnded: places.moment('zivEnded'),
})
