import type { DayNumber } from '../calendar/day-number.js'
import {
  type Anchor,
  type Anchors,
  type Boundary,
  daysOfTerm,
  type Interpretation,
  resolve,
  type Term,
} from '../law/term.js'

/**
 * The day that decides which version of the law governs a step: the day of its trigger, the planned day of an
 * absence, or a day counted from the incapacity.
 * @category Law
 */
export type DayConcerned = Anchor | Boundary

/**
 * The day that decides which version of the law governs a step. Where its record names none, it is the last day
 * of its window. Where the window has no last day, it is the day of its trigger, or the first day where that is later.
 * @internal
 */
export const dayConcerned = (
  { window, lawOf }: { readonly window: Term; readonly lawOf?: DayConcerned | undefined },
  anchors: Anchors,
  interpretation: Interpretation,
): DayNumber => {
  if (lawOf !== undefined) {
    const named = typeof lawOf === 'string' ? anchors[lawOf] : resolve(lawOf, anchors, interpretation)
    if (named !== undefined) return named
  }
  const { from, until } = daysOfTerm(window, anchors, interpretation)
  return until ?? Math.max(from, anchors.trigger ?? from)
}
