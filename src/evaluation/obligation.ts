import type { Day } from '../calendar/day.js'
import { dayOf } from '../calendar/day-number.js'
import type { OtherAnchor } from '../calendar/term.js'
import { windowInDays } from '../calendar/window.js'
import type { Entry } from '../dossier/timeline.js'
import type { RuleVersion } from '../rules/obligation-rule.js'
import type { ObligationState } from '../rules/obligation-state.js'
import type { Mutable, Obligation, ObligationReading } from './evaluation.js'
import type { Instance } from './instance.js'
import type { PlannedRule } from './planned-rule.js'
import type { Standing } from './standing.js'

/** An instance as the evaluation reports it, its fields in the order of the contract. @internal */
export const obligationOf = (
  instance: Instance,
  ordinal: number,
  version: RuleVersion,
  state: ObligationState,
  bars: readonly Standing[],
  readings: readonly ObligationReading[] | undefined,
): Obligation => {
  const { planned, fulfilledOn, lapse } = instance
  const { rule, bearer, modality, basis } = planned
  const { alsoBy, norms = planned.norms } = version
  const key = keyOf(instance, ordinal)
  const window = windowInDays(instance)
  const trigger = startedBy(planned, instance.trigger)
  const countedFrom = countedFromOf(instance)
  // Most obligations have none of the rarer fields; an object written at once is several times
  // cheaper than one that grows field by field.
  if (alsoBy === undefined && basis === undefined && countedFrom === undefined && fulfilledOn !== null) {
    const done = dayOf(fulfilledOn)
    return readings === undefined
      ? { key, rule, bearer, modality, window, trigger, state, fulfilledOn: done, norms }
      : { key, rule, bearer, modality, window, trigger, state, fulfilledOn: done, norms, readings }
  }
  const obligation: Partial<Mutable<Obligation>> = { key, rule, bearer }
  if (alsoBy !== undefined) obligation.alsoBy = alsoBy
  obligation.modality = modality
  if (basis !== undefined) obligation.basis = basis
  obligation.window = window
  obligation.trigger = trigger
  if (countedFrom !== undefined) obligation.countedFrom = countedFrom
  obligation.state = state
  if (fulfilledOn !== null) obligation.fulfilledOn = dayOf(fulfilledOn)
  if (bars.length > 0) obligation.barredBy = bars.map((bar) => bar.key)
  if (state === 'lapsed' && lapse !== undefined) obligation.lapsedBy = { type: lapse.type, on: dayOf(lapse.on) }
  obligation.norms = norms
  if (readings !== undefined) obligation.readings = readings
  // SAFETY: every field that an obligation must have has been set above.
  return obligation as Obligation
}

const startedBy = ({ triggerName: moment }: PlannedRule, { type, on }: Entry): Obligation['trigger'] =>
  moment === null || moment === type ? { type, on: dayOf(on) } : { type, on: dayOf(on), moment }

/** The days that are neither the trigger's nor the start's, in whatever reading they count. */
const countedFromOf = ({ term, trigger }: Instance): Obligation['countedFrom'] => {
  let found: { [anchor in OtherAnchor]?: Day } | undefined
  for (const anchor of term.otherAnchors) {
    const day = trigger.anchors[anchor]
    if (day === undefined) continue
    found ??= {}
    found[anchor] = dayOf(day)
  }
  return found
}

/**
 * `rule`, `rule#2` for the second trigger; what follows from a missed step has the number of that
 * step, since whether an earlier one was missed too may depend on the reading, and a key must not.
 * What comes back is numbered by its time, and by its plan from the second on.
 */
const keyOf = ({ planned: { rule, suffix }, missed, repetition }: Instance, ordinal: number): string => {
  if (suffix !== undefined) return rule + suffix
  if (repetition !== undefined) {
    const { plan, time } = repetition
    return plan === 1 ? `${rule}#${time}` : `${rule}#${plan}.${time}`
  }
  const number = missed === undefined ? ordinal : missed.ordinal
  return number === 1 ? rule : `${rule}#${number}`
}
