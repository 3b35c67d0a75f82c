import { presumptionPeriod } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'

const start = day('2023-08-31')

it('six months from 31 August end on 29 February, or a day sooner where dates are counted', () => {
  for (const presumption of [
    { kind: 'codex', signedOn: start },
    { kind: 'ziv', plannedOn: start },
  ] as const) {
    const { from, until, readings } = presumptionPeriod(presumption)
    expect([from, until]).toEqual(['2023-08-31', '2024-02-29'])
    expect(readings).toEqual([{ reading: 'RD-6:sameDate', window: { from: '2023-08-31', until: '2024-02-28' } }])
  }
})

it('no other reading is named where both end the presumption on one day', () => {
  const resumed = presumptionPeriod({ kind: 'ziv', plannedOn: start, paidWorkStartedOn: day('2023-10-02') })
  expect(resumed.until).toBe('2023-10-01')
  expect('readings' in resumed).toBe(false)
})

describe('the presumption as a function', () => {
  it.each([
    [{ kind: 'codex', signedOn: day('2023-08-31') }, '2024-02-29', 'maximum', '2024-02-29'],
    [
      { kind: 'codex', signedOn: day('2023-08-31'), workResumedOn: day('2023-10-02') },
      '2023-10-01',
      'resumption',
      '2024-02-29',
    ],
    [
      { kind: 'codex', signedOn: day('2023-08-31'), workResumedOn: day('2024-03-01') },
      '2024-02-29',
      'resumption',
      '2024-02-29',
    ],
    [
      { kind: 'codex', signedOn: day('2023-08-31'), workResumedOn: day('2024-03-02') },
      '2024-02-29',
      'maximum',
      '2024-02-29',
    ],
    [
      { kind: 'codex', signedOn: day('2023-08-31'), workResumedOn: day('2023-08-30') },
      '2024-02-29',
      'maximum',
      '2024-02-29',
    ],
    [{ kind: 'ziv', plannedOn: day('2023-03-20') }, '2023-09-19', 'maximum', '2023-09-19'],
    [
      { kind: 'ziv', plannedOn: day('2023-03-20'), paidWorkStartedOn: day('2023-06-01') },
      '2023-05-31',
      'paidWork',
      '2023-09-19',
    ],
    [
      {
        kind: 'ziv',
        plannedOn: day('2023-03-20'),
        retrainingStartedOn: day('2023-05-02'),
        paidWorkStartedOn: day('2023-06-01'),
      },
      '2023-05-01',
      'retraining',
      '2023-09-19',
    ],
    [
      { kind: 'ziv', plannedOn: day('2023-03-20'), zivEndedOn: day('2023-06-15') },
      '2023-06-15',
      'zivEnded',
      '2023-09-19',
    ],
    [
      { kind: 'ziv', plannedOn: day('2023-03-20'), paidWorkStartedOn: day('2023-03-20') },
      '2023-03-19',
      'paidWork',
      '2023-09-19',
    ],
    // Of two ends on one day the one that the circular names first.
    [
      {
        kind: 'ziv',
        plannedOn: day('2023-03-20'),
        zivEndedOn: day('2023-05-31'),
        paidWorkStartedOn: day('2023-06-01'),
      },
      '2023-05-31',
      'paidWork',
      '2023-09-19',
    ],
    [
      { kind: 'ziv', plannedOn: day('2023-03-20'), zivEndedOn: day('2023-09-19') },
      '2023-09-19',
      'zivEnded',
      '2023-09-19',
    ],
  ] as const)('%j: until %s by %s, at most %s', (presumption, until, endedBy, maxUntil) => {
    expect(presumptionPeriod(presumption)).toMatchObject({ until, endedBy, maxUntil })
  })
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
