import { dayAfter, occurrenceTerm } from '../../law/boundaries.js'
import { type Anchors, type Interpretation, lastDayOf, type Term } from '../../law/term.js'
import type { PlannedVersion } from './planned-obligation.js'
import { type PlannedTerm, plannedTerm } from './planned-term.js'

/** The term of an occurrence, and how many times the months of its version have passed on its last day. @internal */
export interface CountedOccurrence {
  readonly term: PlannedTerm
  readonly count: number
}

/** @internal */
export const firstOccurrence = ({ term }: PlannedVersion): CountedOccurrence => ({ term, count: 1 })

/**
 * The occurrence after another one: the first of its version that ends later. Where a text has changed the months in
 * between, it begins on the day after the other was due, so that no day is in two of them and none is in neither.
 * @internal
 */
export const nextOccurrence = (
  version: PlannedVersion,
  previous: CountedOccurrence & { readonly version: PlannedVersion },
  anchors: Anchors,
  interpretation: Interpretation,
): CountedOccurrence => {
  if (previous.version === version) return { term: termOf(version, previous.count + 1), count: previous.count + 1 }
  const last = lastDayOf(previous.term.term, anchors, interpretation) ?? 0
  const months = (previous.version.recurrence?.everyMonths ?? 1) * previous.count
  let count = Math.max(1, Math.floor(months / (version.recurrence?.everyMonths ?? 1)))
  while ((lastDayOf(termOf(version, count).term, anchors, interpretation) ?? Number.POSITIVE_INFINITY) <= last) count += 1
  return { term: plannedTerm(after(previous.term.term, termOf(version, count).term)), count }
}

const after = ({ until }: Term, next: Term): Term =>
  until === null ? next : { ...next, from: dayAfter(until) }

/** The term of occurrence n, worked out once. */
const termOf = ({ occurrences, recurrence, term }: PlannedVersion, count: number): PlannedTerm => {
  if (recurrence === undefined || count === 1) return term
  const before = occurrences[count]
  if (before !== undefined) return before
  const found = plannedTerm(occurrenceTerm(recurrence, count))
  occurrences[count] = found
  return found
}
