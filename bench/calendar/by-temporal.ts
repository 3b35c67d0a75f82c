import { Temporal } from 'temporal-polyfill'
import type { Windows } from './windows.js'

export const temporalWindows: Windows = (days) => {
  const start = Temporal.PlainDate.from(days.start)
  return [
    start.add({ days: 70 }).toString(),
    start.add({ days: 84 }).toString(),
    start.add({ months: 3 }).toString(),
    start.add({ months: 4 }).subtract({ days: 1 }).toString(),
    start.add({ months: 6 }).subtract({ days: 1 }).toString(),
    start.add({ months: 7 }).subtract({ days: 1 }).toString(),
    Temporal.PlainDate.from(days.signed).add({ months: 6 }).subtract({ days: 1 }).toString(),
    Temporal.PlainDate.from(days.referred).add({ months: 1 }).toString(),
  ]
}
