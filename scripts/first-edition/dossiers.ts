import fc from 'fast-check'
import type { Dossier, DossierEvent } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import { medicalGrounds } from 'terug-naar-werk/law'
import { days } from '../../test/support/arbitraries.js'

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
  supportContact: () => fc.record({ channel }),
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
      plannedOn: fc.constant(on),
    }),
  regionalServiceRegistered: () => fc.record({ service: fc.constantFrom('VDAB', 'Actiris', 'Forem') }),
}

/** The event types of the first edition. */
export const firstEditionEvents: readonly string[] = Object.keys(fieldsOf)

/** The days on which the steps of a trajectory usually fall: half of the events come there, so that they meet. */
const TYPICAL_DAYS = [0, 1, 28, 69, 70, 71, 83, 84, 85, 90, 91, 100, 119, 120, 121, 150, 181, 182, 183, 212, 365]

const eventOf = (start: Day): fc.Arbitrary<DossierEvent> =>
  fc
    .record({
      type: fc.constantFrom(...firstEditionEvents),
      after: fc.oneof(fc.constantFrom(...TYPICAL_DAYS), fc.nat(760)),
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

/** Cases that start from 2022 to 2026, of every scheme, each with a day up to 800 days after its start. */
export const firstEditionCases: fc.Arbitrary<FirstEditionCase> = days(2022, 2026).chain((start) =>
  fc
    .record({
      scheme: fc.constantFrom('employee', 'unemployed', 'selfEmployed'),
      employmentContract: fc.boolean(),
      endedAfter: fc.option(fc.nat(500), { nil: undefined, freq: 3 }),
      certifiedFor: fc.option(fc.nat(200), { nil: undefined, freq: 3 }),
      events: fc.array(eventOf(start), { maxLength: 14 }),
      asOfAfter: fc.integer({ min: 0, max: 800 }),
    })
    .map(({ scheme, employmentContract, endedAfter, certifiedFor, events, asOfAfter }) => ({
      dossier: {
        scheme,
        employmentContract,
        incapacity: {
          start,
          ...(endedAfter !== undefined && { endedOn: addDays(start, endedAfter) }),
          ...(certifiedFor !== undefined && { certifiedUntil: addDays(start, certifiedFor) }),
        },
        events,
      },
      asOf: addDays(start, asOfAfter),
    })),
)
