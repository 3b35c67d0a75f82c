import { type Boundary, chosen, type Interpretation, type OtherAnchor, type Term } from '../law/term.js'

/** Every boundary of a term in every reading: on what they count depends which questions of norms section 9 it has. @internal */
export const boundariesOf = ({ from, until }: Term): readonly Boundary[] =>
  (until === null ? [from] : [from, until]).flatMap(withInner)

const withInner = (boundary: Boundary): readonly Boundary[] => [boundary, ...innerOf(boundary).flatMap(withInner)]

const innerOf = (boundary: Boundary): readonly Boundary[] => {
  switch (boundary.count) {
    case 'dayAfter':
      return [boundary.boundary]
    case 'latest':
    case 'firstKnown':
      return boundary.of
    case 'byReading':
      return boundary.choices.map((choice) => choice.boundary)
    default:
      return []
  }
}

/** The days beside the trigger and the start from which they count. @internal */
export const otherAnchorsOf = (boundaries: readonly Boundary[]): readonly OtherAnchor[] => [
  ...new Set(boundaries.flatMap(anchorOf)),
]

const anchorOf = (boundary: Boundary): readonly OtherAnchor[] => {
  const anchor = 'after' in boundary ? boundary.after : 'from' in boundary ? boundary.from : 'trigger'
  return anchor === 'trigger' || anchor === 'incapacityStart' ? [] : [anchor]
}

/**
 * Another way to count, by the reading that it follows.
 * @internal
 */
export interface OtherInterpretation {
  readonly reading: string
  readonly interpretation: Interpretation
}

/**
 * The other ways to count a term, given by its boundaries: each departs from the one given in a single question.
 * @internal
 */
export const otherInterpretations = (
  boundaries: readonly Boundary[],
  interpretation: Interpretation,
): readonly OtherInterpretation[] => [
  ...(['quantieme', 'sameDate'] as const)
    // The one convention that a term follows anyway gives nothing else, and one that counts no months follows none (RD-6).
    .filter((one) =>
      boundaries.some((own) => 'convention' in own && one !== (interpretation.convention ?? own.convention)),
    )
    .map((convention) => departing(interpretation, `RD-6:${convention}`, { convention })),
  ...boundaries.flatMap((boundary) =>
    boundary.count === 'byReading'
      ? boundary.choices
          .filter((choice) => choice !== chosen(boundary, interpretation))
          .map(({ value }) => withAnswer(boundary.reading, value, interpretation))
      : [],
  ),
]

/** A way to count that answers one question otherwise. @internal */
export const withAnswer = (reading: string, value: string, interpretation: Interpretation): OtherInterpretation =>
  departing(interpretation, `${reading}:${value}`, { readings: { ...interpretation.readings, [reading]: value } })

const departures = /* @__PURE__ */ new WeakMap<Interpretation, Map<string, OtherInterpretation>>()

/** The same object for every term, so that what comes back is worked out once in each way of counting. */
const departing = (from: Interpretation, reading: string, change: Partial<Interpretation>): OtherInterpretation => {
  let known = departures.get(from)
  if (known === undefined) {
    known = new Map()
    departures.set(from, known)
  }
  const before = known.get(reading)
  if (before !== undefined) return before
  const found = { reading, interpretation: { ...from, ...change } }
  known.set(reading, found)
  return found
}
