import type { DayNumber } from '../calendar/day-number.js'
import type { ObligationState } from './evaluation.js'
import { type Standing, standsOn } from './standing.js'

/**
 * What decides the state of an obligation.
 * @internal
 */
export interface Standpoint {
  readonly asOf: DayNumber
  readonly from: DayNumber
  readonly until: DayNumber | null
  readonly fulfilledOn: DayNumber | null
  readonly lapsed: boolean
  /** The stretches on which a ground that bars this step stands, or stood. */
  readonly bars: readonly Standing[]
}

/** @internal */
export const stateOf = ({ asOf, from, until, fulfilledOn, lapsed, bars }: Standpoint): ObligationState => {
  if (fulfilledOn !== null) return until === null || fulfilledOn <= until ? 'fulfilled' : 'fulfilledLate'
  if (lapsed) return 'lapsed'
  if (bars.some((bar) => standsOn(bar, asOf))) return 'barred'
  const over = until !== null && until < asOf
  if (over && bars.some((bar) => standsOn(bar, until))) return 'lapsed'
  if (asOf < from) return 'upcoming'
  return over ? 'overdue' : 'open'
}

/** The keys of the bars that explain a state: those of today, or those of the last day. @internal */
export const barsBehind = (state: ObligationState, { asOf, until, bars }: Standpoint): readonly string[] => {
  const day = state === 'barred' ? asOf : state === 'lapsed' ? until : null
  return day === null ? [] : bars.filter((bar) => standsOn(bar, day)).map(({ key }) => key)
}
