import type { Day } from '../calendar/day.js'
import type { Channel } from '../law/channel-matrix.js'
import type { MedicalGround } from '../law/medical-ground.js'
import type { EventType } from './event-order.js'
import type {
  AbsencePlace,
  Category,
  CodexEnding,
  CodexRequester,
  ConsentForm,
  ContactKind,
  ContactOutcome,
  DoctorOrTeam,
  HeldContact,
  PlanAim,
  PlanElement,
  RegionalService,
  Route,
  SupportGiver,
  ZivSituation,
} from './event-values.js'

/**
 * What every event says: when it happened, and when the insurer learned of it.
 * @category Dossier
 */
export interface EventDays {
  /**
   * When it happened. For an event that ends something: its last day, except for `incapacityEnded`, which gives it in
   * `lastDay`.
   */
  readonly on: Day
  /** When the insurer learned of it; the day `on` itself where absent. The option `knownOn` looks at it (FA-5). */
  readonly recordedOn?: Day | undefined
}

/**
 * What begins or ends something that may run beside another of its kind. An end with a `ref` ends what began with that
 * `ref`; one without ends everything of its kind that still runs.
 * @category Dossier
 */
export interface Paired {
  /**
   * Which one begins or ends, where several run side by side: any text of 1 to 64 characters. An end with a `ref` ends
   * what began with that `ref`. An end without one ends everything of its kind that still runs (FA-6).
   */
  readonly ref?: string | undefined
}

/**
 * The further fields of the events that have any, by event type.
 * @category Dossier
 */
export interface EventFields {
  /**
   * The insurer receives a certificate that says until when the incapacity lasts. `on`: the day of the certificate; the
   * day of its receipt is `recordedOn` (A1-1, A1-2, FA-2).
   */
  readonly certificateReceived: {
    /** The last day of incapacity that the certificate states. */
    readonly until: Day
  }
  /** The advising doctor decides whether the incapacity is recognised. `on`: the day of the decision (FA-2, FA-7). */
  readonly recognitionDecided: {
    /**
     * `true`: the incapacity is recognised. `false`: it is not; after a recognition, the incapacity counts as ended on
     * the day before `on`.
     */
    readonly recognised: boolean
    /** The last day for which the incapacity is recognised, where the decision states one. */
    readonly until?: Day | undefined
  }
  /** The advising doctor corrects the first day of the incapacity. `on`: the day of the correction (FA-5). */
  readonly incapacityStartCorrected: {
    /** The first day of the incapacity, as corrected. */
    readonly start: Day
  }
  /**
   * The insured or the advising doctor reports or decides that the incapacity has ended. `on`: the day of the report or
   * of the decision; the end itself is `lastDay` (FA-2).
   */
  readonly incapacityEnded: {
    /** The last day of the incapacity. */
    readonly lastDay: Day
  }
  /**
   * The Medical Council for Invalidity recognises the invalidity, or extends its recognition. `on`: the day of the
   * decision (LT-21).
   */
  readonly invalidityRecognised: {
    /** The last day of the recognised invalidity. */
    readonly until: Day
  }
  /** The insured enters an employment contract. `on`: the first day of the contract (FA-4). */
  readonly contractStarted: Paired
  /** The insured is no longer bound by an employment contract. `on`: the last day of the contract (FA-4). */
  readonly contractEnded: Paired
  /** The insured enters maternity protection. `on`: the first day of the protection (FA-3, SA-6). */
  readonly maternityProtectionStarted: Paired
  /** The insured leaves maternity protection. `on`: the last day of the protection (FA-3, SA-6). */
  readonly maternityProtectionEnded: Paired
  /** The insured is admitted to hospital. `on`: the first day of the stay (LT-4). */
  readonly hospitalStayStarted: Paired
  /** The insured leaves the hospital. `on`: the last day of the stay (LT-4). */
  readonly hospitalStayEnded: Paired
  /**
   * The insured begins work that the advising doctor permits (law, article 100 §2). `on`: the first day of that work
   * (A2-5, A7-3).
   */
  readonly permittedWorkStarted: Paired
  /** The insured stops the permitted work. `on`: the last day of that work (A2-5, A7-3). */
  readonly permittedWorkEnded: Paired
  /**
   * The employer, the insured or the treating doctor asks the occupational physician to start a CODEX trajectory. `on`:
   * the day of the request (A2-4, A6-4, Z1-2).
   */
  readonly codexRequested: {
    /** Who asks for it. */
    readonly by: CodexRequester
  } & Paired
  /**
   * The employer or the occupational physician brings the CODEX trajectory to its end. `on`: the last day of the CODEX
   * trajectory (Z1-3, LT-10, LT-16).
   */
  readonly codexEnded: {
    /** Whether the insured is definitively unfit for the agreed work; `false` where absent. */
    readonly definitivelyUnfit?: boolean | undefined
    /** How the trajectory ended, where it is known. */
    readonly ground?: CodexEnding | undefined
  } & Paired
  /**
   * The advising doctor (route A) or the insurer (route B) sends the questionnaire to the insured. `on`: the day of
   * sending (A2-1, B2-1).
   */
  readonly questionnaireSent: {
    /** `A`: at the initiative of the insurer. `B`: because the insured asked for a contact. */
    readonly route: Route
  }
  /**
   * The advising doctor decides for a well-founded medical reason not to send the questionnaire. `on`: the day of the
   * decision (A2-2, LT-11).
   */
  readonly questionnaireWithheld: {
    /** The group of medical reasons. It is a medical fact, and no result shows it. */
    readonly ground: MedicalGround
  }
  /** The advising doctor receives the questionnaire from the insured. `on`: the day of receipt (A3-1, B3-1, B4-1). */
  readonly questionnaireReceived: {
    /** Whether it is properly completed. Only then has the insured returned it as required. */
    readonly complete: boolean
    /** The day on which the insured posted it or handed it over. The readings RD-2 and RD-3 look at it. */
    readonly postedOn?: Day | undefined
  }
  /**
   * The coordinator, or a staff member of the insurer, contacts the insured and helps with the questionnaire where
   * needed. `on`: the day of the contact (A3-2, A3-3, B3-2).
   */
  readonly supportContact: {
    /** The way in which the contact was held. */
    readonly channel: Channel
    /** Who helped, where it is known. */
    readonly by?: SupportGiver | undefined
  }
  /**
   * The advising doctor finds that the insured could not complete the questionnaire, even with help. `on`: the day of
   * that finding (A4-3, LT-3).
   */
  readonly questionnaireImpossible: {
    /**
     * Whether the insured is to be invited to an examination (in the law from 2024 on: to a physical contact). `false`
     * only where the medical information shows that none is indicated now.
     */
    readonly examIndicated: boolean
  }
  /**
   * The advising doctor or a member of the multidisciplinary team has a physical contact with the insured. `on`: the
   * day of the contact (LT-3, LT-4, LT-18).
   */
  readonly physicalContact: {
    /** Who held it. */
    readonly by: DoctorOrTeam
    /** Whether the contact served for the evaluation and the estimate at once; `false` where absent. */
    readonly combined?: boolean | undefined
  }
  /**
   * The advising doctor, or a member of the multidisciplinary team, estimates the remaining capacities and places the
   * insured in a category. `on`: the day of the estimate (A4-1, A5-1, LT-3).
   */
  readonly capacityEstimated: {
    /** The category in which the insured is placed. */
    readonly category: Category
    /** Who made the estimate; the advising doctor where absent. */
    readonly by?: DoctorOrTeam | undefined
  }
  /**
   * The insurer sends the letter that asks the insured to register with the employment service. `on`: the day of
   * sending (LT-19).
   */
  readonly registrationLetterSent: {
    /** The last day for the registration, as the letter states it. */
    readonly lastDay: Day
  }
  /**
   * The insured registers with the employment service of the Region or the Community. `on`: the day of the registration
   * (C-1, LT-7, LT-19).
   */
  readonly regionalServiceRegistered: {
    /** The service with which the insured registers. */
    readonly service: RegionalService
  }
  /**
   * The coordinator has a contact with the insured. `on`: the day of the contact (A7-1, A7-2, A7-7, B4-1, B6-1, Z2-1).
   */
  readonly coordinatorContact: {
    /** What the contact is for. */
    readonly kind: ContactKind
    /** The way in which the contact was held. */
    readonly channel: Channel
    /** What followed from the contact. Absent: it is not known, or not registered. */
    readonly outcome?: ContactOutcome | undefined
  }
  /**
   * The insured consents to the processing of the data in the return-to-work file. `on`: the day of the consent (A7-5).
   */
  readonly consentGiven: {
    /** The form of the consent. */
    readonly form: ConsentForm
  }
  /**
   * The insured enters the period of a voucher of the Return-to-Work fund. `on`: the first day of that period (LT-15).
   */
  readonly fundVoucherStarted: Paired
  /**
   * The insured receives the last of the services that the Return-to-Work fund pays. `on`: the last day of those
   * services (LT-15).
   */
  readonly fundServicesEnded: Paired
  /**
   * The coordinator, the advising doctor and the insured sign the engagement declaration, with which a ZIV trajectory
   * starts or restarts. `on`: the day of the signature (Z1-A, Z1-B, Z1-C, Z1-D, Z1-3, Z1-4, LT-15).
   */
  readonly zivStarted: {
    /** The situation in which it starts. For the self-employed there is one, so it is ignored. */
    readonly situation?: ZivSituation | undefined
  } & Paired
  /** The coordinator ends the ZIV trajectory. `on`: the last day of the trajectory (LP-4, Z4-1). */
  readonly zivEnded: Paired
  /**
   * The coordinator draws up the reintegration plan. `on`: the day on which the plan is drawn up (Z2-3, Z2-5, Z2-6,
   * LP-4).
   */
  readonly planDrawnUp: {
    /** The required elements that the plan has. A plan without all four is incomplete. */
    readonly elements: readonly PlanElement[]
    /** What the plan aims at. Absent: it is not known, and a need asks for it. */
    readonly aim?: PlanAim | undefined
  }
  /**
   * The insured does not attend an examination or a contact, and a person judged that the absence is not justified.
   * `on`: the day on which the absence was established; the day that counts is `plannedOn` (SA-1, SA-5, LT-6, LT-18,
   * LT-20).
   */
  readonly unjustifiedAbsence: {
    /** The examination or contact that was missed. */
    readonly at: AbsencePlace
    /** The day on which it was planned. */
    readonly plannedOn: Day
  }
  /** The insured makes contact for a new date after an absence. `on`: the day of that contact (SA-3, LT-6, LT-20). */
  readonly absenceContact: {
    /** The place whose consequence the contact ends; every place where absent. */
    readonly at?: AbsencePlace | undefined
  }
  /** The insurer sets a new date by registered letter, with a warning. `on`: the day of the letter (SA-2). */
  readonly newDateSet: {
    /** The examination or contact for which the date is set. */
    readonly at: AbsencePlace
    /** The new date. */
    readonly plannedOn: Day
  }
  /** The insured attends the contact that was missed before. `on`: the day of the contact (SA-4, LT-6, LT-20). */
  readonly contactHeld: {
    /** The contact that was held. */
    readonly at: HeldContact
  }
  /** The insurer notifies the decision on the benefit by registered letter. `on`: the day of the letter (SA-7). */
  readonly consequenceNotified: {
    /**
     * The day on which the missed examination or contact was planned. It says which consequence is meant, where there
     * are several.
     */
    readonly plannedOn?: Day | undefined
  }
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
