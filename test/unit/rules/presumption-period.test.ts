import { type PresumptionPeriod, presumptionPeriod } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { day } from '../../support/days.js'

// Every day on which a presumption may start or end, and both readings: test/exhaustive/presumption.test.ts.

it('of two ends on one day the one that the circular names first is told', () => {
  const days = { plannedOn: day('2023-03-20'), zivEndedOn: day('2023-05-31'), paidWorkStartedOn: day('2023-06-01') }
  expect(presumptionPeriod({ kind: 'ziv', ...days })).toMatchObject({ until: '2023-05-31', endedBy: 'paidWork' })
})

const employee = { start: day('2022-10-03'), scheme: 'employee' } as const
const selfEmployed = { ...employee, scheme: 'selfEmployed' } as const

it.each([
  [employee, '2023-03-20', '2022-09-01'],
  [selfEmployed, '2023-03-20', '2023-01-01'],
  // Without a declaration of 2024 the version of the circular still answers, and says until when it holds.
  [employee, '2026-02-02', '2022-09-01'],
] as const)('for %j, a plan of %s: in force from %s', (of, plannedOn, from) => {
  expect(presumptionPeriod({ kind: 'ziv', plannedOn: day(plannedOn) }, of).inForce).toEqual({
    from,
    until: '2023-12-31',
  })
})

const shown = ({ from, until, norms, endedBy, readings = [] }: PresumptionPeriod): string =>
  [
    `${from}..${until} by ${endedBy}`,
    ...(norms.includes('LT-15') ? ['LT-15'] : []),
    ...readings.map(({ reading, window }) => `${reading} ${window.from}..${window.until}`),
  ].join(', ')

it.each([
  // LT-15: the day of the declaration decides which law governs, and since 2024 it is the start.
  ['2023-11-02', '2023-12-04', undefined, employee, '2023-12-04..2024-06-03 by maximum'],
  [
    '2023-12-31',
    '2024-01-15',
    undefined,
    employee,
    '2024-01-15..2024-07-14 by maximum, RD-11:declaration 2023-12-31..2024-06-30',
  ],
  ['2024-01-01', '2024-01-15', undefined, employee, '2024-01-01..2024-06-30 by maximum, LT-15'],
  ['2024-01-01', '2024-01-15', undefined, selfEmployed, '2024-01-01..2024-06-30 by maximum, LT-15'],
  [undefined, '2024-01-15', undefined, employee, '2024-01-15..2024-07-14 by maximum'],
  // The voucher of the fund ends it since 1 April 2024, not for the self-employed.
  ['2024-01-01', '2024-01-15', '2024-03-31', employee, '2024-01-01..2024-06-30 by maximum, LT-15'],
  ['2024-01-01', '2024-01-15', '2024-04-01', employee, '2024-01-01..2024-03-31 by voucher, LT-15'],
  ['2024-01-01', '2024-01-15', '2024-04-01', selfEmployed, '2024-01-01..2024-06-30 by maximum, LT-15'],
  // Without a case: the day of the plan, as the circular says.
  ['2024-01-01', '2024-01-15', '2024-04-01', undefined, '2024-01-15..2024-07-14 by maximum'],
] as const)('declared on %s, planned on %s, voucher %s, for %j: %s', (declared, planned, voucher, of, expected) => {
  const period = presumptionPeriod(
    {
      kind: 'ziv',
      plannedOn: day(planned),
      declaredOn: declared && day(declared),
      fundVoucherStartedOn: voucher && day(voucher),
    },
    of,
  )
  expect(shown(period)).toBe(expected)
})

it.each([
  // Six months of a start on the 31st, in both ways of counting.
  ['2022-10-31', undefined, '2022-10-31..2023-04-30 by maximum, RD-6:sameDate 2022-10-31..2023-04-29'],
  // An end on the earlier of the two last days is the same in both.
  ['2022-10-31', '2023-04-30', '2022-10-31..2023-04-29 by resumption'],
  ['2022-10-31', '2023-05-01', '2022-10-31..2023-04-30 by resumption, RD-6:sameDate 2022-10-31..2023-04-29'],
  ['2022-11-14', undefined, '2022-11-14..2023-05-13 by maximum'],
  // LP-2: work resumed on the day of the signature leaves no day; before it, it ends nothing.
  ['2022-11-14', '2022-11-14', '2022-11-14..2022-11-13 by resumption'],
  ['2022-11-14', '2022-11-13', '2022-11-14..2023-05-13 by maximum'],
] as const)('a plan of CODEX signed on %s, work resumed on %s: %s', (signed, resumed, expected) => {
  const codex = { kind: 'codex', signedOn: day(signed), workResumedOn: resumed && day(resumed) } as const
  for (const of of [undefined, employee]) {
    const period = presumptionPeriod(codex, of)
    expect(shown(period)).toBe(expected)
    expect(period.maxUntil).toBe(signed === '2022-10-31' ? '2023-04-30' : '2023-05-13')
    expect('readings' in period).toBe(expected.includes('RD-6'))
  }
})

it.each([
  [undefined, '2024-05-06..2024-11-05 by maximum, LT-15'],
  ['2024-08-02', '2024-05-06..2024-08-02 by servicesEnded, LT-15'],
  ['2024-05-05', '2024-05-06..2024-11-05 by maximum, LT-15'],
] as const)('services of the fund from 6 May 2024 that end on %s: %s', (ended, expected) => {
  const fund = { kind: 'fund', startedOn: day('2024-05-06'), servicesEndedOn: ended && day(ended) } as const
  expect(shown(presumptionPeriod(fund, employee))).toBe(expected)
  expect(presumptionPeriod(fund, employee).inForce).toEqual({ from: '2024-04-01', until: '2025-12-31' })
})
