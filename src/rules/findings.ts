import type { Moment } from '../dossier/moment.js'
import type { Amendment, Enacted } from '../law/amendment.js'
import type { ContactMoment } from '../law/channel-matrix.js'
import type { Confidentiality } from '../law/confidentiality.js'
import type { Law } from '../law/law.js'
import { circular2022, codex2022, codexEnds2024, selfEmployed2023 } from '../law/laws.js'
import type { NormId } from '../law/norms.js'
import type { ObligationBasis } from './obligation-rule.js'

/** @internal */
export const findingCodes = [
  'late',
  'early',
  'startCorrected',
  'whileBarred',
  'channel',
  'questionnaireIncomplete',
  'consentNotAsked',
  'planIncomplete',
  'occupationalPhysicianNotInformed',
  'reviewMissed',
  'examNotHeld',
  'directReferral',
  'withoutPermission',
  'otherSituation',
  'retrainingNotApproved',
  'wrongPerson',
  'withoutConsent',
] as const

/**
 * What can be wrong in the way in which a step was done.
 *
 * - `late`: a step was done after the last day of its window
 * - `early`: a step was done before the first day of its window
 * - `startCorrected`: a step is late only by a start that was corrected after the step was done
 * - `whileBarred`: a step was done during an exclusion that forbids it; `doubtful` where the exclusion is not certain
 * - `channel`: a contact took place through a channel that the table of channels does not allow
 * - `questionnaireIncomplete`: the questionnaire came back incomplete, and a complete one is still to come
 * - `consentNotAsked`: no consent was recorded at the first contact: it was not requested or not given
 * - `planIncomplete`: a plan lacks one or more of its four elements
 * - `occupationalPhysicianNotInformed`: a plan was drawn up before the occupational physician was informed of the start
 * - `reviewMissed`: a review of the plan was not held, and a later one was
 * - `examNotHeld`: an examination was due and had not been held when a new estimate made it lapse
 * - `directReferral`: CODEX was requested after category 4 and before any contact with the coordinator
 * - `withoutPermission`: a trajectory at the request of the insured was started without permission
 * - `otherSituation`: the facts do not match the situation in which ZIV was started
 * - `retrainingNotApproved`: retraining started without a recorded approval
 * - `wrongPerson`: a team member did what only the advising doctor may do at that time
 * - `withoutConsent`: the treating doctor was informed without a recorded consent of the insured
 *
 * @category Evaluation
 * @useDeclaredType
 */
export type FindingCode = (typeof findingCodes)[number]

/** @internal */
export const findingSeverities = ['forbidden', 'irregular', 'doubtful'] as const

/**
 * How serious a finding is.
 *
 * - `forbidden`: a text of law forbids it
 * - `irregular`: it was not done as a text requires
 * - `doubtful`: it rests on an inference
 *
 * @category Evaluation
 * @useDeclaredType
 */
export type FindingSeverity = (typeof findingSeverities)[number]

/**
 * A finding that a moment alone gives.
 * @category Law
 */
export interface MomentFinding extends FindingTerms {
  /** What is found. */
  readonly code: FindingCode
  /** How serious it is. */
  readonly severity: FindingSeverity
  /** Who may know of it. */
  readonly confidentiality: Confidentiality
  /** The text that introduced it; absent where every case has it. The day of the moment decides. */
  readonly law?: Law
  /** What later texts changed in it. */
  readonly amendedBy?: readonly Amendment<FindingTerms>[]
}

/**
 * The fields of a finding that a later text of law may change.
 * @category Law
 */
export interface FindingTerms {
  /** The moment at which it is found. */
  readonly moment: Moment
  /** The norms from which it follows. */
  readonly norms: readonly NormId[]
  /** On what it rests, where that is no text of law for the case. */
  readonly basis?: ObligationBasis
  /** Not where this moment came before, on or after the first day of that text. */
  readonly unless?: { readonly moment: Moment; readonly since: Law }
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
    amendedBy: [{ law: selfEmployed2023, basis: 'analogy' }],
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
    law: codex2022,
  },
  {
    code: 'otherSituation',
    severity: 'doubtful',
    moment: 'zivInDWithoutUnfitEnd',
    confidentiality: 'trajectory',
    norms: ['Z1-D'],
    law: codex2022,
    amendedBy: [
      { law: codexEnds2024, unless: { moment: 'codexEnded', since: codexEnds2024 }, norms: ['Z1-D', 'LT-16'] },
    ],
  },
  {
    code: 'retrainingNotApproved',
    severity: 'doubtful',
    moment: 'retrainingStartedWithoutApproval',
    confidentiality: 'trajectory',
    norms: ['Z2-5'],
  },
  {
    code: 'withoutConsent',
    severity: 'forbidden',
    moment: 'treatingDoctorInformedWithoutConsent',
    confidentiality: 'trajectory',
    norms: ['Z2-7'],
  },
]

/** The table of channels stands in the circular alone (CH-1 to CH-5). @internal */
export const channelsOfCircular: Enacted<Pick<FindingTerms, 'basis'>> & Pick<FindingTerms, 'basis'> = {
  law: circular2022,
  amendedBy: [{ law: selfEmployed2023, basis: 'analogy' }],
}

/** The row of the table of channels for each contact. @internal */
export const channelOfMoment: readonly (readonly [Moment, ContactMoment])[] = [
  ['supportContact', 'questionnaireNotReceived'],
  ['firstContact', 'firstContact'],
  ['contactAfterRefusal', 'afterRefusal'],
  ['followUpInterview', 'followUpInterview'],
  ['otherContact', 'other'],
]
