import { fixedDay } from '../calendar/day.js'
import { numberOf } from '../calendar/day-number.js'
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
export const endsBeforeItBegins = ({ from, until }: ProposedWindow): boolean => {
  if (until === null) return false
  const anchors = [...new Set([...anchorsOf(from), ...anchorsOf(until)])]
  const [anchor] = anchors
  if (anchor === undefined || anchors.length > 1) return false
  for (let day = FIRST_TRIED; day < FIRST_TRIED + DAYS_TRIED; day += 1) {
    const [first, last] = [from, until].map((end) => resolve(end, { [anchor]: day }, DEFAULT_INTERPRETATION))
    if (first === undefined || last === undefined || first <= last) return false
  }
  return true
}

/** The days from which a boundary is counted. @internal */
export const anchorsOf = (boundary: ProposedBoundary): readonly Anchor[] =>
  boundariesOf({ kind: 'act', from: boundary, until: null }).flatMap(anchorIn)

const anchorIn = (boundary: Boundary): readonly Anchor[] => {
  if ('after' in boundary) return [boundary.after]
  if ('from' in boundary) return [boundary.from]
  return 'dayAfter' in boundary ? [boundary.dayAfter] : []
}
