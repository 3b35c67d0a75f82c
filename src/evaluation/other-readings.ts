import { dayOf } from '../calendar/day-number.js'
import { type Counting, firstDayOf, lastDayOf } from '../calendar/term.js'
import type { Window } from '../calendar/window.js'
import { otherCountings, questionsOf } from '../rules/questions.js'
import type { ObligationReading } from './evaluation.js'
import type { Instance } from './instance.js'
import { type Standpoint, stateOf } from './state.js'

/** A window in days. @internal */
export const written = (from: number, until: number | null): Window => ({
  from: dayOf(from),
  until: until === null ? null : dayOf(until),
})

/** What each other reading gives, where it gives another day or another state. @internal */
export const otherReadings = (
  instance: Instance,
  standpoint: Standpoint,
  counting: Counting,
): readonly ObligationReading[] => [
  ...otherWindows(instance, standpoint, counting),
  ...otherFulfilment(instance, standpoint, counting),
]

const otherWindows = (
  { term, trigger, missed, from, until }: Instance,
  standpoint: Standpoint,
  counting: Counting,
): readonly ObligationReading[] => {
  const state = stateOf(standpoint)
  return otherCountings(questionsOf(missed?.term ?? term), counting).flatMap(({ reading, counting: other }) => {
    const anchors = missed === undefined ? trigger.anchors : afterMissed(missed, other)
    const otherUntil = lastDayOf(term, anchors, other)
    const otherFrom = firstDayOf(term, anchors, other, otherUntil)
    // A term that this reading counts from a day that is not known says nothing.
    const unknown = term.until !== null && otherUntil === null
    if (unknown || (otherFrom === from && otherUntil === until)) return []
    const otherState = stateOf({ ...standpoint, from: otherFrom, until: otherUntil })
    return [{ reading, window: written(otherFrom, otherUntil), ...(otherState !== state && { state: otherState }) }]
  })
}

/** The anchors of what follows a missed step, had that step been due on another day. */
const afterMissed = ({ term, trigger }: Instance, counting: Counting): Instance['trigger']['anchors'] => {
  const until = lastDayOf(term, trigger.anchors, counting)
  return { ...trigger.anchors, trigger: until === null ? undefined : until + 1 }
}

/** RD-2: the step counts from another day than the one on which it became known. */
const otherFulfilment = (
  { rule, fulfilment, from, until }: Instance,
  standpoint: Standpoint,
  counting: Counting,
): readonly ObligationReading[] => {
  const { fulfilmentReading: other } = rule
  if (other === undefined || fulfilment === undefined) return []
  const otherDay = fulfilment.anchors[other.on]
  if (otherDay === undefined) return []
  const chosen = counting.readings[other.reading] === other.other
  const otherOn = chosen ? fulfilment.on : otherDay
  const state = stateOf({ ...standpoint, fulfilledOn: otherOn })
  if (state === stateOf(standpoint)) return []
  const value = chosen ? other.default : other.other
  return [{ reading: `${other.reading}:${value}`, window: written(from, until), state, fulfilledOn: dayOf(otherOn) }]
}
