import type { Day } from '../calendar/day.js'
import { type Anchors, DEFAULT_COUNTING, daysOfTerm, type Term } from '../calendar/term.js'
import { isSameWindow, type Window, windowInDays } from '../calendar/window.js'
import type { NormId } from '../law/norms.js'
import type { LawVersion } from '../law/version.js'
import { boundariesOf, type OtherCounting, otherCountings } from './questions.js'

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

type OtherWindow = NonNullable<RuleWindow['readings']>[number]

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
  Object.freeze(norms)
  const found = {
    inForce: Object.freeze(inForceOf(versions)),
    others: otherCountings(boundariesOf(window), DEFAULT_COUNTING),
  }
  prepared.set(rule, found)
  return found
}

/** A rule's window for given days, in the default reading, with the others beside it. @internal */
export const windowOf = (rule: Stated, anchors: Anchors): RuleWindow => {
  const { norms, window } = rule
  const { inForce, others } = preparedFor(rule)
  const days = daysOfTerm(window, anchors, DEFAULT_COUNTING)
  // Written out, and its readings added: taking over the parts of another object takes ten times as long.
  const { from, until } = windowInDays(days)
  const found: RuleWindow & { readings?: OtherWindow[] } = { from, until, norms, inForce }
  for (const { reading, counting } of others) {
    const otherDays = daysOfTerm(window, anchors, counting)
    if (isSameWindow(otherDays, days)) continue
    found.readings ??= []
    found.readings.push({ reading, window: windowInDays(otherDays) })
  }
  return found
}

/** From the first day of the earliest version to the last day of the latest. */
const inForceOf = (versions: Stated['versions']): RuleWindow['inForce'] => {
  let { from, until } = versions[0].law.inForce[0]
  for (const period of versions.flatMap(({ law }) => law.inForce)) {
    if (period.from < from) from = period.from
    if (until !== null && (period.until === null || period.until > until)) until = period.until
  }
  return { from, until }
}
