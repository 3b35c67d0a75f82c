import { type PresumptionRule, rulebook } from 'terug-naar-werk'
import type { Law } from 'terug-naar-werk/law'
import { expect, it } from 'vitest'

const presumptions: readonly PresumptionRule[] = rulebook.presumptions

const texts = (law: Law, amendedBy: PresumptionRule['amendedBy'] = []): readonly string[] => [
  law.id,
  ...amendedBy.map((change) => `${change.law.id} ${'ended' in change ? change.ended : 'amended'}`),
]

it('the presumptions: who starts them, who may know, and for whom', () => {
  expect(
    presumptions.map(({ kind, norms, trigger, trajectoryEnd, confidentiality, employmentContract, law, amendedBy }) =>
      [
        kind,
        norms.join(' '),
        trigger,
        trajectoryEnd,
        confidentiality,
        `${employmentContract}`,
        ...texts(law, amendedBy),
      ].join(' | '),
    ),
  ).toEqual([
    'codex | LP-1 LP-2 LP-3 | codexPlanSigned | codexEnded | trajectory | true | circular2022 | presumptionRepealed2026 repealed',
    'ziv | LP-1 LP-4 LP-5 | planDrawnUp | zivEnded | trajectory | undefined | circular2022 | presumptionRepealed2026 repealed',
  ])
})

it.each([
  ['codex', 'resumption', 'workResumed', 'eve'],
  ['ziv', 'paidWork', 'paidWorkStarted', 'eve'],
  ['ziv', 'paidWork', 'workResumed', 'eve'],
  ['ziv', 'retraining', 'retrainingStarted', 'eve'],
  ['ziv', 'zivEnded', 'zivEnded', 'day'],
])('the %s presumption ends by %s, at %s, on that %s', (kind, by, moment, lastDay) => {
  expect(presumptions.find((rule) => rule.kind === kind)?.endedBy).toContainEqual({ by, moment, lastDay })
})

it('a presumption has a kind of time that never rolls over', () => {
  expect(presumptions.map(({ window }) => window.kind)).toEqual(['status', 'status'])
})
