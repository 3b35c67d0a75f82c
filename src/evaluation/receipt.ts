import { utf8ToBytes } from '@noble/hashes/utils'
import type { Dossier } from '../dossier/dossier.js'
import { type Rulebook, rulebook } from '../rules/rulebook.js'
import { canonical } from './canonical.js'
import { evaluateUnder } from './evaluate.js'
import { digest, fingerprintUnder, keyedDigest } from './fingerprint.js'
import type { EvaluateOptions } from './options.js'
import { PACKAGE_VERSION } from './package-version.js'
import type { Evaluation } from './result/evaluation.js'

/**
 * The data with which an evaluation can be reproduced years later, and compared with the first one.
 *
 * Digests are taken over JSON with sorted keys, in hexadecimal: SHA-256, or HMAC with SHA-256 where a secret was given.
 *
 * Who knows a person can guess a dossier: a start, a few days, one of thirteen grounds. The plain digest of each guess is
 * quickly compared with that in the receipt. So keep a receipt without a secret where you keep the dossier, and give one
 * to others only with a secret that they do not have, or as `receiptFor`.
 *
 * @category Evaluation
 */
export interface Receipt {
  /** The format of the receipt. */
  readonly format: 'terug-naar-werk/receipt/1'
  /** The name and the version of the package. */
  readonly package: string
  /** The law of the day of the evaluation. */
  readonly law: Pick<Evaluation['law'], 'version' | 'coverage' | 'reforms'>
  /** See `rulebookFingerprint`. No secret is used for it. */
  readonly rulebook: string
  /** The options of the evaluation; those whose value is undefined are left out. */
  readonly options: EvaluateOptions
  /** Present where a secret was given: `input` and `result` are keyed by it. */
  readonly keyed?: true
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
 * @param secret - a secret of at least 32 bytes, as bytes or as text in UTF-8, by which the digests are keyed. Without it,
 * whoever sees the receipt can guess the dossier
 * @returns plain JSON; equal for equal input and an equal secret in the same version of the package
 * @throws RangeError for a secret that is shorter: it could be guessed too
 * @example
 * ```ts
 * import { isDay, parseDossier, receiptOf } from 'terug-naar-werk'
 * const asOf = '2023-04-20'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const receipt = parsed._tag === 'Right' && isDay(asOf) ? receiptOf(parsed.right, { asOf }) : undefined
 * receipt?.format // => 'terug-naar-werk/receipt/1'
 * receipt?.law // => { version: '2023-01-01', coverage: 'confirmed' }
 * const secret = 'an example; take 32 random bytes instead'
 * const keyed = parsed._tag === 'Right' && isDay(asOf) ? receiptOf(parsed.right, { asOf }, secret) : undefined
 * keyed?.input === receipt?.input // => false
 * ```
 * @category Evaluation
 */
export const receiptOf = (dossier: Dossier, options: EvaluateOptions, secret?: ReceiptSecret): Receipt =>
  receiptUnder(rulebook, dossier, options, secret)

/**
 * A secret of the caller that keys the digests of a receipt: at least 32 bytes, or a text that has as many in UTF-8.
 * @category Evaluation
 */
export type ReceiptSecret = Uint8Array | string

/**
 * The receipt of an evaluation under a given rulebook. It names the reforms in the rulebook, and its fingerprint is
 * another one than that of the law.
 *
 * @param rules - the rulebook
 * @param dossier - the dossier that was evaluated
 * @param options - how it was evaluated
 * @param secret - as for `receiptOf`
 * @returns plain JSON; equal for equal input and an equal secret in the same version of the package
 * @throws RangeError for a secret that is shorter than 32 bytes
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
export const receiptUnder = (
  rules: Rulebook,
  dossier: Dossier,
  options: EvaluateOptions,
  secret?: ReceiptSecret,
): Receipt => {
  const evaluation = evaluateUnder(rules, dossier, options)
  const head = headOfReceipt(rules, evaluation, options)
  if (secret === undefined) return { ...head, input: digest(dossier), result: digest(evaluation) }
  const key = keyOf(secret)
  return { ...head, keyed: true, input: keyedDigest(key, dossier), result: keyedDigest(key, evaluation) }
}

/** What of a receipt says nothing of the case but its law. @internal */
export const headOfReceipt = (
  rules: Rulebook,
  { law: { version, coverage, reforms } }: Evaluation,
  options: EvaluateOptions,
): Omit<Receipt, 'keyed' | 'input' | 'result'> => ({
  format: 'terug-naar-werk/receipt/1',
  package: `terug-naar-werk@${PACKAGE_VERSION}`,
  law: { version, coverage, ...(reforms !== undefined && { reforms }) },
  rulebook: fingerprintUnder(rules),
  options: copyOf(options),
})

/** As long as the digest: a shorter key could be guessed sooner than the digest. */
const SHORTEST_SECRET = 32

const keyOf = (secret: ReceiptSecret): Uint8Array => {
  const key = typeof secret === 'string' ? utf8ToBytes(secret) : secret
  if (key.length < SHORTEST_SECRET)
    throw new RangeError(`The secret of a receipt must have at least ${SHORTEST_SECRET} bytes.`)
  return key
}

/** A deep copy: the receipt must not change where the caller changes the options afterwards. */
const copyOf = (options: EvaluateOptions): EvaluateOptions =>
  // SAFETY: options hold only texts and lists of texts, which JSON preserves.
  JSON.parse(canonical(options))
