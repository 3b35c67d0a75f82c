import * as z from 'zod/mini'
import { type Day, isDay } from '../calendar/day.js'
import { channels } from '../law/channel-matrix.js'
import { medicalGrounds } from '../law/medical-ground.js'
import type { EventFields } from './event.js'
import type { EventType } from './event-order.js'
import {
  absencePlaces,
  categories,
  codexEndings,
  codexRequesters,
  consentForms,
  contactKinds,
  contactOutcomes,
  doctorOrTeam,
  heldContacts,
  planAims,
  planElements,
  regionalServices,
  routes,
  supportGivers,
  zivSituations,
} from './event-values.js'
import { opaqueText } from './opaque-text.js'

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

/** A schema for each field, also of those that may be left out. @internal */
export type FieldSchemas<Data> = { readonly [field in keyof Data]-?: z.ZodMiniType<Data[field]> }

/** Nothing for a type that has no further field. */
type FurtherFields<Type extends EventType> = Type extends keyof EventFields
  ? FieldSchemas<EventFields[Type]>
  : { readonly [field: string]: never }

/** @internal */
export type FieldsOfEvents = { readonly [type in EventType]: FurtherFields<type> }

/** What ends something may say what it ends. */
const paired = { ref: z.optional(opaqueText(64)) }

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
  invalidityRecognised: { until: daySchema },
  contractStarted: paired,
  contractEnded: paired,
  maternityProtectionStarted: paired,
  maternityProtectionEnded: paired,
  hospitalStayStarted: paired,
  hospitalStayEnded: paired,
  questionnaireSent: { route: z.enum(routes) },
  questionnaireWithheld: { ground: z.enum(medicalGrounds) },
  gravityNoted: {},
  withholdingNoticeSent: {},
  questionnaireReceived: { complete: z.boolean(), postedOn: z.optional(daySchema) },
  questionnaireUpdateNotNeeded: {},
  supportContact: { channel: channelSchema, by: z.optional(z.enum(supportGivers)) },
  questionnaireImpossible: { examIndicated: z.boolean() },
  medicalExam: {},
  physicalContact: { by: z.enum(doctorOrTeam), combined: z.optional(z.boolean()) },
  evaluationOnFile: {},
  endOfIncapacityPresumed: {},
  capacityEstimated: { category: z.literal(categories), by: z.optional(z.enum(doctorOrTeam)) },
  categoryValidated: {},
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
  codexRequested: { by: z.enum(codexRequesters), ...paired },
  codexPlanSigned: {},
  codexPlanReceived: {},
  codexPlanAnswered: {},
  codexEnded: {
    definitivelyUnfit: z.optional(z.boolean()),
    ground: z.optional(z.enum(codexEndings)),
    ...paired,
  },
  zivStarted: { situation: z.optional(z.enum(zivSituations)), ...paired },
  occupationalPhysicianInformed: {},
  planDrawnUp: {
    elements: z.array(z.enum(planElements)).check(z.maxLength(100)),
    aim: z.optional(z.enum(planAims)),
  },
  retrainingApproved: {},
  fundVoucherStarted: paired,
  fundServicesEnded: paired,
  resumptionProposed: {},
  treatingDoctorConsentGiven: {},
  treatingDoctorInformed: {},
  planReviewed: {},
  resultsEvaluated: {},
  paidWorkStarted: {},
  retrainingStarted: {},
  zivEnded: paired,
  workResumed: {},
  unjustifiedAbsence: { at: z.enum(absencePlaces), plannedOn: daySchema },
  absenceContact: { at: z.optional(z.enum(absencePlaces)) },
  newDateSet: { at: z.enum(absencePlaces), plannedOn: daySchema },
  contactHeld: { at: z.enum(heldContacts) },
  consequenceNotified: { plannedOn: z.optional(daySchema) },
  referredToRegionalService: {},
  registrationLetterSent: { lastDay: daySchema },
  regionalServiceRegistered: { service: z.enum(regionalServices) },
  registrationProofReceived: {},
} as const satisfies FieldsOfEvents
