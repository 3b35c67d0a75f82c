import fc from 'fast-check'
import type { Dossier, DossierEvent, EventFields, EventType } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import { medicalGrounds } from 'terug-naar-werk/law'
import { eventTypes } from '../../src/dossier/event-order.js'
import { day } from './days.js'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Days from one year to another, half of them near the end of a month, where counting is hard. */
export const days = (firstYear = 1900, lastYear = 2199): fc.Arbitrary<Day> =>
  fc
    .record({
      year: fc.integer({ min: firstYear, max: lastYear }),
      month: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
        { weight: 1, arbitrary: fc.constant(2) },
      ),
      day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 28, max: 31 })),
    })
    .map(({ year, month, day: wanted }) =>
      day(`${year}-${twoDigits(month)}-${twoDigits(Math.min(wanted, lengthOf(year, month)))}`),
    )

const channel = fc.constantFrom('physical' as const, 'video' as const, 'telephone' as const, 'mail' as const)

const doctorOrTeam = fc.constantFrom('advisingDoctor' as const, 'teamMember' as const)

const places = fc.constantFrom(
  'exam' as const,
  'firstContact' as const,
  'occupationalPhysician' as const,
  'regionalAdviser' as const,
  'combinedContact' as const,
)

/** Half of them name what they begin or end. */
const paired = fc.oneof(
  fc.constant({}),
  fc.constantFrom('one', 'other').map((ref) => ({ ref })),
)

/** The fields of an event that names what it begins or ends, in half of the cases. */
const withRef = <Fields extends object>(fields: fc.Arbitrary<Fields>): fc.Arbitrary<Fields & { ref?: string }> =>
  fc.tuple(fields, paired).map(([own, ref]) => ({ ...own, ...ref }))

const fieldsOf: { readonly [type in keyof EventFields]: (on: Day) => fc.Arbitrary<EventFields[type]> } = {
  certificateReceived: (on) => fc.nat(120).map((length) => ({ until: addDays(on, length) })),
  recognitionDecided: (on) =>
    fc
      .record({ recognised: fc.boolean(), length: fc.option(fc.nat(120), { nil: undefined }) })
      .map(({ recognised, length }) => ({ recognised, ...(length !== undefined && { until: addDays(on, length) }) })),
  incapacityStartCorrected: (on) => fc.nat(40).map((days) => ({ start: addDays(on, -days) })),
  incapacityEnded: (on) => fc.integer({ min: -30, max: 30 }).map((days) => ({ lastDay: addDays(on, days) })),
  contractStarted: () => paired,
  contractEnded: () => paired,
  permittedWorkStarted: () => paired,
  permittedWorkEnded: () => paired,
  maternityProtectionStarted: () => paired,
  maternityProtectionEnded: () => paired,
  hospitalStayStarted: () => paired,
  hospitalStayEnded: () => paired,
  fundVoucherStarted: () => paired,
  fundServicesEnded: () => paired,
  zivEnded: () => paired,
  invalidityRecognised: (on) => fc.integer({ min: 60, max: 900 }).map((length) => ({ until: addDays(on, length) })),
  physicalContact: () => fc.record({ by: doctorOrTeam, combined: fc.boolean() }, { requiredKeys: ['by'] }),
  registrationLetterSent: (on) => fc.constant({ lastDay: addDays(on, 14) }),
  absenceContact: () => fc.record({ at: places }, { requiredKeys: [] }),
  newDateSet: (on) =>
    fc.record({ at: places, length: fc.nat(40) }).map(({ at, length }) => ({ at, plannedOn: addDays(on, length) })),
  contactHeld: () =>
    fc.record({ at: fc.constantFrom('occupationalPhysician', 'occupationalPhysicianSpecial', 'regionalAdviser') }),
  consequenceNotified: () => fc.constant({}),
  questionnaireSent: () => fc.record({ route: fc.constantFrom('A', 'B') }),
  questionnaireWithheld: () => fc.record({ ground: fc.constantFrom(...medicalGrounds) }),
  questionnaireReceived: (on) =>
    fc.record({ complete: fc.boolean(), postedOn: fc.option(fc.nat(5), { nil: undefined }) }).map((fields) => ({
      complete: fields.complete,
      ...(fields.postedOn !== undefined && { postedOn: addDays(on, -fields.postedOn) }),
    })),
  supportContact: () => fc.record({ channel }),
  questionnaireImpossible: () => fc.record({ examIndicated: fc.boolean() }),
  capacityEstimated: () =>
    fc.record({ category: fc.constantFrom(1, 2, 3, 4), by: doctorOrTeam }, { requiredKeys: ['category'] }),
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
  codexRequested: () => withRef(fc.record({ by: fc.constantFrom('employer', 'insured', 'treatingDoctor') })),
  codexEnded: () =>
    withRef(
      fc.record(
        {
          definitivelyUnfit: fc.boolean(),
          ground: fc.constantFrom('noAnswer', 'decisionC', 'reasonedReport', 'planRefused', 'planAccepted'),
        },
        { requiredKeys: [] },
      ),
    ),
  zivStarted: () => withRef(fc.record({ situation: fc.constantFrom('A', 'B', 'C', 'D') }, { requiredKeys: [] })),
  planDrawnUp: () =>
    fc.record(
      {
        elements: fc.subarray(['goals', 'endResult', 'concreteAction', 'nextAppointment'] as const),
        aim: fc.constantFrom('retraining', 'employment'),
      },
      { requiredKeys: ['elements'] },
    ),
  unjustifiedAbsence: (on) =>
    fc.record({
      at: places,
      plannedOn: fc.constant(on),
    }),
  regionalServiceRegistered: () => fc.record({ service: fc.constantFrom('VDAB', 'Actiris', 'Forem', 'ADG') }),
}

/** The course of a case as it usually is; the generated days cluster on it, so that events meet. */
export const TYPICAL_DAYS = [0, 1, 28, 69, 70, 71, 83, 84, 85, 90, 91, 100, 119, 120, 121, 150, 181, 182, 183, 212, 365]

const eventDay = (start: Day): fc.Arbitrary<Day> =>
  fc.oneof(fc.constantFrom(...TYPICAL_DAYS), fc.nat(760)).map((offset) => addDays(start, offset))

const types = fc.oneof(
  fc.constantFrom(...eventTypes.filter((type) => !(type in fieldsOf))),
  // SAFETY: these are the keys of the record itself.
  fc.constantFrom(...(Object.keys(fieldsOf) as (keyof EventFields)[])),
)

/** An event of a type on a day. */
export const eventOfType = (type: EventType, on: Day): fc.Arbitrary<DossierEvent> => {
  // SAFETY: a type is looked up in `fieldsOf` only where it is one of its keys.
  const fields: fc.Arbitrary<object> = type in fieldsOf ? fieldsOf[type as keyof EventFields](on) : fc.constant({})
  // SAFETY: the fields are those that `fieldsOf` gives for exactly this type.
  return fields.map((further) => ({ type, on, ...further }) as DossierEvent)
}

/** An event of any type on a day. */
export const eventOn = (on: Day): fc.Arbitrary<DossierEvent> => types.chain((type) => eventOfType(type, on))

const eventOf = (start: Day): fc.Arbitrary<DossierEvent> =>
  fc
    .record({ on: eventDay(start), delay: fc.option(fc.nat(40), { nil: undefined }) })
    .chain(({ on, delay }) =>
      eventOn(on).map((event) => (delay === undefined ? event : { ...event, recordedOn: addDays(on, delay) })),
    )

/** Dossiers of every scheme, with any events in any order: contradictory ones too, since `evaluate` is total. */
export const dossiers = (firstYear = 2022, lastYear = 2026): fc.Arbitrary<Dossier> =>
  days(firstYear, lastYear).chain((start) =>
    fc
      .record({
        scheme: fc.constantFrom('employee' as const, 'unemployed' as const, 'selfEmployed' as const),
        employmentContract: fc.boolean(),
        endedAfter: fc.option(fc.nat(500), { nil: undefined, freq: 3 }),
        certifiedFor: fc.option(fc.nat(200), { nil: undefined, freq: 3 }),
        events: fc.array(eventOf(start), { maxLength: 14 }),
      })
      .map(({ scheme, employmentContract, endedAfter, certifiedFor, events }) => ({
        scheme,
        employmentContract,
        incapacity: {
          start,
          ...(endedAfter !== undefined && { endedOn: addDays(start, endedAfter) }),
          ...(certifiedFor !== undefined && { certifiedUntil: addDays(start, certifiedFor) }),
        },
        events,
      })),
  )
