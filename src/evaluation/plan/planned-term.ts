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
 * A term with everything that is the same for every case: its boundaries, its other interpretations, and the days
 * from which it counts.
 * @internal
 */
export interface PlannedTerm {
  readonly term: Term
  /** Its boundaries, in every reading. */
  readonly boundaries: readonly Boundary[]
  /** The other interpretations, where the caller chose the default one. */
  readonly others: readonly OtherInterpretation[]
  /** The days from which it counts, except the trigger and the start of the incapacity. */
  readonly otherAnchors: readonly OtherAnchor[]
}

/** @internal */
export const plannedTerm = (term: Term): PlannedTerm => {
  const boundaries = boundariesOf(term)
  const others = otherInterpretations(boundaries, DEFAULT_INTERPRETATION)
  return { term, boundaries, others, otherAnchors: otherAnchorsOf(boundaries) }
}

// For interpretations other than the default: computed once for each interpretation.
const beside = /* @__PURE__ */ new WeakMap<Interpretation, Map<PlannedTerm, readonly OtherInterpretation[]>>()

/** The other interpretations of a term. Each differs from the given one in one question. @internal */
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
