import type { Moment } from '../../dossier/moment.js'
import type { MomentPlace } from '../../dossier/moment-place.js'
import { beginningOf } from '../../dossier/running.js'
import type { Places } from './places.js'

/** A moment that makes a step lapse; where it ends something, also the moment that begins the same. @internal */
export interface PlannedLapse {
  readonly moment: MomentPlace
  readonly beginning: MomentPlace | undefined
}

const beginnings: { readonly [moment in Moment]?: Moment } = beginningOf

/** @internal */
export const plannedLapse = (moment: Moment, places: Places): PlannedLapse => {
  const beginning = beginnings[moment]
  return { moment: places.moment(moment), beginning: beginning && places.moment(beginning) }
}
