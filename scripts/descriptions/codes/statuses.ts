import type { DossierStatus } from 'terug-naar-werk'
import type { Moment } from '../../../src/dossier/moment.js'
import { runningStatuses } from '../../../src/rules/status/running-statuses.js'
import { statusAfter } from '../../../src/rules/status/status-after.js'
import { eventsOfMoment } from '../../effects/events-of-moment.js'
import type { CodeList } from './code-list.js'

/** The moments with which what runs begins; an exclusion names its own. */
const beginning: readonly (readonly [Moment, DossierStatus])[] = runningStatuses.flatMap(([status, running]) =>
  'from' in running ? [[running.from, status] as const] : [],
)

/** The events of which the status is the last, or with which it begins. */
const eventsBefore = (status: string): readonly string[] => [
  ...new Set(
    [...beginning, ...statusAfter].flatMap(([moment, after]) => (after === status ? eventsOfMoment(moment) : [])),
  ),
]

export const statuses: CodeList<DossierStatus> = {
  heading: 'Statuses of a case',
  where:
    'In `status`. Where the status follows an event, the last column names the event types. A status that says that a step is awaited stands only while that step is upcoming, open or overdue.',
  commented: { file: 'src/rules/status/dossier-status.ts', type: 'DossierStatus' },
  meanings: {
    notCovered:
      'the law of that day is not part of the package, or the case stands at a step that `requireCoverage` leaves out',
    outOfScope: 'the trajectory is not yet open to the scheme of the insured',
    notRecognised: 'the incapacity is not recognised',
    notStarted: 'the incapacity starts after that day',
    incapacityEnded: 'the incapacity has ended',
    certificateRunOut: 'the last day recognised or certified has passed, and nothing further is known',
    workResumed: 'work was resumed without permitted work, so that the incapacity counts as ended',
    permittedWork: 'the insured performs permitted work',
    awaitingQuestionnaire: 'the questionnaire was not sent yet',
    questionnaireWithheld: 'no questionnaire is sent, for a medical reason',
    questionnaireSent: 'the questionnaire was sent and is awaited',
    awaitingEstimate: 'the first estimate of the remaining capacities is awaited',
    category1: 'the insured is in category 1: will presumably take up work by the end of the sixth month',
    category2: 'the insured is in category 2: resuming work seems impossible for medical reasons',
    category3: 'the insured is in category 3: diagnosis or treatment come first',
    awaitingReferral: 'the insured is in category 4, and the referral to the coordinator is awaited',
    contactRequested: 'the insured asked for a contact with the coordinator',
    awaitingFirstContact: 'the first contact with the coordinator is awaited',
    firstContactHeld: 'the first contact was held, and what follows from it is not known yet',
    withOccupationalPhysician: 'the first contact led to the occupational physician',
    noTrajectory: 'no trajectory is wanted, or it ended at a contact',
    awaitingPermission: 'the decision of the advising doctor on the trajectory is awaited',
    permissionGranted: 'the advising doctor permitted the trajectory',
    permissionRefused: 'the advising doctor refused the trajectory',
    zivRunning: 'a ZIV trajectory runs',
    zivSuspended: 'a ZIV trajectory is suspended by a CODEX trajectory',
    zivEnded: 'the ZIV trajectory has ended',
    codexRunning: 'a CODEX trajectory was requested and has not ended',
    codexEnded: 'the CODEX trajectory has ended',
    awaitingEvaluation: 'a contact that evaluates the incapacity is awaited, or the new estimate after it',
    nothingAwaited: 'no step that leads to a trajectory is awaited; a person says what follows',
    notDisclosed: '`redact` withheld the status from the audience',
  },
  from: eventsBefore,
}
