import type { EventType } from '../dossier/event-order.js'
import type { Moment } from '../dossier/moment.js'
import type { Enacted } from '../law/amendment.js'
import { lastOfMonthsFrom, on } from '../law/boundaries.js'
import type { Confidentiality } from '../law/confidentiality.js'
import { circular2022, presumptionRepealed2026 } from '../law/laws.js'
import type { NormId } from '../law/norms.js'
import type { Term } from '../law/term.js'

/** @internal */
export const presumptionEnds = ['maximum', 'resumption', 'paidWork', 'retraining', 'zivEnded'] as const

/**
 * What ends a presumption.
 *
 * - `maximum`: its six months have passed
 * - `resumption`: work is resumed with the employer; it ends on the day before
 * - `paidWork`: paid work begins; it ends on the day before
 * - `retraining`: the vocational retraining begins; it ends on the day before
 * - `zivEnded`: the ZIV trajectory ends; it ends on that day
 *
 * @category Presumption
 * @useDeclaredType
 */
export type PresumptionEnd = (typeof presumptionEnds)[number]

/** @internal */
export const presumptionKinds = ['codex', 'ziv'] as const

/**
 * The two kinds of trajectory in which there is a legal presumption (LP-2 to LP-5).
 *
 * - `codex`: the presumption of a CODEX trajectory, with the employer
 * - `ziv`: the presumption of a ZIV trajectory
 *
 * @category Presumption
 * @useDeclaredType
 */
export type PresumptionKind = (typeof presumptionKinds)[number]

/**
 * The fields of a presumption that a later text of law may change.
 * @category Law
 */
export interface PresumptionTerms {
  readonly norms: readonly NormId[]
  /** The event with which it starts. */
  readonly trigger: EventType
  /** The end of the trajectory. A further plan before it starts no presumption: none can be extended (LP-1). */
  readonly trajectoryEnd: Moment
  readonly window: Term
  /** The moments that end it. `lastDay`: the day of the moment (`day`), or the day before it (`eve`). */
  readonly endedBy: readonly { readonly by: PresumptionEnd; readonly moment: Moment; readonly lastDay: 'eve' | 'day' }[]
  /** Present: only with an employment contract. */
  readonly employmentContract?: true
}

/**
 * The legal presumption of incapacity, of one of its two kinds, as the law states it.
 * @category Law
 */
export interface PresumptionRule extends PresumptionTerms, Enacted<PresumptionTerms> {
  readonly kind: PresumptionKind
  /** The day on which it starts decides which text governs it. */
  readonly lawOf: 'trigger'
  readonly confidentiality: Confidentiality
}

/** Since 2026 no presumption starts; one that started before continues (LT-5). */
const untilRepeal = {
  lawOf: 'trigger',
  law: circular2022,
  amendedBy: [{ law: presumptionRepealed2026, ended: 'repealed' }],
} as const

/** Six months counted from the trigger, which counts itself; never extended, never suspended (LP-1). */
const sixMonths: Term = { kind: 'status', from: on('trigger'), until: lastOfMonthsFrom(6, 'trigger', 'quantieme') }

/** CODEX: from the signature of the plan to the day before work is resumed with that employer. @internal */
export const codexPresumption = {
  kind: 'codex',
  confidentiality: 'trajectory',
  norms: ['LP-1', 'LP-2', 'LP-3'],
  trigger: 'codexPlanSigned',
  trajectoryEnd: 'codexEnded',
  window: sixMonths,
  endedBy: [{ by: 'resumption', moment: 'workResumed', lastDay: 'eve' }],
  employmentContract: true,
  ...untilRepeal,
} as const satisfies PresumptionRule

/** ZIV: from the day of the plan to the first of the moments that end it. @internal */
export const zivPresumption = {
  kind: 'ziv',
  confidentiality: 'trajectory',
  norms: ['LP-1', 'LP-4', 'LP-5'],
  trigger: 'planDrawnUp',
  trajectoryEnd: 'zivEnded',
  window: sixMonths,
  endedBy: [
    { by: 'paidWork', moment: 'paidWorkStarted', lastDay: 'eve' },
    { by: 'paidWork', moment: 'workResumed', lastDay: 'eve' },
    { by: 'retraining', moment: 'retrainingStarted', lastDay: 'eve' },
    { by: 'zivEnded', moment: 'zivEnded', lastDay: 'day' },
  ],
  ...untilRepeal,
} as const satisfies PresumptionRule
