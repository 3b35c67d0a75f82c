import type { Day } from '../calendar/day.js'
import { type DayNumber, numberOf } from '../calendar/day-number.js'
import { END_OF_RANGE } from '../calendar/month-table.js'
import { notices } from './notice.js'
import { type Scheme, schemes, scope } from './scheme.js'
import { versions } from './versions.js'

/**
 * The place of a case in the law over time. Between two days on which some text begins or ends to
 * apply nothing changes, so that what is found for one day of an era holds for all of them.
 * @internal
 */
export interface CaseLaw {
  readonly start: Day
  readonly scheme: Scheme
  /** The number of the first era of this case; {@link eraOn} adds that of the day. */
  readonly base: number
}

interface Changes {
  /** The days on which the law changes for a day concerned. */
  readonly days: readonly DayNumber[]
  /** The days from which another start of the incapacity means other law. */
  readonly starts: readonly DayNumber[]
}

let known: Changes | undefined

const changes = (): Changes => {
  known ??= collected()
  return known
}

const collected = (): Changes => {
  const periods = Object.values(versions).flatMap(({ inForce }) => inForce)
  const from = (day: Day | null): readonly DayNumber[] => (day === null ? [] : [numberOf(day)])
  const after = (day: Day | null): readonly DayNumber[] => (day === null ? [] : [numberOf(day) + 1])
  const once = (days: readonly DayNumber[]) => [...new Set(days)]
  return {
    days: once([
      ...Object.values(scope).flatMap((scheme) => from(scheme.from)),
      ...[...periods, ...notices].flatMap((period) => [...from(period.from), ...after(period.until)]),
    ]),
    starts: once(periods.flatMap((period) => [...from(period.startsFrom), ...after(period.startsUntil)])),
  }
}

/** @internal */
export const caseLaw = (start: Day, scheme: Scheme): CaseLaw => {
  const { days, starts } = changes()
  const on = numberOf(start)
  const passed = starts.filter((change) => change <= on).length
  const row = passed * schemes.length + schemes.indexOf(scheme)
  return { start, scheme, base: row * (days.length + 1) }
}

// Asked for every obligation of every case, so that each day is looked up; made at the first use.
let eras: Uint8Array | undefined

const eraOfDays = (): Uint8Array => {
  const table = new Uint8Array(END_OF_RANGE)
  for (const change of changes().days)
    for (let day = change; day < END_OF_RANGE; day += 1) table[day] = (table[day] ?? 0) + 1
  return table
}

/** The number of the era in which a day lies, for a case; days with one number are under the same law. @internal */
export const eraOn = ({ base }: CaseLaw, day: DayNumber): number => {
  eras ??= eraOfDays()
  return base + (eras[day] ?? 0)
}
