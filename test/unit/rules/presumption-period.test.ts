import { presumptionPeriod } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { day } from '../../support/days.js'

// Every day on which a presumption may start or end, and both readings: test/exhaustive/presumption.test.ts.

it('of two ends on one day the one that the circular names first is told', () => {
  const days = { plannedOn: day('2023-03-20'), zivEndedOn: day('2023-05-31'), paidWorkStartedOn: day('2023-06-01') }
  expect(presumptionPeriod({ kind: 'ziv', ...days })).toMatchObject({ until: '2023-05-31', endedBy: 'paidWork' })
})

it.each([
  ['employee', '2023-03-20', '2022-09-01'],
  ['selfEmployed', '2023-03-20', '2023-01-01'],
  // Repealed since 2026: the version of the circular still answers, and says until when it holds.
  ['employee', '2026-02-02', '2022-09-01'],
] as const)('for the %s, a plan of %s: in force from %s until the repeal', (scheme, plannedOn, from) => {
  const of = { start: day('2022-10-03'), scheme }
  expect(presumptionPeriod({ kind: 'ziv', plannedOn: day(plannedOn) }, of).inForce).toEqual({
    from,
    until: '2025-12-31',
  })
})
