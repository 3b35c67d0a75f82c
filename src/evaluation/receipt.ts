import type { Dossier } from '../dossier/dossier.js'
import { canonical } from './canonical.js'
import { evaluate } from './evaluate.js'
import type { Evaluation } from './evaluation.js'
import { digest, rulebookFingerprint } from './fingerprint.js'
import type { EvaluateOptions } from './options.js'
import { PACKAGE_VERSION } from './package-version.js'

/**
 * What one needs to reproduce an evaluation years later, and to show that it is the same.
 *
 * Digests are SHA-256 over JSON with sorted keys, in hexadecimal.
 *
 * @category Evaluation
 */
export interface Receipt {
  readonly format: 'terug-naar-werk/receipt/1'
  readonly package: string
  readonly law: { readonly version: string; readonly coverage: Evaluation['law']['coverage'] }
  /** See `rulebookFingerprint`. */
  readonly rulebook: string
  /** As they were; those without a value are left out. */
  readonly options: EvaluateOptions
  /** Of the dossier; the dossier itself is not repeated. */
  readonly input: string
  /** Of the evaluation. */
  readonly result: string
}

/**
 * A receipt for the evaluation of a dossier: which package, which law, which rules, options and
 * input gave which result.
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
export const receiptOf = (dossier: Dossier, options: EvaluateOptions): Receipt => {
  const evaluation = evaluate(dossier, options)
  const { version, coverage } = evaluation.law
  return {
    format: 'terug-naar-werk/receipt/1',
    package: `terug-naar-werk@${PACKAGE_VERSION}`,
    law: { version, coverage },
    rulebook: rulebookFingerprint(),
    options: copyOf(options),
    input: digest(dossier),
    result: digest(evaluation),
  }
}

/** The caller may change the options afterwards, down to a row of the channels: a receipt must not follow. */
const copyOf = (options: EvaluateOptions): EvaluateOptions =>
  // SAFETY: options hold texts and lists of texts alone, which JSON gives back as they were.
  JSON.parse(canonical(options))
