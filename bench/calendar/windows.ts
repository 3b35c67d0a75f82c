import { type Day, isDay } from 'terug-naar-werk/calendar'
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

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Any day of the years in which cases lie; 29 February comes from the leap years' own draw. */
const randomDay = (random: Random): string => {
  const year = random(2022, 2035)
  const month = random(1, 12)
  const days = month === 2 && year % 4 === 0 ? 29 : (DAYS_IN_MONTH[month - 1] ?? 28)
  return `${year}-${twoDigits(month)}-${twoDigits(random(1, days))}`
}

export const calendarCases = (count: number, random: Random): readonly CalendarCase[] =>
  Array.from({ length: count }, () => ({
    start: randomDay(random),
    signed: randomDay(random),
    referred: randomDay(random),
  }))

/** Text as a day of the package; the cases above hold nothing else. */
export const asDay = (text: string): Day => {
  if (isDay(text)) return text
  throw new RangeError(`${text} is no day`)
}
