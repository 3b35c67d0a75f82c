import type { EventType } from 'terug-naar-werk'
import type { EventDescriptions } from '../event-description.js'

/** Unjustified absences, and what the insurer and the insured do about them. */
export const absenceEvents = {
  unjustifiedAbsence: {
    who: 'the insured',
    does: 'does not attend an examination or a contact, and a person judged that the absence is not justified',
    on: 'the day on which the absence was established; the day that counts is `plannedOn`',
    norms: ['SA-1', 'SA-5', 'LT-6', 'LT-18', 'LT-20'],
    fields: {
      at: 'The examination or contact that was missed.',
      plannedOn: 'The day on which it was planned.',
    },
  },
  absenceContact: {
    who: 'the insured',
    does: 'makes contact for a new date after an absence',
    on: 'the day of that contact',
    norms: ['SA-3', 'LT-6', 'LT-20'],
    fields: { at: 'The place whose consequence the contact ends; every place where absent.' },
  },
  newDateSet: {
    who: 'the insurer',
    does: 'sets a new date by registered letter, with a warning',
    on: 'the day of the letter',
    norms: ['SA-2'],
    fields: {
      at: 'The examination or contact for which the date is set.',
      plannedOn: 'The new date.',
    },
  },
  contactHeld: {
    who: 'the insured',
    does: 'attends the contact that was missed before',
    on: 'the day of the contact',
    norms: ['SA-4', 'LT-6', 'LT-20'],
    fields: { at: 'The contact that was held.' },
  },
  consequenceNotified: {
    who: 'the insurer',
    does: 'notifies the decision on the benefit by registered letter',
    on: 'the day of the letter',
    norms: ['SA-7'],
    fields: {
      plannedOn:
        'The day on which the missed examination or contact was planned. It says which consequence is meant, where there are several.',
    },
  },
} as const satisfies Partial<EventDescriptions<EventType>>
