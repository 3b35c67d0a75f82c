import { fixedDay } from '../calendar/day.js'
import { type DayNumber, numberOf } from '../calendar/day-number.js'
import { type Anchor, type Boundary, DEFAULT_INTERPRETATION, resolve } from '../law/term.js'
import { boundariesOf } from '../rules/interpretations.js'
import type { ProposedBoundary, ProposedWindow } from './proposed-window.js'

/** So many days after another show every length of a month. */
const DAYS_TRIED = 400

const FIRST_TRIED = numberOf(fixedDay('2027-01-01'))

/**
 * Whether a window ends before it begins, whichever day it is counted from. Only where both ends are counted from one
 * day: otherwise a case may come too late for the window, which is no fault of the window (docs/decisions/0003).
 * @internal
 */
export const endsBeforeItBegins = (window: ProposedWindow): boolean => {
  const { from, until } = window
  if (until === null) return false
  const anchors = [...new Set(anchorsOf(window))]
  if (anchors.length > 1) return false
  // Stryker disable next-line EqualityOperator: one day more shows no other length of a month
  for (let day = FIRST_TRIED; day < FIRST_TRIED + DAYS_TRIED; day += 1) {
    const known = Object.fromEntries(anchors.map((anchor) => [anchor, day]))
    // SAFETY: each day from which they are counted is known.
    const dayOf = (end: ProposedBoundary) => resolve(end, known, DEFAULT_INTERPRETATION) as DayNumber
    if (dayOf(from) <= dayOf(until)) return false
  }
  return true
}

/** The days from which the ends of a window are counted. @internal */
export const anchorsOf = (window: ProposedWindow): readonly Anchor[] => boundariesOf(window).flatMap(anchorIn)

const anchorIn = (boundary: Boundary): readonly Anchor[] => {
  if ('after' in boundary) return [boundary.after]
  if ('from' in boundary) return [boundary.from]
  return 'dayAfter' in boundary ? [boundary.dayAfter] : []
}
