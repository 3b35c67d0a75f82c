import { type DayNumber, dayOf } from '../calendar/day-number.js'
import type { Counting } from '../calendar/term.js'
import type { Window } from '../calendar/window.js'
import type { Timeline } from '../dossier/timeline.js'
import { otherCountings, questionsOf } from '../rules/questions.js'
import type { ObligationReading } from './evaluation.js'
import { type Instance, recounted } from './instance.js'
import { lawBehind } from './law-of-rule.js'
import type { Standing } from './standing.js'
import { standpointOf } from './standpoint.js'
import { type Standpoint, stateOf } from './state.js'

/** A window in days. @internal */
export const written = (from: DayNumber, until: DayNumber | null): Window => ({
  from: dayOf(from),
  until: until === null ? null : dayOf(until),
})

/**
 * What each other reading gives, where it gives another day: the whole obligation is counted again
 * in that reading, so that its state is the one that a caller gets who chooses it.
 * @internal
 */
export const otherReadings = (
  instance: Instance,
  here: Standpoint,
  timeline: Timeline,
  standings: readonly Standing[],
  counting: Counting,
): readonly ObligationReading[] => {
  const state = stateOf(here)
  return readingsOf(instance, counting).flatMap(({ reading, counting: other }) => {
    const otherwise = recounted(instance, timeline, other)
    // A term that this reading counts from a day that is not known says nothing.
    if (otherwise === undefined || (otherwise.term.until !== null && otherwise.until === null)) return []
    // Nor does one in which the step had closed before it became law.
    if (lawBehind(otherwise, timeline) === undefined) return []
    const standpoint = standpointOf(otherwise, timeline, standings, other)
    const otherState = stateOf(standpoint)
    const sameWindow = otherwise.from === instance.from && otherwise.until === instance.until
    if (sameWindow && otherState === state) return []
    const { fulfilledOn } = standpoint
    return [
      {
        reading,
        window: written(otherwise.from, otherwise.until),
        ...(otherState !== state && { state: otherState }),
        ...(fulfilledOn !== null && fulfilledOn !== here.fulfilledOn && { fulfilledOn: dayOf(fulfilledOn) }),
      },
    ]
  })
}

/** The questions of the term itself, of the step that was missed, and of what counts as its day. */
const readingsOf = ({ rule, term, missed }: Instance, counting: Counting): ReturnType<typeof otherCountings> => {
  const { fulfilmentReading: other } = rule
  const ofTerm = otherCountings(questionsOf(missed?.term ?? term), counting)
  if (other === undefined) return ofTerm
  const value = counting.readings[other.reading] === other.other ? other.default : other.other
  const readings = { ...counting.readings, [other.reading]: value }
  return [...ofTerm, { reading: `${other.reading}:${value}`, counting: { ...counting, readings } }]
}
