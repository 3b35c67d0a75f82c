import type { Counting } from '../calendar/term.js'
import type { Timeline } from '../dossier/timeline.js'
import type { Instance } from './instance.js'
import type { Standings } from './standing.js'
import type { Standpoint } from './state.js'

/** What decides the state of an instance, in one way of counting. @internal */
export const standpointOf = (
  { planned, trigger, from, until, fulfilment, lapse }: Instance,
  { asOf }: Timeline,
  standings: Standings,
  counting: Counting,
): Standpoint => {
  const { fulfilmentReading: other } = planned.rule
  const chosen = other !== undefined && counting.readings[other.reading] === other.other
  return {
    asOf,
    arose: trigger.on,
    from,
    until,
    fulfilledOn:
      fulfilment === undefined ? null : ((chosen ? fulfilment.anchors[other.on] : undefined) ?? fulfilment.on),
    lapsed: lapse !== undefined,
    planned,
    standings,
  }
}
