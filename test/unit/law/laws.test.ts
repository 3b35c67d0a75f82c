import { isDay } from 'terug-naar-werk/calendar'
import { laws, notices, scope, sources } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'

// Each text, and from which day it applies to which starts and schemes. A text has no last day.

const insuredAsEmployees = 'employee unemployed'

describe('the texts of law', () => {
  it.each([
    ['circular2022', 'Circular V.I. 2022/383 – 407/22 of 17 November 2022', ['2022-09-01, any start, everyone']],
    ['selfEmployed2023', 'Law of 12 January 2023 (numac 2023200551)', ['2023-01-01, any start, selfEmployed']],
    ['routeC', 'RIZIV page with the routes A, B and C', ['2022-09-01, any start, everyone']],
    [
      'consequences2023',
      'Law of 25 September 2022 (numac 2022033623)',
      ['2023-01-01, starts from 2023-01-01, everyone'],
    ],
    [
      'teamMembers2024',
      'Law of 20 December 2023 (numac 2023048465), articles 6 to 10',
      ['2024-07-01, starts until 2023-12-31, everyone', '2024-01-01, starts from 2024-01-01, everyone'],
    ],
    [
      'presumptionRepealed2026',
      'Law of 19 December 2025 (numac 2025009870), articles 8 to 10 and 12',
      ['2026-01-01, any start, everyone'],
    ],
    [
      'consequences2026',
      'Law of 19 December 2025 (numac 2025009870), articles 2 and 7',
      [`2026-01-01, any start, ${insuredAsEmployees}`],
    ],
    [
      'registration2026',
      'Law of 19 December 2025 (numac 2025009870), article 2',
      [`2026-01-01, any start, ${insuredAsEmployees}`],
    ],
    [
      'workPotential2026',
      'Law of 19 December 2025 (numac 2025009870), articles 2 to 6',
      ['2026-01-01, any start, everyone'],
    ],
    ['certificates2026', 'Law of 19 December 2025 (numac 2025009870), article 15', ['2026-01-01, any start, everyone']],
  ] as const)('%s', (id, text, periods) => {
    expect(laws[id]).toMatchObject({ id, text })
    expect(
      laws[id].inForce.map(({ from, startsFrom, startsUntil, schemes }) =>
        [
          from,
          startsFrom === null
            ? startsUntil === null
              ? 'any start'
              : `starts until ${startsUntil}`
            : `starts from ${startsFrom}`,
          schemes?.join(' ') ?? 'everyone',
        ].join(', '),
      ),
    ).toEqual(periods)
  })

  it('are those and no others', () => expect(Object.keys(laws)).toHaveLength(10))
})

it('every day that the tables of the law name is a day', () => {
  const all = [
    ...Object.values(laws).flatMap(({ inForce }) =>
      inForce.flatMap(({ from, startsFrom, startsUntil }) => [from, startsFrom, startsUntil]),
    ),
    ...sources.flatMap(({ dated, appliesFrom }) => [dated, appliesFrom]),
    ...notices.flatMap(({ from, until }) => [from, until]),
    ...Object.values(scope).map(({ from }) => from),
  ].filter((text) => text !== null)
  expect(all.length).toBeGreaterThan(20)
  expect(all.filter((text) => !isDay(text))).toEqual([])
})
