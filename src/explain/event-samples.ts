import type { Day } from '../calendar/day.js'
import type { Cause } from '../dossier/cause.js'
import type { DossierEvent, PlainEventType } from '../dossier/event.js'
import type { EventType } from '../dossier/event-order.js'
import type { Moment } from '../dossier/moment.js'
import { moments } from '../dossier/moment.js'
import type { NamedCause } from './absence.js'

type Fields<Event> = Event extends { readonly type: EventType } ? Omit<Event, 'type' | 'on' | 'recordedOn'> : never

type Samples = {
  readonly [Type in Exclude<EventType, PlainEventType>]: (
    on: Day,
    employmentContract: boolean,
  ) => readonly Fields<Extract<DossierEvent, { readonly type: Type }>>[]
}

const plan = { elements: ['goals', 'endResult', 'concreteAction', 'nextAppointment'] } as const

/** For each type of event: fields that make its different moments. */
const samples: Samples = {
  // What is known of the incapacity itself is supposed by other means.
  certificateReceived: () => [],
  recognitionDecided: () => [],
  incapacityStartCorrected: () => [],
  incapacityEnded: () => [],
  invalidityRecognised: () => [],
  // A stay in hospital or a pregnancy is never supposed.
  maternityProtectionStarted: () => [],
  maternityProtectionEnded: () => [{}],
  hospitalStayStarted: () => [],
  hospitalStayEnded: () => [{}],
  contractStarted: () => [{}],
  contractEnded: () => [{}],
  permittedWorkStarted: () => [{}],
  permittedWorkEnded: () => [{}],
  questionnaireSent: () => [{ route: 'A' }, { route: 'B' }],
  // Only the advising doctor may decide whether a medical ground applies, so none is ever supposed.
  questionnaireWithheld: () => [],
  questionnaireReceived: () => [{ complete: true }],
  supportContact: () => [{ channel: 'telephone' }],
  questionnaireImpossible: () => [{ examIndicated: true }],
  physicalContact: () => [{ by: 'advisingDoctor' }, { by: 'teamMember' }],
  registrationLetterSent: (on) => [{ lastDay: on }],
  fundVoucherStarted: () => [{}],
  fundServicesEnded: () => [{}],
  zivEnded: () => [{}],
  absenceContact: () => [{}],
  newDateSet: (on) => [
    { at: 'exam', plannedOn: on },
    { at: 'firstContact', plannedOn: on },
  ],
  contactHeld: () => [
    { at: 'occupationalPhysician' },
    { at: 'occupationalPhysicianSpecial' },
    { at: 'regionalAdviser' },
  ],
  consequenceNotified: () => [{}],
  capacityEstimated: () => [{ category: 4 }, { category: 3 }, { category: 1 }, { category: 2 }],
  coordinatorContact: () => [
    { kind: 'first', channel: 'physical' },
    { kind: 'followUp', channel: 'physical' },
    { kind: 'afterRefusal', channel: 'physical' },
  ],
  consentGiven: () => [{ form: 'written' }],
  codexRequested: () => [{ by: 'insured' }, { by: 'employer' }],
  codexEnded: () => [{ definitivelyUnfit: true }],
  // Situation A is without an employment contract, situation B with one (Z1-A, Z1-B).
  zivStarted: (_, employmentContract) => [{ situation: employmentContract ? 'B' : 'A' }],
  planDrawnUp: () => [plan, { ...plan, aim: 'retraining' }, { ...plan, aim: 'employment' }],
  unjustifiedAbsence: (on) => [
    { at: 'firstContact', plannedOn: on },
    { at: 'exam', plannedOn: on },
  ],
  regionalServiceRegistered: () => [
    { service: 'VDAB' },
    { service: 'Actiris' },
    { service: 'Forem' },
    { service: 'ADG' },
  ],
}

/** Events of a day that may make a moment. Which of them makes it depends on the case. @internal */
export const eventsFor = (moment: Moment, on: Day, employmentContract: boolean): readonly DossierEvent[] =>
  typesOf(moment).flatMap((type) => {
    // SAFETY: a type that is in the table is one of its keys, and no type has the name of a property of every object.
    const fields = type in samples ? samples[type as keyof Samples](on, employmentContract) : [{}]
    // SAFETY: by the type of the table, each sample has the fields that its event type requires.
    return fields.map((sample) => ({ type, on, ...sample }) as DossierEvent)
  })

/** The types of the events that can make a moment. @internal */
export const typesOf = (moment: Moment): readonly EventType[] => {
  switch (moment) {
    case 'certificateRunOut':
      return []
    case 'firstAbsenceAtExam':
    case 'firstAbsenceAtContact':
    case 'consequenceFollows':
      return ['unjustifiedAbsence']
    default:
      return isListed(moment) ? moments[moment].events : [moment]
  }
}

/** The events that can make a moment, as causes with a name. @internal */
export const causesOfMoment = (moment: Moment): readonly NamedCause[] =>
  typesOf(moment).map((type) => (type === moment ? { type } : { type, moment }))

/** Tells whether a moment requires more than the type of its event. @internal */
const isListed = (moment: Cause | Moment): moment is keyof typeof moments => Object.hasOwn(moments, moment)
