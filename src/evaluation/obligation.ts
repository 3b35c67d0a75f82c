import type { Day } from '../calendar/day.js'
import { type DayNumber, dayOf } from '../calendar/day-number.js'
import { windowInDays } from '../calendar/window.js'
import type { NormId } from '../law/norms.js'
import type { OtherAnchor } from '../law/term.js'
import type { ObligationState } from '../rules/obligation-state.js'
import type { CaseOnDay } from './case-on-day.js'
import type { ExclusionPeriod } from './exclusion-periods.js'
import type { Instance } from './instance.js'
import { inForceFrom } from './plan/law-of-case.js'
import type { PlannedVersion } from './plan/planned-version.js'
import type { Mutable } from './result/mutable.js'
import type { Obligation, ObligationReading } from './result/obligation.js'
import type { Step } from './steps.js'
import { noticesAbout } from './unread-texts.js'

/** The obligation of an instance, with its fields in the documented order. @internal */
export const obligationOf = (
  { key, instance }: Step,
  state: ObligationState,
  bars: readonly ExclusionPeriod[],
  readings: readonly ObligationReading[] | undefined,
  of: CaseOnDay,
): Obligation => {
  const { version, fulfilledOn } = instance
  const { rule, id: variant, bearer, modality, basis } = version
  const { alsoBy, norms, amendedBy } = actorsOf(instance, of)
  const window = windowInDays(instance)
  const trigger = startedBy(instance)
  const countedFrom = countedFromOf(instance)
  const notices = noticesAbout(of.unread, 'rules', rule, instance.trigger.on, variant)
  // Most obligations have none of the rare fields. Writing an object at once is several times faster than adding
  // its fields one by one.
  // Stryker disable next-line ConditionalExpression: the fields that are written one by one below are the same
  const isOriginal = alsoBy === undefined && basis === undefined && amendedBy === undefined && notices === undefined
  // Stryker disable next-line ConditionalExpression: as above
  const isPlain = isOriginal && countedFrom === undefined
  // Stryker disable next-line ConditionalExpression,BlockStatement: as above
  if (isPlain && fulfilledOn !== undefined) {
    const done = dayOf(fulfilledOn)
    return readings === undefined
      ? { key, rule, variant, bearer, modality, window, trigger, state, fulfilledOn: done, norms }
      : { key, rule, variant, bearer, modality, window, trigger, state, fulfilledOn: done, norms, readings }
  }
  const obligation: Partial<Mutable<Obligation>> = { key, rule, variant, bearer }
  if (alsoBy !== undefined) obligation.alsoBy = alsoBy
  obligation.modality = modality
  if (basis !== undefined) obligation.basis = basis
  obligation.window = window
  obligation.trigger = trigger
  if (countedFrom !== undefined) obligation.countedFrom = countedFrom
  obligation.state = state
  if (fulfilledOn !== undefined) obligation.fulfilledOn = dayOf(fulfilledOn)
  if (bars.length > 0) obligation.barredBy = bars.map((bar) => bar.key)
  if (state === 'lapsed') obligation.lapsedBy = lapsedBy(instance)
  obligation.norms = norms
  if (amendedBy !== undefined) obligation.amendedBy = amendedBy
  if (notices !== undefined) obligation.notices = notices
  if (readings !== undefined) obligation.readings = readings
  // SAFETY: every field that an obligation must have has been set above.
  return obligation as Obligation
}

/** Why a step has lapsed: an event, or a bar that stood on its last day. */
const lapsedBy = ({ lapse, until, from }: Instance): NonNullable<Obligation['lapsedBy']> =>
  lapse === undefined
    ? { type: 'barredOnLastDay', on: dayOf(until ?? from) }
    : { type: lapse.type, on: dayOf(lapse.on) }

interface Actors {
  readonly alsoBy: PlannedVersion['alsoBy']
  readonly norms: readonly NormId[]
  readonly amendedBy: readonly string[] | undefined
}

/** Who else may do it, by the law of the day on which it was done, or of the day of the evaluation. */
const actorsOf = ({ planned, version, fulfilment, doctorAlone }: Instance, { law, timeline }: CaseOnDay): Actors => {
  if (doctorAlone) return { alsoBy: undefined, norms: version.norms, amendedBy: version.amendedBy }
  const day: DayNumber = fulfilment?.on ?? timeline.asOf
  let found: Actors = version
  for (const { law: text, lawId, alsoBy, norms, onlyWithDuty } of planned.actors) {
    if (day < inForceFrom(law, text)) continue
    if (onlyWithDuty && !version.amendedBy?.includes(lawId)) continue
    const before = found.amendedBy ?? []
    found = {
      alsoBy,
      norms: [...found.norms, ...norms],
      amendedBy: before.includes(lawId) ? before : [...before, lawId],
    }
  }
  return found
}

const startedBy = ({ kind: { moment }, trigger: { type, on } }: Instance): Obligation['trigger'] =>
  moment === undefined || moment === type ? { type, on: dayOf(on) } : { type, on: dayOf(on), moment }

/** The days from which the term is counted in any reading, other than the trigger and the start of the incapacity. */
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
