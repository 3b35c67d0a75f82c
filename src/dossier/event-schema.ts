import * as z from 'zod'
import { type Day, isDay } from '../calendar/day.js'
import { medicalGrounds } from '../law/medical-ground.js'
import type { PlainEventType } from './event.js'

/**
 * A day of the dossier. A `custom` type, so that one predicate decides everywhere what a day is;
 * the issue that a caller sees is made from the value itself.
 * @internal
 */
export const daySchema = z.custom<Day>(isDay).meta({ id: 'Day' })

/** The fields that an event of any type has. @internal */
export const days = { on: daySchema, recordedOn: daySchema.optional() }

const plain = <const Type extends PlainEventType>(type: Type) => z.strictObject({ type: z.literal(type), ...days })

/** @internal */
export const channelSchema = z.enum(['physical', 'video', 'telephone', 'mail'])

/**
 * The schema of one event: a union told apart by `type`, unknown keys refused.
 *
 * @example
 * ```ts
 * import { eventSchema } from 'terug-naar-werk/schema'
 * eventSchema.safeParse({ type: 'referred', on: '2023-04-25' }).success // => true
 * eventSchema.safeParse({ type: 'referred', on: '2023-04-31' }).success // => false
 * ```
 * @category Dossier
 */
export const eventSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('questionnaireSent'), ...days, route: z.enum(['A', 'B']) }),
    z.strictObject({ type: z.literal('questionnaireWithheld'), ...days, ground: z.enum(medicalGrounds) }),
    plain('withholdingNoticeSent'),
    z.strictObject({
      type: z.literal('questionnaireReceived'),
      ...days,
      complete: z.boolean(),
      postedOn: daySchema.optional(),
    }),
    plain('questionnaireUpdateNotNeeded'),
    z.strictObject({
      type: z.literal('supportContact'),
      ...days,
      channel: channelSchema,
      by: z.enum(['coordinator', 'staff']).optional(),
    }),
    z.strictObject({ type: z.literal('questionnaireImpossible'), ...days, examIndicated: z.boolean() }),
    plain('medicalExam'),
    z.strictObject({
      type: z.literal('capacityEstimated'),
      ...days,
      category: z.literal([1, 2, 3, 4]),
    }),
    plain('referred'),
    plain('contactRequested'),
    plain('advisingDoctorInformed'),
    z.strictObject({
      type: z.literal('coordinatorContact'),
      ...days,
      kind: z.enum(['first', 'afterRefusal', 'followUp', 'other']),
      channel: channelSchema,
      outcome: z.enum(['occupationalPhysician', 'zivWanted', 'none', 'actionsAdapted', 'ended']).optional(),
    }),
    z.strictObject({ type: z.literal('consentGiven'), ...days, form: z.enum(['written', 'electronic']) }),
    plain('permissionRequested'),
    plain('permissionGranted'),
    plain('permissionRefused'),
    plain('zivRequestRefused'),
    plain('refusalNotified'),
    plain('permittedWorkStarted'),
    plain('permittedWorkEnded'),
    z.strictObject({
      type: z.literal('codexRequested'),
      ...days,
      by: z.enum(['employer', 'insured', 'treatingDoctor']),
    }),
    plain('codexPlanSigned'),
    z.strictObject({ type: z.literal('codexEnded'), ...days, definitivelyUnfit: z.boolean() }),
    z.strictObject({ type: z.literal('zivStarted'), ...days, situation: z.enum(['A', 'B', 'C', 'D']) }),
    plain('occupationalPhysicianInformed'),
    z.strictObject({
      type: z.literal('planDrawnUp'),
      ...days,
      elements: z.array(z.enum(['goals', 'endResult', 'concreteAction', 'nextAppointment'])).max(100),
      aim: z.enum(['retraining', 'employment']).optional(),
    }),
    plain('retrainingApproved'),
    plain('resumptionProposed'),
    plain('treatingDoctorInformed'),
    plain('planReviewed'),
    plain('resultsEvaluated'),
    plain('paidWorkStarted'),
    plain('retrainingStarted'),
    plain('zivEnded'),
    plain('workResumed'),
    z.strictObject({
      type: z.literal('unjustifiedAbsence'),
      ...days,
      at: z.enum(['exam', 'firstContact', 'occupationalPhysician', 'regionalAdviser']),
      plannedOn: daySchema,
    }),
    plain('absenceContact'),
    z.strictObject({
      type: z.literal('regionalServiceRegistered'),
      ...days,
      service: z.enum(['VDAB', 'Actiris', 'Forem']),
    }),
  ])
  .meta({ id: 'DossierEvent' })
