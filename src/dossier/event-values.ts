/** @internal */
export const routes = ['A', 'B'] as const

/**
 * The route of the circular to which a questionnaire belongs.
 *
 * - `A`: at the initiative of the insurer
 * - `B`: at the request of the insured
 *
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
 * - `1`: the insured will presumably take up the agreed work or other work by the end of the sixth month
 * - `2`: resuming work seems impossible for medical reasons
 * - `3`: resuming work is not at issue yet: diagnosis or treatment come first
 * - `4`: resuming work seems possible after adaptation or guidance
 *
 * @category Dossier
 * @useDeclaredType
 */
export type Category = (typeof categories)[number]

/** @internal */
export const zivSituations = ['A', 'B', 'C', 'D'] as const

/**
 * The situation in which a ZIV trajectory starts (Z1-A to Z1-D).
 *
 * - `A`: there is no employment contract
 * - `B`: there is a contract, and the insured was not referred to the occupational physician
 * - `C`: there is a contract, and after the visit to the occupational physician no CODEX trajectory is asked for
 * - `D`: a CODEX trajectory has ended definitively
 *
 * @category Dossier
 * @useDeclaredType
 */
export type ZivSituation = (typeof zivSituations)[number]

/** @internal */
export const supportGivers = ['coordinator', 'staff'] as const

/**
 * Who helps the insured to fill in the questionnaire.
 *
 * - `coordinator`: the coordinator
 * - `staff`: a staff member of the insurer, under the responsibility of the coordinator
 *
 * @category Dossier
 * @useDeclaredType
 */
export type SupportGiver = (typeof supportGivers)[number]

/** @internal */
export const contactKinds = ['first', 'afterRefusal', 'followUp', 'other'] as const

/**
 * What a contact with the coordinator is for.
 *
 * - `first`: the first contact (A7-1, A7-2, B4-1)
 * - `afterRefusal`: the contact that discusses the estimate after permission was refused (B6-1)
 * - `followUp`: a follow-up interview of a ZIV trajectory (Z2-1, Z2-2)
 * - `other`: any other contact
 *
 * @category Dossier
 * @useDeclaredType
 */
export type ContactKind = (typeof contactKinds)[number]

/** @internal */
export const contactOutcomes = ['occupationalPhysician', 'zivWanted', 'none', 'actionsAdapted', 'ended'] as const

/**
 * The outcome of a contact with the coordinator (A7-7, B6-2).
 *
 * - `occupationalPhysician`: the insured goes to the occupational physician, informally or for a CODEX trajectory
 * - `zivWanted`: the insured wants a ZIV trajectory
 * - `none`: the insured wants no trajectory
 * - `actionsAdapted`: after a refusal, the actions are adapted and submitted again
 * - `ended`: after a refusal, the trajectory ends
 *
 * @category Dossier
 * @useDeclaredType
 */
export type ContactOutcome = (typeof contactOutcomes)[number]

/** @internal */
export const consentForms = ['written', 'electronic'] as const

/**
 * The form in which the insured consents to the processing of the file (A7-5).
 *
 * - `written`: on paper
 * - `electronic`: by electronic means
 *
 * @category Dossier
 * @useDeclaredType
 */
export type ConsentForm = (typeof consentForms)[number]

/** @internal */
export const codexRequesters = ['employer', 'insured', 'treatingDoctor'] as const

/**
 * Who asks the occupational physician to start a CODEX trajectory.
 *
 * - `employer`: the employer
 * - `insured`: the insured
 * - `treatingDoctor`: the treating doctor
 *
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
 * - `goals`: the goals
 * - `endResult`: the intended end result
 * - `concreteAction`: a concrete action
 * - `nextAppointment`: a concrete appointment for the next follow-up interview
 *
 * @category Dossier
 * @useDeclaredType
 */
export type PlanElement = (typeof planElements)[number]

/** @internal */
export const planAims = ['retraining', 'employment'] as const

/**
 * What a reintegration plan aims at (Z2-5, Z2-6).
 *
 * - `retraining`: vocational retraining (Z2-5)
 * - `employment`: guidance to employment (Z2-6)
 *
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
 *
 * - `VDAB`: the service of the Flemish Region
 * - `Actiris`: the service of the Brussels-Capital Region
 * - `Forem`: the service of the Walloon Region
 * - `ADG`: the service of the German-speaking Community
 *
 * @category Dossier
 * @useDeclaredType
 */
export type RegionalService = (typeof regionalServices)[number]

/** @internal */
export const doctorOrTeam = ['advisingDoctor', 'teamMember'] as const

/**
 * Who did a step that a member of the multidisciplinary team may do too (LT-3).
 *
 * - `advisingDoctor`: the advising doctor
 * - `teamMember`: a member of the multidisciplinary team
 *
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
 * A contact that was held after absences (LT-6, LT-20).
 *
 * - `occupationalPhysician`: the examination by the prevention adviser-occupational physician
 * - `occupationalPhysicianSpecial`: the contact of the codex, article I.4-82/1 §2
 * - `regionalAdviser`: the contact with the adviser of the regional service
 *
 * @category Dossier
 * @useDeclaredType
 */
export type HeldContact = (typeof heldContacts)[number]
