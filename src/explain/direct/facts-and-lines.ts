import type { ExplanationFact } from '../explanation.js'
import type { DirectTexts } from './direct-texts.js'

/** A fact of a kind. @internal */
export type FactOf<Kind extends ExplanationFact['kind']> = Extract<ExplanationFact, { readonly kind: Kind }>

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

/** Sentences on one line; none where there are no sentences. @internal */
export const line = (...sentences: readonly (string | undefined)[]): readonly string[] => {
  const told = sentences.filter((sentence) => sentence !== undefined && sentence !== '')
  return told.length === 0 ? [] : [told.join(' ')]
}

/** @internal */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The name of an event, as it is said to the insured person. @internal */
export const addressed = (name: string, { address }: DirectTexts): string =>
  address.reduce((text, [of, you]) => text.replace(of, you), name)
