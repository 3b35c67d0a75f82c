import { type DayNumber, numberOf } from '../calendar/day-number.js'
import type { NumberedWindow } from '../calendar/window.js'
import type { Timeline } from '../dossier/timeline.js'
import { type Anchors, daysOfTerm, type Interpretation, type Term } from '../law/term.js'

/**
 * Tells whether a step that is late or early by the start as it is known today was in time by the start that was known on
 * the day on which it was done: a correction alone makes no step late (FA-5).
 * @internal
 */
export const inTimeByStartKnownThen = (
  term: Term,
  { from, until }: NumberedWindow,
  done: DayNumber | undefined,
  anchors: Anchors,
  { starts }: Timeline,
  interpretation: Interpretation,
): boolean => {
  // Stryker disable next-line ConditionalExpression,BooleanLiteral: what was not done is told to be neither late nor early
  if (done === undefined) return false
  // Stryker disable next-line ConditionalExpression: by the only start known, the days are the same; it saves counting them
  if (starts.length === 1) return false
  const isLate = done > (until ?? Number.POSITIVE_INFINITY)
  if (!isLate && done >= from) return false
  const known = starts.findLast(({ since }) => since <= done)
  // Stryker disable next-line ConditionalExpression,BooleanLiteral: the start that was stated first is known on every day; the compiler asks
  if (known === undefined) return false
  const start = numberOf(known.start)
  const trigger = anchors.trigger === anchors.incapacityStart ? start : anchors.trigger
  const then = daysOfTerm(term, { ...anchors, incapacityStart: start, trigger }, interpretation)
  return isLate ? done <= (then.until ?? Number.POSITIVE_INFINITY) : done >= then.from
}
