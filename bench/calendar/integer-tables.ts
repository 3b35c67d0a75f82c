/**
 * Days as integers by three tables and nothing else: what a patient hand would write for these
 * dates alone, and so the floor for everything that is general.
 */
const FIRST_YEAR = 1900
const YEARS = 300
const MONTHS = YEARS * 12

const daysInMonth = (month: number): number => new Date(Date.UTC(FIRST_YEAR, month + 1, 0)).getUTCDate()

/** The number of the first day of each month; month 0 is January 1900. */
const firstOfMonth = new Int32Array(MONTHS + 1)
for (let month = 0; month < MONTHS; month += 1) {
  firstOfMonth[month + 1] = (firstOfMonth[month] ?? 0) + daysInMonth(month)
}

const DAYS = firstOfMonth[MONTHS] ?? 0

/** The month of each day. */
const monthOf = new Int32Array(DAYS)
for (let month = 0; month < MONTHS; month += 1) monthOf.fill(month, firstOfMonth[month], firstOfMonth[month + 1])

/** The text of each day. */
const texts = Array.from({ length: DAYS }, (_, day) =>
  new Date(Date.UTC(FIRST_YEAR, 0, day + 1)).toISOString().slice(0, 10),
)

/** Two digits as a number; NaN for anything else. */
const twoDigits = (text: string, index: number): number => {
  const ten = text.charCodeAt(index) - 48
  const one = text.charCodeAt(index + 1) - 48
  return ten >= 0 && ten <= 9 && one >= 0 && one <= 9 ? ten * 10 + one : Number.NaN
}

/** The number of a day; -1 for a text that is no day, which every library here refuses too. */
export const dayNumber = (text: string): number => {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1
  const monthOfYear = twoDigits(text, 5)
  if (monthOfYear < 1 || monthOfYear > 12) return -1
  const month = ((twoDigits(text, 0) - 19) * 100 + twoDigits(text, 2)) * 12 + monthOfYear - 1
  const day = (firstOfMonth[month] ?? 0) + twoDigits(text, 8) - 1
  return monthOf[day] === month ? day : -1
}

export const textOf = (day: number): string => texts[day] ?? ''

/** n months later, or the last day of that month. */
export const monthsDown = (day: number, months: number): number => {
  const from = monthOf[day] ?? 0
  const to = from + months
  const same = (firstOfMonth[to] ?? 0) + day - (firstOfMonth[from] ?? 0)
  const last = (firstOfMonth[to + 1] ?? 0) - 1
  return Math.min(same, last)
}
