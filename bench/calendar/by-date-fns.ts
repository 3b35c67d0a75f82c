import { addDays, addMonths, formatISO, parseISO, subDays } from 'date-fns'
import type { Windows } from './windows.js'

const written = (day: Date): string => formatISO(day, { representation: 'date' })

export const dateFnsWindows: Windows = (days) => {
  const start = parseISO(days.start)
  return [
    written(addDays(start, 70)),
    written(addDays(start, 84)),
    written(addMonths(start, 3)),
    written(subDays(addMonths(start, 4), 1)),
    written(subDays(addMonths(start, 6), 1)),
    written(subDays(addMonths(start, 7), 1)),
    written(subDays(addMonths(parseISO(days.signed), 6), 1)),
    written(addMonths(parseISO(days.referred), 1)),
  ]
}
