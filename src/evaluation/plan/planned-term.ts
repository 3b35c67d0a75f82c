import { isSameWindow } from '../../calendar/window.js'
import {
  type Anchors,
  type Boundary,
  DEFAULT_INTERPRETATION,
  daysOfTerm,
  type Interpretation,
  type OtherAnchor,
  type Term,
} from '../../law/term.js'
import {
  boundariesOf,
  type OtherInterpretation,
  otherAnchorsOf,
  otherInterpretations,
} from '../../rules/interpretations.js'

/**
 * A term with what is the same of it for every case: the other ways to count it, where nobody departs
 * from the default, and the days beside the usual ones from which it counts.
 * @internal
 */
export interface PlannedTerm {
  readonly term: Term
  /** Every boundary of it, in every reading. */
  readonly boundaries: readonly Boundary[]
  readonly others: readonly OtherInterpretation[]
  readonly otherAnchors: readonly OtherAnchor[]
}

/** @internal */
export const plannedTerm = (term: Term): PlannedTerm => {
  const boundaries = boundariesOf(term)
  const others = otherInterpretations(boundaries, DEFAULT_INTERPRETATION)
  return { term, boundaries, others, otherAnchors: otherAnchorsOf(boundaries) }
}

// For whoever departs from the default: worked out once for each interpretation.
const beside = /* @__PURE__ */ new WeakMap<Interpretation, Map<PlannedTerm, readonly OtherInterpretation[]>>()

/** The other ways to count a term, each of which departs from the one given in a single question. @internal */
export const othersBeside = (planned: PlannedTerm, interpretation: Interpretation): readonly OtherInterpretation[] => {
  if (interpretation === DEFAULT_INTERPRETATION) return planned.others
  let known = beside.get(interpretation)
  if (known === undefined) {
    known = new Map()
    beside.set(interpretation, known)
  }
  const before = known.get(planned)
  if (before !== undefined) return before
  const others = otherInterpretations(planned.boundaries, interpretation)
  known.set(planned, others)
  return others
}

/** Tells whether another interpretation gives the same days. @internal */
export const countsTheSame = (
  { term }: PlannedTerm,
  anchors: Anchors,
  interpretation: Interpretation,
  window: ReturnType<typeof daysOfTerm>,
): boolean => isSameWindow(daysOfTerm(term, anchors, interpretation), window)
