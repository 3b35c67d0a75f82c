import type { EventType } from '../dossier/event-order.js'
import type { Moment } from '../dossier/moment.js'
import type { ContactMoment } from '../law/channel-matrix.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { NormId } from '../law/norms.js'
import type { ObligationState } from './obligation-state.js'
import type { RuleId } from './obligations.js'

/** @internal */
export const findingCodes = [
  'late',
  'early',
  'startCorrected',
  'whileBarred',
  'channel',
  'consentNotAsked',
  'planIncomplete',
  'occupationalPhysicianNotInformed',
  'reviewMissed',
  'examNotHeld',
  'directReferral',
  'withoutPermission',
  'otherSituation',
  'retrainingNotApproved',
] as const

/**
 * What can be found wrong in what was done.
 *
 * - `late`, `early`: a step outside its window
 * - `startCorrected`: a step that is late only by a start that was corrected after it was done
 * - `whileBarred`: a step on a day on which an exclusion stood
 * - `channel`: a contact through a channel that the table does not allow
 * - `consentNotAsked`: no consent recorded at the first contact, whether not asked or not given
 * - `planIncomplete`: a plan without one of its four elements
 * - `occupationalPhysicianNotInformed`: a plan was drawn up and the physician still is not told of the start
 * - `reviewMissed`: a review of the plan was not held when a later one was
 * - `examNotHeld`: an examination was due and not held when a new estimate took it away
 * - `directReferral`: CODEX was asked for after category 4 and before any contact with the coordinator
 * - `withoutPermission`: a trajectory on own request was started without permission
 * - `otherSituation`: the facts do not match the situation in which ZIV was started
 * - `retrainingNotApproved`: retraining started without a recorded approval
 *
 * @category Evaluation
 * @useDeclaredType
 */
export type FindingCode = (typeof findingCodes)[number]

/** @internal */
export const findingSeverities = ['forbidden', 'irregular', 'doubtful'] as const

/**
 * How sure a finding is: against a text, out of time, or only by an inference.
 * @category Evaluation
 * @useDeclaredType
 */
export type FindingSeverity = (typeof findingSeverities)[number]

/**
 * A finding that follows from a moment alone.
 * @category Law
 */
export interface MomentFinding {
  readonly code: FindingCode
  readonly severity: FindingSeverity
  readonly moment: Moment
  readonly confidentiality: Confidentiality
  readonly norms: readonly NormId[]
}

/** @internal */
export const momentFindings: readonly MomentFinding[] = [
  {
    code: 'planIncomplete',
    severity: 'irregular',
    moment: 'planIncomplete',
    confidentiality: 'trajectory',
    norms: ['Z2-3'],
  },
  {
    code: 'directReferral',
    severity: 'doubtful',
    moment: 'codexAskedBeforeContact',
    confidentiality: 'medical',
    norms: ['A6-4'],
  },
  {
    code: 'withoutPermission',
    severity: 'forbidden',
    moment: 'zivStartedWithoutPermission',
    confidentiality: 'trajectory',
    norms: ['B5-1', 'B5-2'],
  },
  {
    code: 'otherSituation',
    severity: 'doubtful',
    moment: 'zivStartedInOtherSituation',
    confidentiality: 'trajectory',
    norms: ['Z1-A', 'Z1-B', 'Z1-C', 'Z1-D'],
  },
  {
    code: 'retrainingNotApproved',
    severity: 'doubtful',
    moment: 'retrainingStartedWithoutApproval',
    confidentiality: 'trajectory',
    norms: ['Z2-5'],
  },
]

/**
 * A finding that follows from the state of an obligation, perhaps only once another moment has come.
 * @category Law
 */
export interface StateFinding {
  readonly code: FindingCode
  readonly severity: FindingSeverity
  readonly rule: RuleId
  readonly states: readonly ObligationState[]
  /** The moment that has come since the trigger; `lapse`: the event that took the step away once it was due. */
  readonly after: Moment | 'lapse'
  /** With `lapse`: only where an event of this type took the step away. */
  readonly lapsedBy?: EventType
  readonly norms: readonly NormId[]
}

/** @internal */
export const stateFindings: readonly StateFinding[] = [
  {
    code: 'consentNotAsked',
    // No event tells a consent that was asked and refused, as the insured may.
    severity: 'doubtful',
    rule: 'consent.ask',
    states: ['overdue', 'fulfilledLate', 'lapsed'],
    after: 'firstContact',
    norms: ['A7-5'],
  },
  {
    code: 'occupationalPhysicianNotInformed',
    severity: 'doubtful',
    rule: 'ziv.informOccupationalPhysician',
    states: ['open'],
    after: 'planDrawnUp',
    norms: ['Z1-1'],
  },
  {
    code: 'reviewMissed',
    // What comes back may come at other times where the file justifies it.
    severity: 'doubtful',
    rule: 'ziv.review',
    states: ['lapsed'],
    after: 'lapse',
    lapsedBy: 'planReviewed',
    norms: ['Z3-1'],
  },
  {
    code: 'examNotHeld',
    severity: 'irregular',
    rule: 'exam.category1',
    states: ['lapsed'],
    after: 'lapse',
    norms: ['A5-2'],
  },
  {
    code: 'examNotHeld',
    severity: 'irregular',
    rule: 'exam.category3',
    states: ['lapsed'],
    after: 'lapse',
    norms: ['A5-3'],
  },
]

/** The row of the table of channels that governs each contact. @internal */
export const channelOfMoment: readonly (readonly [Moment, ContactMoment])[] = [
  ['supportContact', 'questionnaireNotReceived'],
  ['firstContact', 'firstContact'],
  ['contactAfterRefusal', 'afterRefusal'],
  ['followUpInterview', 'followUpInterview'],
  ['otherContact', 'other'],
]
