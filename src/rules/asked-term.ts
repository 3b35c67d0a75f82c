import { type Boundary, type Counting, DEFAULT_COUNTING, type OtherAnchor, type Term } from '../calendar/term.js'
import type { FulfilmentReading } from './obligation-rule.js'
import { answered, boundariesOf, type OtherCounting, otherAnchorsOf, otherCountings } from './questions.js'

/**
 * A term with what is the same of it for every case: the other ways to count it, where nobody departs
 * from the default, and the days beside the usual ones from which it counts.
 * @internal
 */
export interface AskedTerm {
  readonly term: Term
  /** Every boundary of it, in every reading. */
  readonly boundaries: readonly Boundary[]
  readonly others: readonly OtherCounting[]
  readonly otherAnchors: readonly OtherAnchor[]
}

/** @internal */
export const askedTerm = (term: Term): AskedTerm => {
  const boundaries = boundariesOf(term)
  const others = otherCountings(boundaries, DEFAULT_COUNTING)
  return { term, boundaries, others, otherAnchors: otherAnchorsOf(boundaries) }
}

// For whoever departs from the default: worked out once for each way of counting.
const elsewhere = /* @__PURE__ */ new WeakMap<Counting, Map<AskedTerm, readonly OtherCounting[]>>()

/** The other ways to count a term, each of which departs from the one given in a single question. @internal */
export const othersBeside = (asked: AskedTerm, counting: Counting): readonly OtherCounting[] => {
  if (counting === DEFAULT_COUNTING) return asked.others
  let known = elsewhere.get(counting)
  if (known === undefined) {
    known = new Map()
    elsewhere.set(counting, known)
  }
  const before = known.get(asked)
  if (before !== undefined) return before
  const others = otherCountings(asked.boundaries, counting)
  known.set(asked, others)
  return others
}

/** The way to count in which another day counts as the day of the step; the default one where that was chosen. @internal */
export const fulfilmentBeside = (
  { reading, default: usual, other }: FulfilmentReading,
  counting: Counting,
): OtherCounting => answered(reading, counting.readings[reading] === other ? usual : other, counting)
