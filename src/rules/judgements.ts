import type { Moment } from '../dossier/moment.js'
import type { Amendment } from '../law/amendment.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { Law } from '../law/law.js'
import { codex2022, selfEmployed2023 } from '../law/laws.js'
import type { Bearer } from '../law/norm.js'
import type { NormId } from '../law/norms.js'
import type { ObligationBasis } from './obligation-rule.js'
import type { RuleId } from './obligations.js'

/** @internal */
export const judgementQuestions = [
  'medicalWithholding',
  'estimate',
  'reevaluation',
  'questionnaireOnRequest',
  'outcome',
  'permission',
  'afterRefusal',
  'restart',
  'whatNow',
  'maternityProtection',
] as const

/**
 * The decisions that a person must take and no program may take.
 *
 * - `medicalWithholding`: whether a well-founded medical reason forbids the questionnaire
 * - `estimate`: which capacities remain, and so which category
 * - `reevaluation`: which category follows from an examination
 * - `questionnaireOnRequest`: whether a new questionnaire is needed for a request of the insured
 * - `outcome`: what follows from the first contact
 * - `permission`: whether a trajectory is compatible with the general state of health
 * - `afterRefusal`: whether the actions are adapted or the trajectory ends
 * - `restart`: whether a suspended ZIV trajectory restarts or ends, where CODEX ended in a way that Z1-3 does not name
 * - `whatNow`: how the file goes on, where the incapacity goes on and no step is awaited
 * - `maternityProtection`: whether the open steps wait while maternity protection runs
 *
 * @category Evaluation
 * @useDeclaredType
 */
export type JudgementQuestion = (typeof judgementQuestions)[number]

/**
 * A decision that a person must take: who takes it, between which options, and when it is open.
 * @category Law
 */
export interface JudgementRule extends JudgementTerms {
  /** What is to be decided. */
  readonly question: JudgementQuestion
  /** Who decides. */
  readonly by: Bearer
  /** What can be decided. */
  readonly options: readonly string[]
  /** Who may know of it. */
  readonly confidentiality: Confidentiality
  /** The decision is open while an obligation of this rule is open or overdue. */
  readonly whileOpen?: RuleId
  /** The decision is open from this moment on. */
  readonly since?: Moment
  /** With `since`: the first of these moments settles the decision. */
  readonly until?: readonly Moment[]
  /** Present: the decision is open while the incapacity goes on and no step is awaited. */
  readonly whileNothingAwaited?: true
  /** The decision is open while this runs and a step is open or overdue; it asks about each such step. */
  readonly whileRunning?: { readonly from: Moment; readonly until: Moment }
  /** The norms that leave it to a person. */
  readonly norms: readonly NormId[]
  /** The text that introduced it; absent where every case has it. */
  readonly law?: Law
  /** What later texts changed in it. */
  readonly amendedBy?: readonly Amendment<JudgementTerms>[]
}

/**
 * The fields of a decision that a later text of law may change.
 * @category Law
 */
export interface JudgementTerms {
  /** On what it rests, where that is no text of law for the case. */
  readonly basis?: ObligationBasis
}

const CATEGORIES = ['category 1', 'category 2', 'category 3', 'category 4'] as const

/** @internal */
export const judgements = [
  {
    question: 'medicalWithholding',
    by: 'advisingDoctor',
    confidentiality: 'medical',
    options: ['questionnaireSent', 'questionnaireWithheld'],
    whileOpen: 'questionnaire.send',
    norms: ['A2-2'],
  },
  {
    question: 'estimate',
    by: 'advisingDoctor',
    confidentiality: 'medical',
    options: CATEGORIES,
    whileOpen: 'estimate.first',
    norms: ['SCO-3', 'A4-1', 'A5-1'],
  },
  {
    question: 'reevaluation',
    by: 'advisingDoctor',
    confidentiality: 'medical',
    options: CATEGORIES,
    since: 'examAfterPlacement',
    until: ['capacityEstimated'],
    norms: ['A5-1', 'A6-2', 'A6-3'],
  },
  {
    question: 'questionnaireOnRequest',
    by: 'insurer',
    confidentiality: 'trajectory',
    options: ['questionnaireSent', 'questionnaireUpdateNotNeeded'],
    since: 'contactRequested',
    until: ['preparationKnown'],
    norms: ['B2-1', 'B2-2'],
  },
  {
    question: 'outcome',
    by: 'parties',
    confidentiality: 'trajectory',
    options: ['occupationalPhysician', 'zivWanted', 'none'],
    since: 'firstContactWithoutOutcome',
    until: [
      'firstContactRegistered',
      'sentToOccupationalPhysician',
      'noTrajectoryWanted',
      'permissionRequested',
      'zivStarted',
    ],
    norms: ['A7-7', 'B4-2'],
  },
  {
    question: 'permission',
    by: 'advisingDoctor',
    confidentiality: 'trajectory',
    options: ['permissionGranted', 'permissionRefused'],
    whileOpen: 'permission.decide',
    norms: ['B5-2'],
  },
  {
    question: 'afterRefusal',
    by: 'parties',
    confidentiality: 'trajectory',
    options: ['actionsAdapted', 'ended'],
    since: 'contactAfterRefusalWithoutOutcome',
    until: ['contactAfterRefusalWithOutcome', 'noTrajectoryWanted', 'permissionRequested'],
    norms: ['B6-2'],
  },
  {
    question: 'restart',
    by: 'coordinator',
    confidentiality: 'trajectory',
    options: ['zivStarted', 'zivEnded'],
    since: 'codexEndedOtherwiseDuringZiv',
    until: ['zivStarted', 'zivEnded', 'codexEndedUnfit'],
    norms: ['Z1-2', 'Z1-3'],
    law: codex2022,
  },
  {
    // No text says what follows where a step was barred or closed and none comes after it.
    question: 'whatNow',
    by: 'advisingDoctor',
    confidentiality: 'medical',
    options: ['questionnaireSent', 'capacityEstimated', 'referred', 'noStep'],
    whileNothingAwaited: true,
    norms: ['SCO-3'],
  },
  {
    question: 'maternityProtection',
    by: 'insurer',
    confidentiality: 'medical',
    options: ['waits', 'goesOn'],
    whileRunning: { from: 'maternityProtectionStarted', until: 'maternityProtectionEnded' },
    norms: ['FA-3'],
    amendedBy: [{ law: selfEmployed2023, basis: 'analogy' }],
  },
] as const satisfies readonly JudgementRule[]

/**
 * A possible decision of a person, as `options` of a judgement lists it: an event type, an outcome of a contact, a category, or
 * what no event records.
 * @category Evaluation
 * @useDeclaredType
 */
export type JudgementOption = (typeof judgements)[number]['options'][number]
