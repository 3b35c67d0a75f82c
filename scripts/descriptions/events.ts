import type { EventType } from 'terug-naar-werk'
import { eventTypes } from '../../src/dossier/event-order.js'
import { initialCapital } from '../../src/explain/texts/initial-capital.js'
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
const eventDescriptions: EventDescriptions<EventType> = {
  ...incapacityEvents,
  ...codexEvents,
  ...questionnaireEvents,
  ...estimateEvents,
  ...coordinatorEvents,
  ...zivEvents,
  ...absenceEvents,
  ...registrationEvents,
}

/** The event types of a table. */
const typesOf = (descriptions: Partial<EventDescriptions<EventType>>): readonly EventType[] =>
  eventTypes.filter((type) => type in descriptions)

/** The event types under the headings of the page, each part in the order of the trajectory. */
export const eventGroups: readonly { readonly heading: string; readonly types: readonly EventType[] }[] = [
  { heading: 'The incapacity, the contract, and what suspends', types: typesOf(incapacityEvents) },
  { heading: 'The request and the questionnaire', types: typesOf(questionnaireEvents) },
  { heading: 'Examinations, contacts and the estimate', types: typesOf(estimateEvents) },
  { heading: 'The coordinator, consent and permission', types: typesOf(coordinatorEvents) },
  { heading: 'The CODEX trajectory', types: typesOf(codexEvents) },
  { heading: 'The ZIV trajectory, training and work', types: typesOf(zivEvents) },
  { heading: 'Registration with the regional service', types: typesOf(registrationEvents) },
  { heading: 'Absences', types: typesOf(absenceEvents) },
]

/** The description of one event type, with its fields by name. */
export const descriptionOf = (
  type: EventType,
): EventDescription & { readonly fields: { readonly [name: string]: string } } => eventDescriptions[type]

/** What happened, as a sentence: `The insurer receives the proof of registration.` */
export const whatHappened = ({ who, does }: EventDescription): string => initialCapital(`${who} ${does}.`)

/** What happened, what one must know besides, and the norms. */
export const aboutEvent = (description: EventDescription): string => {
  const { norms, remark } = description
  const cited = `${norms.length === 1 ? 'Norm' : 'Norms'} ${norms.join(', ')}.`
  return [whatHappened(description), ...(remark === undefined ? [] : [remark]), cited].join(' ')
}

/** Which day `on` is, as a sentence. */
export const whichDay = ({ on }: EventDescription): string => initialCapital(`${on}.`)
