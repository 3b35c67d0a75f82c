import type { Day } from '../../calendar/day.js'
import { type DayNumber, dayOf, numberOf } from '../../calendar/day-number.js'
import { END_OF_RANGE } from '../../calendar/month-table.js'
import { frozen } from '../../law/frozen.js'
import { lawInForceFrom } from '../../law/in-force.js'
import { type Law, type Reform, reformsAmong } from '../../law/law.js'
import { laws } from '../../law/laws.js'
import { notices } from '../../law/notice.js'
import { type Scheme, schemes, scope } from '../../law/scheme.js'
import { lawOnAmong } from '../../rules/law-on.js'
import type { Evaluation } from '../result/evaluation.js'
import type { UnreadText } from '../unread-texts.js'
import type { BarredByGround } from './barred-steps.js'
import type { Plan } from './plan.js'

declare const lawBrand: unique symbol

/** The place of a text of law in the table; opaque outside this file. @internal */
export type LawPlace = number & { readonly [lawBrand]: true }

/**
 * The law of all cases that have the same scheme and between whose starts no text makes a difference.
 * @internal
 */
export interface LawOfCase {
  /** The first day on which each text applies to the case; Infinity where it never does. */
  readonly inForceFrom: readonly number[]
  /** The law as an evaluation reports it, by the number of the period between two changes of the law. */
  readonly reports: (Evaluation['law'] | undefined)[]
  /** The plan without the texts that are not in force yet, by the same periods. */
  readonly plans: (Plan | undefined)[]
  /** The steps that each ground bars, by the same periods. */
  readonly barred: (BarredByGround | undefined)[]
  /** The texts that were not read, by the same periods. */
  readonly unread: (readonly UnreadText[] | undefined)[]
}

/**
 * Every text of law that a rulebook names, with the days on which the law changes.
 * @internal
 */
export interface LawTable {
  readonly texts: readonly Law[]
  /** The invented texts among them; undefined where there is none. */
  readonly reforms: readonly Reform[] | undefined
  /** The first days of incapacity from which other texts apply, in order. */
  readonly starts: readonly DayNumber[]
  /** The days from which other texts or notices apply, in order. */
  readonly changes: readonly DayNumber[]
  /** The number of the period of each day. Every evaluation needs it; it is made at the first use. */
  periods: Uint8Array | Uint32Array | undefined
  readonly cases: (LawOfCase | undefined)[]
}

/** @internal */
export const lawTable = (named: readonly Law[]): LawTable => {
  const texts = [...new Set([...Object.values(laws), ...named])]
  const reforms = reformsAmong(texts)
  const periods = texts.flatMap(({ inForce }) => inForce)
  const after = (day: Day | null): readonly DayNumber[] => (day === null ? [] : [numberOf(day) + 1])
  return {
    texts,
    reforms: reforms.length === 0 ? undefined : reforms,
    starts: inOrder([
      ...periods.flatMap(({ startsFrom }) => (startsFrom === null ? [] : [numberOf(startsFrom)])),
      ...periods.flatMap(({ startsUntil }) => after(startsUntil)),
      ...notices.flatMap(({ startsUntil = null }) => after(startsUntil)),
    ]),
    changes: inOrder([
      ...Object.values(scope).map(({ from }) => numberOf(from)),
      ...periods.map(({ from }) => numberOf(from)),
      ...notices.flatMap(({ from, until }) => [...(from === null ? [] : [numberOf(from)]), ...after(until)]),
    ]),
    periods: undefined,
    cases: [],
  }
}

const inOrder = (days: readonly DayNumber[]): readonly DayNumber[] =>
  [...new Set(days)].sort((one, other) => one - other)

/** The number of ordered days that are not after a day. */
const passed = (changes: readonly DayNumber[], day: DayNumber): number => {
  let count = 0
  for (const change of changes) {
    if (change > day) break
    count += 1
  }
  return count
}

/** The place of a text in the table. @internal */
export const placeOfLaw = ({ texts }: LawTable, law: Law): LawPlace =>
  // SAFETY: the table holds every text that the rulebook names, so this is a place in the table.
  texts.indexOf(law) as LawPlace

/** The law of a case; computed once for all cases between which no text makes a difference. @internal */
export const lawOfCase = (table: LawTable, start: Day, scheme: Scheme): LawOfCase => {
  const place = passed(table.starts, numberOf(start)) * schemes.length + schemes.indexOf(scheme)
  const before = table.cases[place]
  if (before !== undefined) return before
  const found = {
    inForceFrom: table.texts.map((law) => {
      const from = lawInForceFrom(law, { start, scheme })
      return from === undefined ? Number.POSITIVE_INFINITY : numberOf(from)
    }),
    reports: [],
    plans: [],
    barred: [],
    unread: [],
  }
  table.cases[place] = found
  return found
}

/** The first day on which a text applies to a case; Infinity where it never does. @internal */
export const inForceFrom = (of: LawOfCase, law: LawPlace): number => of.inForceFrom[law] ?? Number.POSITIVE_INFINITY

/** The number of the period between two changes of the law to which a day belongs. @internal */
export const lawPeriod = (table: LawTable, day: DayNumber): number => {
  table.periods ??= periodsOfDays(table.changes)
  return table.periods[day] ?? 0
}

const periodsOfDays = (changes: readonly DayNumber[]): Uint8Array | Uint32Array => {
  // The law of the package changes on few days; many reforms may change it on more than a byte can number.
  const periods = changes.length < 256 ? new Uint8Array(END_OF_RANGE) : new Uint32Array(END_OF_RANGE)
  for (const [place, change] of changes.entries()) periods.fill(place + 1, change)
  return periods
}

/** The law of a day for a case, as an evaluation reports it. @internal */
export const lawOnDay = (
  table: LawTable,
  of: LawOfCase,
  asOf: DayNumber,
  { start, scheme }: { readonly start: Day; readonly scheme: Scheme },
): Evaluation['law'] => {
  const period = lawPeriod(table, asOf)
  const before = of.reports[period]
  if (before !== undefined) return before
  const {
    version,
    coverage,
    notices: given,
  } = lawOnAmong(
    // A reform is no version of the law.
    table.texts.filter(({ invented }) => !invented),
    dayOf(asOf),
    start,
    scheme,
  )
  const { reforms } = table
  const report = frozen({ version, coverage, notices: given, ...(reforms !== undefined && { reforms }) })
  of.reports[period] = report
  return report
}
