import { lawOn, type Scheme } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day, dayAfter } from '../../support/days.js'
import { EVER, FIRST, type LawRow, namesOfLaw, textRows, unreadRows } from '../../support/law-of-a-day.js'

/** A start at each end of what the row speaks of, and one well within it. */
const startsOf = ({ starts: [from, until] }: LawRow): readonly string[] => [
  from === FIRST ? '2022-03-01' : from,
  until === EVER ? '2026-05-04' : until,
]

const isNamed = (name: string, on: string, start: string, scheme: Scheme): boolean => {
  const { inForce, unread } = lawOn(day(on), day(start), scheme)
  return [...inForce.map(({ id }) => id), ...unread].some((id) => id === name)
}

const asks = (row: LawRow) =>
  row.schemes.flatMap((scheme) => startsOf(row).map((start) => [scheme, start, row] as const))

describe.each([
  ['texts that govern', textRows],
  ['texts that were not read', unreadRows],
])('%s', (_, rows) => {
  describe.each(rows.map((row) => [row.name, row.days?.[0] ?? 'never', row] as const))(
    '%s, from %s',
    (name, _from, row) => {
      it.each(asks(row))('for the %s, incapable since %s', (scheme, start) => {
        const named = (on: string) => isNamed(name, on, start, scheme)
        if (row.days === undefined) {
          expect(['2022-09-01', '2024-01-01', '2026-06-01', '2027-12-31'].map(named)).toEqual([
            false,
            false,
            false,
            false,
          ])
          return
        }
        const [from, until] = row.days
        expect([dayAfter(from, -1), from, dayAfter(from)].map(named)).toEqual([false, true, true])
        const last = until === EVER ? [] : [dayAfter(until, -1), until, dayAfter(until)]
        expect(last.map(named)).toEqual(until === EVER ? [] : [true, true, false])
      })
    },
  )
})

it('the tables speak once of each text, each scheme and each start', () => {
  const turns = [...textRows, ...unreadRows].flatMap(({ starts }) => starts)
  const asked = namesOfLaw.flatMap((name) =>
    (['employee', 'unemployed', 'selfEmployed'] as const).flatMap((scheme) =>
      [...new Set(turns)].map((start) => ({ name, scheme, start })),
    ),
  )
  const wrong = asked.filter(({ name, scheme, start }) => {
    const rows = [...textRows, ...unreadRows].filter(
      (row) => row.name === name && row.schemes.includes(scheme) && row.starts[0] <= start && start <= row.starts[1],
    )
    return rows.length !== 1
  })
  expect(wrong).toEqual([])
})
