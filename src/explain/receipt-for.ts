import type { Dossier } from '../dossier/dossier.js'
import { evaluateUnder } from '../evaluation/evaluate.js'
import { digest } from '../evaluation/fingerprint.js'
import type { EvaluateOptions } from '../evaluation/options.js'
import { headOfReceipt, type Receipt } from '../evaluation/receipt.js'
import type { Audience } from '../law/confidentiality.js'
import { type Rulebook, rulebook } from '../rules/rulebook.js'
import { redactUnder } from './redact.js'

/**
 * A receipt for an audience: its digest is that of the redacted evaluation, and it holds no digest of the dossier.
 * @category Evaluation
 */
export interface AudienceReceipt extends Omit<Receipt, 'input' | 'keyed'> {
  /** The audience for which the evaluation was redacted. */
  readonly audience: Audience
}

/**
 * Makes a receipt for an audience that may not know everything.
 *
 * `result` is the digest of what `redact` gives this audience, so the audience can check what it received. A digest of
 * the dossier would change with a fact that the audience may not know, keyed or not; so there is none.
 *
 * @param dossier - the dossier that was evaluated
 * @param options - how it was evaluated
 * @param audience - the reader
 * @returns plain JSON; equal wherever the audience sees the same
 * @example
 * ```ts
 * import { day, parseDossier, receiptFor } from 'terug-naar-werk'
 * const asOf = day('2023-04-20')
 * const of = { scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } }
 * const withheld = { ...of, events: [{ type: 'questionnaireWithheld', on: '2023-03-20', ground: 'coma' }] }
 * const [one, other] = [of, withheld].map((input) => {
 *   const parsed = parseDossier(input)
 *   return parsed._tag === 'Right' ? receiptFor(parsed.right, { asOf }, 'employer').result : undefined
 * })
 * one === other // => true
 * ```
 * @category Evaluation
 */
export const receiptFor = (dossier: Dossier, options: EvaluateOptions, audience: Audience): AudienceReceipt =>
  receiptForUnder(rulebook, dossier, options, audience)

/**
 * The same as `receiptFor` under a given rulebook.
 *
 * @param rules - the rulebook
 * @param dossier - the dossier that was evaluated
 * @param options - how it was evaluated
 * @param audience - the reader
 * @returns plain JSON; equal wherever the audience sees the same
 * @example
 * ```ts
 * import { day, parseDossier, receiptFor } from 'terug-naar-werk'
 * import { receiptForUnder, rulebook } from 'terug-naar-werk/rulebook'
 * const options = { asOf: day('2023-04-20') }
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const [plain, under] = parsed._tag === 'Right'
 *   ? [receiptFor(parsed.right, options, 'employer'), receiptForUnder(rulebook, parsed.right, options, 'employer')]
 *   : []
 * plain?.result === under?.result // => true
 * ```
 * @category Evaluation
 */
export const receiptForUnder = (
  rules: Rulebook,
  dossier: Dossier,
  options: EvaluateOptions,
  audience: Audience,
): AudienceReceipt => {
  const evaluation = evaluateUnder(rules, dossier, options)
  return {
    ...headOfReceipt(rules, evaluation, options),
    audience,
    result: digest(redactUnder(rules, evaluation, audience)),
  }
}
