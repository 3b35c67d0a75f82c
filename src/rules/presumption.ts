import type { EventType } from '../dossier/event-order.js'
import type { Moment } from '../dossier/moment.js'
import type { Enacted } from '../law/amendment.js'
import type { Answer, Question } from '../law/answers.js'
import { lastOfMonthsFrom, on } from '../law/boundaries.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { Law } from '../law/law.js'
import { circular2022, codex2022, declaration2024, fund2024, presumptionRepealed2026 } from '../law/laws.js'
import type { NormId } from '../law/norms.js'
import type { OtherAnchor, Term } from '../law/term.js'

/** @internal */
export const presumptionEnds = [
  'maximum',
  'resumption',
  'paidWork',
  'retraining',
  'zivEnded',
  'voucher',
  'servicesEnded',
  'incapacityEnded',
] as const

/**
 * What ends a presumption.
 *
 * - `maximum`: its six months have passed
 * - `resumption`: work is resumed with the employer; it ends on the day before
 * - `paidWork`: paid work begins; it ends on the day before
 * - `retraining`: the approved vocational retraining begins; it ends on the day before
 * - `zivEnded`: the ZIV trajectory ends; it ends on that day
 * - `voucher`: the period of a voucher of the fund begins; it ends on the day before
 * - `servicesEnded`: the services that the fund pays end; it ends on that day
 * - `incapacityEnded`: the incapacity ends; it ends on that day
 *
 * @category Presumption
 * @useDeclaredType
 */
export type PresumptionEnd = (typeof presumptionEnds)[number]

/** @internal */
export const presumptionKinds = ['codex', 'ziv', 'fund'] as const

/**
 * The kinds of legal presumption: of a CODEX trajectory, of a ZIV trajectory (LP-2 to LP-5), and during services that the
 * Return-to-Work fund pays (LT-15).
 *
 * - `codex`: the presumption of a CODEX trajectory, with the employer
 * - `ziv`: the presumption of a ZIV trajectory
 * - `fund`: the presumption during services that the Return-to-Work fund pays
 *
 * @category Presumption
 * @useDeclaredType
 */
export type PresumptionKind = (typeof presumptionKinds)[number]

/** An answer other than the default to an open question. @category Law */
export type OtherReading = {
  readonly [asked in Question]: { readonly question: asked; readonly answer: Answer<asked> }
}[Question]

/**
 * What ends a presumption before its maximum. `lastDay`: the day of the moment (`day`), or the day before it (`eve`).
 * @category Law
 */
export interface PresumptionEnding {
  /** The name of this end in results. */
  readonly by: PresumptionEnd
  /** The moment that ends it. */
  readonly moment: Moment
  /** Whether the last day is the eve of that moment or its day. */
  readonly lastDay: 'eve' | 'day'
  /** Present: it ends one only from the first day of this text on. */
  readonly since?: Law
  /** Present: it ends one only by this answer to a question that no text decides. */
  readonly onlyBy?: OtherReading
}

/**
 * The fields of a presumption that a later text of law may change.
 * @category Law
 */
export interface PresumptionTerms {
  /** The norms that state it. */
  readonly norms: readonly NormId[]
  /** The event with which it starts. */
  readonly trigger: EventType
  /** The end of the trajectory. A further trigger before it starts no presumption: none can be extended (LP-1). */
  readonly trajectoryEnd: Moment
  /** How long it lasts at most. */
  readonly window: Term
  /** What ends it before. */
  readonly endedBy: readonly PresumptionEnding[]
  /** Present: only with an employment contract. */
  readonly employmentContract?: true
}

/**
 * A legal presumption of incapacity, of one of its kinds, as the law states it.
 * @category Law
 */
export interface PresumptionRule extends PresumptionTerms, Enacted<PresumptionTerms> {
  /** By which trajectory the person is presumed incapable. */
  readonly kind: PresumptionKind
  /** The day that decides which text governs it: the trigger, or another day where it is known. */
  readonly lawOf: 'trigger' | OtherAnchor
  /** Who may know of it. */
  readonly confidentiality: Confidentiality
  /**
   * Present: by another answer it starts on another day, where the trigger lies on or after the first day of a text.
   */
  readonly startsOtherwise?: { readonly by: OtherReading; readonly on: OtherAnchor; readonly since: Law }
}

/** Since 2026 no presumption starts; one that started before continues (LT-5). */
const repeal = { law: presumptionRepealed2026, ended: 'repealed' } as const

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
  lawOf: 'trigger',
  law: codex2022,
  amendedBy: [repeal],
} as const satisfies PresumptionRule

/**
 * ZIV: from the day of the plan to the first of the moments that end it. Since LT-15 it starts with the declaration of
 * engagement; a trajectory that began before keeps the day of the plan (RD-11).
 * @internal
 */
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
    {
      by: 'paidWork',
      moment: 'permittedWorkStarted',
      lastDay: 'eve',
      onlyBy: { question: 'RD-14', answer: 'endsPresumption' },
    },
    { by: 'retraining', moment: 'approvedRetrainingStarted', lastDay: 'eve' },
    { by: 'zivEnded', moment: 'zivEnded', lastDay: 'day' },
    { by: 'voucher', moment: 'fundVoucherStarted', lastDay: 'eve', since: fund2024 },
  ],
  lawOf: 'declaration',
  startsOtherwise: {
    by: { question: 'RD-11', answer: 'declaration' },
    on: 'declaration',
    since: declaration2024,
  },
  law: circular2022,
  amendedBy: [{ law: declaration2024, trigger: 'zivStarted', norms: ['LP-1', 'LP-4', 'LP-5', 'LT-15'] }, repeal],
} as const satisfies PresumptionRule

/** While the Return-to-Work fund pays services, at most six months (LT-15). @internal */
export const fundPresumption = {
  kind: 'fund',
  confidentiality: 'trajectory',
  norms: ['LT-15'],
  trigger: 'fundVoucherStarted',
  trajectoryEnd: 'fundServicesEnded',
  window: sixMonths,
  endedBy: [{ by: 'servicesEnded', moment: 'fundServicesEnded', lastDay: 'day' }],
  lawOf: 'trigger',
  law: fund2024,
  amendedBy: [repeal],
} as const satisfies PresumptionRule
