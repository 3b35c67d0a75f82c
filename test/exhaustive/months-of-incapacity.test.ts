import {
  category1ExamWindow,
  category3ExamWindow,
  firstContactWindow,
  firstEstimateWindow,
  monthOfIncapacity,
} from 'terug-naar-werk'
import { it } from 'vitest'
import { day } from '../support/days.js'
import { asText, expectSame } from './support/differences.js'
import { inBothReadings, monthBegins, monthEnds, plusDays, windowText, withReadings } from './support/second-count.js'

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]

const month = (start: string, k: number): string =>
  inBothReadings('quantieme', (reading) => windowText(monthBegins(start, k, reading), monthEnds(start, k, reading)))

it('the first to the thirteenth month of every incapacity', () => {
  expectSame(
    (start) => months.map((k) => asText(monthOfIncapacity(start, k))),
    (start) => months.map((k) => month(start, k)),
  )
})

it('A4-1: the first estimate is made in the fourth', () => {
  expectSame(
    (start) => [asText(firstEstimateWindow(start))],
    (start) => [month(start, 4)],
  )
})

it('A5-2: the examination of category 1 may take place from the seventh on, without a last day', () => {
  expectSame(
    (start) => [asText(category1ExamWindow(start))],
    (start) => [inBothReadings('quantieme', (reading) => windowText(monthBegins(start, 7, reading), null))],
  )
})

/** Days around a day, and one well before it. */
const around = (text: string): readonly string[] => [-60, -1, 0, 1, 45].map((days) => plusDays(text, days))

it('A5-3: the examination of category 3 runs from the placement to the end of the seventh', () => {
  const placements = (start: string) => around(monthEnds(start, 7, 'quantieme'))
  expectSame(
    (start) => placements(start).map((placedOn) => asText(category3ExamWindow(start, day(placedOn)))),
    (start) =>
      placements(start).map((placedOn) =>
        inBothReadings('quantieme', (reading) => windowText(placedOn, monthEnds(start, 7, reading))),
      ),
  )
})

it('A7-2: category 4 at once: the first contact until the end of the sixth', () => {
  const referrals = (start: string) => around(monthEnds(start, 6, 'quantieme'))
  const expected = (start: string, referredOn: string): string => {
    const inReading = (reading: 'quantieme' | 'sameDate') => windowText(referredOn, monthEnds(start, 6, reading))
    return withReadings(inReading('quantieme'), [['RD-6:sameDate', inReading('sameDate')]])
  }
  expectSame(
    (start) =>
      referrals(start).map((referredOn) =>
        asText(firstContactWindow({ way: 'category4AtOnce', start, referredOn: day(referredOn) })),
      ),
    (start) => referrals(start).map((referredOn) => expected(start, referredOn)),
  )
})
