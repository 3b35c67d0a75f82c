import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import { answerSources, confidentialityOfQuestion } from '../law/answer-sources.js'
import { answers, settledQuestions } from '../law/answers.js'
import { channelMatrix } from '../law/channel-matrix.js'
import { laws } from '../law/laws.js'
import { medicalGrounds } from '../law/medical-ground.js'
import { normSections } from '../law/norms/sections.js'
import { notices } from '../law/notice.js'
import { scope } from '../law/scheme.js'
import { type Rulebook, rulebook } from '../rules/rulebook.js'
import { canonical } from './canonical.js'

/** The SHA-256 digest of the canonical JSON of a value, in hexadecimal. @internal */
export const digest = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value))))

/** The same as `digest`, keyed by a secret: HMAC with SHA-256. @internal */
export const keyedDigest = (secret: Uint8Array, value: unknown): string =>
  bytesToHex(hmac(sha256, secret, utf8ToBytes(canonical(value))))

/**
 * Every table that a result or its explanation depends on. What the norms and the readings say in words is in none of them.
 * @internal
 */
export const legalTables = {
  rulebook,
  normSections,
  answers,
  settledQuestions: [...settledQuestions],
  answerSources,
  confidentialityOfQuestion,
  laws,
  scope,
  channelMatrix,
  medicalGrounds,
  notices,
}

const known = new WeakMap<Rulebook, string>()

/**
 * The fingerprint of the law in this package. It is the same in every build, and another one where a rule, the section of a
 * norm, an answer to a question, a day of the law or a notice differs. The sentences of `norms` and `readings` do not
 * count, since no result depends on them.
 *
 * @returns 64 hexadecimal digits
 * @example
 * ```ts
 * import { rulebookFingerprint } from 'terug-naar-werk'
 * rulebookFingerprint().length // => 64
 * ```
 * @category Evaluation
 */
export const rulebookFingerprint = (): string => fingerprintUnder(rulebook)

/** The same with another rulebook, which stands for that of the package. Computed once for each. @internal */
export const fingerprintUnder = (rules: Rulebook): string => {
  const before = known.get(rules)
  // Stryker disable next-line ConditionalExpression: it saves computing the same again
  if (before !== undefined) return before
  const found = digest({ ...legalTables, rulebook: rules })
  known.set(rules, found)
  return found
}
