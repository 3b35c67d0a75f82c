import { LocalDate } from '@js-joda/core'
import type { Windows } from './windows.js'

export const jsJodaWindows: Windows = (days) => {
  const start = LocalDate.parse(days.start)
  return [
    start.plusDays(70).toString(),
    start.plusDays(84).toString(),
    start.plusMonths(3).toString(),
    start.plusMonths(4).minusDays(1).toString(),
    start.plusMonths(6).minusDays(1).toString(),
    start.plusMonths(7).minusDays(1).toString(),
    LocalDate.parse(days.signed).plusMonths(6).minusDays(1).toString(),
    LocalDate.parse(days.referred).plusMonths(1).toString(),
  ]
}
