import { type Law, laws, type Scheme } from 'terug-naar-werk/law'
import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { numberOf } from '../../../../src/calendar/day-number.js'
import { lawOfCase, lawTable } from '../../../../src/evaluation/plan/law-of-case.js'
import { placesIn } from '../../../../src/evaluation/plan/places.js'
import { versionOn, versionsOf } from '../../../../src/evaluation/plan/versions.js'
import { schemes } from '../../../../src/law/scheme.js'
import { type Enactment, successions, versionOfRecord } from '../../../support/conformance/one-version-a-day.js'
import { day, everyDay } from '../../../support/days.js'
import { invented2025, invented2027, rulebookOf2025, rulebookOf2027 } from '../../../support/invented-law.js'

/** Starts before, on and after each day on which the law looks at the start. */
const STARTS = ['2022-03-01', '2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01', '2024-01-02', '2026-12-31'].map(
  day,
)

const DAYS = everyDay('2022-08-25', '2027-01-10')

const table = lawTable([invented2025, invented2027])

const planned = (record: Enactment) =>
  versionsOf(
    record,
    record.amendedBy ?? [],
    (stated, amendedBy = []) => ({ texts: [stated.law.id, ...amendedBy].join(' + ') }),
    placesIn(rulebook, table),
  )

describe.each<[string, Rulebook]>([
  ['the rulebook', rulebook],
  ['the rulebook with an invented law of 2025', rulebookOf2025],
  ['the rulebook with an invented law of 2027', rulebookOf2027],
])('%s', (_, rules) => {
  it('gives each record the version that its texts give on every day, for starts around each change and each scheme', () => {
    const wrong: string[] = []
    for (const record of successions(rules).flatMap(({ records }) => records)) {
      const versions = planned(record)
      for (const scheme of schemes) {
        for (const start of STARTS) {
          const of = lawOfCase(table, start, scheme)
          for (const on of DAYS) {
            const found = versionOn(versions, of, numberOf(on))?.texts
            const expected = versionOfRecord(record, on, start, scheme)
            if (found !== expected) wrong.push(`${on} ${start} ${scheme}: ${found} <> ${expected}`)
          }
        }
      }
    }
    expect(wrong.slice(0, 10)).toEqual([])
    // Five seconds are too few on a machine with other work.
  }, 30_000)
})

const texts = (amendedBy: Enactment['amendedBy'], on: string, start = '2023-06-01', scheme: Scheme = 'employee') =>
  versionOn(
    planned({ law: laws.circular2022, ...(amendedBy && { amendedBy }) }),
    lawOfCase(table, day(start), scheme),
    numberOf(day(on)),
  )?.texts

describe('the version of a day', () => {
  const amended: Enactment['amendedBy'] = [{ law: laws.teamMembers2024 }, { law: laws.registration2026 }]
  const ended: Enactment['amendedBy'] = [
    { law: laws.teamMembers2024 },
    { law: laws.registration2026, ended: 'repealed' },
  ]

  it.each([
    ['not before the text that brought it', '2022-08-31', undefined, undefined],
    ['as it was brought', '2022-09-01', undefined, 'circular2022'],
    ['on the eve of an amendment', '2024-06-30', amended, 'circular2022'],
    ['amended', '2024-07-01', amended, 'circular2022 + teamMembers2024'],
    ['amended twice', '2026-01-01', amended, 'circular2022 + teamMembers2024 + registration2026'],
    ['on the eve of its end', '2025-12-31', ended, 'circular2022 + teamMembers2024'],
    ['ended', '2026-01-01', ended, undefined],
  ] as const)('%s, on %s', (_, on, amendedBy, expected) => expect(texts(amendedBy, on)).toBe(expected))

  it('is that of the scheme', () => {
    expect(texts(ended, '2026-01-01', '2023-06-01', 'selfEmployed')).toBe('circular2022 + teamMembers2024')
    expect(texts(amended, '2026-01-01', '2023-06-01', 'selfEmployed')).toBe('circular2022 + teamMembers2024')
    expect(texts(undefined, '2022-12-31', '2022-10-03', 'selfEmployed')).toBeUndefined()
  })
})

describe('each version of a record', () => {
  const record = { law: laws.circular2022, bearer: 'doctor', norms: ['A4-1'] }
  const changes: readonly { readonly law: Law; readonly bearer?: string; readonly norms?: readonly string[] }[] = [
    { law: laws.teamMembers2024, bearer: 'team' },
    { law: laws.registration2026, norms: ['LT-7'] },
  ]
  const made = () => {
    const { original, amended, amendments } = versionsOf(
      record,
      changes,
      (stated) => ({ stated }),
      placesIn(rulebook, table),
    )
    const [first, second] = amendments
    if (first === undefined || second === undefined) throw new Error('no amendments')
    return { original, amended, first, second }
  }

  it('has what its texts changed, whichever of them they are', () => {
    const { original, amended, first, second } = made()
    expect(original.stated).toMatchObject({ bearer: 'doctor', norms: ['A4-1'] })
    expect(amended(original, first).stated).toMatchObject({ bearer: 'team', norms: ['A4-1'] })
    expect(amended(original, second).stated).toMatchObject({ bearer: 'doctor', norms: ['LT-7'] })
    expect(amended(amended(original, first), second).stated).toMatchObject({ bearer: 'team', norms: ['LT-7'] })
  })

  it('is made once', () => {
    const { original, amended, first, second } = made()
    expect(amended(original, first)).toBe(amended(original, first))
    expect(amended(amended(original, first), second)).toBe(amended(amended(original, first), second))
    expect(amended(original, second)).not.toBe(amended(amended(original, first), second))
  })
})
