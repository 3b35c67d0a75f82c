import { notices } from 'terug-naar-werk/law'
import { expect, it } from 'vitest'

it('each text that was not read: since when it matters, for whom, and what it may change', () => {
  const unread = notices.filter(({ mayChange }) => mayChange !== undefined)
  expect(unread.map(({ id, from, schemes, mayChange }) => [id, from, schemes, mayChange])).toEqual([
    [
      'presumptionTransition',
      '2024-01-01',
      undefined,
      { rules: [], presumptions: ['ziv'], wherePresumptionAsks: 'RD-11' },
    ],
    [
      'codex2026',
      '2026-01-01',
      ['employee', 'unemployed'],
      { rules: ['codexPlan.answer'], grounds: ['codexRequested', 'codexDuringZiv'] },
    ],
    [
      'directReferral2026',
      '2026-03-06',
      undefined,
      {
        rules: [
          'referral.make',
          'contact.first/atOnce',
          'contact.first/later',
          'regional.register',
          'regional.letter',
          'regional.proof',
          'regional.secondLetter',
        ],
      },
    ],
  ])
})

it('each notice names the norms that it concerns', () => {
  expect(notices.map(({ id, norms }) => [id, norms.join(' ')])).toEqual([
    ['beforeCircular', ''],
    ['presumptionTransition', 'LT-15'],
    ['codex2026', 'A2-4 A4-2 A7-8 LT-10'],
    ['directReferral2026', 'A6-4 A7-1 A7-2 LT-7'],
    ['selfEmployedAfterJuly2026', 'LT-1'],
    ['routeCSixMonths', 'C-1'],
    ['workPotential', 'LT-8'],
    ['certificateThreeMonths', 'LT-9 A1-2'],
  ])
})

it('each notice is a sentence', () => {
  for (const { text } of notices) expect(text).toMatch(/^[A-Z].{30,}\.$/)
})
