import { type PresumptionPeriod, presumptionPeriod } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { day } from '../support/days.js'
import { asText, expectSame } from './support/differences.js'
import { inBothReadings, monthEnds, plusDays, windowText, withReadings } from './support/second-count.js'

const summary = (period: PresumptionPeriod): string =>
  `${asText(period)} by ${period.endedBy}, at most ${period.maxUntil}`

const lastOf = (start: string, reading: 'quantieme' | 'sameDate' = 'quantieme'): string => monthEnds(start, 6, reading)

it('LP-1, LP-3, LP-5: at most six months counted from every day, which counts itself', () => {
  const expected = (start: string) =>
    `${inBothReadings('quantieme', (reading) => windowText(start, lastOf(start, reading)))} by maximum, at most ${lastOf(start)}`
  expectSame(
    (start) => [
      summary(presumptionPeriod({ kind: 'codex', signedOn: start })),
      summary(presumptionPeriod({ kind: 'ziv', plannedOn: start })),
    ],
    (start) => [expected(start), expected(start)],
  )
})

/** What may end it, with the last day that is still covered: the eve, or the day itself. */
const ends = [
  ['LP-2', 'codex', 'workResumedOn', 'resumption', -1],
  ['LP-4', 'ziv', 'paidWorkStartedOn', 'paidWork', -1],
  ['LP-4', 'ziv', 'workResumedOn', 'paidWork', -1],
  ['LP-4', 'ziv', 'retrainingStartedOn', 'retraining', -1],
  ['LP-4', 'ziv', 'zivEndedOn', 'zivEnded', 0],
] as const

/** Days of the end, counted from the start or from the last day of the maximum. */
const daysOfTheEnd = (start: string): readonly string[] => [
  ...[-1, 0, 1, 90].map((days) => plusDays(start, days)),
  ...[-1, 0, 1, 2].map((days) => plusDays(lastOf(start), days)),
]

it.each(ends)('%s: a %s presumption ended by %s, on any day', (_, kind, field, by, lastDay) => {
  const expected = (start: string, on: string): string => {
    const until = (maximum: string) =>
      on >= start && plusDays(on, lastDay) <= maximum ? plusDays(on, lastDay) : maximum
    const own = until(lastOf(start))
    const named = on >= start && plusDays(on, lastDay) <= lastOf(start) ? by : 'maximum'
    // An end on the day of the plan leaves its eve: a period without a day, written as it is.
    const period = withReadings(`${start}..${own}`, [
      ['RD-6:sameDate', `${start}..${until(lastOf(start, 'sameDate'))}`],
    ])
    return `${period} by ${named}, at most ${lastOf(start)}`
  }
  expectSame(
    (start) =>
      daysOfTheEnd(start).map((on) => {
        const days = { [field]: day(on) }
        return summary(
          presumptionPeriod(
            kind === 'codex' ? { kind, signedOn: start, ...days } : { kind, plannedOn: start, ...days },
          ),
        )
      }),
    (start) => daysOfTheEnd(start).map((on) => expected(start, on)),
  )
})

it('LP-4: of several ends the earliest day counts, in every combination', () => {
  const start = day('2023-03-20')
  const on = { paidWorkStartedOn: '2023-06-02', retrainingStartedOn: '2023-05-03', zivEndedOn: '2023-04-01' }
  const lastDays = [
    ['paidWorkStartedOn', '2023-06-01'],
    ['retrainingStartedOn', '2023-05-02'],
    ['zivEndedOn', '2023-04-01'],
  ] as const
  for (let bits = 0; bits < 8; bits += 1) {
    const chosen = lastDays.filter((_, index) => (bits & (1 << index)) !== 0)
    const days = Object.fromEntries(chosen.map(([field]) => [field, day(on[field])]))
    const expected = chosen.at(-1)?.[1] ?? '2023-09-19'
    expect(presumptionPeriod({ kind: 'ziv', plannedOn: start, ...days }).until, JSON.stringify(days)).toBe(expected)
  }
})
