import * as z from 'zod/mini'
import { type Day, isDay } from '../calendar/day.js'
import { channels } from '../law/channel-matrix.js'
import { medicalGrounds } from '../law/medical-ground.js'
import {
  absencePlaces,
  categories,
  codexRequesters,
  consentForms,
  contactKinds,
  contactOutcomes,
  type DossierEvent,
  type EventFields,
  planAims,
  planElements,
  regionalServices,
  routes,
  supportGivers,
  zivSituations,
} from './event.js'
import type { EventType } from './event-order.js'

/**
 * A day of the dossier. A `custom` type, so that one predicate decides everywhere what a day is;
 * the issue that a caller sees is made from the value itself.
 * @internal
 */
export const daySchema = z.custom<Day>(isDay).register(z.globalRegistry, { id: 'Day' })

/** The fields that an event of any type has. @internal */
export const days = { on: daySchema, recordedOn: z.optional(daySchema) }

/** @internal */
export const channelSchema = z.enum(channels)

/** What ends something may say what it ends. */
const paired = { ref: z.optional(z.string().check(z.minLength(1), z.maxLength(64))) }

/** A schema for each further field of a type; nothing else for a type that has none. */
type FurtherFields<Type extends EventType> = Type extends keyof EventFields
  ? { readonly [field in keyof EventFields[Type]]-?: z.ZodMiniType<EventFields[Type][field]> }
  : { readonly [field: string]: never }

/**
 * The further fields of each event type, in the order of the circular.
 * @internal
 */
export const furtherFields = {
  certificateReceived: { until: daySchema },
  recognitionDecided: { recognised: z.boolean(), until: z.optional(daySchema) },
  incapacityStartCorrected: { start: daySchema },
  incapacityEnded: { lastDay: daySchema },
  incapacityResumed: {},
  contractStarted: paired,
  contractEnded: paired,
  questionnaireSent: { route: z.enum(routes) },
  questionnaireWithheld: { ground: z.enum(medicalGrounds) },
  withholdingNoticeSent: {},
  questionnaireReceived: { complete: z.boolean(), postedOn: z.optional(daySchema) },
  questionnaireUpdateNotNeeded: {},
  supportContact: { channel: channelSchema, by: z.optional(z.enum(supportGivers)) },
  questionnaireImpossible: { examIndicated: z.boolean() },
  medicalExam: {},
  capacityEstimated: { category: z.literal(categories) },
  referred: {},
  contactRequested: {},
  advisingDoctorInformed: {},
  coordinatorContact: {
    kind: z.enum(contactKinds),
    channel: channelSchema,
    outcome: z.optional(z.enum(contactOutcomes)),
  },
  consentGiven: { form: z.enum(consentForms) },
  permissionRequested: {},
  permissionGranted: {},
  permissionRefused: {},
  zivRequestRefused: {},
  refusalNotified: {},
  permittedWorkStarted: paired,
  permittedWorkEnded: paired,
  codexRequested: { by: z.enum(codexRequesters) },
  codexPlanSigned: {},
  codexEnded: { definitivelyUnfit: z.boolean() },
  zivStarted: { situation: z.enum(zivSituations) },
  occupationalPhysicianInformed: {},
  planDrawnUp: {
    elements: z.array(z.enum(planElements)).check(z.maxLength(100)),
    aim: z.optional(z.enum(planAims)),
  },
  retrainingApproved: {},
  resumptionProposed: {},
  treatingDoctorInformed: {},
  planReviewed: {},
  resultsEvaluated: {},
  paidWorkStarted: {},
  retrainingStarted: {},
  zivEnded: {},
  workResumed: {},
  unjustifiedAbsence: { at: z.enum(absencePlaces), plannedOn: daySchema },
  absenceContact: {},
  regionalServiceRegistered: { service: z.enum(regionalServices) },
} as const satisfies { readonly [type in EventType]: FurtherFields<type> }

/** The fields of an event of each type. @internal */
export const eventShapes: ReadonlyMap<unknown, { readonly [field: string]: z.ZodMiniType }> = new Map(
  Object.entries(furtherFields).map(([type, further]) => [type, { type: z.literal(type), ...days, ...further }]),
)

type OneType = z.ZodMiniType<DossierEvent> & z.core.$ZodTypeDiscriminable

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
export const eventSchema: z.ZodMiniType<DossierEvent> = z
  .discriminatedUnion(
    'type',
    // SAFETY: each shape has its type and the fields that the table holds to those of an event of that type.
    [...eventShapes.values()].map((shape) => z.strictObject(shape)) as unknown as [OneType, ...OneType[]],
  )
  .register(z.globalRegistry, { id: 'DossierEvent' })
