import type { Anchors, Interpretation } from '../../law/term.js'
import { type CountedTerm, nextOccurrence } from '../../rules/next-occurrence.js'
import { type PlannedTerm, plannedTerm } from './planned-term.js'
import type { PlannedVersion } from './planned-version.js'

/** The term of an occurrence, with the count that gives the next one. @internal */
export interface PlannedOccurrence extends PlannedTerm {
  readonly counted: CountedTerm | undefined
}

/** The next occurrence, or the first; memoised where the previous one has the same recurrence. @internal */
export const occurrenceAfter = (
  { recurrence, term, occurrences }: PlannedVersion,
  previous: CountedTerm | undefined,
  anchors: Anchors,
  interpretation: Interpretation,
): PlannedOccurrence => {
  // Stryker disable next-line ConditionalExpression,ObjectLiteral: only what comes back has occurrences; the compiler needs this
  if (recurrence === undefined) return { ...term, counted: undefined }
  // Stryker disable next-line ConditionalExpression: what is not kept is counted again
  const isSame = previous === undefined || previous.recurrence === recurrence
  const passed = previous?.count ?? 0
  const before = isSame ? occurrences[passed] : undefined
  // Stryker disable next-line ConditionalExpression: counted again, it is the same; this is faster
  if (before !== undefined) return before
  const counted = nextOccurrence(recurrence, previous, anchors, interpretation)
  const found = { ...plannedTerm(counted.term), counted }
  // Stryker disable next-line ConditionalExpression: as above
  if (isSame) occurrences[passed] = found
  return found
}
