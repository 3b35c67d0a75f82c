import { lawOn } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'

const common2026 = ['routeCSixMonths', 'workPotential', 'certificateThreeMonths'] as const

describe('the law of a day and a start', () => {
  it.each([
    ['2022-08-31', '2022-03-01', 'before', '2022-09-01'],
    ['2022-09-01', '2022-03-01', 'confirmed', '2022-09-01'],
    ['2023-06-01', '2023-02-01', 'confirmed', '2023-04-03'],
    ['2023-12-31', '2023-10-02', 'confirmed', '2023-04-03'],
    ['2024-01-01', '2023-10-02', 'confirmed', '2024-01-01'],
    ['2024-06-30', '2023-10-02', 'confirmed', '2024-04-01'],
    ['2024-07-01', '2023-10-02', 'confirmed', '2024-07-01'],
    ['2025-12-31', '2024-01-01', 'confirmed', '2024-04-01'],
    ['2026-03-05', '2024-01-01', 'confirmed', '2026-03-01'],
    ['2026-03-06', '2024-01-01', 'partial', '2026-03-01'],
    ['2026-06-01', '2024-01-01', 'partial', '2026-06-01'],
  ])('%s for a start on %s: %s, version of %s', (on, start, coverage, version) => {
    expect(lawOn(day(on), day(start))).toMatchObject({ coverage, version })
  })

  it.each([
    ['2022-06-01', '2022-06-01', undefined, ['beforeCircular']],
    ['2022-08-31', '2022-08-31', 'employee', ['beforeCircular']],
    ['2022-09-01', '2022-09-01', 'employee', []],
    ['2023-06-01', '2023-06-01', undefined, []],
    ['2024-01-01', '2023-12-31', 'employee', ['presumptionTransition']],
    ['2026-05-01', '2026-05-01', 'selfEmployed', ['directReferral2026', ...common2026]],
    ['2026-07-28', '2026-05-01', 'selfEmployed', ['directReferral2026', 'selfEmployedAfterJuly2026', ...common2026]],
    ['2026-07-28', '2026-05-01', 'unemployed', ['codex2026', 'directReferral2026', ...common2026]],
    ['2026-05-01', '2026-05-01', undefined, ['codex2026', 'directReferral2026', ...common2026]],
    ['2026-05-01', '2023-12-31', 'selfEmployed', ['presumptionTransition', 'directReferral2026', ...common2026]],
  ] as const)('on %s, for an incapacity from %s, the %s is told: %j', (on, start, scheme, ids) => {
    expect(lawOn(day(on), day(start), scheme).notices.map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    ['2022-08-31', 'employee', []],
    ['2024-01-01', 'employee', []],
    ['2026-03-05', 'employee', ['codex2026']],
    ['2026-07-28', 'employee', ['codex2026', 'directReferral2026']],
    ['2026-07-28', 'selfEmployed', ['directReferral2026', 'selfEmployedAfterJuly2026']],
  ] as const)('on %s, of the texts that the notices name, these were not read for the %s: %j', (on, scheme, ids) => {
    expect(lawOn(day(on), day(on), scheme).unread).toEqual(ids)
  })

  it.each([
    ['2022-08-31', '2022-08-31', 'employee', ''],
    ['2022-09-01', '2022-09-01', 'employee', 'circular2022 codex2022 routeC'],
    ['2022-12-31', '2022-12-31', 'selfEmployed', ''],
    ['2023-01-01', '2022-12-31', 'employee', 'circular2022 codex2022 routeC'],
    ['2023-01-01', '2023-01-01', 'employee', 'circular2022 codex2022 routeC consequences2023'],
    ['2023-04-03', '2022-12-31', 'selfEmployed', 'circular2022 selfEmployed2023 routeC'],
    ['2023-04-02', '2023-01-01', 'selfEmployed', 'circular2022 selfEmployed2023 routeC'],
    ['2023-04-03', '2023-01-01', 'selfEmployed', 'circular2022 selfEmployed2023 routeC selfEmployedConsequences2023'],
    [
      '2024-06-30',
      '2023-12-31',
      'employee',
      'circular2022 codex2022 routeC consequences2023 pensionAge2024 declaration2024 fund2024',
    ],
    [
      '2024-07-01',
      '2023-12-31',
      'employee',
      'circular2022 codex2022 routeC consequences2023 teamMembers2024 codexEnds2024 pensionAge2024 combinedContact2024 declaration2024 fund2024',
    ],
    [
      '2026-03-01',
      '2022-12-31',
      'selfEmployed',
      'circular2022 selfEmployed2023 routeC teamMembers2024 pensionAge2024 combinedContact2024 declaration2024 presumptionRepealed2026 workPotential2026 certificates2026',
    ],
  ] as const)('on %s, for an incapacity from %s, these texts apply to the %s: %s', (on, start, scheme, ids) => {
    expect(
      lawOn(day(on), day(start), scheme)
        .inForce.map(({ id }) => id)
        .join(' '),
    ).toBe(ids)
  })
})
