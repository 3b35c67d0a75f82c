import fc from 'fast-check'
import type { Dossier, DossierEvent } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import { medicalGrounds } from 'terug-naar-werk/law'
import { days, TYPICAL_DAYS } from '../../test/support/arbitraries.js'

// Random dossiers as the first edition reads them: its event types and its fields, none of the second edition's.

const channel = fc.constantFrom('physical', 'video', 'telephone', 'mail')

const none = () => fc.constant({})

const fieldsOf: { readonly [type: string]: (on: Day) => fc.Arbitrary<object> } = {
  withholdingNoticeSent: none,
  questionnaireUpdateNotNeeded: none,
  medicalExam: none,
  referred: none,
  contactRequested: none,
  advisingDoctorInformed: none,
  permissionRequested: none,
  permissionGranted: none,
  permissionRefused: none,
  zivRequestRefused: none,
  refusalNotified: none,
  permittedWorkStarted: none,
  permittedWorkEnded: none,
  codexPlanSigned: none,
  occupationalPhysicianInformed: none,
  retrainingApproved: none,
  resumptionProposed: none,
  treatingDoctorInformed: none,
  planReviewed: none,
  resultsEvaluated: none,
  paidWorkStarted: none,
  retrainingStarted: none,
  zivEnded: none,
  workResumed: none,
  absenceContact: none,
  questionnaireSent: () => fc.record({ route: fc.constantFrom('A', 'B') }),
  questionnaireWithheld: () => fc.record({ ground: fc.constantFrom(...medicalGrounds) }),
  questionnaireReceived: (on) =>
    fc
      .record({ complete: fc.boolean(), posted: fc.option(fc.nat(5), { nil: undefined }) })
      .map(({ complete, posted }) => ({
        complete,
        ...(posted !== undefined && { postedOn: addDays(on, -posted) }),
      })),
  supportContact: () =>
    fc.record({ channel, by: fc.constantFrom('coordinator', 'staff') }, { requiredKeys: ['channel'] }),
  questionnaireImpossible: () => fc.record({ examIndicated: fc.boolean() }),
  capacityEstimated: () => fc.record({ category: fc.constantFrom(1, 2, 3, 4) }),
  coordinatorContact: () =>
    fc.record(
      {
        kind: fc.constantFrom('first', 'afterRefusal', 'followUp', 'other'),
        channel,
        outcome: fc.constantFrom('occupationalPhysician', 'zivWanted', 'none', 'actionsAdapted', 'ended'),
      },
      { requiredKeys: ['kind', 'channel'] },
    ),
  consentGiven: () => fc.record({ form: fc.constantFrom('written', 'electronic') }),
  codexRequested: () => fc.record({ by: fc.constantFrom('employer', 'insured', 'treatingDoctor') }),
  codexEnded: () => fc.record({ definitivelyUnfit: fc.boolean() }),
  zivStarted: () => fc.record({ situation: fc.constantFrom('A', 'B', 'C', 'D') }),
  planDrawnUp: () =>
    fc.record(
      {
        elements: fc.subarray(['goals', 'endResult', 'concreteAction', 'nextAppointment']),
        aim: fc.constantFrom('retraining', 'employment'),
      },
      { requiredKeys: ['elements'] },
    ),
  unjustifiedAbsence: (on) =>
    fc.record({
      at: fc.constantFrom('exam', 'firstContact', 'occupationalPhysician', 'regionalAdviser'),
      plannedOn: fc.oneof(
        fc.constant(on),
        fc.nat(30).map((earlier) => addDays(on, -earlier)),
      ),
    }),
  regionalServiceRegistered: () => fc.record({ service: fc.constantFrom('VDAB', 'Actiris', 'Forem') }),
}

/** The event types of the first edition. */
export const firstEditionEvents: readonly string[] = Object.keys(fieldsOf)

const eventOf = (start: Day): fc.Arbitrary<DossierEvent> =>
  fc
    .record({
      type: fc.constantFrom(...firstEditionEvents),
      after: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...TYPICAL_DAYS) },
        { weight: 5, arbitrary: fc.nat(760) },
        // Some before the incapacity, and some years after its start.
        { weight: 1, arbitrary: fc.integer({ min: -40, max: 1500 }) },
      ),
      delay: fc.option(fc.nat(40), { nil: undefined }),
    })
    .chain(({ type, after, delay }) => {
      const on = addDays(start, after)
      const recorded = delay === undefined ? {} : { recordedOn: addDays(on, delay) }
      return (fieldsOf[type]?.(on) ?? none()).map(
        // SAFETY: the fields are those that the first edition has for this type.
        (fields) => ({ type, on, ...fields, ...recorded }) as DossierEvent,
      )
    })

/** A case of the first edition, and the day on which both editions look at it. */
export interface FirstEditionCase {
  readonly dossier: Dossier
  readonly asOf: Day
}

/** Most start while the law of the trajectory exists; some are years old when it begins. */
const starts = fc.oneof({ weight: 9, arbitrary: days(2022, 2026) }, { weight: 1, arbitrary: days(2018, 2021) })

/** Most are looked at in the first eight hundred days; some before their start, and some years after it. */
const lookedAtAfter = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 800 }) },
  { weight: 1, arbitrary: fc.integer({ min: -20, max: 1600 }) },
)

/** Cases of every scheme, each with a day on which both editions look at it. */
export const firstEditionCases: fc.Arbitrary<FirstEditionCase> = starts.chain((start) =>
  fc
    .record({
      scheme: fc.constantFrom('employee', 'unemployed', 'selfEmployed'),
      employmentContract: fc.boolean(),
      recognised: fc.oneof({ weight: 19, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
      endedAfter: fc.option(fc.nat(500), { nil: undefined, freq: 3 }),
      certifiedFor: fc.option(fc.nat(200), { nil: undefined, freq: 3 }),
      events: fc.array(eventOf(start), { maxLength: 14 }),
      asOfAfter: lookedAtAfter,
    })
    .map(({ scheme, employmentContract, recognised, endedAfter, certifiedFor, events, asOfAfter }) => ({
      dossier: {
        scheme,
        employmentContract,
        incapacity: {
          start,
          ...(!recognised && { recognised }),
          ...(endedAfter !== undefined && { endedOn: addDays(start, endedAfter) }),
          ...(certifiedFor !== undefined && { certifiedUntil: addDays(start, certifiedFor) }),
        },
        events,
      },
      asOf: addDays(start, asOfAfter),
    })),
)
