import { lawOn, type ObligationRule, rulebook } from 'terug-naar-werk'
import { scope } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { day, everyDay } from '../../support/days.js'

const days = everyDay('2022-09-01', '2026-12-31')

/** Starts before, on and after each day on which the law looks at the start. */
const starts = [
  '2022-03-01',
  '2022-12-31',
  '2023-01-01',
  '2023-12-31',
  '2024-01-01',
  '2024-01-02',
  '2025-12-31',
  '2026-01-01',
].map(day)

/** The versions of a rule that hold, computed apart from the evaluator: plainly, from the data. */
const holding = ({ versions }: ObligationRule, on: string, start: string): readonly string[] =>
  versions
    .filter(({ law }) =>
      law.inForce.some(
        ({ from, until, startsFrom, startsUntil }) =>
          on >= from && on <= (until ?? '9999') && start >= (startsFrom ?? '0000') && start <= (startsUntil ?? '9999'),
      ),
    )
    .map(({ law }) => law.id)

/** The rules that are not law from the first day on: from when, for starts before 2024 and after. */
const later: { readonly [rule: string]: readonly [before2024: string, since2024: string] } = {
  'evaluation.contact': ['2024-07-01', '2024-01-01'],
  'regional.register': ['2026-01-01', '2026-01-01'],
}

describe.each(
  rulebook.obligations
    .filter(({ rule }) => rule !== 'absence.newDate')
    .map((rule) => [`${rule.rule} ${rule.norms.join(' ')}`, rule] as const),
)('%s', (_, rule) => {
  it('has exactly one version on every day from its first on, for every start', () => {
    const wrong: string[] = []
    for (const start of starts) {
      const first = later[rule.rule]?.[start < '2024-01-01' ? 0 : 1] ?? '2022-09-01'
      for (const on of days) {
        if (on < start) continue
        const found = holding(rule, on, start)
        if (found.length !== (on < first ? 0 : 1))
          wrong.push(`${on} for a start on ${start}: ${found.join(' ') || 'none'}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

it('a new date after an absence is law for planned days of 2023 to 2025 and starts from 2023, then for the self-employed', () => {
  const rule = rulebook.obligations.find((one) => one.rule === 'absence.newDate')
  const held = (on: string, start: string) => rule && holding(rule, on, start).length
  expect([
    held('2022-12-31', '2022-10-01'),
    held('2023-01-01', '2022-12-31'),
    held('2023-01-01', '2023-01-01'),
  ]).toEqual([0, 0, 1])
  expect(rule?.versions[0].law.inForce.map(({ until, schemes }) => [until, schemes])).toEqual([
    ['2025-12-31', ['employee', 'unemployed']],
    [null, ['selfEmployed']],
  ])
})

it('SCO-1, SCO-2, LT-1: each scheme is in scope from its day on', () => {
  expect(scope).toEqual({
    employee: { from: '2022-09-01', norms: ['SCO-1'] },
    unemployed: { from: '2022-09-01', norms: ['SCO-1'] },
    selfEmployed: { from: '2023-01-01', norms: ['SCO-2', 'LT-1'] },
  })
})

it('what is only announced, or was not read, is a notice: LT-5, LT-8, LT-9 among them', () => {
  const cited = lawOn(day('2026-01-02')).notices.flatMap(({ norms }) => norms)
  expect(cited).toEqual(expect.arrayContaining(['LT-5', 'LT-8', 'LT-9']))
})
