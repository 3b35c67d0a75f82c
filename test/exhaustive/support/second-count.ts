import { Temporal } from 'temporal-polyfill'

// A second computation of everything that the package counts, on another calendar and written another way: it asks that
// calendar whether the wanted day exists (`reject`) instead of comparing day numbers, and counts windows up to the eve of
// their successor. Nothing of it is shared with the package.

type Months = 'quantieme' | 'sameDate'

/** A window as text, `2023-01-31..2023-02-28`; `..none` where the text states no term. */
type WindowText = string

export const plain = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

const known = new Map<string, string>()

/** Results repeat a lot: the calendar is asked once for each. */
const once = (question: string, answer: () => string): string => {
  const found = known.get(question)
  if (found !== undefined) return found
  const fresh = answer()
  known.set(question, fresh)
  return fresh
}

export const forget = (): void => known.clear()

export const plusDays = (text: string, days: number): string =>
  once(`${text} ${days} d`, () => plain(text).add({ days }).toString())

/** The same-numbered day n months on; where the calendar refuses it, what the reading puts in its place. */
const sameNumbered = (text: string, months: number, reading: Months): string =>
  once(`${text} ${months} ${reading}`, () => {
    const day = plain(text)
    try {
      return day.add({ months }, { overflow: 'reject' }).toString()
    } catch {
      const first = day.with({ day: 1 }).add({ months })
      return reading === 'quantieme'
        ? first.add({ months: 1 }).toString()
        : `${first.toPlainYearMonth()}-${first.daysInMonth}`
    }
  })

const eveOf = (text: string): string => plusDays(text, -1)

/** The first day of the k-th month that starts on a day which counts itself. */
export const monthBegins = (start: string, k: number, reading: Months): string =>
  k === 1 ? start : sameNumbered(start, k - 1, reading)

/** Its last day: the eve of the next month. */
export const monthEnds = (start: string, k: number, reading: Months): string =>
  eveOf(monthBegins(start, k + 1, reading))

/** The last day within n months after an event whose own day does not count. */
export const lastWithin = (event: string, months: number, reading: Months): string =>
  reading === 'sameDate'
    ? sameNumbered(event, months, 'sameDate')
    : eveOf(sameNumbered(plusDays(event, 1), months, 'quantieme'))

/** A window; one that would open after its last day is that last day alone (docs/decisions/0003). */
export const windowText = (from: string, until: string | null): WindowText =>
  `${until !== null && from > until ? until : from}..${until ?? 'none'}`

/** One window in several readings, the default first: as text, with those readings that give another one. */
export const withReadings = (
  found: WindowText,
  others: readonly (readonly [reading: string, window: WindowText])[],
): string =>
  [found, ...others.filter(([, window]) => window !== found).map(([reading, window]) => `${reading} ${window}`)].join(
    ' | ',
  )

/** A window counted in months: by its own reading, with both readings of RD-6 beside it where they differ. */
export const inBothReadings = (own: Months, count: (reading: Months) => WindowText): string =>
  withReadings(count(own), [
    ['RD-6:quantieme', count('quantieme')],
    ['RD-6:sameDate', count('sameDate')],
  ])
