import type { EventType } from './event-order.js'
import { absenceMoments } from './moments/absence-moments.js'
import { categoryMoments } from './moments/category-moments.js'
import { coordinatorContactMoments } from './moments/coordinator-contact-moments.js'
import { evaluationContactMoments } from './moments/evaluation-contact-moments.js'
import { incapacityMoments } from './moments/incapacity-moments.js'
import { questionnaireMoments } from './moments/questionnaire-moments.js'
import { registrationMoments } from './moments/registration-moments.js'
import { zivMoments } from './moments/ziv-moments.js'

/**
 * The moments that the rules use, made from the events of a dossier.
 *
 * Every event type is a moment of its own name; here stand those that need more than the type.
 * @internal
 */
export const moments = {
  ...questionnaireMoments,
  ...incapacityMoments,
  ...categoryMoments,
  ...evaluationContactMoments,
  ...coordinatorContactMoments,
  ...zivMoments,
  ...absenceMoments,
  ...registrationMoments,
} as const

/**
 * The name of a moment that a rule uses: an event type, or an event under a condition. `placedInCategory3` is an estimate that
 * gives category 3 to a person who was not in it.
 * @category Law
 */
export type Moment = EventType | keyof typeof moments | DerivedMoment

/** @internal */
export const derivedMoments = [
  'certificateRunOut',
  'firstAbsenceAtExam',
  'firstAbsenceAtContact',
  'consequenceFollows',
] as const

/**
 * A moment that no single event makes.
 *
 * - `certificateRunOut`: the last certified day has passed, and nothing further is known
 * - `firstAbsenceAtExam`: the first absence that is counted at an examination, by the day planned
 * - `firstAbsenceAtContact`: the first absence that is counted at a first contact, by the day planned
 * - `consequenceFollows`: there is a consequence for the benefit
 *
 * @category Law
 * @useDeclaredType
 */
export type DerivedMoment = (typeof derivedMoments)[number]
