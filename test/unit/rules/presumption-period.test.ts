import { presumptionPeriod } from 'terug-naar-werk'
import { expect, it } from 'vitest'
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
