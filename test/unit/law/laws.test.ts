import { isDay } from 'terug-naar-werk/calendar'
import { laws, notices, scope, sources } from 'terug-naar-werk/law'
import { expect, it } from 'vitest'

it('of 2026, each text for the self-employed names its decree', () => {
  const named = Object.values(laws).flatMap(({ id, text }) => (text.includes('2026200009') ? [`${id}: ${text}`] : []))
  expect(named).toEqual([
    'presumptionRepealed2026: Law of 19 December 2025 (numac 2025009870), articles 8 to 10 and 12; royal decree of 12 January 2026 (numac 2026200009), articles 1 and 10',
    'workPotential2026: Law of 19 December 2025 (numac 2025009870), articles 2 to 6; royal decree of 12 January 2026 (numac 2026200009)',
    'certificates2026: Law of 19 December 2025 (numac 2025009870), article 15; royal decree of 12 January 2026 (numac 2026200009), article 9',
  ])
})

// From which day each text applies to which starts and schemes. A text has no last day.
it.each([
  ['circular2022', '2022-09-01'],
  ['codex2022', '2022-09-01, employee unemployed'],
  ['selfEmployed2023', '2023-01-01, selfEmployed'],
  ['routeC', '2022-09-01'],
  ['consequences2023', '2023-01-01, starts from 2023-01-01, employee unemployed'],
  ['selfEmployedConsequences2023', '2023-04-03, starts from 2023-01-01, selfEmployed'],
  ['teamMembers2024', '2024-07-01, starts until 2023-12-31; 2024-01-01, starts from 2024-01-01'],
  [
    'codexEnds2024',
    '2024-07-01, starts until 2023-12-31, employee unemployed; 2024-01-01, starts from 2024-01-01, employee unemployed',
  ],
  ['pensionAge2024', '2024-01-01'],
  [
    'combinedContact2024',
    '2024-07-01, starts until 2023-12-31; 2024-01-01, starts from 2024-01-01, employee unemployed; 2024-04-01, starts from 2024-01-01, selfEmployed',
  ],
  ['declaration2024', '2024-01-01'],
  ['fund2024', '2024-04-01, employee unemployed'],
  ['presumptionRepealed2026', '2026-01-01'],
  ['registration2026', '2026-01-01, employee unemployed'],
  ['workPotential2026', '2026-01-01'],
  ['certificates2026', '2026-01-01'],
  ['consequences2026', '2026-03-01, employee unemployed'],
  ['registrationLetters2026', '2026-06-01, employee unemployed'],
] as const)('%s: %s', (id, periods) => {
  const written = laws[id].inForce.map(({ from, startsFrom, startsUntil, schemes }) =>
    [
      from,
      ...(startsFrom === null ? [] : [`starts from ${startsFrom}`]),
      ...(startsUntil === null ? [] : [`starts until ${startsUntil}`]),
      ...(schemes === undefined ? [] : [schemes.join(' ')]),
    ].join(', '),
  )
  expect(written.join('; ')).toBe(periods)
})

it('each text has its own id and a name', () => {
  expect(Object.values(laws).map(({ id }) => id)).toEqual(Object.keys(laws))
  for (const { text } of Object.values(laws)) expect(text).toMatch(/^[A-Z].{15,}/)
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
