import { isWorkingDay, nextWorkingDay } from 'terug-naar-werk/calendar'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'

describe('working days of sickness insurance', () => {
  it.each([
    ['2023-04-07', true, 'Good Friday is no legal holiday'],
    ['2023-04-08', true, 'Saturday is a working day'],
    ['2023-04-09', false, 'Sunday'],
    ['2023-04-10', false, 'Easter Monday'],
    ['2023-12-26', true, 'the day after Christmas'],
    ['2023-07-11', true, 'the feast of the Flemish Community'],
  ])('%s: %s, %s', (text, working) => {
    expect(isWorkingDay(day(text))).toBe(working)
  })

  it.each([
    ['2023-04-09', '2023-04-11'],
    ['2023-04-08', '2023-04-08'],
    ['2022-12-25', '2022-12-26'],
    ['2199-12-29', '2199-12-30'],
    ['2199-12-31', '2199-12-31'],
  ])('%s rolls over to %s', (from, to) => {
    expect(nextWorkingDay(day(from))).toBe(to)
  })
})
