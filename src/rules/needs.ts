import type { Moment } from '../dossier/moment.js'
import type { Amendment } from '../law/amendment.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { Law } from '../law/law.js'
import { codex2022, selfEmployed2023 } from '../law/laws.js'
import type { NormId } from '../law/norms.js'
import type { RuleId } from './obligations.js'

/**
 * The fields of a missing fact that a later text of law may change.
 * @category Law
 */
export interface NeedTerms {
  /** The rules for which nothing can be said without the fact, or only by assumption. */
  readonly waits: readonly RuleId[]
  /** The norms for which the fact is needed. */
  readonly norms: readonly NormId[]
}

/**
 * A fact that may be missing from a dossier, and the rules that need it.
 * @category Law
 */
export interface NeedRule extends NeedTerms {
  /** The place of the fact in the dossier. */
  readonly fact: string
  /** Who may know of it. */
  readonly confidentiality: Confidentiality
  /** The moment from which the fact is missing. */
  readonly since: Moment
  /** After any of these moments the fact is no longer needed. */
  readonly until?: readonly Moment[]
  /** Present: the fact is needed only where an obligation of the waiting rules is listed. */
  readonly onlyIfListed?: true
  /** Present: the fact triggers the waiting rules, so an earlier obligation of theirs does not make it needless. */
  readonly bringsUp?: true
  /** Present: the fact matters also after the incapacity has ended. */
  readonly whileEnded?: true
  /** Present: the fact is needed only where this text applies to the case. */
  readonly law?: Law
  /** What later texts changed in it. */
  readonly amendedBy?: readonly Amendment<NeedTerms>[]
}

/** @internal */
export const needs = [
  {
    fact: 'certificateReceived, incapacityEnded or incapacityResumed',
    confidentiality: 'medical',
    since: 'certificateRunOut',
    until: ['incapacityResumed'],
    bringsUp: true,
    whileEnded: true,
    waits: ['questionnaire.send', 'estimate.first'],
    norms: ['A1-1', 'A1-2', 'FA-2'],
  },
  {
    fact: 'capacityEstimated.category',
    confidentiality: 'medical',
    since: 'referredWithoutEstimate',
    until: ['capacityEstimated'],
    waits: ['contact.first'],
    norms: ['A7-1', 'A7-2'],
  },
  {
    fact: 'questionnaireSent or questionnaireUpdateNotNeeded',
    confidentiality: 'trajectory',
    since: 'contactRequested',
    until: ['preparationKnown'],
    bringsUp: true,
    waits: ['contact.first'],
    norms: ['B2-1', 'B2-2', 'B4-1'],
  },
  {
    fact: 'coordinatorContact.outcome',
    confidentiality: 'trajectory',
    since: 'firstContactWithoutOutcome',
    until: ['firstContactRegistered'],
    waits: ['contact.register', 'permission.request'],
    norms: ['A7-6', 'A7-7'],
  },
  {
    fact: 'coordinatorContact',
    confidentiality: 'trajectory',
    since: 'refusedWithoutContact',
    until: ['coordinatorContact'],
    waits: ['contact.afterRefusal'],
    norms: ['B6-1'],
  },
  {
    fact: 'incapacityEnded',
    confidentiality: 'medical',
    since: 'fullyResumed',
    until: ['incapacityEnded', 'incapacityResumed'],
    bringsUp: true,
    whileEnded: true,
    waits: ['estimate.first', 'exam.category1', 'exam.category3'],
    norms: ['FA-2'],
  },
  {
    fact: 'planDrawnUp.aim',
    confidentiality: 'trajectory',
    since: 'planWithoutAim',
    until: ['planWithAim', 'zivEnded'],
    waits: ['ziv.retrainingApproval', 'ziv.resumptionProposal'],
    norms: ['Z2-5', 'Z2-6'],
  },
  {
    fact: 'zivStarted',
    confidentiality: 'trajectory',
    since: 'planWithoutTrajectory',
    until: ['zivStarted'],
    waits: ['ziv.followUpInterview', 'ziv.informOccupationalPhysician'],
    norms: ['Z1-A', 'Z1-B', 'Z1-C', 'Z1-D'],
    // One situation, and no occupational physician (LT-1).
    amendedBy: [{ law: selfEmployed2023, waits: ['ziv.followUpInterview'], norms: ['Z1-4', 'LT-1'] }],
  },
  {
    fact: 'zivStarted.situation',
    confidentiality: 'trajectory',
    since: 'zivStartedInUnknownSituation',
    until: ['zivStartedInKnownSituation', 'occupationalPhysicianInformed', 'zivEnded'],
    waits: ['ziv.informOccupationalPhysician'],
    norms: ['Z1-A', 'Z1-B', 'Z1-C', 'Z1-D', 'Z1-1'],
    law: codex2022,
  },
  {
    fact: 'questionnaireImpossible',
    confidentiality: 'medical',
    since: 'absentAtUnknownExam',
    until: ['questionnaireImpossible'],
    waits: ['absence.newDate'],
    norms: ['A4-3', 'SA-2'],
  },
  {
    fact: 'referred',
    confidentiality: 'medical',
    since: 'absentAtUnknownContact',
    until: ['referred', 'contactRequested'],
    bringsUp: true,
    waits: ['absence.newDate', 'consequence.notify'],
    norms: ['SA-1'],
  },
  {
    fact: 'newDateSet',
    confidentiality: 'medical',
    since: 'absentWithoutNewDate',
    until: ['newDateSet'],
    onlyIfListed: true,
    waits: ['consequence.notify'],
    norms: ['SA-2'],
  },
  {
    fact: 'treatingDoctorConsentGiven',
    confidentiality: 'trajectory',
    since: 'planWithoutConsent',
    until: ['treatingDoctorConsentGiven', 'zivEnded'],
    waits: ['ziv.informTreatingDoctor'],
    norms: ['Z2-7'],
  },
  {
    fact: 'retrainingApproved',
    confidentiality: 'trajectory',
    since: 'retrainingStartedWithoutApproval',
    until: ['retrainingApproved', 'zivEnded'],
    bringsUp: true,
    waits: ['ziv.retrainingApproval'],
    norms: ['Z2-5', 'LP-4'],
  },
] as const satisfies readonly NeedRule[]

/**
 * The place in the dossier of a fact that may be missing.
 *
 * - `certificateReceived, incapacityEnded or incapacityResumed`: the last day recognised or certified has passed: was
 *   it prolonged, did the incapacity end, or was there a relapse?
 * - `capacityEstimated.category`: the insured was referred, and no estimate says in which category
 * - `questionnaireSent or questionnaireUpdateNotNeeded`: the insured asked for a contact, and nothing says whether a
 *   questionnaire is sent
 * - `coordinatorContact.outcome`: the first contact was held, and nothing says what followed from it
 * - `coordinatorContact`: permission was refused, and no contact is known from which the next one would be counted
 * - `incapacityEnded`: work was resumed in full, and nothing says whether the incapacity has ended
 * - `planDrawnUp.aim`: nothing says what the plan aims at
 * - `zivStarted`: a plan was drawn up, and no start of a ZIV trajectory is known
 * - `zivStarted.situation`: a ZIV trajectory started beside a contract, and nothing says in which situation
 * - `questionnaireImpossible`: an examination was missed, and nothing says that it was the one of norm A4-3
 * - `referred`: a first contact was missed, and nothing says whether it followed a referral or a request
 * - `newDateSet`: a second absence is known, and no letter that set a new date after the first
 * - `treatingDoctorConsentGiven`: a plan was drawn up, and nothing says whether the insured lets the treating doctor
 *   know
 * - `retrainingApproved`: retraining started, and nothing says whether it was approved
 *
 * @category Evaluation
 */
export type NeedFact = (typeof needs)[number]['fact']
