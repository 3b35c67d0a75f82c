import { type Course, isMonth7Case } from './course.js'
import type { EventOf } from './event.js'
import type { EventType } from './event-order.js'
import { type AbsencePlace, planElements, type ZivSituation } from './event-values.js'
import { isRunning } from './running.js'

/**
 * What makes an event a moment: its type, and perhaps a condition on the event and on how far the
 * case had come before it.
 */
interface Definition {
  readonly events: readonly EventType[]
  readonly when: (event: never, before: Course) => boolean
}

const of = <const Type extends EventType>(
  events: Type | readonly Type[],
  when: (event: EventOf<Type>, before: Course) => boolean = () => true,
): Definition => ({ events: typeof events === 'string' ? [events] : events, when })

/** The insured asks for a new date at a place: with the person whom the text names there, or at every place. */
const newDateAsked = (place: AbsencePlace): Definition =>
  of('absenceContact', ({ at }) => at === undefined || at === place)

/** Situations B and C: the trajectory runs beside an employment contract. */
const besideContract = (situation: ZivSituation | null | undefined): boolean => situation === 'B' || situation === 'C'

/**
 * The moments that the rules use, made from the events of a dossier.
 *
 * Every event type is a moment of its own name; here stand those that need more than the type.
 * @internal
 */
export const moments = {
  // Questionnaire: steps 2 and 3 of both routes
  questionnaireSentOnRouteA: of('questionnaireSent', (event) => event.route === 'A'),
  questionnaireSentOnRouteB: of('questionnaireSent', (event) => event.route === 'B'),
  questionnaireCompleted: of('questionnaireReceived', (event) => event.complete),
  questionnaireReceivedIncomplete: of('questionnaireReceived', (event) => !event.complete),
  questionnaireCompletedOnRouteB: of(
    'questionnaireReceived',
    (event, before) =>
      event.complete &&
      !before.metSinceRequest &&
      (before.sentOnRouteB || (!before.sentOnRouteA && before.contactRoute === 'B')),
  ),
  examNotExcluded: of(
    'questionnaireImpossible',
    (event, before) => event.examIndicated && before.category === null && (before.sentOnRouteA || !before.sentOnRouteB),
  ),
  returnAwaited: of('questionnaireSent', (event, before) => event.route === 'B' || before.category === null),
  estimateAwaited: of(
    ['questionnaireReceived', 'questionnaireImpossible'],
    (event, before) => before.category === null && (event.type === 'questionnaireImpossible' || event.complete),
  ),

  gravityFound: of(['questionnaireWithheld', 'gravityNoted']),

  // Categories: step 5. A moment is the entry into a category, not its confirmation.
  placedInCategory1: of('capacityEstimated', (event, before) => event.category === 1 && before.category !== 1),
  placedInCategory2: of('capacityEstimated', (event, before) => event.category === 2 && before.category !== 2),
  placedInCategory3: of('capacityEstimated', (event, before) => event.category === 3 && before.category !== 3),
  placedInCategory4: of('capacityEstimated', (event, before) => event.category === 4 && before.category !== 4),
  category4AtOnce: of('capacityEstimated', (event, before) => event.category === 4 && before.category === null),
  category4AfterFirst1: of(
    'capacityEstimated',
    (event, before) => event.category === 4 && before.category !== 4 && before.firstCategory === 1,
  ),
  category4AfterFirst2: of(
    'capacityEstimated',
    (event, before) => event.category === 4 && before.category !== 4 && before.firstCategory === 2,
  ),
  category4AfterOther: of(
    'capacityEstimated',
    (event, before) =>
      event.category === 4 && before.category !== 4 && (before.firstCategory === 3 || before.firstCategory === 4),
  ),
  category2ByTeamMember: of(
    'capacityEstimated',
    (event, before) => event.category === 2 && event.by === 'teamMember' && before.category !== 2,
  ),
  category2Settled: of(
    ['categoryValidated', 'capacityEstimated'],
    (event) => event.type === 'categoryValidated' || event.by !== 'teamMember',
  ),

  // Contacts that evaluate the incapacity
  evaluationContact: of(['medicalExam', 'physicalContact']),
  evaluationContactOrFile: of(['medicalExam', 'physicalContact', 'evaluationOnFile']),
  contactByDoctorOrFile: of(
    ['medicalExam', 'physicalContact', 'evaluationOnFile'],
    (event) => event.type !== 'physicalContact' || event.by === 'advisingDoctor',
  ),
  month7CaseBegins: of(
    ['capacityEstimated', 'coordinatorContact'],
    (event, before) => !before.month7Case && isMonth7Case(event, before),
  ),
  month7CaseEnds: of('capacityEstimated', (event) => event.category === 2 || event.category === 4),
  contactByDoctor: of(
    ['medicalExam', 'physicalContact'],
    (event) => event.type === 'medicalExam' || event.by === 'advisingDoctor',
  ),

  // On the day of a placement the examination comes first, so that it says nothing of the new category.
  examInCategory1: of('medicalExam', (_, before) => before.category === 1),
  examInCategory3: of('medicalExam', (_, before) => before.category === 3),

  // Referral and first contact: steps 6 and 7
  referredAtOnce: of('referred', (_, before) => before.category4AtOnce),
  referredLater: of('referred', (_, before) => !before.category4AtOnce),
  firstContact: of('coordinatorContact', (event) => event.kind === 'first'),
  trajectoryWantedOnRouteB: of(
    'coordinatorContact',
    (event, before) =>
      event.kind === 'first' && before.contactRoute === 'B' && event.outcome !== 'none' && event.outcome !== 'ended',
  ),
  firstContactBeforeConsent: of('coordinatorContact', (event, before) => event.kind === 'first' && !before.consented),
  firstContactRegistered: of('coordinatorContact', (event) => event.kind === 'first' && event.outcome !== undefined),
  sentToOccupationalPhysician: of('coordinatorContact', (event) => event.outcome === 'occupationalPhysician'),
  noTrajectoryWanted: of('coordinatorContact', (event) => event.outcome === 'none' || event.outcome === 'ended'),
  trajectoryEnded: of('coordinatorContact', (event) => event.outcome === 'ended'),
  contactAfterRefusal: of('coordinatorContact', (event) => event.kind === 'afterRefusal'),
  followUpInterview: of('coordinatorContact', (event) => event.kind === 'followUp'),

  firstContactWithoutOutcome: of(
    'coordinatorContact',
    (event) => event.kind === 'first' && event.outcome === undefined,
  ),
  contactAfterRefusalWithoutOutcome: of(
    'coordinatorContact',
    (event) => event.kind === 'afterRefusal' && event.outcome === undefined,
  ),
  contactAfterRefusalWithOutcome: of(
    'coordinatorContact',
    (event) => event.kind === 'afterRefusal' && event.outcome !== undefined,
  ),
  otherContact: of('coordinatorContact', (event) => event.kind === 'other'),
  referredWithoutEstimate: of('referred', (_, before) => before.category === null),
  codexAskedBeforeContact: of(
    'codexRequested',
    (event, before) =>
      event.by !== 'employer' && before.employmentContract && before.category === 4 && before.contact === undefined,
  ),

  // Route B
  refusedWithoutContact: of('permissionRefused', (_, before) => before.contact === undefined),
  permissionDecided: of(['permissionGranted', 'permissionRefused']),

  // ZIV
  zivStartedBesideContract: of('zivStarted', ({ situation }) => besideContract(situation)),
  zivStartedInUnknownSituation: of(
    'zivStarted',
    ({ situation }, before) => situation === undefined && before.employmentContract,
  ),
  zivStartedInKnownSituation: of('zivStarted', ({ situation }) => situation !== undefined),
  codexBesideZiv: of(['codexRequested', 'zivStarted'], (event, before) =>
    event.type === 'codexRequested'
      ? event.by === 'employer' && besideContract(before.zivSituation)
      : isRunning(before.codexesOfEmployer) && besideContract(event.situation),
  ),
  zivRestarted: of('zivStarted', (_, before) => isRunning(before.zivs) && !isRunning(before.codexesOfEmployer)),
  codexEndedOtherwiseDuringZiv: of(
    'codexEnded',
    (event, before) => event.definitivelyUnfit !== true && besideContract(before.zivSituation),
  ),
  codexEndedUnfit: of('codexEnded', (event) => event.definitivelyUnfit === true),
  retrainingPlanned: of('planDrawnUp', (event) => event.aim === 'retraining'),
  employmentPlanned: of('planDrawnUp', (event) => event.aim === 'employment'),
  planWithConsent: of(['planDrawnUp', 'treatingDoctorConsentGiven'], (event, before) =>
    event.type === 'planDrawnUp' ? before.treatingDoctorConsent : before.planned && !before.treatingDoctorConsent,
  ),
  planWithoutConsent: of('planDrawnUp', (_, before) => !before.treatingDoctorConsent),
  treatingDoctorInformedWithoutConsent: of('treatingDoctorInformed', (_, before) => !before.treatingDoctorConsent),
  planWithAim: of('planDrawnUp', (event) => event.aim !== undefined),
  planWithoutAim: of('planDrawnUp', (event) => event.aim === undefined),
  planIncomplete: of('planDrawnUp', (event) => planElements.some((element) => !event.elements.includes(element))),
  planWithoutTrajectory: of('planDrawnUp', (_, before) => !isRunning(before.zivs)),
  zivStartedWithoutPermission: of(
    'zivStarted',
    (_, before) => before.contactRoute === 'B' && !before.referred && !before.permitted,
  ),
  zivStartedInOtherSituation: of(
    'zivStarted',
    ({ situation }, before) =>
      (situation === 'A' && before.employmentContract) ||
      (besideContract(situation) && !before.employmentContract) ||
      (situation === 'B' && before.sentToOccupationalPhysician),
  ),
  zivInDWithoutUnfitEnd: of('zivStarted', ({ situation }, before) => situation === 'D' && !before.codexEndedUnfit),
  approvedRetrainingStarted: of('retrainingStarted', (_, before) => before.retrainingApproved),
  retrainingStartedWithoutApproval: of('retrainingStarted', (_, before) => !before.retrainingApproved),

  // Without permitted work it is a full resumption (FA-2).
  fullyResumed: of('workResumed', (_, before) => !isRunning(before.permittedWorks)),

  // What settles a question that stood open
  examAfterPlacement: of('medicalExam', (_, before) => before.category === 1 || before.category === 3),
  preparationKnown: of(
    ['questionnaireSent', 'questionnaireUpdateNotNeeded', 'coordinatorContact'],
    (event) =>
      (event.type !== 'questionnaireSent' || event.route === 'B') &&
      (event.type !== 'coordinatorContact' || event.kind === 'first'),
  ),

  // Absences
  absentAtUnknownExam: of('unjustifiedAbsence', ({ at }, before) => at === 'exam' && !before.foundImpossible),
  absentAtUnknownContact: of(
    'unjustifiedAbsence',
    ({ at }, before) => at === 'firstContact' && before.contactRoute === null,
  ),
  absentWithoutNewDate: of(
    'unjustifiedAbsence',
    ({ at }, before) => (at === 'exam' || at === 'firstContact') && before.absences[at] > 0 && !before.newDates.has(at),
  ),
  newExamDateSet: of('newDateSet', ({ at }) => at === 'exam'),
  newContactDateSet: of('newDateSet', ({ at }) => at === 'firstContact'),
  newDateAskedAtExam: newDateAsked('exam'),
  newDateAskedAtFirstContact: newDateAsked('firstContact'),
  newDateAskedAtOccupationalPhysician: newDateAsked('occupationalPhysician'),
  newDateAskedAtRegionalAdviser: newDateAsked('regionalAdviser'),
  newDateAskedAtCombinedContact: newDateAsked('combinedContact'),
  heldAfterOccupationalPhysician: of(['contactHeld', 'coordinatorContact'], (event, before) =>
    event.type === 'contactHeld'
      ? event.at !== 'regionalAdviser'
      : event.kind === 'first' && before.contactRoute === 'B',
  ),
  heldWithRegionalAdviser: of('contactHeld', ({ at }) => at === 'regionalAdviser'),

  // Registration with the regional service: the letter follows the referral to it, or a contact in category 4 while no
  // letter was sent. Who is registered needs none.
  registrationLetterDue: of(
    ['referredToRegionalService', 'medicalExam', 'physicalContact', 'coordinatorContact'],
    (event, before) =>
      !before.registered &&
      (event.type === 'referredToRegionalService' ||
        (before.category === 4 &&
          !before.registrationLetterSent &&
          (event.type !== 'coordinatorContact' || event.kind === 'first'))),
  ),
} as const satisfies Record<string, Definition>

/**
 * The name of a moment that a rule uses: an event type, or an event under a condition. `placedInCategory3` is an estimate that
 * gives category 3 to a person who was not in it.
 * @category Law
 */
export type Moment = EventType | keyof typeof moments | DerivedMoment

/** @internal */
export const derivedMoments = [
  'certificateRunOut',
  'firstAbsenceAtExam',
  'firstAbsenceAtContact',
  'consequenceFollows',
] as const

/**
 * A moment that no single event makes.
 *
 * - `certificateRunOut`: the last certified day has passed, and nothing further is known
 * - `firstAbsenceAtExam`: the first absence that is counted at an examination, by the day planned
 * - `firstAbsenceAtContact`: the first absence that is counted at a first contact, by the day planned
 * - `consequenceFollows`: there is a consequence for the benefit
 *
 * @category Law
 * @useDeclaredType
 */
export type DerivedMoment = (typeof derivedMoments)[number]
