import type { Convention } from '../calendar/convention.js'
import type { Boundary, Counting, OtherAnchor, Term } from '../calendar/term.js'

/**
 * The questions of norms section 9 on which a term depends.
 * @internal
 */
export interface Questions {
  /** The conventions by which it counts months (RD-6); none where it counts none. */
  readonly conventions: readonly Convention[]
  /** The other questions, each with its answers; the first is the default. */
  readonly choices: readonly { readonly reading: string; readonly values: readonly string[] }[]
  /** The days beside the trigger and the start from which some reading counts. */
  readonly anchors: readonly OtherAnchor[]
}

/** @internal */
export const questionsOf = (term: Term): Questions => {
  const boundaries = [term.from, ...(term.until === null ? [] : [term.until])].flatMap(withInner)
  return {
    conventions: [...new Set(boundaries.flatMap((one) => ('convention' in one ? [one.convention] : [])))],
    choices: boundaries.flatMap((boundary) =>
      boundary.count === 'byReading'
        ? [{ reading: boundary.reading, values: boundary.choices.map(({ value }) => value) }]
        : [],
    ),
    anchors: [...new Set(boundaries.flatMap(anchorOf))],
  }
}

const anchorOf = (boundary: Boundary): readonly OtherAnchor[] => {
  const anchor = 'after' in boundary ? boundary.after : 'from' in boundary ? boundary.from : 'trigger'
  return anchor === 'trigger' || anchor === 'incapacityStart' ? [] : [anchor]
}

const withInner = (boundary: Boundary): readonly Boundary[] => {
  switch (boundary.count) {
    case 'dayAfter':
      return [boundary, ...withInner(boundary.boundary)]
    case 'latest':
    case 'firstKnown':
      return [boundary, ...boundary.of.flatMap(withInner)]
    case 'byReading':
      return [boundary, ...boundary.choices.flatMap((choice) => withInner(choice.boundary))]
    default:
      return [boundary]
  }
}

/**
 * Another way to count, by the reading that it follows.
 * @internal
 */
export interface OtherCounting {
  readonly reading: string
  readonly counting: Counting
}

/**
 * The other ways to count a term: each departs from the one given in a single question.
 * @internal
 */
export const otherCountings = ({ conventions, choices }: Questions, counting: Counting): readonly OtherCounting[] => {
  const followed = counting.convention === null ? conventions : [counting.convention]
  // The one convention that a term follows anyway gives nothing else.
  const others = (['quantieme', 'sameDate'] as const).filter((one) => !followed.every((other) => other === one))
  const countings = others.map((convention) => ({
    reading: `RD-6:${convention}`,
    counting: { ...counting, convention },
  }))
  const answers = choices.flatMap(({ reading, values }) => {
    const wanted = counting.readings[reading]
    const present = wanted !== undefined && values.includes(wanted) ? wanted : values[0]
    return values
      .filter((value) => value !== present)
      .map((value) => ({
        reading: `${reading}:${value}`,
        counting: { ...counting, readings: { ...counting.readings, [reading]: value } },
      }))
  })
  return [...(conventions.length === 0 ? [] : countings), ...answers]
}
