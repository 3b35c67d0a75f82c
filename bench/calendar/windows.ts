import { addDays, day } from 'terug-naar-werk/calendar'
import type { Random } from '../measuring/random.js'

/** The three days on which the windows of a dossier hang, as text. */
interface CalendarCase {
  readonly start: string
  readonly signed: string
  readonly referred: string
}

/**
 * Start + 70 days, + 84 days, + 3 months, + 4, + 6 and + 7 months less a day, signature + 6 months
 * less a day, referral + 1 month. A day that does not exist becomes the last of its month
 * everywhere: rounding up is what the other libraries cannot do, and all shall do the same work.
 */
export type Windows = (days: CalendarCase) => readonly string[]

/** The days of the years 2022 to 2035, in which cases lie. */
const DAYS = 5_113

/** Any of them. */
const randomDay = (random: Random): string => addDays(day('2022-01-01'), random(0, DAYS - 1))

export const calendarCases = (count: number, random: Random): readonly CalendarCase[] =>
  Array.from({ length: count }, () => ({
    start: randomDay(random),
    signed: randomDay(random),
    referred: randomDay(random),
  }))
