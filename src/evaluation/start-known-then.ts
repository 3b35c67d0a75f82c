import { type DayNumber, numberOf } from '../calendar/day-number.js'
import type { Timeline } from '../dossier/timeline.js'
import { type Anchors, type Interpretation, lastDayOf, type Term } from '../law/term.js'

/**
 * Tells whether a step that is late by the start as it is known today was in time by the start that was known on the day
 * on which it was done: a correction alone makes nobody late (FA-5).
 * @internal
 */
export const inTimeByStartKnownThen = (
  term: Term,
  until: DayNumber | null,
  done: DayNumber | undefined,
  anchors: Anchors,
  { starts }: Timeline,
  interpretation: Interpretation,
): boolean => {
  if (starts.length === 1 || done === undefined || until === null || done <= until) return false
  const then = starts.findLast(({ since }) => since <= done)
  if (then === undefined) return false
  const start = numberOf(then.start)
  const trigger = anchors.trigger === anchors.incapacityStart ? start : anchors.trigger
  const last = lastDayOf(term, { ...anchors, incapacityStart: start, trigger }, interpretation)
  return last !== null && done <= last
}
