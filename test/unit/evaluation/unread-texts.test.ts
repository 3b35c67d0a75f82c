import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'

const noticesOn = (asOf: string, facts: readonly string[]) => {
  const { obligations, exclusions, presumptions, law } = evaluatedOn(asOf, facts)
  const given = law.notices.map(({ id }) => id)
  return [...obligations, ...exclusions, ...presumptions]
    .filter(({ notices }) => notices !== undefined)
    .map(({ key, notices = [] }) => ({ key, notices, given: notices.every((id) => given.includes(id)) }))
}

describe('a step or a presumption carries the notices on a text that was not read and may change it', () => {
  const referredOn = (day: string) => ['start: 2025-12-01', `${day} capacityEstimated (category 4)`, `${day} referred`]
  const about = (key: string, notice: string) => ({ key, notices: [notice], given: true })

  it.each([
    ['what started on the eve of a text carries none', '2026-04-01', referredOn('2026-03-05'), []],
    [
      'what starts on its first day carries it',
      '2026-04-01',
      referredOn('2026-03-06'),
      [about('contact.first', 'directReferral2026'), about('referral.make', 'directReferral2026')],
    ],
    [
      'the answer to a CODEX plan of 2026',
      '2026-02-01',
      ['start: 2025-10-01', '2026-01-12 codexPlanReceived'],
      [about('codexPlan.answer', 'codex2026')],
    ],
    [
      'the same for the self-employed, of whom that text speaks too',
      '2026-04-01',
      ['scheme: selfEmployed', ...referredOn('2026-03-06')],
      [about('contact.first', 'directReferral2026'), about('referral.make', 'directReferral2026')],
    ],
    [
      'a first contact on request carries none',
      '2026-04-01',
      ['start: 2025-12-01', '2026-03-09 contactRequested', '2026-03-10 questionnaireUpdateNotNeeded'],
      [],
    ],
    [
      'a CODEX trajectory that was asked for in 2025',
      '2026-02-01',
      ['start: 2025-10-01', '2025-12-31 codexRequested (by employer)'],
      [],
    ],
    [
      'one that was asked for in 2026',
      '2026-02-01',
      ['start: 2025-10-01', '2026-01-01 codexRequested (by employer)'],
      [about('codexRequested', 'codex2026')],
    ],
    [
      'one that was asked for after a text on other steps came into force',
      '2026-04-20',
      ['start: 2025-10-01', '2026-04-01 codexRequested (by employer)'],
      [about('codexRequested', 'codex2026')],
    ],
    [
      'a presumption from a plan of 2024 after an engagement of 2023 (RD-11)',
      '2024-02-01',
      ['start: 2023-08-01', '2023-12-29 zivStarted (situation A)', '2024-01-15 planDrawnUp (elements none)'],
      [about('presumption.ziv', 'presumptionTransition')],
    ],
    [
      'the same where the declaration is the answer',
      '2024-02-01',
      [
        'start: 2023-08-01',
        'reading: RD-11 declaration',
        '2023-12-29 zivStarted (situation A)',
        '2024-01-15 planDrawnUp (elements none)',
      ],
      [about('presumption.ziv', 'presumptionTransition')],
    ],
    [
      'a presumption from an engagement of 2024: the law of that day says when it starts',
      '2024-02-01',
      ['start: 2023-08-01', '2024-01-15 zivStarted (situation A)', '2024-01-29 planDrawnUp (elements none)'],
      [],
    ],
    [
      'a presumption from a plan of 2023',
      '2024-02-01',
      ['start: 2023-08-01', '2023-11-29 zivStarted (situation A)', '2023-12-31 planDrawnUp (elements none)'],
      [],
    ],
  ] as const)('%s', (_, asOf, facts, expected) => {
    expect(noticesOn(asOf, facts)).toEqual(expected)
  })
})
