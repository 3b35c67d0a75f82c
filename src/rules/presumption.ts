import { lastOfMonthsFrom, on } from '../calendar/boundaries.js'
import type { Term } from '../calendar/term.js'
import type { EventType } from '../dossier/event-order.js'
import type { Moment } from '../dossier/moment.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { NormId } from '../law/norms.js'
import { type LawVersion, presumption2022 } from '../law/version.js'

/** @internal */
export const presumptionEnds = ['maximum', 'resumption', 'paidWork', 'retraining', 'zivEnded'] as const

/**
 * What ended a presumption, or will end it.
 * @category Presumption
 * @useDeclaredType
 */
export type PresumptionEnd = (typeof presumptionEnds)[number]

/** @internal */
export const presumptionKinds = ['codex', 'ziv'] as const

/**
 * The two trajectories that bring a legal presumption (LP-2 to LP-5).
 * @category Presumption
 * @useDeclaredType
 */
export type PresumptionKind = (typeof presumptionKinds)[number]

/**
 * The legal presumption of incapacity in one of its two kinds, as the circular states it.
 * @category Law
 */
export interface PresumptionRule {
  readonly kind: PresumptionKind
  readonly norms: readonly NormId[]
  readonly confidentiality: Confidentiality
  /** The day from which it runs. */
  readonly trigger: EventType
  /** What ends the trajectory: until then a further plan starts nothing, since none can be extended (LP-1). */
  readonly trajectoryEnd: Moment
  readonly window: Term
  /** The moments that end it, and whether the day itself is still covered. */
  readonly endedBy: readonly { readonly by: PresumptionEnd; readonly moment: Moment; readonly lastDay: 'eve' | 'day' }[]
  readonly employmentContract?: true
  readonly law: LawVersion
}

/** Six months counted from the day, which counts itself; never longer, never suspended (LP-1). */
const sixMonths: Term = { kind: 'status', from: on('trigger'), until: lastOfMonthsFrom(6, 'trigger') }

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
  law: presumption2022,
} as const satisfies PresumptionRule

/** ZIV: from the day of the plan to the first of its three ends. @internal */
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
  law: presumption2022,
} as const satisfies PresumptionRule
