import { lawOn, type Scheme } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { day } from '../support/days.js'
import { daysCovered } from './support/days-covered.js'

const EVER = '9999'

/** From which day each text applies to which starts, for whom: norms section 11, text by text. */
const texts = [
  // text                          from          starts from … until         for whom
  ['circular2022', '2022-09-01', '', EVER, 'everyone'],
  ['codex2022', '2022-09-01', '', EVER, 'employees'],
  ['routeC', '2022-09-01', '', EVER, 'everyone'],
  ['selfEmployed2023', '2023-01-01', '', EVER, 'selfEmployed'],
  ['consequences2023', '2023-01-01', '2023-01-01', EVER, 'employees'],
  ['selfEmployedConsequences2023', '2023-04-03', '2023-01-01', EVER, 'selfEmployed'],
  ['teamMembers2024', '2024-07-01', '', '2023-12-31', 'everyone'],
  ['teamMembers2024', '2024-01-01', '2024-01-01', EVER, 'everyone'],
  ['codexEnds2024', '2024-07-01', '', '2023-12-31', 'employees'],
  ['codexEnds2024', '2024-01-01', '2024-01-01', EVER, 'employees'],
  ['pensionAge2024', '2024-01-01', '', EVER, 'everyone'],
  ['declaration2024', '2024-01-01', '', EVER, 'everyone'],
  ['combinedContact2024', '2024-07-01', '', '2023-12-31', 'everyone'],
  ['combinedContact2024', '2024-01-01', '2024-01-01', EVER, 'employees'],
  ['combinedContact2024', '2024-04-01', '2024-01-01', EVER, 'selfEmployed'],
  ['fund2024', '2024-04-01', '', EVER, 'employees'],
  ['presumptionRepealed2026', '2026-01-01', '', EVER, 'everyone'],
  ['registration2026', '2026-01-01', '', EVER, 'employees'],
  ['workPotential2026', '2026-01-01', '', EVER, 'everyone'],
  ['certificates2026', '2026-01-01', '', EVER, 'everyone'],
  ['consequences2026', '2026-03-01', '', EVER, 'employees'],
  ['registrationLetters2026', '2026-06-01', '', EVER, 'employees'],
] as const

const schemes: readonly (readonly [Scheme, 'employees' | 'selfEmployed'])[] = [
  ['employee', 'employees'],
  ['unemployed', 'employees'],
  ['selfEmployed', 'selfEmployed'],
]

/** `version` is the first day of the newest text; before the circular, that of the circular. */
const expected = (on: string, start: string, whom: string): string => {
  const held = texts.filter(
    ([, from, startsFrom, startsUntil, group]) =>
      from <= on && startsFrom <= start && start <= startsUntil && (group === 'everyone' || group === whom),
  )
  const version = ['2022-09-01', ...held.map(([, from]) => from)].sort().at(-1)
  const read = on <= (whom === 'employees' ? '2026-03-05' : '2026-07-27') ? 'confirmed' : 'partial'
  return `${on < '2022-09-01' ? 'before' : read} ${version} ${[...new Set(held.map(([text]) => text))].sort().join(' ')}`
}

const found = (on: string, start: string, scheme: Scheme): string => {
  const { coverage, version, inForce } = lawOn(day(on), day(start), scheme)
  const ids = inForce.map(({ id }) => id)
  return `${coverage} ${version} ${ids.toSorted().join(' ')}`
}

const differences = (days: readonly string[], starts: readonly string[]): readonly string[] =>
  days.flatMap((on) =>
    starts.flatMap((start) =>
      schemes
        .filter(([scheme, whom]) => found(on, start, scheme) !== expected(on, start, whom))
        .map(
          ([scheme, whom]) => `${on} ${start} ${scheme}: ${found(on, start, scheme)} <> ${expected(on, start, whom)}`,
        ),
    ),
  )

const eveAndDay = ['2022-08-31', '2022-09-01', '2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01'] as const
const turns = [
  ...eveAndDay,
  '2023-04-02',
  '2023-04-03',
  '2024-03-31',
  '2024-04-01',
  '2024-06-30',
  '2024-07-01',
  '2025-12-31',
  '2026-01-01',
  '2026-02-28',
  '2026-03-01',
  '2026-03-05',
  '2026-03-06',
  '2026-05-31',
  '2026-06-01',
  '2026-07-27',
  '2026-07-28',
] as const

it('every day, for starts around each turn of the law', () => {
  expect(differences(daysCovered(), turns).slice(0, 10)).toEqual([])
})

it('every start, on the days around each turn of the law', () => {
  expect(differences(turns, daysCovered()).slice(0, 10)).toEqual([])
})

it('without a start, that of the day itself; without a scheme, all of them', () => {
  for (const on of turns) {
    expect(lawOn(day(on))).toEqual(lawOn(day(on), day(on)))
    const ofAll = new Set(schemes.flatMap(([scheme]) => lawOn(day(on), day(on), scheme).inForce.map(({ id }) => id)))
    expect(new Set(lawOn(day(on)).inForce.map(({ id }) => id))).toEqual(ofAll)
  }
})
