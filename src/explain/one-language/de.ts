/**
 * Explanations and labels in German alone, for a small bundle: the root holds four languages.
 *
 * @packageDocumentation
 */
import type { Evaluation } from '../../evaluation/result/evaluation.js'
import type { NoticeId } from '../../law/notice.js'
import { rulebook } from '../../rules/rulebook.js'
import type { Explanation } from '../explanation.js'
import { type ExplainedTo, explanationIn } from '../explanation-in.js'
import { labelsDe } from '../labels/de.js'
import type { LabelCode } from '../labels/label-code.js'
import { labelIn } from '../labels/label-in.js'
import { noticeTextIn } from '../notice-text-of.js'
import { wordsDe } from '../words/de.js'

/**
 * The same as `explain` of the root, in German.
 *
 * @param evaluation - the evaluation, not redacted; this function redacts it for the audience
 * @param key - the key of an obligation, an exclusion, a consequence or a presumption; a rule, a ground or a place that gave
 * none; or `presumption`
 * @param options - the audience, and the changes to mention
 * @returns the steps as data, each with its sentence, and the whole text; never throws for an evaluation of this version of
 * the package, whatever the key
 * @example
 * ```ts
 * import { day, evaluate, parseDossier } from 'terug-naar-werk'
 * import { explain } from 'terug-naar-werk/texts/de'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2022-10-31' } })
 * const evaluation = parsed._tag === 'Right' && evaluate(parsed.right, { asOf: day('2023-02-01') })
 * const { text } = evaluation ? explain(evaluation, 'estimate.first', { audience: 'insured' }) : { text: '' }
 * text.split('\n')[0] // => 'Erste Einschätzung.'
 * ```
 * @category Explanation
 */
export const explain = (evaluation: Evaluation, key: string, options: ExplainedTo): Explanation =>
  explanationIn(wordsDe, rulebook, evaluation, key, options)

/**
 * The same as `labelOf` of the root, in German.
 *
 * @param code - the code or the id
 * @example
 * ```ts
 * import { labelOf } from 'terug-naar-werk/texts/de'
 * labelOf('questionnaire.send') // => 'Versendung des Fragebogens'
 * ```
 * @category Explanation
 */
export const labelOf = (code: LabelCode | (string & {})): string => labelIn(labelsDe(), String(code))

/**
 * The same as `noticeTextOf` of the root, in German.
 *
 * @param id - the id of the notice
 * @example
 * ```ts
 * import { noticeTextOf } from 'terug-naar-werk/texts/de'
 * noticeTextOf('certificateThreeMonths') // => 'Seit 2026 gilt eine Bescheinigung jeweils für höchstens drei Monate.'
 * ```
 * @category Explanation
 */
export const noticeTextOf = (id: NoticeId | (string & {})): string => noticeTextIn(wordsDe.texts, String(id))
