import type { Language } from '../language.js'
import { textsIn } from '../texts/texts-in.js'
import { de } from './de.js'
import { en } from './en.js'
import { fr } from './fr.js'
import type { LabelCode, OwnLabels } from './label-code.js'
import { type Labels, labelsFrom } from './labels.js'
import { nl } from './nl.js'

const own: { readonly [language in Language]: OwnLabels } = { nl, fr, de, en }

const known = new Map<Language, Labels>()

/** Made at the first use of a language; for an unknown language: Dutch, as in the explanations. @internal */
export const labelsIn = (language: Language): Labels => {
  const before = known.get(language)
  if (before !== undefined) return before
  const found = labelsFrom(textsIn(language), Object.hasOwn(own, language) ? own[language] : own.nl)
  known.set(language, found)
  return found
}

/**
 * The short label of a code or an id, for a screen or a list: of a state, a status, a rule, a bearer, a ground, a finding, a
 * missing fact, a decision or one of its options, a notice, a presumption, a consequence, an issue, an event type, a place or a
 * channel. A key with a number has the label of its rule with that number.
 *
 * A code that stands in two lists, such as `permittedWork` (a status and a ground), has one label for both. What has no label
 * is given back as it is.
 *
 * @param code - the code or the id
 * @param language - the language of the label
 * @see docs/codes.md, which lists every code
 * @example
 * ```ts
 * import { labelOf } from 'terug-naar-werk'
 * labelOf('overdue', 'en') // => 'overdue'
 * labelOf('questionnaire.send', 'nl') // => 'verzending van de vragenlijst'
 * labelOf('permittedWork', 'fr') // => 'travail autorisé'
 * labelOf('ziv.review#2', 'de') // => 'Überprüfung des Wiedereingliederungsplans (2)'
 * ```
 * @category Explanation
 */
export const labelOf = (code: LabelCode | (string & {}), language: Language): string =>
  labelIn(labelsIn(language), String(code))

/** The label of a code among the labels of one language. @internal */
export const labelIn = (labels: Labels, code: string): string => {
  if (isLabelled(code, labels)) return labels[code]
  const [, base = '', number] = NUMBERED.exec(code) ?? []
  return isLabelled(base, labels) ? `${labels[base]} (${number})` : code
}

/** `ziv.review#2`, `evaluation.contact#i1`, `absence.exam#2.3/2` */
const NUMBERED = /^(.+?)[#/](.+)$/

const isLabelled = (code: string, labels: Labels): code is LabelCode => Object.hasOwn(labels, code)
