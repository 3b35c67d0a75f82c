import type { Day } from '../calendar/day.js'
import { CIRCULAR_APPLIES_FROM, type Coverage, concerns, coverageOn, periodOf } from '../law/coverage.js'
import { type Notice, notices } from '../law/notice.js'
import type { Scheme } from '../law/scheme.js'
import type { LawVersion } from '../law/version.js'
import { versions } from '../law/versions.js'

/**
 * The law of a day: its version, how much of it is encoded, and what to know about it.
 * @category Law
 */
export interface LawOn {
  /** The day on which the newest of the texts in force came into force. */
  readonly version: Day
  readonly inForce: readonly LawVersion[]
  readonly coverage: Coverage
  readonly notices: readonly Notice[]
}

/**
 * The law that holds on a day, for an incapacity that started on a given day.
 *
 * @param day - the day concerned
 * @param start - the start of the incapacity; the day itself where absent
 * @param scheme - leaves out the notices that concern other schemes; all where absent
 * @returns the texts in force with the coverage and the notices of that day
 * @see norms section 11, LT-1 to LT-9
 * @example
 * ```ts
 * import { isDay, lawOn } from 'terug-naar-werk'
 * const [day, start] = ['2024-03-01', '2023-11-06']
 * const law = isDay(day) && isDay(start) ? lawOn(day, start) : undefined
 * law?.coverage // => 'confirmed'
 * law?.version // => '2023-01-01'
 * ```
 * @category Law
 */
export const lawOn = (day: Day, start: Day = day, scheme?: Scheme): LawOn => {
  const begun = Object.values(versions).flatMap((law) => {
    const period = periodOf(law, day, start, scheme)
    return period === undefined ? [] : [{ law, from: period.from }]
  })
  return {
    version:
      begun
        .map(({ from }) => from)
        .sort()
        .at(-1) ?? CIRCULAR_APPLIES_FROM,
    inForce: begun.map(({ law }) => law),
    coverage: coverageOn(day, start),
    notices: noticesOn(day, start, scheme),
  }
}

const noticesOn = (day: Day, start: Day, scheme: Scheme | undefined): readonly Notice[] =>
  notices
    .filter(({ from, until }) => (from === null || from <= day) && (until === null || day <= until))
    .filter(({ schemes, under }) => concerns(schemes, scheme) && (!under || periodOf(under, day, start, scheme)))
    .map(({ id, text, norms }) => ({ id, text, norms }))
