import fc from 'fast-check'
import type { Audience, Dossier, DossierEvent, EventType } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import { mayKnow, medicalGrounds } from 'terug-naar-werk/law'
import { confidentialityOf } from '../../../src/dossier/cause.js'
import { eventTypes } from '../../../src/dossier/event-order.js'
import { eventOfType } from '../../support/arbitraries.js'

/** Two dossiers that differ in one fact, and a day on which it matters. */
export interface Pair {
  readonly one: Dossier
  readonly other: Dossier
  readonly around: Day
}

/** A kind of fact that an audience may not know, and pairs of dossiers that differ in one such fact. */
export interface HiddenFact {
  readonly name: string
  readonly pairs: (base: Dossier) => fc.Arbitrary<Pair>
}

/** The types of event that an audience may not know. */
export const hiddenTypes = (audience: Audience): readonly EventType[] =>
  eventTypes.filter((type) => !mayKnow(audience, confidentialityOf[type]))

const absent =
  (daysBefore: number) =>
  (on: Day): readonly object[] => {
    const day = addDays(on, -daysBefore)
    return [{ type: 'unjustifiedAbsence', on: day, at: 'exam', plannedOn: day }]
  }

const sometimeBefore =
  (daysBefore: number, event: object) =>
  (on: Day): readonly object[] => [{ on: addDays(on, -daysBefore), ...event }]

const impossible = sometimeBefore(40, { type: 'questionnaireImpossible', examIndicated: true })

const twoAbsences = (on: Day) => [...impossible(on), ...absent(30)(on), ...absent(12)(on)]

/** What must have come before, so that an event of this type changes anything. */
const before: { readonly [type in EventType]?: (on: Day) => readonly object[] } = {
  maternityProtectionEnded: sometimeBefore(30, { type: 'maternityProtectionStarted' }),
  hospitalStayEnded: sometimeBefore(30, { type: 'hospitalStayStarted' }),
  permittedWorkEnded: sometimeBefore(30, { type: 'permittedWorkStarted' }),
  zivEnded: sometimeBefore(30, { type: 'zivStarted', situation: 'B' }),
  fundServicesEnded: sometimeBefore(30, { type: 'fundVoucherStarted' }),
  withholdingNoticeSent: sometimeBefore(10, { type: 'questionnaireWithheld', ground: 'coma' }),
  categoryValidated: sometimeBefore(10, { type: 'capacityEstimated', category: 2, by: 'teamMember' }),
  refusalNotified: sometimeBefore(10, { type: 'zivRequestRefused' }),
  unjustifiedAbsence: (on) => [...impossible(on), ...absent(20)(on)],
  newDateSet: (on) => [...impossible(on), ...absent(10)(on)],
  absenceContact: twoAbsences,
  consequenceNotified: twoAbsences,
  regionalServiceRegistered: sometimeBefore(10, { type: 'referredToRegionalService' }),
  registrationLetterSent: sometimeBefore(10, { type: 'referredToRegionalService' }),
  registrationProofReceived: (on) => sometimeBefore(10, { type: 'registrationLetterSent', lastDay: on })(on),
  contactHeld: (on) =>
    twoAbsences(on).map((event) => ({ ...event, ...('at' in event && { at: 'occupationalPhysician' }) })),
  occupationalPhysicianInformed: sometimeBefore(10, { type: 'zivStarted', situation: 'B' }),
  planReviewed: sometimeBefore(80, { type: 'planDrawnUp', elements: ['goals'], aim: 'retraining' }),
  resumptionProposed: sometimeBefore(10, { type: 'planDrawnUp', elements: ['goals'], aim: 'employment' }),
  retrainingApproved: sometimeBefore(10, { type: 'planDrawnUp', elements: ['goals'], aim: 'retraining' }),
  resultsEvaluated: sometimeBefore(10, { type: 'zivEnded' }),
  supportContact: sometimeBefore(25, { type: 'questionnaireSent', route: 'A' }),
  questionnaireReceived: sometimeBefore(12, { type: 'questionnaireSent', route: 'A' }),
  advisingDoctorInformed: sometimeBefore(8, { type: 'contactRequested' }),
  paidWorkStarted: sometimeBefore(30, { type: 'zivStarted', situation: 'A' }),
}

/** The events after which a step is done that is asked for only so late. */
const late: { readonly [type in EventType]?: number } = { evaluationOnFile: 315 }

/** A day on which something may meet the rest of the case: near another event, or anywhere in the first year. */
const dayIn = ({ incapacity: { start }, events = [] }: Dossier, least = 0): fc.Arbitrary<Day> =>
  fc.oneof(
    fc.integer({ min: least, max: 330 }).map((after) => addDays(start, after)),
    fc
      .tuple(fc.constantFrom(...[start, ...events.map(({ on }) => on)]), fc.integer({ min: -20, max: 20 }))
      .map(([on, by]) => latest(addDays(on, by), addDays(start, least))),
  )

// Days in canonical form compare as text.
const latest = (one: Day, other: Day): Day => (one < other ? other : one)

const withEvents = (base: Dossier, more: readonly object[]): Dossier => ({
  ...base,
  // SAFETY: each of them has the fields of its type.
  events: [...(base.events ?? []), ...(more as readonly DossierEvent[])],
})

/** An event of the type happened or did not; or it happened on another day, or otherwise. */
const ofType = (type: EventType): HiddenFact => ({
  name: type,
  pairs: (plain) =>
    fc
      .tuple(dayIn(plain, late[type]), dayIn(plain, late[type]), fc.integer({ min: 0, max: 4 }))
      .chain(([on, other, kind]) => {
        const base = withEvents(plain, before[type]?.(on) ?? [])
        const event = eventOfType(type, on)
        if (kind < 3) return event.map((one) => ({ one: withEvents(base, [one]), other: base, around: on }))
        const second = eventOfType(type, kind === 3 ? other : on)
        return fc
          .tuple(event, second)
          .map(([one, two]) => ({ one: withEvents(base, [one]), other: withEvents(base, [two]), around: on }))
      }),
})

/** A field of an event that others may know of. */
const ofField = (
  name: string,
  of: (on: Day) => readonly [before: readonly object[], one: object, other: object],
): HiddenFact => ({
  name,
  pairs: (base) =>
    dayIn(base).map((on) => {
      const [first, one, other] = of(on)
      const told = (event: object): Dossier => withEvents(base, [...first, { on, ...event }])
      return { one: told(one), other: told(other), around: on }
    }),
})

/** No evaluation holds the ground of a withheld questionnaire, for any audience. */
export const groundOfWithholding: HiddenFact = {
  name: 'questionnaireWithheld.ground',
  pairs: (base) =>
    fc
      .tuple(dayIn(base), fc.constantFrom(...medicalGrounds), fc.constantFrom(...medicalGrounds))
      .map(([on, ...grounds]): Pair => {
        const [one, other] = grounds.map((ground) => withEvents(base, [{ type: 'questionnaireWithheld', on, ground }]))
        return { one: one ?? base, other: other ?? base, around: on }
      }),
}

const examIndicated = ofField('questionnaireImpossible.examIndicated', () => [
  [],
  { type: 'questionnaireImpossible', examIndicated: true },
  { type: 'questionnaireImpossible', examIndicated: false },
])

const placeOfAbsence = ofField('unjustifiedAbsence.at', (on) => [
  twoAbsences(on),
  { type: 'unjustifiedAbsence', at: 'exam', plannedOn: on },
  { type: 'unjustifiedAbsence', at: 'firstContact', plannedOn: on },
])

const recognised: HiddenFact = {
  name: 'incapacity.recognised',
  pairs: (base) => {
    const told = (recognition: boolean): Dossier => ({
      ...base,
      incapacity: { ...base.incapacity, recognised: recognition },
    })
    return fc.constant({ one: told(true), other: told(false), around: addDays(base.incapacity.start, 100) })
  },
}

const certifiedUntil: HiddenFact = {
  name: 'incapacity.certifiedUntil',
  pairs: (base) =>
    fc.tuple(fc.nat(240), fc.option(fc.nat(240), { nil: undefined })).map(([one, other]) => {
      const told = (length: number | undefined): Dossier => ({
        ...base,
        incapacity: {
          ...base.incapacity,
          certifiedUntil: length === undefined ? undefined : addDays(base.incapacity.start, length),
        },
      })
      return { one: told(one), other: told(other), around: addDays(base.incapacity.start, one) }
    }),
}

const endedOn: HiddenFact = {
  name: 'incapacity.endedOn',
  pairs: (base) =>
    fc.nat(300).map((after) => ({
      one: { ...base, incapacity: { ...base.incapacity, endedOn: addDays(base.incapacity.start, after) } },
      other: { ...base, incapacity: { ...base.incapacity, endedOn: undefined } },
      around: addDays(base.incapacity.start, after),
    })),
}

const pension: HiddenFact = {
  name: 'pensionAgeReachedOn',
  pairs: (base) =>
    fc.nat(400).map((after) => ({
      one: { ...base, pensionAgeReachedOn: addDays(base.incapacity.start, after - 200) },
      other: { ...base, pensionAgeReachedOn: undefined },
      around: addDays(base.incapacity.start, 100),
    })),
}

/** Everything that an audience may not know, by the table of events and of their confidentiality. */
export const hiddenFacts = (audience: Audience): readonly HiddenFact[] => [
  ...hiddenTypes(audience).map(ofType),
  groundOfWithholding,
  ...(mayKnow(audience, 'medical') ? [] : [examIndicated, placeOfAbsence]),
  ...(mayKnow(audience, 'trajectory') ? [] : [recognised, certifiedUntil, endedOn, pension]),
]
