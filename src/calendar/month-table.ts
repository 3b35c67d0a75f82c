/** First year of the supported range. @internal */
export const FIRST_YEAR = 1900

/** Number of calendar months from January 1900 to December 2199. @internal */
export const MONTH_COUNT = 300 * 12

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** The length of a month of any Gregorian year; January is month 0. @internal */
export const daysInMonth = (year: number, month: number): number =>
  month === 1 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month] ?? 0)

const monthStartTable = (): Int32Array => {
  const starts = new Int32Array(MONTH_COUNT + 1)
  for (let month = 0, start = 0; month < MONTH_COUNT; month += 1) {
    start += daysInMonth(FIRST_YEAR + Math.trunc(month / 12), month % 12)
    starts[month + 1] = start
  }
  return starts
}

/**
 * The day number on which each month starts. Month 0 is January 1900. There is one entry more than
 * there are months, so that the length of each month is the next entry minus its own.
 * @internal
 */
export const monthStarts: Int32Array = /* @__PURE__ */ monthStartTable()

/** The day number of the first day after the supported range (1 January 2200). @internal */
export const END_OF_RANGE = 109_573

// Made at the first use, so that an import costs nothing.
let months: Uint16Array | undefined

const monthTable = (): Uint16Array => {
  const table = new Uint16Array(END_OF_RANGE)
  for (let month = 0; month < MONTH_COUNT; month += 1) {
    table.fill(month, monthStarts[month], monthStarts[month + 1])
  }
  return table
}

/** The month of a day number; for a number outside the range, the first or the last month. @internal */
export const monthOfDay = (dayNumber: number): number => {
  months ??= monthTable()
  return months[dayNumber] ?? (dayNumber < 0 ? 0 : MONTH_COUNT - 1)
}
