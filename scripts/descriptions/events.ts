import type { EventType } from 'terug-naar-werk'
import type { EventDescription, EventDescriptions } from './event-description.js'
import { absenceEvents } from './events/absences.js'
import { codexEvents } from './events/codex.js'
import { coordinatorEvents } from './events/coordinator.js'
import { estimateEvents } from './events/estimate.js'
import { incapacityEvents } from './events/incapacity.js'
import { questionnaireEvents } from './events/questionnaire.js'
import { registrationEvents } from './events/registration.js'
import { zivEvents } from './events/ziv.js'

/**
 * The description of every event type. A new event type that has none does not compile here: describe it in the table of
 * its part, then run `npm run pages`.
 */
export const eventDescriptions: EventDescriptions<EventType> = {
  ...incapacityEvents,
  ...codexEvents,
  ...questionnaireEvents,
  ...estimateEvents,
  ...coordinatorEvents,
  ...zivEvents,
  ...absenceEvents,
  ...registrationEvents,
}

/** The description of one event type, with its fields by name. */
export const descriptionOf = (
  type: EventType,
): EventDescription & { readonly fields: { readonly [name: string]: string } } => eventDescriptions[type]

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** What happened, as a sentence: `The insurer receives the proof of registration.` */
export const whatHappened = ({ who, does }: EventDescription): string => sentence(`${who} ${does}`)

/** Which day `on` is, as a sentence. */
export const whichDay = ({ on }: EventDescription): string => sentence(on)
