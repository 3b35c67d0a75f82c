import fc from 'fast-check'
import type { Day } from 'terug-naar-werk/calendar'
import { day } from './days.js'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Days from one year to another, half of them near the end of a month, where counting is hard. */
export const days = (firstYear = 1900, lastYear = 2199): fc.Arbitrary<Day> =>
  fc
    .record({
      year: fc.integer({ min: firstYear, max: lastYear }),
      month: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
        { weight: 1, arbitrary: fc.constant(2) },
      ),
      day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 28, max: 31 })),
    })
    .map(({ year, month, day: wanted }) =>
      day(`${year}-${twoDigits(month)}-${twoDigits(Math.min(wanted, lengthOf(year, month)))}`),
    )
