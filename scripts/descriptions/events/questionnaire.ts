import type { EventType } from 'terug-naar-werk'
import type { EventDescriptions } from '../event-description.js'

/** The questionnaire, on both routes. */
export const questionnaireEvents = {
  contactRequested: {
    who: 'the insured',
    does: 'asks the coordinator for a first contact (route B)',
    on: 'the day of the request',
    norms: ['B1-1'],
    fields: {},
  },
  advisingDoctorInformed: {
    who: 'the coordinator',
    does: 'tells the advising doctor of the request of the insured',
    on: 'the day on which the doctor is told',
    norms: ['B1-3'],
    fields: {},
  },
  questionnaireSent: {
    who: 'the advising doctor (route A) or the insurer (route B)',
    does: 'sends the questionnaire to the insured',
    on: 'the day of sending',
    norms: ['A2-1', 'B2-1'],
    fields: { route: '`A`: at the initiative of the insurer. `B`: because the insured asked for a contact.' },
  },
  questionnaireWithheld: {
    who: 'the advising doctor',
    does: 'decides for a well-founded medical reason not to send the questionnaire',
    on: 'the day of the decision',
    norms: ['A2-2', 'LT-11'],
    fields: { ground: 'The group of medical reasons. It is a medical fact, and no result shows it.' },
  },
  gravityNoted: {
    who: 'the advising doctor',
    does: 'notes in the file that the condition is too serious for the questionnaire and for a contact',
    on: 'the day of the note',
    norms: ['LT-4', 'LT-11'],
    fields: {},
  },
  withholdingNoticeSent: {
    who: 'the advising doctor',
    does: 'explains to the insured why no questionnaire is sent, and how to reach the coordinator',
    on: 'the day of the communication',
    norms: ['A2-3'],
    fields: {},
  },
  questionnaireUpdateNotNeeded: {
    who: 'the insurer',
    does: 'finds that a questionnaire of this incapacity need not be updated (route B)',
    on: 'the day of that finding',
    norms: ['B2-2'],
    fields: {},
  },
  questionnaireReceived: {
    who: 'the advising doctor',
    does: 'receives the questionnaire from the insured',
    on: 'the day of receipt',
    norms: ['A3-1', 'B3-1', 'B4-1'],
    fields: {
      complete: 'Whether it is properly completed. Only then has the insured returned it as required.',
      postedOn: 'The day on which the insured posted it or handed it over. The readings RD-2 and RD-3 look at it.',
    },
  },
  questionnaireImpossible: {
    who: 'the advising doctor',
    does: 'finds that the insured could not complete the questionnaire, even with help',
    on: 'the day of that finding',
    norms: ['A4-3', 'LT-3'],
    fields: {
      examIndicated:
        'Whether the insured is to be invited to an examination (in the law from 2024 on: to a physical contact). `false` only where the medical information shows that none is indicated now.',
    },
  },
  supportContact: {
    who: 'the coordinator, or a staff member of the insurer,',
    does: 'contacts the insured and helps with the questionnaire where needed',
    on: 'the day of the contact',
    norms: ['A3-2', 'A3-3', 'B3-2'],
    fields: {
      channel: 'The way in which the contact was held.',
      by: 'Who helped, where it is known.',
    },
  },
} as const satisfies Partial<EventDescriptions<EventType>>
