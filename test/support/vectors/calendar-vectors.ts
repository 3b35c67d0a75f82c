import { readFileSync } from 'node:fs'

/** What a count gives in one convention; `from` where the count has a first day of its own. */
interface Counted {
  readonly convention: string
  readonly from?: string
  readonly until: string
}

/**
 * A count from a day: `days` after it, the `month` of an incapacity that starts on it, so many
 * months `countedFrom` it, or `within` so many months after it.
 */
export interface CountVector {
  readonly name: string
  readonly day: string
  readonly count: 'days' | 'month' | 'countedFrom' | 'within'
  readonly number: number
  readonly convention?: string
  readonly from?: string
  readonly until: string
  /** The other convention, where it gives another day. */
  readonly other: Counted | null
}

/** A period after a day, with the months rounded up and down. */
export interface PeriodVector {
  readonly name: string
  readonly day: string
  readonly years: number
  readonly months: number
  readonly days: number
  readonly up: string
  readonly down: string
}

const stored = (file: string): string => readFileSync(new URL(`../../vectors/${file}`, import.meta.url), 'utf8')

type Row = { readonly day: string } & { readonly [column: string]: unknown }

const columns: readonly (readonly [column: string, count: CountVector['count'], number: number])[] = [
  ['tenWeeksAfter', 'days', 70],
  ['twoWeeksAfterTenWeeks', 'days', 84],
  ['month4', 'month', 4],
  ['month6', 'month', 6],
  ['month7', 'month', 7],
  ['sixMonthsCountedFrom', 'countedFrom', 6],
  ['withinOneMonth', 'within', 1],
  ['withinThreeMonths', 'within', 3],
  ['withinSixMonths', 'within', 6],
  ['withinTwoYears', 'within', 24],
]

const counted = ([convention, days]: readonly [string, string | readonly [string, string]]): Counted =>
  typeof days === 'string' ? { convention, until: days } : { convention, from: days[0], until: days[1] }

/** A day alone, or the default convention first and the other one only where it differs. */
const gives = (cell: string | { readonly [convention: string]: string | readonly [string, string] }) => {
  if (typeof cell === 'string') return { until: cell, other: null }
  const [byDefault, other] = Object.entries(cell).map(counted)
  if (byDefault === undefined) throw new Error('a count without a convention')
  return { ...byDefault, other: other ?? null }
}

/** The counts of test/vectors/calendar.json, one a row. */
export const countVectors = (): readonly CountVector[] => {
  const rows: readonly Row[] = JSON.parse(stored('calendar.json'))
  return rows.flatMap((row) =>
    columns.map(([column, count, number]) => ({
      name: `${row.day}/${count}/${number}`,
      day: row.day,
      count,
      number,
      // SAFETY: every column of that file but the day holds such a cell; the schema checks what comes of it.
      ...gives(row[column] as Parameters<typeof gives>[0]),
    })),
  )
}

/** The periods of test/vectors/dates-calc.csv. */
export const periodVectors = (): readonly PeriodVector[] =>
  stored('dates-calc.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [day = '', years, months, days, up = '', down = ''] = line.split(',')
      const period = { years: Number(years), months: Number(months), days: Number(days) }
      return { name: `${day}/${years}-${months}-${days}`, day, ...period, up, down }
    })
