import { type LawId, laws, type NoticeId, notices, type Scheme } from 'terug-naar-werk/law'
import { schemes } from '../../src/law/scheme.js'
import { writtenTable } from './written-table.js'

/** A row of a table of `test/cases/law-of-a-day`: on which days `name` holds, for whom. */
export interface LawRow {
  readonly name: string
  readonly norms: string
  readonly schemes: readonly Scheme[]
  /** The starts of the incapacity that the row speaks of, both ends included. */
  readonly starts: readonly [from: string, until: string]
  /** The days on which it holds, both included; undefined: never. */
  readonly days: readonly [from: string, until: string] | undefined
}

export const FIRST = '1900-01-01'

export const EVER = '9999-12-31'

const schemesOf = (cell: string): readonly Scheme[] => schemes.filter((one) => cell.split(', ').includes(one))

const startsOf = (cell: string): LawRow['starts'] => {
  const [side = '', start = ''] = cell.split(' ')
  if (side === 'any') return [FIRST, EVER]
  return side === 'from' ? [start, EVER] : [FIRST, start]
}

const dayOr = (cell: string, other: string): string => (cell === '–' ? other : cell)

/** The texts that were read. */
export const textRows: readonly LawRow[] = writtenTable('cases/law-of-a-day/texts.md', [
  'text',
  'norms',
  'scheme',
  'start',
  'from',
]).map(({ text, norms, scheme, start, from }) => ({
  name: text,
  norms,
  schemes: schemesOf(scheme),
  starts: startsOf(start),
  days: from === 'never' ? undefined : [from, EVER],
}))

/** The texts that were not read. */
export const unreadRows: readonly LawRow[] = writtenTable('cases/law-of-a-day/not-read.md', [
  'text',
  'norms',
  'scheme',
  'start',
  'from',
  'until',
]).map(({ text, norms, scheme, start, from, until }) => ({
  name: text,
  norms,
  schemes: schemesOf(scheme),
  starts: startsOf(start),
  days: from === 'never' ? undefined : [from, dayOr(until, EVER)],
}))

/** How much was read. */
const coverageRows: readonly LawRow[] = writtenTable('cases/law-of-a-day/coverage.md', [
  'scheme',
  'coverage',
  'from',
  'until',
]).map(({ scheme, coverage, from, until }) => ({
  name: coverage,
  norms: '',
  schemes: schemesOf(scheme),
  starts: [FIRST, EVER],
  days: [dayOr(from, FIRST), dayOr(until, EVER)],
}))

const contains = ([from, until]: readonly [string, string], on: string): boolean => from <= on && on <= until

/** The rows of a table that hold on a day for a case. */
const holding = (rows: readonly LawRow[], on: string, start: string, scheme: Scheme): readonly LawRow[] =>
  rows.filter(
    ({ schemes, starts, days }) =>
      schemes.includes(scheme) && contains(starts, start) && days !== undefined && contains(days, on),
  )

/** The law of a day for a case, as the tables say it. */
export const writtenLawOn = (on: string, start: string, scheme: Scheme) => {
  const texts = holding(textRows, on, start, scheme)
  return {
    // The first day of the newest text; before the first one, that of the circular.
    version: ['2022-09-01', ...texts.flatMap(({ days }) => days?.[0] ?? [])].sort().at(-1),
    inForce: texts.map(({ name }) => name).toSorted(),
    coverage: holding(coverageRows, on, start, scheme)
      .map(({ name }) => name)
      .join(),
    unread: holding(unreadRows, on, start, scheme)
      .map(({ name }) => name)
      .toSorted(),
  }
}

/** Each text, and each notice on a text that was not read, by its id. */
export const namesOfLaw: readonly string[] = [
  // SAFETY: the record of texts has their ids as its keys.
  ...(Object.keys(laws) as LawId[]),
  ...notices.flatMap(({ id, mayChange, mayChangeAll }): NoticeId[] =>
    mayChange === undefined && mayChangeAll === undefined ? [] : [id],
  ),
]
