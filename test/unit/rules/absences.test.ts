import { type ConsequenceRule, rulebook } from 'terug-naar-werk'
import { expect, it } from 'vitest'

const consequences: readonly ConsequenceRule[] = rulebook.consequences

it('the consequences of an absence: where, which absence, what, from when until when', () => {
  expect(
    consequences.map(({ id, norms, at, absence, kind, percentage, from, until, law, amendedBy = [] }) =>
      [
        id,
        norms.join(' '),
        at.join(' '),
        `${absence}`,
        `${kind} ${percentage} %`,
        `${from} – ${until}`,
        law.id,
        ...amendedBy.map((change) => `${change.law.id} ${'ended' in change ? change.ended : 'amended'}`),
      ].join(' | '),
    ),
  ).toEqual([
    'absence.second | SA-1 SA-3 LT-2 | exam firstContact | 2 | reduction 2.5 % | planned – absenceContact | consequences2023 | consequences2026 repealed',
    'absence.third | SA-1 SA-4 LT-2 | exam firstContact | 3 | reduction 2.5 % | planned – null | consequences2023 | consequences2026 repealed',
    'absence.atDoctor2026 | LT-6 | exam occupationalPhysician | null | suppression 100 % | null – null | consequences2026',
    'absence.atCoordinator2026 | LT-6 | firstContact regionalAdviser | null | reduction 10 % | null – null | consequences2026',
  ])
})
