import { type ConsequenceRule, type PresumptionRule, rulebook } from 'terug-naar-werk'
import { expect, it } from 'vitest'

const presumptions: readonly PresumptionRule[] = rulebook.presumptions

const consequences: readonly ConsequenceRule[] = rulebook.consequences

it('the presumptions: who starts them, who may know, and for whom', () => {
  expect(
    presumptions.map(({ kind, norms, trigger, trajectoryEnd, confidentiality, employmentContract, law }) =>
      [kind, norms.join(' '), trigger, trajectoryEnd, confidentiality, `${employmentContract}`, law.id].join(' | '),
    ),
  ).toEqual([
    'codex | LP-1 LP-2 LP-3 | codexPlanSigned | codexEnded | trajectory | true | presumption2022',
    'ziv | LP-1 LP-4 LP-5 | planDrawnUp | zivEnded | trajectory | undefined | presumption2022',
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

it('the consequences of an absence: where, which absence, what, from when until when', () => {
  expect(
    consequences.map(({ norms, at, absence, kind, percentage, from, until, law }) =>
      [norms.join(' '), at.join(' '), `${absence}`, `${kind} ${percentage} %`, `${from} – ${until}`, law.id].join(
        ' | ',
      ),
    ),
  ).toEqual([
    'SA-1 SA-3 LT-2 | exam firstContact | 2 | reduction 2.5 % | planned – absenceContact | consequences2023',
    'SA-1 SA-4 LT-2 | exam firstContact | 3 | reduction 2.5 % | planned – null | consequences2023',
    'LT-6 | exam occupationalPhysician | null | suppression 100 % | null – null | consequences2026',
    'LT-6 | firstContact regionalAdviser | null | reduction 10 % | null – null | consequences2026',
  ])
})
