import { notices } from 'terug-naar-werk/law'
import { expect, it } from 'vitest'

it('each notice: its norms, the days on which it is given, for whom, and under which law', () => {
  expect(
    notices.map(({ id, norms, from, until, schemes, under }) =>
      [id, norms.join(' '), `${from} – ${until}`, schemes?.join(' ') ?? 'every scheme', under?.id ?? ''].join(' | '),
    ),
  ).toEqual([
    'beforeCircular |  | null – 2022-08-31 | every scheme | ',
    'decreesNotRead | LT-3 LT-4 | 2024-01-01 – null | every scheme | teamMembers2024',
    'exclusionsWhileRunning | A2-4 A2-6 A4-2 | 2024-01-01 – null | every scheme | teamMembers2024',
    'pensionAge | A2-1 A4-1 | 2024-01-01 – null | every scheme | teamMembers2024',
    'coordinatorConditions | COO-2 COO-3 | 2024-01-01 – null | every scheme | ',
    'presumptionFromEngagement | LP-4 | 2024-01-01 – 2025-12-31 | selfEmployed | ',
    'presumptionRepealed | LT-5 | 2026-01-01 – null | every scheme | ',
    'implementingDecree2026 | LT-6 | 2026-01-01 – null | employee unemployed | ',
    'directReferral2026 | A6-4 LT-7 | 2026-02-22 – null | every scheme | ',
    'routeCSixMonths | C-1 | 2026-04-01 – null | every scheme | ',
    'workPotential | LT-8 | 2026-01-01 – null | every scheme | ',
    'certificateThreeMonths | LT-9 A1-2 | 2026-01-01 – null | every scheme | ',
  ])
})

it('each notice is a sentence', () => {
  for (const { text } of notices) expect(text).toMatch(/^[A-Z].{30,}\.$/)
})
