import type { AbsencePlace } from '../dossier/event-values.js'
import type { Moment } from '../dossier/moment.js'
import { act, on, withinMonthsAfter } from '../law/boundaries.js'
import type { Confidentiality } from '../law/confidentiality.js'
import { consequences2023, consequences2026, selfEmployedConsequences2023 } from '../law/laws.js'
import type { ObligationRule } from './obligation-rule.js'

/** The event that an absence is. @internal */
export const absenceEvent = 'unjustifiedAbsence'

/**
 * A place at which unjustified absences are counted: the moments between which they belong together (SA-1). Absences at
 * one place within these moments are numbered by the day on which the contact was planned.
 * @category Law
 */
export interface AbsenceCascade {
  /** The place of the absence. */
  readonly at: AbsencePlace
  /** Who may know of it. */
  readonly confidentiality: Confidentiality
  /** The moment with which it begins; null where it needs none. */
  readonly begins: Moment | null
  /** The moment at which the contact is held. It ends the count. */
  readonly held: Moment
  /** The moments that end it besides. */
  readonly endedBy?: readonly Moment[]
  /** The moment at which the insured makes contact for a new date, with the person whom the text names. */
  readonly newDateAsked: Moment
}

/** @internal */
export const absenceCascades: readonly AbsenceCascade[] = [
  {
    at: 'exam',
    confidentiality: 'medical',
    begins: 'examNotExcluded',
    held: 'evaluationContact',
    endedBy: ['capacityEstimated'],
    newDateAsked: 'newDateAskedAtExam',
  },
  {
    // A later request of the insured decides that a first contact is one of route B, without consequences.
    at: 'firstContact',
    confidentiality: 'trajectory',
    begins: 'referred',
    held: 'firstContact',
    endedBy: ['contactRequested'],
    newDateAsked: 'newDateAskedAtFirstContact',
  },
  {
    at: 'occupationalPhysician',
    confidentiality: 'trajectory',
    begins: null,
    held: 'heldAfterOccupationalPhysician',
    newDateAsked: 'newDateAskedAtOccupationalPhysician',
  },
  {
    at: 'regionalAdviser',
    confidentiality: 'trajectory',
    begins: null,
    held: 'heldWithRegionalAdviser',
    newDateAsked: 'newDateAskedAtRegionalAdviser',
  },
  {
    at: 'combinedContact',
    confidentiality: 'medical',
    begins: null,
    held: 'evaluationContact',
    newDateAsked: 'newDateAskedAtCombinedContact',
  },
]

/** The fields that both records share. */
const newDate = {
  rule: 'absence.newDate',
  norms: ['SA-2'],
  bearer: 'insurer',
  modality: 'duty',
  window: act(on('planned'), withinMonthsAfter(1, 'planned', 'sameDate')),
  countsFrom: 'windowStart',
  inTimeBy: 'planned',
  letter: 'registered',
  lawOf: 'planned',
  law: consequences2023,
  amendedBy: [
    { law: selfEmployedConsequences2023, norms: ['SA-2', 'LT-2'] },
    { law: consequences2026, norms: ['SA-2', 'LT-6'] },
  ],
} as const

/** First unjustified absence at an examination: a new date, with a warning, within one month. @internal */
export const setNewExamDate = {
  ...newDate,
  id: 'absence.newDate/exam',
  confidentiality: 'medical',
  trigger: 'firstAbsenceAtExam',
  fulfilledBy: 'newExamDateSet',
  lapsedBy: ['evaluationContact'],
} as const satisfies ObligationRule

/** First unjustified absence at the first contact: a new date, with a warning, within one month. @internal */
export const setNewContactDate = {
  ...newDate,
  id: 'absence.newDate/firstContact',
  confidentiality: 'medical',
  trigger: 'firstAbsenceAtContact',
  fulfilledBy: 'newContactDateSet',
  lapsedBy: ['firstContact', 'placedInCategory1', 'placedInCategory2', 'placedInCategory3'],
} as const satisfies ObligationRule
