import { lawOn } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { day } from '../../support/days.js'

it.each([
  ['2022-08-31', '2022-08-31', 'employee', 'beforeCircular'],
  ['2022-09-01', '2022-09-01', 'employee', ''],
  ['2024-01-01', '2023-12-31', 'employee', 'coordinatorConditions'],
  ['2024-01-01', '2023-12-31', 'selfEmployed', 'coordinatorConditions presumptionFromEngagement'],
  ['2024-01-01', '2024-01-01', 'employee', 'decreesNotRead exclusionsWhileRunning pensionAge coordinatorConditions'],
] as const)('on %s, for an incapacity from %s, the %s is told: %s', (on, start, scheme, ids) => {
  expect(
    lawOn(day(on), day(start), scheme)
      .notices.map(({ id }) => id)
      .join(' '),
  ).toBe(ids)
})

it.each([['2022-09-01', 'circular2022 circular2022UntilTeamMembers routeC presumption2022']] as const)(
  'on %s these texts are in force for an employee: %s',
  (on, ids) => {
    expect(
      lawOn(day(on), day(on), 'employee')
        .inForce.map(({ id }) => id)
        .join(' '),
    ).toBe(ids)
  },
)
