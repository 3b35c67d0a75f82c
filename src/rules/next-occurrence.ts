import { dayAfter, occurrenceTerm, type TermWithLastDay } from '../law/boundaries.js'
import { type Anchors, type Interpretation, lastDayOf, type Recurrence, type Term } from '../law/term.js'

/** The term of an occurrence. `count`: how often the months of the recurrence have passed on its last day. @internal */
export interface CountedTerm {
  readonly term: TermWithLastDay
  readonly recurrence: Recurrence
  readonly count: number
}

/**
 * The next occurrence of a recurrence, or the first where there is no previous one: the first occurrence that ends
 * after the previous one. Where a text has changed the number of months, it starts on the day after the last day of the
 * previous one. So the occurrences neither overlap nor leave a gap.
 * @internal
 */
export const nextOccurrence = (
  recurrence: Recurrence,
  previous: CountedTerm | undefined,
  anchors: Anchors,
  interpretation: Interpretation,
): CountedTerm => {
  // Stryker disable next-line ConditionalExpression: the loop below finds the same days, and only takes longer
  if (previous === undefined || previous.recurrence === recurrence) {
    const count = (previous?.count ?? 0) + 1
    return { term: occurrenceTerm(recurrence, count), recurrence, count }
  }
  const lastDay = (term: Term): number => lastDayOf(term, anchors, interpretation) ?? Number.POSITIVE_INFINITY
  const last = lastDay(previous.term)
  let count = 1
  while (lastDay(occurrenceTerm(recurrence, count)) <= last) count += 1
  const term = occurrenceTerm(recurrence, count)
  return { term: { ...term, from: dayAfter(previous.term.until) }, recurrence, count }
}
