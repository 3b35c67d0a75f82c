import { type MomentDefinition, momentOf } from './moment-definition.js'

/** The moments of the registration with the regional service. @internal */
export const registrationMoments = {
  // Registration with the regional service: the letter follows the referral to it, or a contact in category 4 while no
  // letter was sent. Who is registered needs none.
  registrationLetterDue: momentOf(
    ['referredToRegionalService', 'medicalExam', 'physicalContact', 'coordinatorContact'],
    (event, before) =>
      !before.registered &&
      (event.type === 'referredToRegionalService' ||
        (before.category === 4 &&
          !before.registrationLetterSent &&
          (event.type !== 'coordinatorContact' || event.kind === 'first'))),
  ),
} as const satisfies Record<string, MomentDefinition>
