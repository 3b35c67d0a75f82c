import type { DossierEvent } from 'terug-naar-werk'
import { dayNumber } from '../../calendar/integer-tables.js'

/** The day of the event at a place of the shape. */
export const dayAt = (events: readonly DossierEvent[], place: number): number => {
  const event = events[place]
  return event === undefined ? 0 : dayNumber(event.on)
}

/** The day on which the questionnaire at a place was posted. */
export const postedAt = (events: readonly DossierEvent[], place: number): number => {
  const event = events[place]
  return event?.type === 'questionnaireReceived' && event.postedOn ? dayNumber(event.postedOn) : 0
}
