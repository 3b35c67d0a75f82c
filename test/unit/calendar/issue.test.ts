import { dayInBrussels, parseDay } from 'terug-naar-werk/calendar'
import { expect, it } from 'vitest'
import { describeWord, issue } from '../../../src/calendar/issue.js'

it.each([
  [20230401, 'type.wrong', 'a day written YYYY-MM-DD', 'A day must be a string.'],
  ['1 April 2023', 'day.malformed', 'a day written YYYY-MM-DD', 'A day must be written YYYY-MM-DD.'],
  ['2023-02-30', 'day.impossible', 'a day that exists', 'This day does not exist in the calendar.'],
  ['2300-04-00', 'day.impossible', 'a day that exists', 'This day does not exist in the calendar.'],
  ['2200-01-01', 'day.outOfRange', 'a day from 1900-01-01 to 2199-12-31', 'This day lies outside the supported range.'],
])('%j is refused as %s, and says what was expected', (value, code, expected, message) => {
  expect(parseDay(value)).toMatchObject({ left: { code, path: [], expected, message } })
})

it('a day outside the range is refused with the first and the last day', () => {
  expect(parseDay('2200-01-01')).toMatchObject({ left: { minimum: '1900-01-01', maximum: '2199-12-31' } })
})

const long = 'x'.repeat(65)

it('a path shows of a key no more than 64 characters, and numbers as they are', () => {
  const { path } = issue('key.unknown', ['events', 70, long], 'a key', 'another', 'This key is not known.')
  expect(path).toEqual(['events', 70, 'x'.repeat(64)])
})

it.each([
  ['influenza', '"influenza"'],
  ['a"b\n', String.raw`"a\"b\n"`],
  [long, `"${'x'.repeat(64)}"`],
  ['', 'an empty string'],
  [2023, 'a number'],
])('the word %j is shown as %s', (value, shown) => {
  expect(describeWord(value)).toBe(shown)
})

it.each([
  [Number.NaN, 'type.wrong', 'an instant', 'An instant must be a valid date.'],
  [8.64e15, 'day.outOfRange', 'an instant from 1900 to 2199', 'The instant lies outside the range.'],
])('the instant %d is refused as %s, and says what was expected', (value, code, expected, message) => {
  expect(dayInBrussels(value)).toMatchObject({ left: { code, path: [], expected, message } })
})

// Never by its content: a name or a diagnosis may stand in the wrong place.
it.each([
  [null, 'null'],
  [undefined, 'nothing'],
  ['', 'an empty string'],
  ['influenza', 'a string of length 9'],
  ['x2023-04-01', 'a string of length 11'],
  ['2023-04-01x', 'a string of length 11'],
  [[1, 2], 'an array of 2'],
  [{ year: 2023 }, 'an object'],
  [2023, 'a number'],
  [Number.POSITIVE_INFINITY, 'a number that is not finite'],
  [true, 'a boolean'],
])('%j is described as %s', (value, received) => {
  expect(parseDay(value)).toMatchObject({ left: { received } })
})
