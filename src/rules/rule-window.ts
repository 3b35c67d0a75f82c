import type { Day } from '../calendar/day.js'
import { dayOf } from '../calendar/day-number.js'
import { type Anchors, DEFAULT_COUNTING, firstDayOf, lastDayOf, type Term } from '../calendar/term.js'
import { type Window, windowInDays } from '../calendar/window.js'
import { frozen } from '../law/frozen.js'
import type { NormId } from '../law/norms.js'
import type { LawVersion } from '../law/version.js'
import { type OtherCounting, otherCountings, questionsOf } from './questions.js'

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

/** What is the same for every day that a rule is asked about. */
interface Prepared {
  readonly inForce: RuleWindow['inForce']
  readonly others: readonly OtherCounting[]
}

const prepared = /* @__PURE__ */ new WeakMap<Stated, Prepared>()

const preparedFor = (rule: Stated): Prepared => {
  const before = prepared.get(rule)
  if (before !== undefined) return before
  const { norms, window, versions } = rule
  // Results share them, and a caller who takes one rule alone has no rulebook that froze them.
  frozen(norms)
  const found = {
    inForce: frozen(inForceOf(versions)),
    others: otherCountings(questionsOf(window), DEFAULT_COUNTING),
  }
  prepared.set(rule, found)
  return found
}

/** A rule's window for given days, in the default reading, with the others beside it. @internal */
export const windowOf = (rule: Stated, anchors: Anchors): RuleWindow => {
  const { norms, window } = rule
  const { inForce, others } = preparedFor(rule)
  const until = lastDayOf(window, anchors, DEFAULT_COUNTING)
  const from = firstDayOf(window, anchors, DEFAULT_COUNTING, until)
  let readings: { readonly reading: string; readonly window: Window }[] | undefined
  for (const { reading, counting } of others) {
    const otherUntil = lastDayOf(window, anchors, counting)
    const otherFrom = firstDayOf(window, anchors, counting, otherUntil)
    if (otherFrom === from && otherUntil === until) continue
    // A term that this reading counts from a day that is not known says nothing.
    if (window.until !== null && otherUntil === null) continue
    readings ??= []
    readings.push({ reading, window: windowInDays(otherFrom, otherUntil) })
  }
  const first = dayOf(from)
  const last = until === null ? null : dayOf(until)
  return readings === undefined
    ? { from: first, until: last, norms, inForce }
    : { from: first, until: last, norms, inForce, readings }
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
