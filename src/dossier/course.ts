import type { DayNumber } from '../calendar/day-number.js'
import type { Dossier } from './dossier.js'
import type { DossierEvent, EventOf } from './event.js'
import type { AbsencePlace, Category, Route, ZivSituation } from './event-values.js'
import { begin, end, isRunning, nothingRunning, type Running } from './running.js'

/**
 * How far a case has come before an event: the little that the meaning of the event depends on.
 * @internal
 */
export interface Course {
  /** The category of the latest estimate. */
  category: Category | null
  /** The category of the first estimate. */
  firstCategory: Category | null
  /** Whether the present stay in category 4 began with the first estimate. */
  category4AtOnce: boolean
  /** Whether a contact in the seventh month is due by the category (LT-4). */
  month7Case: boolean
  /** Whether a questionnaire was sent on route A. */
  sentOnRouteA: boolean
  /** Whether a questionnaire was sent on route B, also where one was sent on route A. */
  sentOnRouteB: boolean
  /** Whether filling it in was found impossible. */
  foundImpossible: boolean
  /** The route that the latest referral or request opened. */
  contactRoute: Route | null
  /** The latest request of the insured. */
  request: DayNumber | undefined
  /** The latest declaration of engagement. */
  declaration: DayNumber | undefined
  /** The latest contact. */
  contact: DayNumber | undefined
  /** Whether a first contact has been held since that request. */
  metSinceRequest: boolean
  /** Whether a contact sent the insured to the occupational physician. */
  sentToOccupationalPhysician: boolean
  /** Whether the insured was ever referred by the advising doctor. */
  referred: boolean
  /** Whether the insured has registered with the regional service. */
  registered: boolean
  /** Whether a letter has asked the insured to register. */
  registrationLetterSent: boolean
  /** Whether the insured has consented to the processing of the file. */
  consented: boolean
  /** Whether a permission of the advising doctor for an own trajectory stands. */
  permitted: boolean
  /** The ZIV trajectories that run. */
  readonly zivs: Running
  /** The situation of the ZIV trajectory that runs, where it is known. */
  zivSituation: ZivSituation | null
  /** The CODEX trajectories that the employer has asked for and that have not ended. */
  readonly codexesOfEmployer: Running
  /** Whether a CODEX trajectory has ended for a person definitively unfit. */
  codexEndedUnfit: boolean
  /** Whether a plan has been drawn up in the trajectory that runs. */
  planned: boolean
  /** Whether the insured has consented that the treating doctor is informed. */
  treatingDoctorConsent: boolean
  /** Whether the High Commission has approved a retraining programme. */
  retrainingApproved: boolean
  /** How often the insured was absent without justification, by place. */
  readonly absences: { [place in AbsencePlace]: number }
  /** The places for which the insurer has set a new date. */
  newDates: ReadonlySet<AbsencePlace>
  /** The permitted works that run. */
  readonly permittedWorks: Running
  /** Whether the insured has an employment contract. */
  employmentContract: boolean
}

const NONE: ReadonlySet<AbsencePlace> = new Set()

/** @internal */
export const beginning = ({ employmentContract }: Dossier): Course => ({
  category: null,
  firstCategory: null,
  category4AtOnce: false,
  month7Case: false,
  sentOnRouteA: false,
  sentOnRouteB: false,
  foundImpossible: false,
  contactRoute: null,
  request: undefined,
  declaration: undefined,
  contact: undefined,
  metSinceRequest: false,
  sentToOccupationalPhysician: false,
  referred: false,
  registered: false,
  registrationLetterSent: false,
  consented: false,
  permitted: false,
  zivs: nothingRunning(),
  zivSituation: null,
  codexesOfEmployer: nothingRunning(),
  codexEndedUnfit: false,
  planned: false,
  treatingDoctorConsent: false,
  retrainingApproved: false,
  absences: { exam: 0, firstContact: 0, occupationalPhysician: 0, regionalAdviser: 0, combinedContact: 0 },
  newDates: NONE,
  permittedWorks: nothingRunning(),
  employmentContract,
})

/** Tells whether an estimate or a first contact makes a contact in the seventh month due (LT-4). @internal */
export const isMonth7Case = (
  event: EventOf<'capacityEstimated' | 'coordinatorContact'>,
  { category }: Pick<Course, 'category'>,
): boolean =>
  event.type === 'capacityEstimated'
    ? event.category === 1 || event.category === 3
    : event.kind === 'first' && event.outcome === 'none' && category === 4

/** Takes one event further. The course is a local of the timeline that is being built. @internal */
export const advance = (course: Course, event: DossierEvent, on: DayNumber): void => {
  switch (event.type) {
    case 'permittedWorkStarted':
      begin(course.permittedWorks, event.ref)
      return
    case 'permittedWorkEnded':
      end(course.permittedWorks, event.ref)
      return
    case 'capacityEstimated':
      course.month7Case = isMonth7Case(event, course)
      course.category4AtOnce = event.category === 4 && (course.category === null || course.category4AtOnce)
      course.category = event.category
      course.firstCategory ??= event.category
      return
    case 'questionnaireSent':
      course.sentOnRouteA ||= event.route === 'A'
      course.sentOnRouteB ||= event.route === 'B'
      return
    case 'questionnaireImpossible':
      course.foundImpossible = true
      return
    case 'referred':
      // Stryker disable next-line StringLiteral: the route is compared with B only
      course.contactRoute = 'A'
      course.referred = true
      return
    case 'contactRequested':
      course.contactRoute = 'B'
      course.request = on
      course.metSinceRequest = false
      return
    case 'coordinatorContact':
      course.month7Case ||= isMonth7Case(event, course)
      course.contact = on
      course.metSinceRequest ||= event.kind === 'first'
      course.sentToOccupationalPhysician ||= event.outcome === 'occupationalPhysician'
      // What was permitted is given up with it.
      if (event.outcome === 'none' || event.outcome === 'ended') course.permitted = false
      return
    case 'permissionGranted':
    case 'permissionRefused':
      course.permitted = event.type === 'permissionGranted'
      return
    case 'regionalServiceRegistered':
      course.registered = true
      return
    case 'registrationLetterSent':
      course.registrationLetterSent = true
      return
    case 'consentGiven':
      course.consented = true
      return
    case 'zivStarted':
      begin(course.zivs, event.ref)
      course.declaration = on
      course.zivSituation = event.situation ?? null
      return
    case 'zivEnded':
      end(course.zivs, event.ref)
      if (isRunning(course.zivs)) return
      course.planned = false
      course.zivSituation = null
      course.permitted = false
      return
    case 'codexRequested':
      if (event.by === 'employer') begin(course.codexesOfEmployer, event.ref)
      return
    case 'codexEnded':
      end(course.codexesOfEmployer, event.ref)
      course.codexEndedUnfit ||= event.definitivelyUnfit === true
      return
    case 'planDrawnUp':
      course.planned = true
      return
    case 'treatingDoctorConsentGiven':
      course.treatingDoctorConsent = true
      return
    case 'retrainingApproved':
      course.retrainingApproved = true
      return
    case 'newDateSet':
      course.newDates = new Set([...course.newDates, event.at])
      return
    case 'unjustifiedAbsence':
      course.absences[event.at] += 1
      return
  }
}
