import type { DayNumber } from '../calendar/day-number.js'
import type { ObligationState } from '../rules/obligation-state.js'
import type { Planned } from './plan.js'
import { type Standing, type Standings, standingOn } from './standing.js'

/**
 * What decides the state of an obligation.
 * @internal
 */
export interface Standpoint {
  readonly asOf: DayNumber
  /** The day on which it arose. */
  readonly arose: DayNumber
  readonly from: DayNumber
  readonly until: DayNumber | null
  readonly fulfilledOn: DayNumber | null
  readonly lapsed: boolean
  /** The grounds that bar or suspend it, and the stretches of this case. */
  readonly planned: Planned
  readonly standings: Standings
}

/** @internal */
export const stateOf = (standpoint: Standpoint): ObligationState => {
  const { asOf, arose, from, until, fulfilledOn, lapsed, planned, standings } = standpoint
  if (fulfilledOn !== null) return until === null || fulfilledOn <= until ? 'fulfilled' : 'fulfilledLate'
  if (lapsed) return 'lapsed'
  const { barredBy, suspendedBy } = planned
  if (standingOn(standings, barredBy, asOf).length > 0) return 'barred'
  if (standingOn(standings, suspendedBy, asOf).length > 0) return 'suspended'
  const over = until !== null && until < asOf
  // A bar on the last day takes the step away, unless that day had passed before the step arose.
  if (over && until >= arose && standingOn(standings, barredBy, until).length > 0) return 'lapsed'
  if (asOf < from) return 'upcoming'
  return over ? 'overdue' : 'open'
}

/** What explains a state: the bars or suspensions of today, or the bars of the last day. @internal */
export const barsBehind = (
  state: ObligationState,
  { asOf, until, lapsed, planned, standings }: Standpoint,
): readonly Standing[] => {
  switch (state) {
    case 'barred':
      return standingOn(standings, planned.barredBy, asOf)
    case 'suspended':
      return standingOn(standings, planned.suspendedBy, asOf)
    case 'lapsed':
      return lapsed || until === null ? [] : standingOn(standings, planned.barredBy, until)
    default:
      return []
  }
}
