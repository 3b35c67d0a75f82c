import { addDays, down } from 'terug-naar-werk/calendar'
import { asDay, type Windows } from './windows.js'

/**
 * Each public function takes a day and gives a day, so that a month count less a day reads and
 * writes twice. `countedFrom(…, 'sameDate').until` would give the same day at once, but counts the
 * other convention too and is slower.
 */
export const oursWindows: Windows = (days) => {
  const start = asDay(days.start)
  return [
    addDays(start, 70),
    addDays(start, 84),
    down(start, 3),
    addDays(down(start, 4), -1),
    addDays(down(start, 6), -1),
    addDays(down(start, 7), -1),
    addDays(down(asDay(days.signed), 6), -1),
    down(asDay(days.referred), 1),
  ]
}
