import type { DayNumber } from '../calendar/day-number.js'
import type { ObligationState } from '../rules/obligation-state.js'
import { type ExclusionPeriod, type ExclusionPeriods, periodsOn } from './exclusion-periods.js'
import type { Instance } from './instance.js'

/** The state of an obligation on a day. @internal */
export const stateOf = (instance: Instance, asOf: DayNumber, exclusions: ExclusionPeriods): ObligationState => {
  const { version, trigger, from, until, fulfilledOn, lapse, lawOn, excused } = instance
  const { barredBy, suspendedBy } = version
  // A step that was barred on its last day lapses, unless that day had passed before the step was triggered.
  const barredOnLastDay = (): boolean => {
    // Stryker disable next-line ConditionalExpression,BooleanLiteral: what has no last day is never late nor over
    if (until === null) return false
    return until >= trigger.on && periodsOn(exclusions, barredBy, until, lawOn).length > 0
  }
  if (fulfilledOn !== undefined) {
    const inTime = fulfilledOn <= (until ?? Number.POSITIVE_INFINITY)
    return inTime || excused || barredOnLastDay() ? 'fulfilled' : 'fulfilledLate'
  }
  if (lapse !== undefined) return 'lapsed'
  if (periodsOn(exclusions, barredBy, asOf, lawOn).length > 0) return 'barred'
  if (periodsOn(exclusions, suspendedBy, asOf, lawOn).length > 0) return 'suspended'
  const over = until !== null && until < asOf
  if (over && barredOnLastDay()) return 'lapsed'
  if (asOf < from) return 'upcoming'
  return over ? 'overdue' : 'open'
}

const NOTHING: readonly ExclusionPeriod[] = []

/** The exclusions that explain a state: those of the day of the evaluation, or those of the last day. @internal */
export const barsBehind = (
  state: ObligationState,
  { version, until, lapse, lawOn }: Instance,
  asOf: DayNumber,
  exclusions: ExclusionPeriods,
): readonly ExclusionPeriod[] => {
  switch (state) {
    case 'barred':
      return periodsOn(exclusions, version.barredBy, asOf, lawOn)
    case 'suspended':
      return periodsOn(exclusions, version.suspendedBy, asOf, lawOn)
    case 'lapsed':
      if (lapse !== undefined) return NOTHING
      // Stryker disable next-line ConditionalExpression: without a lapse, only its last day makes a step lapse; the compiler asks
      return until === null ? NOTHING : periodsOn(exclusions, version.barredBy, until, lawOn)
    default:
      return NOTHING
  }
}
