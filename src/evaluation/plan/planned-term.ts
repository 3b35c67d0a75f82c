import { isSameWindow } from '../../calendar/window.js'
import { onceForInterpretation } from '../../law/once-for-interpretation.js'
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

const known = onceForInterpretation<PlannedTerm, readonly OtherInterpretation[]>()

/** The other interpretations of a term. Each differs from the given one in one question. @internal */
export const othersFor = (planned: PlannedTerm, interpretation: Interpretation): readonly OtherInterpretation[] =>
  // Stryker disable next-line ConditionalExpression: worked out again, they are the same; this is faster
  interpretation === DEFAULT_INTERPRETATION
    ? planned.others
    : known(interpretation, planned, () => otherInterpretations(planned.boundaries, interpretation))

/** Tells whether another interpretation gives the same days. @internal */
// Stryker disable next-line ArrowFunction: whoever asks this counts the step again, and finds the same; this is faster
export const countsTheSame = (
  { term }: PlannedTerm,
  anchors: Anchors,
  interpretation: Interpretation,
  window: ReturnType<typeof daysOfTerm>,
): boolean => isSameWindow(daysOfTerm(term, anchors, interpretation), window)
