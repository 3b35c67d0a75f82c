import type { AbsencePlace } from '../dossier/event.js'
import type { Enacted } from '../law/amendment.js'
import { act, on, withinMonthsAfter } from '../law/boundaries.js'
import { consequences2023, consequences2026 } from '../law/laws.js'
import type { NormId } from '../law/norms.js'
import type { ObligationRule } from './obligation-rule.js'
import { outOfCategory4 } from './route-a/step-5-category.js'

/** The fields that both records share. */
const newDate = {
  rule: 'absence.newDate',
  norms: ['SA-2'],
  bearer: 'insurer',
  modality: 'duty',
  window: act(on('planned'), withinMonthsAfter(1, 'planned', 'sameDate')),
  lawOf: 'planned',
  law: consequences2023,
  amendedBy: [{ law: consequences2026, ended: 'repealed' }],
} as const

/** First unjustified absence at an examination: a new date, with a warning, within one month. @internal */
export const setNewExamDate = {
  ...newDate,
  id: 'absence.newDate/exam',
  confidentiality: 'medical',
  trigger: 'firstAbsenceAtExam',
  fulfilledBy: 'newExamDateSet',
} as const satisfies ObligationRule

/** First unjustified absence at the first contact: a new date, with a warning, within one month. @internal */
export const setNewContactDate = {
  ...newDate,
  id: 'absence.newDate/firstContact',
  confidentiality: 'medical',
  trigger: 'firstAbsenceAtContact',
  fulfilledBy: 'newContactDateSet',
  lapsedBy: outOfCategory4,
} as const satisfies ObligationRule

/** @internal */
export const consequenceKinds = ['reduction', 'suppression'] as const

/**
 * The effect on the benefit.
 *
 * - `reduction`: a part of the benefit is withheld
 * - `suppression`: all of the benefit is withheld
 *
 * @category Law
 * @useDeclaredType
 */
export type ConsequenceKind = (typeof consequenceKinds)[number]

/** @internal */
export const consequencePercentages = [2.5, 10, 100] as const

/**
 * The percentage of the daily benefit that is withheld.
 * @category Law
 * @useDeclaredType
 */
export type ConsequencePercentage = (typeof consequencePercentages)[number]

/**
 * The fields of a consequence that a later text of law may change.
 * @category Law
 */
export interface ConsequenceTerms {
  readonly norms: readonly NormId[]
  readonly at: readonly AbsencePlace[]
  /** Ordinal of the absence at that place, starting at 1; null where the text that says so was not read. */
  readonly absence: number | null
  readonly kind: ConsequenceKind
  readonly percentage: ConsequencePercentage
  readonly from: 'planned' | null
  readonly until: 'absenceContact' | null
  readonly notice?: string
}

/**
 * A consequence of an unjustified absence, as the law states it.
 * @category Law
 */
export interface ConsequenceRule extends ConsequenceTerms, Enacted<ConsequenceTerms> {
  readonly id: string
}

const SINCE_2023 = {
  at: ['exam', 'firstContact'],
  kind: 'reduction',
  percentage: 2.5,
  from: 'planned',
  law: consequences2023,
  amendedBy: [{ law: consequences2026, ended: 'repealed' }],
} as const

/** Second absence: 2.5 % less from the planned day to the day of contact for a new date. @internal */
export const secondAbsence = {
  ...SINCE_2023,
  id: 'absence.second',
  norms: ['SA-1', 'SA-3', 'LT-2'],
  absence: 2,
  until: 'absenceContact',
} as const satisfies ConsequenceRule

/** Third absence: 2.5 % less again; its end is not certain. @internal */
export const thirdAbsence = {
  ...SINCE_2023,
  id: 'absence.third',
  norms: ['SA-1', 'SA-4', 'LT-2'],
  absence: 3,
  until: null,
  notice:
    'The end is not certain: probably the day before the examination really takes place. The text names no fourth absence.',
} as const satisfies ConsequenceRule

const SINCE_2026 = {
  norms: ['LT-6'],
  absence: null,
  from: null,
  until: null,
  notice: 'After which absence, from when and until when: a royal decree that was not read.',
  law: consequences2026,
} as const

/** From 2026, absence at the doctor, the team or the occupational physician: the benefit is suppressed. @internal */
export const absenceAtDoctor2026 = {
  ...SINCE_2026,
  id: 'absence.atDoctor2026',
  at: ['exam', 'occupationalPhysician'],
  kind: 'suppression',
  percentage: 100,
} as const satisfies ConsequenceRule

/** From 2026, absence at the coordinator or the regional adviser: the daily amount is reduced by 10 %. @internal */
export const absenceAtCoordinator2026 = {
  ...SINCE_2026,
  id: 'absence.atCoordinator2026',
  at: ['firstContact', 'regionalAdviser'],
  kind: 'reduction',
  percentage: 10,
} as const satisfies ConsequenceRule
