import type { Language } from '../language.js'
import { labelsDe } from './de.js'
import { labelsEn } from './en.js'
import { labelsFr } from './fr.js'
import type { LabelCode } from './label-code.js'
import { labelIn } from './label-in.js'
import type { Labels } from './labels.js'
import { labelsNl } from './nl.js'

const labels: { readonly [language in Language]: () => Labels } = {
  nl: labelsNl,
  fr: labelsFr,
  de: labelsDe,
  en: labelsEn,
}

/**
 * The short label of a code or an id, for a screen or a list: of a state, a status, a rule, a bearer, an audience, a ground, a
 * finding, a missing fact, a decision or one of its options, a notice, a presumption, a consequence, an issue, an event type, a
 * place or a channel. A key with a number has the label of its rule with that number.
 *
 * A code that stands in two lists, such as `permittedWork` (a status and a ground), has one label for both. What has no label
 * is given back as it is.
 *
 * @param code - the code or the id
 * @param language - the language of the label; for an unknown one, Dutch
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
  labelIn((Object.hasOwn(labels, language) ? labels[language] : labelsNl)(), String(code))
