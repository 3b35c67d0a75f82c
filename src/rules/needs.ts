import type { Moment } from '../dossier/moment.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { NormId } from '../law/norms.js'
import type { RuleId } from './obligations.js'

/**
 * A fact that a dossier may lack, and what waits for it.
 * @category Law
 */
export interface NeedRule {
  /** Where the fact would stand in the dossier. */
  readonly fact: string
  readonly confidentiality: Confidentiality
  /** The moment at which its lack shows. */
  readonly since: Moment
  /** The moments of which any makes it needless. */
  readonly until?: readonly Moment[]
  /** Whether it matters only once what waits for it is listed. */
  readonly onlyIfListed?: true
  /** Whether the fact itself brings up what waits, so that no earlier step of that name settles it. */
  readonly bringsUp?: true
  /** Whether it matters also when the incapacity stands as ended. */
  readonly whileEnded?: true
  /** What cannot be said, or only by assumption, without it. */
  readonly waits: readonly RuleId[]
  readonly norms: readonly NormId[]
}

/** @internal */
export const needs = [
  {
    fact: 'certificateReceived, incapacityEnded or incapacityResumed',
    confidentiality: 'medical',
    since: 'certificateRunOut',
    bringsUp: true,
    whileEnded: true,
    waits: ['questionnaire.send', 'estimate.first'],
    norms: ['A1-1', 'A1-2'],
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
    bringsUp: true,
    whileEnded: true,
    waits: ['exam.category1', 'exam.category3'],
    norms: ['A5-2', 'A5-3'],
  },
  {
    fact: 'regionalServiceRegistered, once more or confirmed',
    confidentiality: 'trajectory',
    since: 'referredAfterRegistration',
    until: ['regionalServiceRegistered'],
    onlyIfListed: true,
    waits: ['regional.register'],
    norms: ['LT-7'],
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
  },
  {
    fact: 'questionnaireImpossible',
    confidentiality: 'medical',
    since: 'absentAtUnknownExam',
    until: ['questionnaireImpossible'],
    waits: ['absence.newDate'],
    norms: ['A4-3', 'SA-2'],
  },
] as const satisfies readonly NeedRule[]

/**
 * Where a fact that is missing would stand in the dossier.
 * @category Evaluation
 */
export type NeedFact = (typeof needs)[number]['fact']
