import type { DayNumber } from '../calendar/day-number.js'
import type { ObligationState } from '../rules/obligation-state.js'
import { type Standing, standsOn } from './standing.js'

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
  /** The stretches on which a ground that bars this step stands, or stood. */
  readonly bars: readonly Standing[]
  /** The stretches on which its trajectory is suspended, or was. */
  readonly suspensions: readonly Standing[]
}

/** @internal */
export const stateOf = ({
  asOf,
  arose,
  from,
  until,
  fulfilledOn,
  lapsed,
  bars,
  suspensions,
}: Standpoint): ObligationState => {
  if (fulfilledOn !== null) return until === null || fulfilledOn <= until ? 'fulfilled' : 'fulfilledLate'
  if (lapsed) return 'lapsed'
  if (bars.some((bar) => standsOn(bar, asOf))) return 'barred'
  if (suspensions.some((suspension) => standsOn(suspension, asOf))) return 'suspended'
  const over = until !== null && until < asOf
  // A bar on the last day takes the step away, unless that day had passed before the step arose.
  if (over && until >= arose && bars.some((bar) => standsOn(bar, until))) return 'lapsed'
  if (asOf < from) return 'upcoming'
  return over ? 'overdue' : 'open'
}

/** The keys of what explains a state: the bars or suspensions of today, or the bars of the last day. @internal */
export const barsBehind = (
  state: ObligationState,
  { asOf, until, lapsed, bars, suspensions }: Standpoint,
): readonly string[] => {
  switch (state) {
    case 'barred':
      return keysOn(bars, asOf)
    case 'suspended':
      return keysOn(suspensions, asOf)
    case 'lapsed':
      return lapsed || until === null ? [] : keysOn(bars, until)
    default:
      return []
  }
}

const keysOn = (standings: readonly Standing[], day: DayNumber): readonly string[] =>
  standings.filter((standing) => standsOn(standing, day)).map(({ key }) => key)
