import type { EventType } from 'terug-naar-werk'
import type { EventDescriptions } from '../event-description.js'

/** Contacts with the coordinator, consent and permission. */
export const coordinatorEvents = {
  coordinatorContact: {
    who: 'the coordinator',
    does: 'has a contact with the insured',
    on: 'the day of the contact',
    norms: ['A7-1', 'A7-2', 'A7-7', 'B4-1', 'B6-1', 'Z2-1'],
    fields: {
      kind: 'What the contact is for.',
      channel: 'The way in which the contact was held.',
      outcome: 'What followed from the contact. Absent: it is not known, or not registered.',
    },
  },
  consentGiven: {
    who: 'the insured',
    does: 'consents to the processing of the data in the return-to-work file',
    on: 'the day of the consent',
    norms: ['A7-5'],
    fields: { form: 'The form of the consent.' },
  },
  treatingDoctorConsentGiven: {
    who: 'the insured',
    does: 'consents to informing the treating doctor',
    on: 'the day of the consent',
    norms: ['Z2-7'],
    fields: {},
  },
  permissionRequested: {
    who: 'the coordinator',
    does: 'reports on the first contact and asks the advising doctor for permission to start a trajectory (route B)',
    on: 'the day of the request',
    norms: ['B5-1'],
    fields: {},
  },
  permissionGranted: {
    who: 'the advising doctor',
    does: 'permits the trajectory that the insured asked for (route B)',
    on: 'the day of the decision',
    norms: ['B5-2', 'A2-6'],
    fields: {},
  },
  permissionRefused: {
    who: 'the advising doctor',
    does: 'refuses the trajectory that the insured asked for (route B)',
    on: 'the day of the decision',
    norms: ['B5-2', 'B6-1'],
    fields: {},
  },
} as const satisfies Partial<EventDescriptions<EventType>>
