import type { Day } from '../calendar/day.js'
import { assertDays } from '../calendar/day-number.js'
import { CIRCULAR_APPLIES_FROM, type Coverage, coverageOn } from '../law/coverage.js'
import { lawInForceFrom, textInForceFrom } from '../law/in-force.js'
import type { Law } from '../law/law.js'
import { laws } from '../law/laws.js'
import { isAboutUnread, type Notice, type NoticeId, noticesOn } from '../law/notice.js'
import type { Scheme } from '../law/scheme.js'

/**
 * The law of a day: its version, the texts in force, how much of it is encoded, and remarks about it.
 * @category Law
 */
export interface LawOn {
  /** The latest day on which one of the texts in force came into force. */
  readonly version: Day
  /** Every text of law in force on that day. The records say what a later text changed. */
  readonly inForce: readonly Law[]
  /** How much of the law of that day was read. */
  readonly coverage: Coverage
  /** What a reader must know of the law of that day. */
  readonly notices: readonly Notice[]
  /** The ids of those notices that name a text which was not read and governs cases of that day. */
  readonly unread: readonly NoticeId[]
}

/**
 * The law in force on a day, for an incapacity that started on a given day.
 *
 * @param day - the day concerned
 * @param start - the start of the incapacity; `day` where absent
 * @param scheme - only texts and notices for this scheme; those for every scheme where absent
 * @returns the texts in force with the coverage and the notices of that day
 * @see norms LT-1 and following
 * @example
 * ```ts
 * import { isDay, lawOn } from 'terug-naar-werk'
 * const [day, start] = ['2024-03-01', '2023-11-06']
 * const law = isDay(day) && isDay(start) ? lawOn(day, start) : undefined
 * law?.coverage // => 'confirmed'
 * law?.version // => '2024-01-01'
 * ```
 * @category Law
 */
export const lawOn = (day: Day, start: Day = day, scheme?: Scheme): LawOn => {
  assertDays(day, start)
  return lawOnAmong(Object.values(laws), day, start, scheme)
}

/** The same for given texts of law, which may include a draft. @internal */
export const lawOnAmong = (texts: readonly Law[], day: Day, start: Day, scheme: Scheme | undefined): LawOn => {
  const begun = texts.flatMap((law) => {
    const from = firstDayOf(law, start, scheme)
    return from === undefined || from > day ? [] : [{ law, from }]
  })
  const given = noticesOn(day, start, scheme)
  const firstDays = begun.map(({ from }) => from).sort()
  return {
    version: firstDays.at(-1) ?? CIRCULAR_APPLIES_FROM,
    inForce: begun.map(({ law }) => law),
    coverage: coverageOn(day, scheme),
    notices: given.map(({ id, text, norms }) => ({ id, text, norms })),
    unread: given.filter(isAboutUnread).map(({ id }) => id),
  }
}

/** For a scheme, no text governs before the trajectory was open to it (SCO-1, SCO-2). */
const firstDayOf = (law: Law, start: Day, scheme: Scheme | undefined): Day | undefined =>
  scheme === undefined ? textInForceFrom(law, start, scheme) : lawInForceFrom(law, { start, scheme })
