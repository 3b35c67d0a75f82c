import { describe, expect, it } from 'vitest'
import { dayOf, numberOf } from '../../../src/calendar/day-number.js'
import {
  act,
  daysAfter,
  endOfMonth,
  firstKnownOf,
  lastOfMonthsFrom,
  noTerm,
  on,
  startOfMonth,
} from '../../../src/law/boundaries.js'
import { DEFAULT_INTERPRETATION } from '../../../src/law/term.js'
import { type DayConcerned, dayConcerned } from '../../../src/rules/day-concerned.js'
import { day } from '../../support/days.js'

const start = numberOf(day('2022-10-31'))

const anchors = { incapacityStart: start, trigger: numberOf(day('2023-02-15')), planned: numberOf(day('2023-03-01')) }

const twoWeeks = act(on('trigger'), daysAfter(14, 'trigger'))

const fourthMonth = act(startOfMonth(4, 'quantieme'), endOfMonth(4, 'quantieme'))

describe('the day whose law governs a step', () => {
  it.each([
    ['the last day of its window', twoWeeks, undefined, '2023-03-01'],
    ['its first day where there is no term', noTerm(daysAfter(3, 'trigger')), undefined, '2023-02-18'],
    [
      'that of the trigger where that is later than the first day',
      noTerm(on('incapacityStart')),
      undefined,
      '2023-02-15',
    ],
    ['its first day where the last is not known', act(on('trigger'), daysAfter(14, 'posted')), undefined, '2023-02-15'],
    ['the day of the trigger that its record names', twoWeeks, 'trigger', '2023-02-15'],
    ['the day planned', twoWeeks, 'planned', '2023-03-01'],
    ['a day of the incapacity', twoWeeks, startOfMonth(7, 'quantieme'), '2023-05-01'],
    ['the last day where the day that its record names is not known', twoWeeks, on('previousContact'), '2023-03-01'],
    [
      'the first known of several',
      twoWeeks,
      firstKnownOf(on('request'), lastOfMonthsFrom(1, 'trigger', 'quantieme')),
      '2023-03-14',
    ],
  ] as const)('is %s', (_, window, lawOf, expected) => {
    expect(dayOf(dayConcerned({ window, lawOf }, anchors, DEFAULT_INTERPRETATION))).toBe(expected)
  })

  it('is the first day where no trigger is known either', () => {
    const { trigger: _, ...others } = anchors
    const window = noTerm(startOfMonth(4, 'quantieme'))
    expect(dayOf(dayConcerned({ window }, others, DEFAULT_INTERPRETATION))).toBe('2023-01-31')
  })

  it('is the last day where the planned day is not known', () => {
    const { planned: _, ...others } = anchors
    expect(dayOf(dayConcerned({ window: twoWeeks, lawOf: 'planned' }, others, DEFAULT_INTERPRETATION))).toBe(
      '2023-03-01',
    )
  })

  it.each([
    ['quantieme', undefined, '2023-02-28'],
    ['sameDate', undefined, '2023-02-27'],
    ['quantieme', endOfMonth(4, 'sameDate'), '2023-02-28'],
    ['sameDate', endOfMonth(4, 'quantieme'), '2023-02-27'],
  ] as const)('is counted as the caller counts: %s', (convention, lawOf: DayConcerned | undefined, expected) => {
    const found = dayConcerned({ window: fourthMonth, lawOf }, anchors, { ...DEFAULT_INTERPRETATION, convention })
    expect(dayOf(found)).toBe(expected)
  })
})
