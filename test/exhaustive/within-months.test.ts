import {
  contactAfterRefusalWindow,
  firstContactWindow,
  followUpInterviewWindow,
  planReviewWindow,
} from 'terug-naar-werk'
import { it } from 'vitest'
import { day } from '../support/days.js'
import { asText, expectSame } from './support/differences.js'
import { inBothReadings, lastWithin, plusDays, windowText, withReadings } from './support/second-count.js'

/** From a day to the last one within a month after an event, and what the readings of that count give. */
const withinAMonth = (from: string, event: string, others: readonly (readonly [string, string])[] = []): string => {
  const inReading = (reading: 'quantieme' | 'sameDate') => windowText(from, lastWithin(event, 1, reading))
  return withReadings(inReading('sameDate'), [
    ['RD-6:quantieme', inReading('quantieme')],
    ...others.map(([reading, day]) => [reading, windowText(from, lastWithin(day, 1, 'sameDate'))] as const),
  ])
}

it('A7-1: category 4 after 1 or 3: the first contact within one month of every referral', () => {
  expectSame(
    (referredOn) => [asText(firstContactWindow({ way: 'category4Later', referredOn }))],
    (referredOn) => [withinAMonth(referredOn, referredOn)],
  )
})

it('B4-1: on request: within one month of receipt', () => {
  expectSame(
    (receivedOn) => [asText(firstContactWindow({ way: 'request', receivedOn }))],
    (receivedOn) => [withinAMonth(receivedOn, receivedOn)],
  )
})

const DAYS_TO_DECIDE = [0, 1, 7, 28, 31, 40]

it('B2-2: without a questionnaire: within one month of the request; of the decision in RD-4', () => {
  expectSame(
    (requestedOn) =>
      DAYS_TO_DECIDE.map((days) =>
        asText(
          firstContactWindow({
            way: 'requestWithoutQuestionnaire',
            requestedOn,
            decidedOn: day(plusDays(requestedOn, days)),
          }),
        ),
      ),
    (requestedOn) =>
      DAYS_TO_DECIDE.map((days) => {
        const decidedOn = plusDays(requestedOn, days)
        return withinAMonth(decidedOn, requestedOn, [['RD-4:decision', decidedOn]])
      }),
  )
})

it('B6-1: after a refusal: within the month after the previous contact, whenever the refusal came', () => {
  const after = [0, 1, 10, 28, 31, 90]
  expectSame(
    (contactOn) => after.map((days) => asText(contactAfterRefusalWindow(day(plusDays(contactOn, days)), contactOn))),
    (contactOn) => after.map((days) => withinAMonth(plusDays(contactOn, days), contactOn)),
  )
})

it('Z2-1: the follow-up interview within one month of every declaration', () => {
  expectSame(
    (startedOn) => [asText(followUpInterviewWindow(startedOn))],
    (startedOn) => [withinAMonth(startedOn, startedOn)],
  )
})

const reviews = [1, 2, 3, 4, 5, 6, 7, 8]

it('Z3-1: the first eight reviews of every plan, each counted from the plan and never from the review before', () => {
  expectSame(
    (plannedOn) => reviews.map((k) => asText(planReviewWindow(plannedOn, k))),
    (plannedOn) =>
      reviews.map((k) =>
        inBothReadings('sameDate', (reading) =>
          windowText(
            k === 1 ? plusDays(plannedOn, 1) : plusDays(lastWithin(plannedOn, 3 * (k - 1), reading), 1),
            lastWithin(plannedOn, 3 * k, reading),
          ),
        ),
      ),
  )
})
