import type { Moment } from '../dossier/moment.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { Bearer } from '../law/norm.js'
import type { NormId } from '../law/norms.js'
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
  'consequence',
] as const

/**
 * The decisions that no program may take.
 *
 * - `medicalWithholding`: whether a well-founded medical reason forbids the questionnaire
 * - `estimate`: what capacities remain, and so which category
 * - `reevaluation`: which category after an examination
 * - `questionnaireOnRequest`: whether a new questionnaire is needed for a request of the insured
 * - `outcome`: what follows from the first contact
 * - `permission`: whether a trajectory is compatible with the general state of health
 * - `afterRefusal`: whether the actions are adapted or the trajectory ends
 * - `restart`: what becomes of a suspended ZIV trajectory when CODEX has ended otherwise than Z1-3 foresees
 * - `consequence`: from which absence, when and how long a consequence whose decree was not read applies
 *
 * @category Evaluation
 * @useDeclaredType
 */
export type JudgementQuestion = (typeof judgementQuestions)[number]

/**
 * A decision that a person must take: who, when it stands open, and between what.
 * @category Law
 */
export interface JudgementRule {
  readonly question: JudgementQuestion
  readonly by: Bearer
  readonly options: readonly string[]
  readonly confidentiality: Confidentiality
  /** The obligation that is still to be done while the decision stands open … */
  readonly whileOpen?: RuleId
  /** … or the moment from which on it does, until another one settles it. */
  readonly since?: Moment
  readonly until?: readonly Moment[]
  /** … or a consequence whose days the law read does not give. */
  readonly whileDaysUnknown?: 'consequence'
  readonly norms: readonly NormId[]
}

const CATEGORIES = ['category 1', 'category 2', 'category 3', 'category 4'] as const

/** @internal */
export const judgements: readonly JudgementRule[] = [
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
  },
  {
    question: 'consequence',
    by: 'insurer',
    confidentiality: 'medical',
    options: ['applied', 'notApplied'],
    whileDaysUnknown: 'consequence',
    norms: ['SA-5', 'LT-6'],
  },
]
