import type { Day, Dossier } from 'terug-naar-werk'
import { addDays } from 'terug-naar-werk/calendar'

/** The day so many days after the start of the incapacity. */
export const on = (dossier: Dossier, days: number): Day => addDays(dossier.incapacity.start, days)
