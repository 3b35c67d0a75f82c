import { type MomentDefinition, momentOf } from './moment-definition.js'

/** The moments of the referral, of the contacts of the coordinator (steps 6 and 7) and of the permission on route B. @internal */
export const coordinatorContactMoments = {
  referredAtOnce: momentOf('referred', (_, before) => before.category4AtOnce),
  referredLater: momentOf('referred', (_, before) => !before.category4AtOnce),
  firstContact: momentOf('coordinatorContact', (event) => event.kind === 'first'),
  trajectoryWantedOnRouteB: momentOf(
    'coordinatorContact',
    (event, before) =>
      event.kind === 'first' && before.contactRoute === 'B' && event.outcome !== 'none' && event.outcome !== 'ended',
  ),
  firstContactBeforeConsent: momentOf(
    'coordinatorContact',
    (event, before) => event.kind === 'first' && !before.consented,
  ),
  firstContactRegistered: momentOf(
    'coordinatorContact',
    (event) => event.kind === 'first' && event.outcome !== undefined,
  ),
  sentToOccupationalPhysician: momentOf('coordinatorContact', (event) => event.outcome === 'occupationalPhysician'),
  noTrajectoryWanted: momentOf('coordinatorContact', (event) => event.outcome === 'none' || event.outcome === 'ended'),
  trajectoryEnded: momentOf('coordinatorContact', (event) => event.outcome === 'ended'),
  contactAfterRefusal: momentOf('coordinatorContact', (event) => event.kind === 'afterRefusal'),
  followUpInterview: momentOf('coordinatorContact', (event) => event.kind === 'followUp'),
  firstContactWithoutOutcome: momentOf(
    'coordinatorContact',
    (event) => event.kind === 'first' && event.outcome === undefined,
  ),
  contactAfterRefusalWithoutOutcome: momentOf(
    'coordinatorContact',
    (event) => event.kind === 'afterRefusal' && event.outcome === undefined,
  ),
  contactAfterRefusalWithOutcome: momentOf(
    'coordinatorContact',
    (event) => event.kind === 'afterRefusal' && event.outcome !== undefined,
  ),
  otherContact: momentOf('coordinatorContact', (event) => event.kind === 'other'),
  referredWithoutEstimate: momentOf('referred', (_, before) => before.category === null),
  codexAskedBeforeContact: momentOf(
    'codexRequested',
    (event, before) =>
      event.by !== 'employer' && before.employmentContract && before.category === 4 && before.contact === undefined,
  ),
  refusedWithoutContact: momentOf('permissionRefused', (_, before) => before.contact === undefined),
  permissionDecided: momentOf(['permissionGranted', 'permissionRefused']),
  preparationKnown: momentOf(
    ['questionnaireSent', 'questionnaireUpdateNotNeeded', 'coordinatorContact'],
    (event) =>
      (event.type !== 'questionnaireSent' || event.route === 'B') &&
      (event.type !== 'coordinatorContact' || event.kind === 'first'),
  ),
} as const satisfies Record<string, MomentDefinition>
