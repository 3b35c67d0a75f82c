import type { Counting } from '../calendar/term.js'
import type { Timeline } from '../dossier/timeline.js'
import type { ObligationRule } from '../rules/obligation-rule.js'
import type { Instance } from './instance.js'
import type { Standing } from './standing.js'
import type { Standpoint } from './state.js'

/** What decides the state of an instance, in one way of counting. @internal */
export const standpointOf = (
  { rule, trigger, from, until, fulfilment, lapse }: Instance,
  { asOf }: Timeline,
  standings: readonly Standing[],
  counting: Counting,
): Standpoint => {
  const { barredBy, suspendedBy, fulfilmentReading: other } = rule
  const chosen = other !== undefined && counting.readings[other.reading] === other.other
  return {
    asOf,
    arose: trigger.on,
    from,
    until,
    fulfilledOn:
      fulfilment === undefined ? null : ((chosen ? fulfilment.anchors[other.on] : undefined) ?? fulfilment.on),
    lapsed: lapse !== undefined,
    bars: standingFor(barredBy, standings),
    suspensions: standingFor(suspendedBy, standings),
  }
}

const NONE: readonly Standing[] = []

const standingFor = (grounds: ObligationRule['barredBy'], standings: readonly Standing[]): readonly Standing[] =>
  grounds === undefined || standings.length === 0 ? NONE : standings.filter(({ ground }) => ground in grounds)
