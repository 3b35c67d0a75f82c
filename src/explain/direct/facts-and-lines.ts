import type { ExplanationFact, FactOf } from '../explanation.js'
import type { DirectTexts } from './direct-texts.js'

/** The first fact of a kind. @internal */
export const factOf = <Kind extends ExplanationFact['kind']>(
  facts: readonly ExplanationFact[],
  kind: Kind,
): FactOf<Kind> | undefined => facts.find((fact): fact is FactOf<Kind> => fact.kind === kind)

/** All facts of a kind. @internal */
export const factsOfKind = <Kind extends ExplanationFact['kind']>(
  facts: readonly ExplanationFact[],
  kind: Kind,
): readonly FactOf<Kind>[] => facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind)

/**
 * A line of the page for the insured person. `help` says whom to ask; `goodToKnow` is another reading, told at the end.
 * @internal
 */
export interface Line {
  readonly says: 'help' | 'goodToKnow' | undefined
  readonly text: string
}

/** Sentences on one line; none where there are no sentences. @internal */
export const line = (...sentences: readonly (string | undefined)[]): readonly Line[] => lineOf(undefined, ...sentences)

/** The same, and what the line is for. @internal */
export const lineOf = (says: Line['says'], ...sentences: readonly (string | undefined)[]): readonly Line[] => {
  const told = sentences.filter((sentence) => sentence !== undefined)
  return told.length === 0 ? [] : [{ says, text: told.join(' ') }]
}

/** A name or a sentence, as it is said to the insured person. @internal */
export const addressed = (name: string, { address }: DirectTexts): string =>
  // An evaluation of another version of the package may name what has no text.
  address.reduce((text, [of, you]) => text?.replaceAll(of, you), name)
