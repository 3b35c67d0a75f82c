import type { Evaluation } from '../evaluation/result/evaluation.js'
import { type Rulebook, rulebook } from '../rules/rulebook.js'
import type { Explanation } from './explanation.js'
import { type ExplainedTo, explanationIn } from './explanation-in.js'
import type { Language } from './language.js'
import { wordsIn } from './words/words-in.js'

/**
 * The language and the reader of an explanation, and the changes to mention in it.
 * @category Explanation
 */
export interface ExplainOptions extends ExplainedTo {
  /** For an unknown language, the explanation is in Dutch. */
  readonly language: Language
}

/**
 * Explains an obligation, an exclusion, a consequence or a legal presumption of an evaluation, or why there is none.
 *
 * The explanation states what must be done, by whom and when; what triggered it; how each day was counted, step
 * by step, with the convention and the reading; its sources; what bars it or is missing; and what other readings
 * give, with the sources that hold them.
 *
 * An audience that may not know of the obligation gets the step `notDisclosed`. It gets the same step where there is
 * no such obligation.
 *
 * An evaluation under a reform is explained by `explainUnder` of `terug-naar-werk/rulebook`. This function says of a step
 * that a reform changed only that, and not how its days were counted.
 *
 * @param evaluation - the evaluation, not redacted; this function redacts it for the audience
 * @param key - the key of an obligation, an exclusion, a consequence or a presumption; a rule, a ground or a place that gave
 * none; or `presumption`
 * @param options - the language, the audience, and the changes to mention
 * @returns the steps as data, each with its sentence, and the whole text; never throws for an evaluation of this version of
 * the package, whatever the key
 * @see docs/explanations.md
 * @example
 * ```ts
 * import { evaluate, explain, isDay, parseDossier } from 'terug-naar-werk'
 * const asOf = '2023-02-01'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2022-10-31' } })
 * const evaluation = parsed._tag === 'Right' && isDay(asOf) ? evaluate(parsed.right, { asOf }) : undefined
 * const { steps } = evaluation
 *   ? explain(evaluation, 'estimate.first', { language: 'en', audience: 'insured' })
 *   : { steps: [] }
 * steps.find(({ kind }) => kind === 'window')?.text // => 'from 31 January 2023 up to and including 28 February 2023'
 * ```
 * @category Explanation
 */
export const explain = (evaluation: Evaluation, key: string, options: ExplainOptions): Explanation =>
  explainUnder(rulebook, evaluation, key, options)

/**
 * The same as `explain` for an evaluation under a given rulebook. It counts the days by the records of that rulebook,
 * and says of each invented text that it is no law.
 *
 * @param rules - the rulebook of the evaluation
 * @param evaluation - the evaluation, not redacted
 * @param key - the key of an obligation, a rule that gave none, or a presumption
 * @param options - the language, the audience, and the changes to mention
 * @returns the steps as data, each with its sentence, and the whole text; never throws for an evaluation of this version of
 * the package, whatever the key
 * @example
 * ```ts
 * import { day, parseDossier } from 'terug-naar-werk'
 * import { evaluateUnder, explainUnder, rulebook } from 'terug-naar-werk/rulebook'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2022-10-31' } })
 * const evaluation = parsed._tag === 'Right' && evaluateUnder(rulebook, parsed.right, { asOf: day('2023-02-01') })
 * const { steps } = evaluation
 *   ? explainUnder(rulebook, evaluation, 'estimate.first', { language: 'en', audience: 'insured' })
 *   : { steps: [] }
 * steps.find(({ kind }) => kind === 'window')?.text // => 'from 31 January 2023 up to and including 28 February 2023'
 * ```
 * @category Explanation
 */
export const explainUnder = (
  rules: Rulebook,
  evaluation: Evaluation,
  key: string,
  options: ExplainOptions,
): Explanation => explanationIn(wordsIn(options.language), rules, evaluation, key, options)
