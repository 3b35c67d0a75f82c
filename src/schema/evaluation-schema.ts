import * as z from 'zod'
import { type Cause, confidentialityOf } from '../dossier/cause.js'
import { eventTypes } from '../dossier/event-order.js'
import { daySchema } from '../dossier/event-schema.js'
import { type Moment, moments } from '../dossier/moment.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import { answers } from '../law/answers.js'
import { type NoticeId, notices } from '../law/notice.js'
import { obligations, type RuleId } from '../rules/obligations.js'
import { answerSchemas } from './answer-schemas.js'
import { normSchema } from './norm-schema.js'

const cited = z.array(normSchema).readonly()

/** The records of the rulebook; a draft of a law adds none. */
const variant = z.enum(obligations.map(({ id }) => id))

// SAFETY: the rules of the rulebook are the rule ids, by definition of that type.
const rule = z.enum([...new Set(obligations.map((obligation) => obligation.rule))] as RuleId[]).meta({ id: 'RuleId' })

// SAFETY: the table has a row for each cause, by its type.
const cause = z.enum(Object.keys(confidentialityOf) as Cause[]).meta({ id: 'Cause' })

// SAFETY: a moment is an event type, one of the table of moments, or a certificate that ran out.
const moment = z
  .enum([...new Set([...eventTypes, 'certificateRunOut', ...Object.keys(moments)])] as Moment[])
  .meta({ id: 'Moment' })

const bearer = z.enum(['insured', 'advisingDoctor', 'coordinator', 'insurer', 'parties']).meta({ id: 'Bearer' })

const window = z.strictObject({ from: daySchema, until: daySchema.nullable() }).readonly().meta({ id: 'Window' })

const state = z
  .enum(['upcoming', 'open', 'overdue', 'fulfilled', 'fulfilledLate', 'barred', 'suspended', 'lapsed'])
  .meta({ id: 'ObligationState' })

const keys = z.array(z.string()).readonly()

/** The question and the answer in the name of a reading, such as `RD-6:sameDate`. */
const reading = z.enum(
  Object.entries(answers).flatMap(([question, values]) => values.map((value) => `${question}:${value}`)),
)

const notice = z
  .strictObject({
    // SAFETY: the notices are made of the notice ids, by definition of their type.
    id: z.enum(notices.map(({ id }) => id) as NoticeId[]),
    text: z.string(),
    norms: cited,
  })
  .readonly()

const obligation = z
  .strictObject({
    key: z.string(),
    rule,
    variant,
    bearer,
    alsoBy: z.array(z.literal('teamMember')).readonly().exactOptional(),
    modality: z.enum(['duty', 'power']),
    basis: z.literal('statement').exactOptional(),
    window,
    trigger: z.strictObject({ type: cause, on: daySchema, moment: moment.exactOptional() }).readonly(),
    countedFrom: z
      .strictObject({
        posted: daySchema.exactOptional(),
        planned: daySchema.exactOptional(),
        request: daySchema.exactOptional(),
        previousContact: daySchema.exactOptional(),
      })
      .readonly()
      .exactOptional(),
    state,
    fulfilledOn: daySchema.exactOptional(),
    barredBy: keys.exactOptional(),
    lapsedBy: z.strictObject({ type: cause, on: daySchema }).readonly().exactOptional(),
    norms: cited,
    amendedBy: z.array(z.string()).readonly().exactOptional(),
    readings: z
      .array(
        z
          .strictObject({
            reading,
            window,
            state: state.exactOptional(),
            fulfilledOn: daySchema.exactOptional(),
          })
          .readonly(),
      )
      .readonly()
      .exactOptional(),
  })
  .readonly()
  .meta({ id: 'Obligation' })

const exclusion = z
  .strictObject({
    key: z.string(),
    ground: z.enum([
      'medicalGround',
      'codexRequested',
      'permittedWork',
      'ownTrajectory',
      'certifiedEnd',
      'codexDuringZiv',
    ]),
    modality: z.enum(['prohibition', 'power', 'suspension']),
    from: daySchema,
    until: daySchema.nullable(),
    bars: z.array(rule).readonly(),
    norms: cited,
  })
  .readonly()
  .meta({ id: 'Exclusion' })

const presumption = z
  .strictObject({
    kind: z.enum(['codex', 'ziv']),
    from: daySchema,
    until: daySchema,
    maxUntil: daySchema,
    endedBy: z.enum(['maximum', 'resumption', 'paidWork', 'retraining', 'zivEnded']).nullable(),
    norms: cited,
    readings: z.array(z.strictObject({ reading, window }).readonly()).readonly().exactOptional(),
  })
  .readonly()
  .meta({ id: 'Presumption' })

const consequence = z
  .strictObject({
    kind: z.enum(['reduction', 'suppression']),
    percentage: z.literal([2.5, 10, 100]),
    absence: z.int().min(1),
    plannedOn: daySchema,
    from: daySchema.nullable(),
    until: daySchema.nullable(),
    norms: cited,
    notice: z.string().exactOptional(),
  })
  .readonly()
  .meta({ id: 'Consequence' })

const finding = z
  .strictObject({
    code: z.enum([
      'late',
      'early',
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
    ]),
    severity: z.enum(['forbidden', 'irregular', 'doubtful']),
    on: daySchema,
    obligation: z.string().exactOptional(),
    exclusions: keys.exactOptional(),
    norms: cited,
  })
  .readonly()
  .meta({ id: 'Finding' })

const need = z
  .strictObject({ fact: z.string(), since: daySchema, waits: z.array(rule).readonly(), norms: cited })
  .readonly()
  .meta({ id: 'Need' })

const judgement = z
  .strictObject({
    question: z.enum([
      'medicalWithholding',
      'estimate',
      'reevaluation',
      'questionnaireOnRequest',
      'outcome',
      'permission',
      'afterRefusal',
      'restart',
      'consequence',
    ]),
    by: bearer,
    options: z.array(z.string()).readonly(),
    since: daySchema,
    obligation: z.string().exactOptional(),
    norms: cited,
  })
  .readonly()
  .meta({ id: 'Judgement' })

const status = z
  .enum([
    'notCovered',
    'outOfScope',
    'notRecognised',
    'notStarted',
    'incapacityEnded',
    'permittedWork',
    'awaitingQuestionnaire',
    'questionnaireWithheld',
    'questionnaireSent',
    'awaitingEstimate',
    'category1',
    'category2',
    'category3',
    'awaitingReferral',
    'contactRequested',
    'awaitingFirstContact',
    'firstContactHeld',
    'withOccupationalPhysician',
    'noTrajectory',
    'awaitingPermission',
    'permissionGranted',
    'permissionRefused',
    'zivRunning',
    'zivSuspended',
    'zivEnded',
    'codexRunning',
    'codexEnded',
    'notDisclosed',
  ])
  .meta({ id: 'DossierStatus' })

const chosen = z
  .strictObject({
    knownOn: daySchema.exactOptional(),
    readings: z
      .strictObject({
        'RD-1': answerSchemas['RD-1'].exactOptional(),
        'RD-2': answerSchemas['RD-2'].exactOptional(),
        'RD-3': answerSchemas['RD-3'].exactOptional(),
        'RD-4': answerSchemas['RD-4'].exactOptional(),
        'RD-5': answerSchemas['RD-5'].exactOptional(),
        'RD-6': answerSchemas['RD-6'].exactOptional(),
      })
      .readonly()
      .exactOptional(),
    rollOver: z.literal('nextWorkingDay').exactOptional(),
  })
  .readonly()

/** @internal */
export const evaluationShape = z
  .strictObject({
    id: z.string().exactOptional(),
    asOf: daySchema,
    case: z
      .strictObject({
        scheme: z.enum(['employee', 'unemployed', 'selfEmployed']),
        employmentContract: z.boolean(),
        incapacityStart: daySchema,
        incapacityEndedOn: daySchema.exactOptional(),
      })
      .readonly(),
    chosen: chosen.exactOptional(),
    law: z
      .strictObject({
        version: z.string(),
        coverage: z.enum(['before', 'confirmed', 'statuteOnly']),
        notices: z.array(notice).readonly(),
      })
      .readonly(),
    status,
    obligations: z.array(obligation).readonly(),
    exclusions: z.array(exclusion).readonly(),
    presumption: presumption.nullable(),
    consequences: z.array(consequence).readonly(),
    findings: z.array(finding).readonly(),
    needs: z.array(need).readonly(),
    judgements: z.array(judgement).readonly(),
  })
  .readonly()
  .meta({ id: 'Evaluation', title: 'Evaluation' })

/**
 * The schema of what `evaluate` gives. A type test holds it equal to the type `Evaluation`.
 *
 * @example
 * ```ts
 * import { evaluate, isDay, parseDossier } from 'terug-naar-werk'
 * import { evaluationSchema } from 'terug-naar-werk/schema'
 * const asOf = '2023-04-20'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const evaluation = parsed._tag === 'Right' && isDay(asOf) && evaluate(parsed.right, { asOf })
 * evaluationSchema.safeParse(evaluation).success // => true
 * ```
 * @category Evaluation
 */
export const evaluationSchema: z.ZodType<Evaluation> = evaluationShape
