import type { DayNumber } from '../calendar/day-number.js'
import type { ObligationState } from '../rules/obligation-state.js'
import type { Instance } from './instance.js'
import { type Standing, type Standings, standingOn } from './standing.js'

/** What has become of an obligation by a day. @internal */
export const stateOf = (instance: Instance, asOf: DayNumber, standings: Standings): ObligationState => {
  const { planned, trigger, from, until, fulfilledOn, lapse } = instance
  if (fulfilledOn !== null) return until === null || fulfilledOn <= until ? 'fulfilled' : 'fulfilledLate'
  if (lapse !== undefined) return 'lapsed'
  const { barredBy, suspendedBy } = planned
  if (standingOn(standings, barredBy, asOf).length > 0) return 'barred'
  if (standingOn(standings, suspendedBy, asOf).length > 0) return 'suspended'
  const over = until !== null && until < asOf
  // A bar on the last day takes the step away, unless that day had passed before the step arose.
  if (over && until >= trigger.on && standingOn(standings, barredBy, until).length > 0) return 'lapsed'
  if (asOf < from) return 'upcoming'
  return over ? 'overdue' : 'open'
}

const NOTHING: readonly Standing[] = []

/** What explains a state: the bars or suspensions of today, or the bars of the last day. @internal */
export const barsBehind = (
  state: ObligationState,
  { planned, until, lapse }: Instance,
  asOf: DayNumber,
  standings: Standings,
): readonly Standing[] => {
  switch (state) {
    case 'barred':
      return standingOn(standings, planned.barredBy, asOf)
    case 'suspended':
      return standingOn(standings, planned.suspendedBy, asOf)
    case 'lapsed':
      return lapse !== undefined || until === null ? NOTHING : standingOn(standings, planned.barredBy, until)
    default:
      return NOTHING
  }
}
