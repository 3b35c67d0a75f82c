import { describe, expect, it } from 'vitest'
import { dayOf, numberOf } from '../../../src/calendar/day-number.js'
import { monthOfDay } from '../../../src/calendar/month-table.js'
import {
  byReading,
  dayAfter,
  daysAfter,
  during,
  endOfMonth,
  firstKnownOf,
  latestOf,
  monthsBeforeDayAfter,
  noTerm,
  on,
  startOfMonth,
  withinMonthsAfter,
} from '../../../src/law/boundaries.js'
import {
  type Anchors,
  type Boundary,
  DEFAULT_INTERPRETATION,
  firstDayOf,
  lastDayOf,
  resolve,
} from '../../../src/law/term.js'
import { day } from '../../support/days.js'

const trigger = numberOf(day('2023-03-20'))

const resolved = (boundary: Boundary, anchors: Anchors = { trigger }): string | undefined => {
  const found = resolve(boundary, anchors, DEFAULT_INTERPRETATION)
  return found === undefined ? undefined : dayOf(found)
}

it('a month from a start that is not known has no day, also where the months stand still', () => {
  const standing = { ...DEFAULT_INTERPRETATION, standStill: (day: number) => day + 1 }
  expect(resolve(startOfMonth(4, 'quantieme'), {}, standing)).toBeUndefined()
})

describe('a boundary that counts from a day that is not known', () => {
  it.each([
    ['the day itself', on('planned')],
    ['days after', daysAfter(14, 'planned')],
    ['the start of a month', startOfMonth(4, 'quantieme')],
    ['the end of a month', endOfMonth(4, 'quantieme')],
    ['within months', withinMonthsAfter(1, 'planned', 'sameDate')],
    ['months before', monthsBeforeDayAfter(2, 'planned')],
    ['the day after it', dayAfter(on('planned'))],
    ['the latest of such', latestOf(on('planned'), startOfMonth(4, 'quantieme'))],
    ['the first known of such', firstKnownOf(on('planned'), startOfMonth(4, 'quantieme'))],
    ['a reading of such', byReading('RD-4', { request: on('request'), decision: on('trigger') })],
  ])('%s is not known either', (_, boundary) => {
    expect(resolved(boundary)).toBeUndefined()
  })

  it('leaves the last day open, and lets the term begin with what started it', () => {
    const term = during(on('planned'), withinMonthsAfter(1, 'planned', 'sameDate'))
    expect(lastDayOf(term, { trigger }, DEFAULT_INTERPRETATION)).toBeNull()
    expect(firstDayOf(term, { trigger }, DEFAULT_INTERPRETATION, null)).toBe(trigger)
    expect(dayOf(firstDayOf(noTerm(on('planned')), {}, DEFAULT_INTERPRETATION, null))).toBe('1900-01-01')
  })
})

it.each([
  ['the later of two days', latestOf(daysAfter(3, 'trigger'), daysAfter(5, 'trigger')), '2023-03-25'],
  ['the later, named first', latestOf(daysAfter(5, 'trigger'), daysAfter(3, 'trigger')), '2023-03-25'],
  ['the known one of two days', latestOf(on('planned'), daysAfter(3, 'trigger')), '2023-03-23'],
  ['the first that is known', firstKnownOf(on('planned'), daysAfter(3, 'trigger'), on('trigger')), '2023-03-23'],
  ['the first choice', byReading('RD-4', { request: on('trigger'), decision: daysAfter(1, 'trigger') }), '2023-03-20'],
])('%s', (_, boundary, expected) => {
  expect(resolved(boundary)).toBe(expected)
})

it('a term whose first day comes after its last is its last day alone', () => {
  const term = during(daysAfter(9, 'trigger'), daysAfter(7, 'trigger'))
  const last = lastDayOf(term, { trigger }, DEFAULT_INTERPRETATION)
  expect([firstDayOf(term, { trigger }, DEFAULT_INTERPRETATION, last), last]).toEqual([trigger + 7, trigger + 7])
})

it.each([
  [-1, 0],
  [0, 0],
  [30, 0],
  [31, 1],
  [109_572, 3599],
  [109_573, 3599],
])('day number %i lies in month %i; outside the range that is the first or the last', (dayNumber, month) => {
  expect(monthOfDay(dayNumber)).toBe(month)
})
