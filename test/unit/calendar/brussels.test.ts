import { dayInBrussels } from 'terug-naar-werk/calendar'
import { describe, expect, it } from 'vitest'

describe('an instant in Brussels', () => {
  it.each([
    ['2023-01-01T00:00:00+01:00', '2023-01-01'],
    ['2022-12-31T23:00:00Z', '2023-01-01'],
    ['2022-12-31T22:59:59Z', '2022-12-31'],
    ['2023-06-30T22:00:00Z', '2023-07-01'],
    ['2023-03-26T00:59:59Z', '2023-03-26'],
    ['2023-10-29T22:59:59Z', '2023-10-29'],
    ['2023-10-29T23:00:00Z', '2023-10-30'],
    ['1900-01-01T12:00:00Z', '1900-01-01'],
    ['2199-12-31T12:00:00Z', '2199-12-31'],
  ])('%s falls on %s', (instant, expected) => {
    expect(dayInBrussels(new Date(instant))).toEqual({ _tag: 'Right', right: expected })
    expect(dayInBrussels(Date.parse(instant))).toEqual({ _tag: 'Right', right: expected })
  })

  it.each([
    [Number.NaN, 'type.wrong'],
    [new Date('nothing'), 'type.wrong'],
    [Number.POSITIVE_INFINITY, 'type.wrong'],
    [8.64e15, 'day.outOfRange'],
    [9e15, 'day.outOfRange'],
    [-8.64e15, 'day.outOfRange'],
    [Date.UTC(-1949, 0, 1), 'day.outOfRange'],
    [Date.UTC(1899, 11, 31, 12), 'day.outOfRange'],
    [Date.UTC(2200, 0, 1, 12), 'day.outOfRange'],
  ])('%s is outside: %s', (instant, code) => {
    expect(dayInBrussels(instant)).toMatchObject({ _tag: 'Left', left: { code } })
  })
})
