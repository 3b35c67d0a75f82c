import { addDays, type Day, down, isDay, lastDayOfMonths } from 'terug-naar-werk/calendar'
import type { Windows } from './windows.js'

/** Text as a day of the package; the cases hold nothing else. */
const asDay = (text: string): Day => {
  if (isDay(text)) return text
  throw new RangeError(`${text} is no day`)
}

export const oursWindows: Windows = (days) => {
  const start = asDay(days.start)
  return [
    addDays(start, 70),
    addDays(start, 84),
    down(start, 3),
    lastDayOfMonths(start, 4, 'sameDate'),
    lastDayOfMonths(start, 6, 'sameDate'),
    lastDayOfMonths(start, 7, 'sameDate'),
    lastDayOfMonths(asDay(days.signed), 6, 'sameDate'),
    down(asDay(days.referred), 1),
  ]
}
