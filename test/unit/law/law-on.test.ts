import { lawOn } from 'terug-naar-werk'
import { capacitiesTermOn } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'

describe('the law of a day and a start', () => {
  it.each([
    ['2022-08-31', '2022-03-01', 'before', '2022-09-01'],
    ['2022-09-01', '2022-03-01', 'confirmed', '2022-09-01'],
    ['2023-06-01', '2023-02-01', 'confirmed', '2023-01-01'],
    ['2023-12-31', '2023-10-02', 'confirmed', '2023-01-01'],
    ['2024-01-01', '2023-10-02', 'confirmed', '2023-01-01'],
    ['2024-06-30', '2023-10-02', 'confirmed', '2023-01-01'],
    ['2024-07-01', '2023-10-02', 'statuteOnly', '2024-07-01'],
    ['2024-01-01', '2024-01-01', 'statuteOnly', '2024-01-01'],
    ['2025-12-31', '2024-01-01', 'statuteOnly', '2024-01-01'],
    ['2026-01-01', '2024-01-01', 'statuteOnly', '2026-01-01'],
  ])('%s for a start on %s: %s, version of %s', (on, start, coverage, version) => {
    expect(lawOn(day(on), day(start))).toMatchObject({ coverage, version })
  })

  it.each([
    ['2022-06-01', ['beforeCircular']],
    ['2023-06-01', []],
    [
      '2024-03-01',
      ['decreesNotRead', 'exclusionsWhileRunning', 'pensionAge', 'coordinatorConditions', 'presumptionFromEngagement'],
    ],
    [
      '2026-05-01',
      [
        'decreesNotRead',
        'exclusionsWhileRunning',
        'pensionAge',
        'coordinatorConditions',
        'presumptionRepealed',
        'implementingDecree2026',
        'directReferral2026',
        'routeCSixMonths',
        'workPotential',
        'certificateThreeMonths',
      ],
    ],
  ])('on %s the notices are %j', (on, ids) => {
    expect(lawOn(day(on)).notices.map(({ id }) => id)).toEqual(ids)
  })
})

describe('LT-8: what the law calls the capacities that are estimated', () => {
  it.each([
    ['2022-09-01', 'restcapaciteiten', 'capacités restantes', 'remaining capacities'],
    ['2025-12-31', 'restcapaciteiten', 'capacités restantes', 'remaining capacities'],
    ['2026-01-01', 'arbeidspotentieel', 'potentiel de travail', 'work potential'],
  ])('on %s: %s, %s, %s', (on, nl, fr, en) => {
    expect(capacitiesTermOn(day(on))).toMatchObject({ nl, fr, en })
  })
})
