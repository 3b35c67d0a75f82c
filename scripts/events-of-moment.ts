import type { EventType, Moment } from 'terug-naar-werk'
import { eventTypes } from '../src/dossier/event-order.js'
import { moments } from '../src/dossier/moment.js'

const conditional: { readonly [moment: string]: { readonly events: readonly EventType[] } } = moments

/** The event types of which a moment is made: its own name, or those that its condition looks at. */
export const eventsOfMoment = (moment: Moment): readonly EventType[] =>
  conditional[moment]?.events ?? eventTypes.filter((type) => type === moment)
