import { planElements, type ZivSituation } from '../event-values.js'
import { isRunning } from '../running.js'
import { type MomentDefinition, momentOf } from './moment-definition.js'

/** Situations B and C: the trajectory runs beside an employment contract. */
const besideContract = (situation: ZivSituation | null | undefined): boolean => situation === 'B' || situation === 'C'

/** The moments of the ZIV trajectory, of its plan, and of the CODEX trajectory beside it. @internal */
export const zivMoments = {
  zivStartedBesideContract: momentOf('zivStarted', ({ situation }) => besideContract(situation)),
  zivStartedInUnknownSituation: momentOf(
    'zivStarted',
    ({ situation }, before) => situation === undefined && before.employmentContract,
  ),
  zivStartedInKnownSituation: momentOf('zivStarted', ({ situation }) => situation !== undefined),
  codexBesideZiv: momentOf(['codexRequested', 'zivStarted'], (event, before) =>
    event.type === 'codexRequested'
      ? event.by === 'employer' && besideContract(before.zivSituation)
      : isRunning(before.codexesOfEmployer) && besideContract(event.situation),
  ),
  zivRestarted: momentOf('zivStarted', (_, before) => isRunning(before.zivs) && !isRunning(before.codexesOfEmployer)),
  codexEndedOtherwiseDuringZiv: momentOf(
    'codexEnded',
    (event, before) => event.definitivelyUnfit !== true && besideContract(before.zivSituation),
  ),
  codexEndedUnfit: momentOf('codexEnded', (event) => event.definitivelyUnfit === true),
  retrainingPlanned: momentOf('planDrawnUp', (event) => event.aim === 'retraining'),
  employmentPlanned: momentOf('planDrawnUp', (event) => event.aim === 'employment'),
  planWithConsent: momentOf(['planDrawnUp', 'treatingDoctorConsentGiven'], (event, before) =>
    event.type === 'planDrawnUp' ? before.treatingDoctorConsent : before.planned && !before.treatingDoctorConsent,
  ),
  planWithoutConsent: momentOf('planDrawnUp', (_, before) => !before.treatingDoctorConsent),
  treatingDoctorInformedWithoutConsent: momentOf(
    'treatingDoctorInformed',
    (_, before) => !before.treatingDoctorConsent,
  ),
  planWithAim: momentOf('planDrawnUp', (event) => event.aim !== undefined),
  planWithoutAim: momentOf('planDrawnUp', (event) => event.aim === undefined),
  planIncomplete: momentOf('planDrawnUp', (event) => planElements.some((element) => !event.elements.includes(element))),
  planWithoutTrajectory: momentOf('planDrawnUp', (_, before) => !isRunning(before.zivs)),
  zivStartedWithoutPermission: momentOf(
    'zivStarted',
    (_, before) => before.contactRoute === 'B' && !before.referred && !before.permitted,
  ),
  zivStartedInOtherSituation: momentOf(
    'zivStarted',
    ({ situation }, before) =>
      (situation === 'A' && before.employmentContract) ||
      (besideContract(situation) && !before.employmentContract) ||
      (situation === 'B' && before.sentToOccupationalPhysician),
  ),
  zivInDWithoutUnfitEnd: momentOf(
    'zivStarted',
    ({ situation }, before) => situation === 'D' && !before.codexEndedUnfit,
  ),
  approvedRetrainingStarted: momentOf('retrainingStarted', (_, before) => before.retrainingApproved),
  retrainingStartedWithoutApproval: momentOf('retrainingStarted', (_, before) => !before.retrainingApproved),
} as const satisfies Record<string, MomentDefinition>
