import { dayNumber, monthsDown, textOf } from './integer-tables.js'
import type { Windows } from './windows.js'

export const floorWindows: Windows = (days) => {
  const start = dayNumber(days.start)
  return [
    textOf(start + 70),
    textOf(start + 84),
    textOf(monthsDown(start, 3)),
    textOf(monthsDown(start, 4) - 1),
    textOf(monthsDown(start, 6) - 1),
    textOf(monthsDown(start, 7) - 1),
    textOf(monthsDown(dayNumber(days.signed), 6) - 1),
    textOf(monthsDown(dayNumber(days.referred), 1)),
  ]
}
