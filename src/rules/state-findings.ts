import type { EventType } from '../dossier/event-order.js'
import type { Moment } from '../dossier/moment.js'
import type { NormId } from '../law/norms.js'
import type { FindingCode, FindingSeverity } from './findings.js'
import type { ObligationState } from './obligation-state.js'
import type { RuleId } from './obligations.js'

/**
 * A finding that the state of an obligation gives, together with a moment after its trigger.
 * @category Law
 */
export interface StateFinding {
  /** What is found. */
  readonly code: FindingCode
  /** How serious it is. */
  readonly severity: FindingSeverity
  /** The rule whose steps it is about. */
  readonly rule: RuleId
  /** The states of the step in which it is found. */
  readonly states: readonly ObligationState[]
  /** The moment that must have come since the trigger. `lapse`: the event that made the step lapse once it was due. */
  readonly after: Moment | 'lapse'
  /** With `lapse`: only where an event of this type made the step lapse, due or not. */
  readonly lapsedBy?: EventType
  /** The norms from which it follows. */
  readonly norms: readonly NormId[]
}

/** @internal */
export const stateFindings: readonly StateFinding[] = [
  {
    code: 'questionnaireIncomplete',
    severity: 'irregular',
    rule: 'questionnaire.return',
    states: ['open', 'overdue'],
    after: 'questionnaireReceivedIncomplete',
    norms: ['A3-1', 'B3-1'],
  },
  {
    code: 'consentNotAsked',
    // No event records that the insured refused the consent, which is a right.
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
    // The file may justify another frequency.
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
