import type { EventType } from 'terug-naar-werk'
import type { EventDescriptions } from '../event-description.js'

/** The registration with the employment service of a Region or Community. */
export const registrationEvents = {
  referredToRegionalService: {
    who: 'the insurer',
    does: 'refers the insured to the employment service of the Region or the Community',
    on: 'the day of that referral',
    remark: 'This is not the referral to the coordinator, which is `referred`.',
    norms: ['LT-7', 'LT-19'],
    fields: {},
  },
  registrationLetterSent: {
    who: 'the insurer',
    does: 'sends the letter that asks the insured to register with the employment service',
    on: 'the day of sending',
    remark: 'The first letter and the second one are each an event of this type.',
    norms: ['LT-19'],
    fields: { lastDay: 'The last day for the registration, as the letter states it.' },
  },
  regionalServiceRegistered: {
    who: 'the insured',
    does: 'registers with the employment service of the Region or the Community',
    on: 'the day of the registration',
    norms: ['C-1', 'LT-7', 'LT-19'],
    fields: { service: 'The service with which the insured registers.' },
  },
  registrationProofReceived: {
    who: 'the insurer',
    does: 'receives the proof of registration',
    on: 'the day of receipt',
    norms: ['LT-19'],
    fields: {},
  },
} as const satisfies Partial<EventDescriptions<EventType>>
