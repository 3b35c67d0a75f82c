import { dayOf } from '../calendar/day-number.js'
import { type Counting, daysOfTerm } from '../calendar/term.js'
import { isSameWindow, windowInDays } from '../calendar/window.js'
import type { Timeline } from '../dossier/timeline.js'
import { fulfilmentBeside, othersBeside } from '../rules/asked-term.js'
import type { ObligationState } from '../rules/obligation-state.js'
import type { Mutable, ObligationReading } from './evaluation.js'
import { type Instance, recounted } from './instance.js'
import { lawBehind } from './law-of-rule.js'
import type { Standings } from './standing.js'
import { stateOf } from './state.js'

/**
 * What each other reading gives, where it gives another day: the whole obligation is counted again
 * in that reading, so that its state is the one that a caller gets who chooses it. Nothing where
 * none does, which is nearly always.
 * @internal
 */
export const otherReadings = (
  instance: Instance,
  state: ObligationState,
  timeline: Timeline,
  standings: Standings,
  counting: Counting,
): readonly ObligationReading[] | undefined => {
  const { planned, term, missed } = instance
  let found: ObligationReading[] | undefined
  for (const { reading, counting: other } of othersBeside(missed === undefined ? term : missed.step.term, counting)) {
    if (missed === undefined && countsTheSame(instance, other)) continue
    found = added(found, inReading(reading, instance, state, timeline, standings, other))
  }
  const { fulfilmentReading } = planned
  if (fulfilmentReading === undefined || instance.fulfilment?.anchors[fulfilmentReading.on] === undefined) return found
  const { reading, counting: other } = fulfilmentBeside(fulfilmentReading, counting)
  return added(found, inReading(reading, instance, state, timeline, standings, other))
}

const added = (
  found: ObligationReading[] | undefined,
  given: ObligationReading | undefined,
): ObligationReading[] | undefined => {
  if (given === undefined) return found
  if (found === undefined) return [given]
  found.push(given)
  return found
}

/** Counted otherwise and yet the same days: all that follows from them is the same too. */
const countsTheSame = (instance: Instance, counting: Counting): boolean =>
  isSameWindow(daysOfTerm(instance.term.term, instance.trigger.anchors, counting), instance)

const inReading = (
  reading: string,
  instance: Instance,
  state: ObligationState,
  timeline: Timeline,
  standings: Standings,
  counting: Counting,
): ObligationReading | undefined => {
  const otherwise = recounted(instance, timeline, counting)
  // A reading in which the step had closed before it became law says nothing.
  if (otherwise === undefined || lawBehind(otherwise, timeline) === null) return undefined
  const otherState = stateOf(otherwise, timeline.asOf, standings)
  const { fulfilledOn } = otherwise
  if (isSameWindow(otherwise, instance) && otherState === state) return undefined
  const given: Mutable<ObligationReading> = { reading, window: windowInDays(otherwise) }
  if (otherState !== state) given.state = otherState
  if (fulfilledOn !== null && fulfilledOn !== instance.fulfilledOn) given.fulfilledOn = dayOf(fulfilledOn)
  return given
}
