import type { Day } from '../calendar/day.js'
import type { Channel } from '../law/channel-matrix.js'
import type { MedicalGround } from '../law/medical-ground.js'

/**
 * What every event says: when it happened, and when the insurer learned of it.
 * @category Dossier
 */
export interface EventDays {
  /** When it happened. For an event that ends something: its last day. */
  readonly on: Day
  /** When the insurer learned of it; the day itself where absent. */
  readonly recordedOn?: Day | undefined
}

/**
 * The four categories in which the advising doctor places the insured (A5-1).
 *
 * nl: categorie · fr: catégorie · de: Kategorie
 *
 * @category Dossier
 */
export type Category = 1 | 2 | 3 | 4

/**
 * The situation in which a ZIV trajectory starts (Z1-A to Z1-D).
 * @category Dossier
 */
export type ZivSituation = 'A' | 'B' | 'C' | 'D'

/**
 * The outcome of a contact with the coordinator (A7-7, B6-2).
 * @category Dossier
 */
export type ContactOutcome = 'occupationalPhysician' | 'zivWanted' | 'none' | 'actionsAdapted' | 'ended'

/**
 * What a reintegration plan holds at least (Z2-3).
 *
 * nl: doelstellingen, eindresultaat, concrete actie, volgende afspraak · fr: objectifs, résultat
 * final, action concrète, prochain rendez-vous · de: Ziele, Endergebnis, konkrete Aktion, nächster Termin
 *
 * @category Dossier
 */
export type PlanElement = 'goals' | 'endResult' | 'concreteAction' | 'nextAppointment'

/**
 * Where an unjustified absence took place (SA, LT-6).
 * @category Dossier
 */
export type AbsencePlace = 'exam' | 'firstContact' | 'occupationalPhysician' | 'regionalAdviser'

/**
 * The events that carry nothing but their days.
 * @category Dossier
 */
export type PlainEventType =
  | 'withholdingNoticeSent'
  | 'questionnaireUpdateNotNeeded'
  | 'medicalExam'
  | 'referred'
  | 'contactRequested'
  | 'advisingDoctorInformed'
  | 'permissionRequested'
  | 'permissionGranted'
  | 'permissionRefused'
  | 'zivRequestRefused'
  | 'refusalNotified'
  | 'permittedWorkStarted'
  | 'permittedWorkEnded'
  | 'codexPlanSigned'
  | 'occupationalPhysicianInformed'
  | 'retrainingApproved'
  | 'resumptionProposed'
  | 'treatingDoctorInformed'
  | 'planReviewed'
  | 'resultsEvaluated'
  | 'paidWorkStarted'
  | 'retrainingStarted'
  | 'zivEnded'
  | 'workResumed'
  | 'absenceContact'

/**
 * The further fields of the events that have any, by event type.
 * @category Dossier
 */
export interface EventFields {
  readonly questionnaireSent: { readonly route: 'A' | 'B' }
  readonly questionnaireWithheld: { readonly ground: MedicalGround }
  readonly questionnaireReceived: { readonly complete: boolean; readonly postedOn?: Day | undefined }
  readonly supportContact: { readonly channel: Channel; readonly by?: 'coordinator' | 'staff' | undefined }
  readonly questionnaireImpossible: { readonly examIndicated: boolean }
  readonly capacityEstimated: { readonly category: Category }
  readonly coordinatorContact: {
    readonly kind: 'first' | 'afterRefusal' | 'followUp' | 'other'
    readonly channel: Channel
    readonly outcome?: ContactOutcome | undefined
  }
  readonly consentGiven: { readonly form: 'written' | 'electronic' }
  readonly codexRequested: { readonly by: 'employer' | 'insured' | 'treatingDoctor' }
  readonly codexEnded: { readonly definitivelyUnfit: boolean }
  readonly zivStarted: { readonly situation: ZivSituation }
  readonly planDrawnUp: {
    readonly elements: readonly PlanElement[]
    readonly aim?: 'retraining' | 'employment' | undefined
  }
  readonly unjustifiedAbsence: { readonly at: AbsencePlace; readonly plannedOn: Day }
  readonly regionalServiceRegistered: { readonly service: 'VDAB' | 'Actiris' | 'Forem' }
}

/**
 * The type of an event.
 * @category Dossier
 */
export type EventType = PlainEventType | keyof EventFields

/**
 * One event of a dossier of a given type, with the fields of that type.
 * @category Dossier
 */
export type EventOf<Type extends EventType> = Type extends keyof EventFields
  ? { readonly type: Type } & EventDays & EventFields[Type]
  : { readonly type: Type } & EventDays

/**
 * An event of a dossier, of any type; `type` tells which fields it has.
 *
 * nl: gebeurtenis · fr: événement · de: Ereignis
 *
 * @category Dossier
 */
export type DossierEvent = { readonly [Type in EventType]: EventOf<Type> }[EventType]
