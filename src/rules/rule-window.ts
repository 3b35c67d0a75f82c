import type { Day } from '../calendar/day.js'
import { dayOf } from '../calendar/day-number.js'
import { type Anchors, type Counting, DEFAULT_COUNTING, firstDayOf, lastDayOf, type Term } from '../calendar/term.js'
import type { Window } from '../calendar/window.js'
import type { NormId } from '../law/norms.js'
import type { LawVersion } from '../law/version.js'
import { otherCountings, questionsOf } from './questions.js'

/**
 * A window with the norms behind it, when those are in force, and what other readings give.
 * @category Rules
 */
export interface RuleWindow extends Window {
  readonly norms: readonly NormId[]
  /** The days between which these norms hold; the function itself answers for any day. */
  readonly inForce: { readonly from: Day; readonly until: Day | null }
  /** Only where another reading gives another day. */
  readonly readings?: readonly { readonly reading: string; readonly window: Window }[]
}

interface Law {
  readonly law: LawVersion
}

interface Stated {
  readonly norms: readonly NormId[]
  readonly window: Term
  readonly versions: readonly [Law, ...Law[]]
}

/** A rule's window for given days, in the default reading, with the others beside it. @internal */
export const windowOf = ({ norms, window, versions }: Stated, anchors: Anchors): RuleWindow => {
  const found = windowBy(window, anchors, DEFAULT_COUNTING)
  const readings = otherCountings(questionsOf(window), DEFAULT_COUNTING).flatMap(({ reading, counting }) => {
    const other = windowBy(window, anchors, counting)
    const unknown = window.until !== null && other.until === null
    return unknown || (other.from === found.from && other.until === found.until) ? [] : [{ reading, window: other }]
  })
  return { ...found, norms, inForce: inForceOf(versions), ...(readings.length > 0 && { readings }) }
}

const windowBy = (term: Term, anchors: Anchors, counting: Counting): Window => {
  const until = lastDayOf(term, anchors, counting)
  const from = firstDayOf(term, anchors, counting, until)
  return { from: dayOf(from), until: until === null ? null : dayOf(until) }
}

/** From the first day of the earliest version to the last day of the latest. */
const inForceOf = ([first, ...others]: Stated['versions']): RuleWindow['inForce'] => {
  let { from, until } = first.law.inForce[0]
  for (const period of [first, ...others].flatMap(({ law }) => law.inForce)) {
    if (period.from < from) from = period.from
    if (until !== null && (period.until === null || period.until > until)) until = period.until
  }
  return { from, until }
}
