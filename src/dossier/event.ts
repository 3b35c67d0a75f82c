import type { Day } from '../calendar/day.js'
import type { Channel } from '../law/channel-matrix.js'
import type { MedicalGround } from '../law/medical-ground.js'
import type { EventType } from './event-order.js'

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

/** @internal */
export const routes = ['A', 'B'] as const

/**
 * The route of the circular to which a questionnaire belongs: A at the initiative of the insurer, B at the insured's request.
 * @category Dossier
 * @useDeclaredType
 */
export type Route = (typeof routes)[number]

/** @internal */
export const categories = [1, 2, 3, 4] as const

/**
 * The four categories in which the advising doctor places the insured (A5-1).
 *
 * nl: categorie · fr: catégorie · de: Kategorie
 *
 * @category Dossier
 * @useDeclaredType
 */
export type Category = (typeof categories)[number]

/** @internal */
export const zivSituations = ['A', 'B', 'C', 'D'] as const

/**
 * The situation in which a ZIV trajectory starts (Z1-A to Z1-D).
 * @category Dossier
 * @useDeclaredType
 */
export type ZivSituation = (typeof zivSituations)[number]

/** @internal */
export const supportGivers = ['coordinator', 'staff'] as const

/**
 * Who helps the insured to fill in the questionnaire.
 * @category Dossier
 * @useDeclaredType
 */
export type SupportGiver = (typeof supportGivers)[number]

/** @internal */
export const contactKinds = ['first', 'afterRefusal', 'followUp', 'other'] as const

/**
 * What a contact with the coordinator is for.
 * @category Dossier
 * @useDeclaredType
 */
export type ContactKind = (typeof contactKinds)[number]

/** @internal */
export const contactOutcomes = ['occupationalPhysician', 'zivWanted', 'none', 'actionsAdapted', 'ended'] as const

/**
 * The outcome of a contact with the coordinator (A7-7, B6-2).
 * @category Dossier
 * @useDeclaredType
 */
export type ContactOutcome = (typeof contactOutcomes)[number]

/** @internal */
export const consentForms = ['written', 'electronic'] as const

/**
 * The form in which the insured consents to the processing of the file (A7-5).
 * @category Dossier
 * @useDeclaredType
 */
export type ConsentForm = (typeof consentForms)[number]

/** @internal */
export const codexRequesters = ['employer', 'insured', 'treatingDoctor'] as const

/**
 * Who asks the occupational physician to start a CODEX trajectory.
 * @category Dossier
 * @useDeclaredType
 */
export type CodexRequester = (typeof codexRequesters)[number]

/** @internal */
export const planElements = ['goals', 'endResult', 'concreteAction', 'nextAppointment'] as const

/**
 * What a reintegration plan holds at least (Z2-3).
 *
 * nl: doelstellingen, eindresultaat, concrete actie, volgende afspraak · fr: objectifs, résultat
 * final, action concrète, prochain rendez-vous · de: Ziele, Endergebnis, konkrete Aktion, nächster Termin
 *
 * @category Dossier
 * @useDeclaredType
 */
export type PlanElement = (typeof planElements)[number]

/** @internal */
export const planAims = ['retraining', 'employment'] as const

/**
 * What a reintegration plan aims at (Z2-5, Z2-6).
 * @category Dossier
 * @useDeclaredType
 */
export type PlanAim = (typeof planAims)[number]

/** @internal */
export const absencePlaces = [
  'exam',
  'firstContact',
  'occupationalPhysician',
  'regionalAdviser',
  'combinedContact',
] as const

/**
 * Where an unjustified absence took place (SA, LT-6, LT-18, LT-20).
 *
 * - `exam`: the examination or the physical contact of A4-3, after a questionnaire that could not be completed
 * - `firstContact`: the first contact with the coordinator
 * - `occupationalPhysician`: the examination by the prevention adviser-occupational physician
 * - `regionalAdviser`: the contact with the adviser of the regional service
 * - `combinedContact`: the contact of the fourth month that serves for evaluation and estimate at once
 *
 * @category Dossier
 * @useDeclaredType
 */
export type AbsencePlace = (typeof absencePlaces)[number]

/** @internal */
export const regionalServices = ['VDAB', 'Actiris', 'Forem', 'ADG'] as const

/**
 * The employment service of a Region or Community with which the insured registers (C-1, LT-7).
 * @category Dossier
 * @useDeclaredType
 */
export type RegionalService = (typeof regionalServices)[number]

/** @internal */
export const doctorOrTeam = ['advisingDoctor', 'teamMember'] as const

/**
 * Who did a step that a member of the multidisciplinary team may do too (LT-3).
 * @category Dossier
 * @useDeclaredType
 */
export type DoctorOrTeam = (typeof doctorOrTeam)[number]

/** @internal */
export const codexEndings = ['noAnswer', 'decisionC', 'reasonedReport', 'planRefused', 'planAccepted'] as const

/**
 * How a CODEX trajectory ended: one of the five ends of the codex, article I.4-76 §1 (LT-10).
 *
 * - `noAnswer`: three invitations went unanswered
 * - `decisionC`: the occupational physician decided that no reintegration is possible for the time being
 * - `reasonedReport`: the employer handed over a report that gives reasons for not making a plan
 * - `planRefused`: the employer handed over the plan that the worker refused
 * - `planAccepted`: the employer handed over the plan that the worker accepted
 *
 * @category Dossier
 * @useDeclaredType
 */
export type CodexEnding = (typeof codexEndings)[number]

/** @internal */
export const heldContacts = ['occupationalPhysician', 'occupationalPhysicianSpecial', 'regionalAdviser'] as const

/**
 * A contact that was held after absences (LT-6, LT-20). `occupationalPhysicianSpecial`: the contact of the codex, article
 * I.4-82/1 §2.
 * @category Dossier
 * @useDeclaredType
 */
export type HeldContact = (typeof heldContacts)[number]

/**
 * What begins or ends something that may run beside another of its kind. An end with a `ref` ends what began with that
 * `ref`; one without ends everything of its kind that still runs.
 * @category Dossier
 */
export interface Paired {
  /** Opaque to the package; 1 to 64 characters. */
  readonly ref?: string | undefined
}

/**
 * The further fields of the events that have any, by event type.
 * @category Dossier
 */
export interface EventFields {
  readonly certificateReceived: { readonly until: Day }
  readonly recognitionDecided: { readonly recognised: boolean; readonly until?: Day | undefined }
  readonly incapacityStartCorrected: { readonly start: Day }
  readonly incapacityEnded: { readonly lastDay: Day }
  readonly invalidityRecognised: { readonly until: Day }
  readonly contractStarted: Paired
  readonly contractEnded: Paired
  readonly maternityProtectionStarted: Paired
  readonly maternityProtectionEnded: Paired
  readonly hospitalStayStarted: Paired
  readonly hospitalStayEnded: Paired
  readonly permittedWorkStarted: Paired
  readonly permittedWorkEnded: Paired
  readonly codexRequested: { readonly by: CodexRequester } & Paired
  readonly codexEnded: {
    readonly definitivelyUnfit?: boolean | undefined
    readonly ground?: CodexEnding | undefined
  } & Paired
  readonly questionnaireSent: { readonly route: Route }
  readonly questionnaireWithheld: { readonly ground: MedicalGround }
  readonly questionnaireReceived: { readonly complete: boolean; readonly postedOn?: Day | undefined }
  readonly supportContact: { readonly channel: Channel; readonly by?: SupportGiver | undefined }
  readonly questionnaireImpossible: { readonly examIndicated: boolean }
  readonly physicalContact: { readonly by: DoctorOrTeam; readonly combined?: boolean | undefined }
  readonly capacityEstimated: { readonly category: Category; readonly by?: DoctorOrTeam | undefined }
  readonly registrationLetterSent: { readonly lastDay: Day }
  readonly regionalServiceRegistered: { readonly service: RegionalService }
  readonly coordinatorContact: {
    readonly kind: ContactKind
    readonly channel: Channel
    readonly outcome?: ContactOutcome | undefined
  }
  readonly consentGiven: { readonly form: ConsentForm }
  readonly fundVoucherStarted: Paired
  readonly fundServicesEnded: Paired
  readonly zivStarted: { readonly situation?: ZivSituation | undefined } & Paired
  readonly zivEnded: Paired
  readonly planDrawnUp: { readonly elements: readonly PlanElement[]; readonly aim?: PlanAim | undefined }
  readonly unjustifiedAbsence: { readonly at: AbsencePlace; readonly plannedOn: Day }
  readonly absenceContact: { readonly at?: AbsencePlace | undefined }
  readonly newDateSet: { readonly at: AbsencePlace; readonly plannedOn: Day }
  readonly contactHeld: { readonly at: HeldContact }
  readonly consequenceNotified: { readonly plannedOn?: Day | undefined }
}

/**
 * The events that carry nothing but their days.
 * @category Dossier
 */
export type PlainEventType = Exclude<EventType, keyof EventFields>

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
export type DossierEvent = { readonly [Type in PlainEventType | keyof EventFields]: EventOf<Type> }[EventType]
