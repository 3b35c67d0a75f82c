import { dayAfter, occurrenceTerm } from '../law/boundaries.js'
import { type Anchors, type Interpretation, lastDayOf, type Recurrence, type Term } from '../law/term.js'

/** The term of an occurrence, and how many times the months of its recurrence have passed on its last day. @internal */
export interface CountedTerm {
  readonly term: Term
  readonly recurrence: Recurrence
  readonly count: number
}

/**
 * The occurrence after another one, or the first: the first of its recurrence that ends later. Where a text has changed
 * the months in between, it begins on the day after the other was due, so that no day is in two of them and none is in
 * neither.
 * @internal
 */
export const nextOccurrence = (
  recurrence: Recurrence,
  previous: CountedTerm | undefined,
  anchors: Anchors,
  interpretation: Interpretation,
): CountedTerm => {
  if (previous === undefined || previous.recurrence === recurrence) {
    const count = (previous?.count ?? 0) + 1
    return { term: occurrenceTerm(recurrence, count), recurrence, count }
  }
  const lastDay = (term: Term): number => lastDayOf(term, anchors, interpretation) ?? Number.POSITIVE_INFINITY
  const last = lastDay(previous.term)
  const passed = previous.recurrence.everyMonths * previous.count
  let count = Math.max(1, Math.floor(passed / recurrence.everyMonths))
  while (lastDay(occurrenceTerm(recurrence, count)) <= last) count += 1
  const term = occurrenceTerm(recurrence, count)
  const { until } = previous.term
  return { term: until === null ? term : { ...term, from: dayAfter(until) }, recurrence, count }
}
