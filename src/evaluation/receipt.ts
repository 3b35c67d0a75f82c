import type { Dossier } from '../dossier/dossier.js'
import { type Rulebook, rulebook } from '../rules/rulebook.js'
import { canonical } from './canonical.js'
import { evaluateUnder } from './evaluate.js'
import { digest, fingerprintUnder } from './fingerprint.js'
import type { EvaluateOptions } from './options.js'
import { PACKAGE_VERSION } from './package-version.js'
import type { Evaluation } from './result/evaluation.js'

/**
 * The data with which an evaluation can be reproduced years later, and compared with the first one.
 *
 * Digests are SHA-256 over JSON with sorted keys, in hexadecimal.
 *
 * @category Evaluation
 */
export interface Receipt {
  readonly format: 'terug-naar-werk/receipt/1'
  readonly package: string
  readonly law: Pick<Evaluation['law'], 'version' | 'coverage' | 'reforms'>
  /** See `rulebookFingerprint`. */
  readonly rulebook: string
  /** The options of the evaluation; those whose value is undefined are left out. */
  readonly options: EvaluateOptions
  /** The digest of the dossier. The dossier itself is not in the receipt. */
  readonly input: string
  /** The digest of the evaluation. */
  readonly result: string
}

/**
 * Makes a receipt for the evaluation of a dossier: the package, the law, the rules, the options, and digests
 * of the input and the result.
 *
 * @param dossier - the dossier that was evaluated
 * @param options - how it was evaluated
 * @returns plain JSON; equal for equal input in the same version of the package
 * @example
 * ```ts
 * import { isDay, parseDossier, receiptOf } from 'terug-naar-werk'
 * const asOf = '2023-04-20'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const receipt = parsed._tag === 'Right' && isDay(asOf) ? receiptOf(parsed.right, { asOf }) : undefined
 * receipt?.format // => 'terug-naar-werk/receipt/1'
 * receipt?.law // => { version: '2023-01-01', coverage: 'confirmed' }
 * ```
 * @category Evaluation
 */
export const receiptOf = (dossier: Dossier, options: EvaluateOptions): Receipt =>
  receiptUnder(rulebook, dossier, options)

/**
 * The receipt of an evaluation under a given rulebook. It names the reforms in the rulebook, and its fingerprint is
 * another one than that of the law.
 *
 * @param rules - the rulebook
 * @param dossier - the dossier that was evaluated
 * @param options - how it was evaluated
 * @returns plain JSON; equal for equal input in the same version of the package
 * @example
 * ```ts
 * import { day, parseDossier, receiptOf } from 'terug-naar-werk'
 * import { receiptUnder, rulebook } from 'terug-naar-werk/rulebook'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const [options, dossier] = [{ asOf: day('2023-04-20') }, parsed._tag === 'Right' ? parsed.right : undefined]
 * const ofLaw = dossier && receiptOf(dossier, options).rulebook
 * const under = dossier && receiptUnder({ ...rulebook, needs: [] }, dossier, options).rulebook
 * ofLaw === under // => false
 * ```
 * @category Evaluation
 */
export const receiptUnder = (rules: Rulebook, dossier: Dossier, options: EvaluateOptions): Receipt => {
  const evaluation = evaluateUnder(rules, dossier, options)
  const { version, coverage, reforms } = evaluation.law
  return {
    format: 'terug-naar-werk/receipt/1',
    package: `terug-naar-werk@${PACKAGE_VERSION}`,
    law: { version, coverage, ...(reforms !== undefined && { reforms }) },
    rulebook: fingerprintUnder(rules),
    options: copyOf(options),
    input: digest(dossier),
    result: digest(evaluation),
  }
}

/** A deep copy: the receipt must not change where the caller changes the options afterwards. */
const copyOf = (options: EvaluateOptions): EvaluateOptions =>
  // SAFETY: options hold only texts and lists of texts, which JSON preserves.
  JSON.parse(canonical(options))
