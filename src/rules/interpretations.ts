import { conventions } from '../calendar/convention.js'
import { type Question, settledQuestions } from '../law/answers.js'
import { onceForInterpretation } from '../law/once-for-interpretation.js'
import { type Anchor, type Boundary, chosen, type Interpretation, type OtherAnchor, type Term } from '../law/term.js'

/** Every boundary of a term, in every reading. They show on which questions (RD-1 to RD-6) it depends. @internal */
export const boundariesOf = ({ from, until }: Pick<Term, 'from' | 'until'>): readonly Boundary[] =>
  (until === null ? [from] : [from, until]).flatMap(withInner)

const withInner = (boundary: Boundary): readonly Boundary[] => [boundary, ...innerOf(boundary).flatMap(withInner)]

const innerOf = (boundary: Boundary): readonly Boundary[] => {
  switch (boundary.count) {
    case 'dayAfter':
    case 'dayBefore':
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

/** The days from which boundaries count, except the trigger and the start of the incapacity. @internal */
export const otherAnchorsOf = (boundaries: readonly Boundary[]): readonly OtherAnchor[] => [
  ...new Set(
    boundaries.flatMap((boundary) => {
      const anchor = anchorOf(boundary)
      return anchor === 'trigger' || anchor === 'incapacityStart' ? [] : [anchor]
    }),
  ),
]

/** The day from which a boundary counts; the trigger where it names none. @internal */
export const anchorOf = (boundary: Boundary): Anchor =>
  'after' in boundary
    ? boundary.after
    : 'from' in boundary
      ? boundary.from
      : 'dayAfter' in boundary
        ? boundary.dayAfter
        : 'trigger'

/**
 * Another interpretation, with the name of the reading that it follows.
 * @internal
 */
export interface OtherInterpretation {
  readonly reading: string
  readonly interpretation: Interpretation
}

/**
 * The other interpretations that may give a term other days. Each differs from the given one in one question.
 * @internal
 */
export const otherInterpretations = (
  boundaries: readonly Boundary[],
  interpretation: Interpretation,
): readonly OtherInterpretation[] => [
  ...conventions
    // Only a convention that some boundary does not follow yet. A term without a count in months has none (RD-6).
    .filter((one) =>
      boundaries.some((own) => 'convention' in own && one !== (interpretation.convention ?? own.convention)),
    )
    .map((convention) => changed(interpretation, `RD-6:${convention}`, () => ({ convention }))),
  ...boundaries.flatMap((boundary) =>
    boundary.count === 'byReading' && isShown(boundary.reading, interpretation)
      ? boundary.choices
          .filter((choice) => choice !== chosen(boundary, interpretation))
          .map(({ value }) => withAnswer(boundary.reading, value, interpretation))
      : [],
  ),
]

/** The answers that a text of law gives stand alone, unless the caller follows another one or asks for the others. */
const isShown = (question: Question, { settled, readings }: Interpretation): boolean =>
  settled || !settledQuestions.has(question) || readings[question] !== undefined

/** The same object for every term, so that what depends on it is worked out once. */
const known = onceForInterpretation<string, OtherInterpretation>()

/** An interpretation with another answer to one question. @internal */
export const withAnswer = (reading: string, value: string, interpretation: Interpretation): OtherInterpretation =>
  changed(interpretation, `${reading}:${value}`, () => ({ readings: { ...interpretation.readings, [reading]: value } }))

const changed = (from: Interpretation, reading: string, change: () => Partial<Interpretation>): OtherInterpretation =>
  known(from, reading, () => ({ reading, interpretation: { ...from, ...change() } }))
