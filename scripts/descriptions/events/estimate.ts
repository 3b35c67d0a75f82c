import type { EventType } from 'terug-naar-werk'
import type { EventDescriptions } from '../event-description.js'

/** What the advising doctor and the team find, and the category that follows. */
export const estimateEvents = {
  medicalExam: {
    who: 'the advising doctor',
    does: 'examines the insured',
    on: 'the day of the examination',
    remark: 'An examination is a physical contact by the doctor too.',
    norms: ['A4-3', 'A5-2', 'A5-3', 'LT-3'],
    fields: {},
  },
  physicalContact: {
    who: 'the advising doctor or a member of the multidisciplinary team',
    does: 'has a physical contact with the insured',
    on: 'the day of the contact',
    norms: ['LT-3', 'LT-4', 'LT-18'],
    fields: {
      by: 'Who held it.',
      combined: 'Whether the contact served for the evaluation and the estimate at once; `false` where absent.',
    },
  },
  evaluationOnFile: {
    who: 'the advising doctor',
    does: 'evaluates the incapacity on the file alone, without a contact',
    on: 'the day of that evaluation',
    norms: ['LT-4', 'LT-21'],
    fields: {},
  },
  endOfIncapacityPresumed: {
    who: 'a member of the multidisciplinary team',
    does: 'presumes at a contact that the incapacity comes to an end',
    on: 'the day of that contact',
    norms: ['LT-14'],
    fields: {},
  },
  capacityEstimated: {
    who: 'the advising doctor, or a member of the multidisciplinary team,',
    does: 'estimates the remaining capacities and places the insured in a category',
    on: 'the day of the estimate',
    remark: 'The first one is the first estimate. A later one is a new estimate.',
    norms: ['A4-1', 'A5-1', 'LT-3'],
    fields: {
      category: 'The category in which the insured is placed.',
      by: 'Who made the estimate; the advising doctor where absent.',
    },
  },
  categoryValidated: {
    who: 'the advising doctor',
    does: 'validates category 2 that a member of the team gave',
    on: 'the day of the validation',
    norms: ['LT-14'],
    fields: {},
  },
  zivRequestRefused: {
    who: 'the advising doctor',
    does: 'refuses a ZIV trajectory for which the insured asked, because the category does not allow it',
    on: 'the day of the refusal',
    norms: ['A5-4'],
    fields: {},
  },
  refusalNotified: {
    who: 'the advising doctor',
    does: 'notifies the insured that the ZIV trajectory is refused',
    on: 'the day of the notification',
    norms: ['A5-4'],
    fields: {},
  },
  referred: {
    who: 'the advising doctor, or a member of the multidisciplinary team,',
    does: 'refers the insured to the coordinator',
    on: 'the day of the referral',
    norms: ['A6-1', 'A6-2', 'A6-3', 'LT-3'],
    fields: {},
  },
} as const satisfies Partial<EventDescriptions<EventType>>
