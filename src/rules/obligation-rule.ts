import type { Anchor, Term } from '../calendar/term.js'
import type { Moment } from '../dossier/moment.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { Bearer } from '../law/norm.js'
import type { NormId } from '../law/norms.js'
import type { ReadingId } from '../law/reading.js'
import type { LawVersion } from '../law/version.js'

/** @internal */
export const grounds = [
  'medicalGround',
  'codexRequested',
  'permittedWork',
  'ownTrajectory',
  'certifiedEnd',
  'codexDuringZiv',
] as const

/**
 * The grounds that bar a step.
 *
 * - `medicalGround`: the questionnaire was withheld for a medical reason (A2-2)
 * - `codexRequested`: a CODEX trajectory was asked for (A2-4)
 * - `permittedWork`: permitted work, law article 100 §2 (A2-5, A7-3)
 * - `ownTrajectory`: a trajectory at the insured's request has started with permission (A2-6)
 * - `certifiedEnd`: the certificate ends before the questionnaire would be sent (A1-2)
 * - `codexDuringZiv`: the employer has asked for CODEX beside a ZIV trajectory, which suspends it (Z1-2)
 *
 * @category Law
 * @useDeclaredType
 */
export type Ground = (typeof grounds)[number]

/**
 * What starts an obligation: the start of the incapacity, a moment of the case, or another
 * obligation whose last day passed without the step being done.
 * @category Law
 */
export type Trigger =
  | 'incapacityStart'
  | Moment
  | { readonly missed: ObligationRule; readonly type: 'questionnaireNotReceived' }

/**
 * A version of a rule: the law behind it, and what that law changes in the record.
 * @category Law
 */
export interface RuleVersion {
  readonly law: LawVersion
  readonly alsoBy?: readonly 'teamMember'[]
  readonly norms?: readonly NormId[]
}

/**
 * A reading of the sources in which another day than that of the event counts as the day of the step.
 * @category Law
 */
export interface FulfilmentReading {
  readonly reading: ReadingId
  readonly default: string
  readonly other: string
  /** The day that counts in the other reading. */
  readonly on: Anchor
}

/** @internal */
export const obligationModalities = ['duty', 'power'] as const

/**
 * Whether the bearer of an obligation must do the step, or may.
 * @category Law
 * @useDeclaredType
 */
export type ObligationModality = (typeof obligationModalities)[number]

/**
 * An obligation as the law states it: who must do what, from when until when, what starts it,
 * what fulfils it, what bars it. A record to be read beside the circular; nothing in the
 * evaluation knows any rule by name.
 *
 * @category Law
 */
export interface ObligationRule {
  /** The rule; several records may share it where the circular states variants of one step. */
  readonly rule: string
  /** The rest of the key, where one rule states several obligations from the first (`#4`). */
  readonly suffix?: string
  readonly norms: readonly NormId[]
  readonly bearer: Bearer
  readonly modality: ObligationModality
  /** Who may know of it; whoever may must be free to know its triggers and grounds too. */
  readonly confidentiality: Confidentiality
  /** `statement`: its days rest on official statements, not on a text of law. */
  readonly basis?: 'statement'
  readonly trigger: Trigger
  readonly window: Term
  /** An obligation that comes back every so many months, counted from the trigger. */
  readonly everyMonths?: number
  readonly fulfilledBy: Moment
  /** From when the step counts as done; from the trigger where absent. */
  readonly countsFrom?: 'windowStart'
  /** From when it is listed; from the trigger where absent. */
  readonly listedFrom?: 'windowStart'
  /** A reading in which another day than that of the event counts as the day of the step. */
  readonly fulfilmentReading?: FulfilmentReading
  /** What bars the step, and the norm that says so. */
  readonly barredBy?: { readonly [ground in Ground]?: readonly NormId[] }
  /** What suspends the step, and the norms that say so. */
  readonly suspendedBy?: { readonly [ground in Ground]?: readonly NormId[] }
  /** The moments after which the step can no longer be asked. */
  readonly lapsedBy?: readonly Moment[]
  /** Whether it still stands when the incapacity has ended. */
  readonly outlivesIncapacity?: true
  /** Only for whoever has, or has not, an employment contract. */
  readonly employmentContract?: boolean
  /** The day whose law decides; the last day of the window where absent. */
  readonly lawOf?: 'trigger' | 'planned'
  readonly versions: readonly [RuleVersion, ...RuleVersion[]]
}
