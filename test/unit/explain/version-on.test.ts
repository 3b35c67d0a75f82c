import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { firstDayOfLaw, versionOn, versionsOf } from '../../../src/explain/version-on.js'
import type { Law } from '../../../src/law/law.js'
import { day } from '../../support/days.js'
import { amendedBy } from '../../support/invented-reform.js'

describe('the versions of a record', () => {
  it('hold what each earlier text changed in it', () => {
    const { obligations } = amendedBy({ record: 'estimate.first', bearer: 'insurer' })
    const [estimate] = obligations.filter(({ id }) => id === 'estimate.first').map(versionsOf)
    // The texts: the circular, the pension age of 2024, the team of 2024, the invented one.
    expect(estimate?.map(({ bearer, alsoBy = [] }) => [bearer, ...alsoBy])).toEqual([
      ['advisingDoctor'],
      ['advisingDoctor'],
      ['advisingDoctor', 'teamMember'],
      ['insurer', 'teamMember'],
    ])
  })

  it('hold no text that ends it: the presumption of ZIV started with the plan, then with the declaration, until its repeal', () => {
    const [ziv] = rulebook.presumptions.filter(({ kind }) => kind === 'ziv').map(versionsOf)
    expect(ziv?.map(({ trigger }) => trigger)).toEqual(['planDrawnUp', 'zivStarted'])
  })
})

describe('the version of a day', () => {
  const ends = (on: string, start: string, scheme: 'employee' | 'selfEmployed') =>
    rulebook.exclusions
      .filter(({ ground }) => ground === 'codexRequested')
      .flatMap((rule) => versionOn(rule, day(on), { start: day(start), scheme }).until)

  it.each([
    ['on the eve of the text for earlier starts', '2024-06-30', '2023-12-31', 'employee', []],
    ['on its first day', '2024-07-01', '2023-12-31', 'employee', ['codexEnded']],
    ['on the first day for a start of 2024', '2024-01-01', '2024-01-01', 'employee', ['codexEnded']],
    ['where the text does not concern the scheme', '2024-07-01', '2024-01-01', 'selfEmployed', []],
  ] as const)('what ends the exclusion by CODEX, %s (LT-10)', (_, on, start, scheme, expected) => {
    expect(ends(on, start, scheme)).toEqual(expected)
  })
})

describe('the first day on which a record is law', () => {
  const firstDay = (id: string, start: string, scheme: 'employee' | 'selfEmployed', rules = rulebook) =>
    [...rules.obligations, ...rules.consequences]
      .filter((rule) => rule.id === id)
      .map((rule) => firstDayOfLaw(rule, { start: day(start), scheme }))

  it.each([
    ['by the text that brought it', 'absence.exam/2', '2023-02-01', 'employee', '2023-01-01'],
    ['by a later text', 'absence.exam/2', '2023-02-01', 'selfEmployed', '2023-04-03'],
    ['of no text', 'regional.register', '2026-02-02', 'selfEmployed', undefined],
  ] as const)('%s', (_, id, start, scheme, expected) => {
    expect(firstDay(id, start, scheme)).toEqual([expected])
  })

  it('an invented text makes nothing law', () => {
    const rules = amendedBy({ record: 'regional.register', bearer: 'insurer' })
    expect(firstDay('regional.register', '2026-02-02', 'selfEmployed', rules)).toEqual([undefined])
  })

  it('a later text may have effect from an earlier day', () => {
    const from = (first: string): Law => ({
      id: `from ${first}`,
      text: `A text with effect from ${first}`,
      inForce: [{ from: day(first), startsFrom: null, startsUntil: null }],
    })
    const record = { law: from('2025-03-01'), amendedBy: [{ law: from('2025-01-01') }] }
    expect(firstDayOfLaw(record, { start: day('2024-05-06'), scheme: 'employee' })).toBe('2025-01-01')
  })
})
