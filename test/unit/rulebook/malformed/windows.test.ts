import { describe, expect, it } from 'vitest'
import { days } from '../../../support/invented-reform.js'
import { toldOfAmendment } from '../../../support/issues-of-amendments.js'

const returned = { record: 'questionnaire.return/routeA' }

describe('a malformed window', () => {
  const from = days(0)

  it.each<[string, object, readonly string[]]>([
    ['no last day', { from }, ['key.missing 0.window.until']],
    ['a kind that there is not', { kind: 'recurrence', from, until: null }, ['value.notAllowed 0.window.kind']],
    ['no way to count', { from: {}, until: null }, ['key.missing 0.window.from.count']],
    [
      'an unknown way to count',
      { from: { count: 'day' }, until: null },
      ['value.notAllowed 0.window.from.count → days'],
    ],
    ['a negative count', { from: days(-1), until: null }, ['value.outOfRange 0.window.from.days']],
    ['half a day', { from: days(0.5), until: null }, ['type.wrong 0.window.from.days']],
    ['eleven years', { from, until: days(4000) }, ['value.outOfRange 0.window.until.days']],
    ['an unknown anchor', { from: days(1, 'triger'), until: null }, ['value.notAllowed 0.window.from.after → trigger']],
    [
      'no convention',
      { from: { count: 'withinMonths', months: 1, after: 'trigger' }, until: null },
      ['key.missing 0.window.from.convention'],
    ],
    [
      'a boundary of another one in it',
      { from: { count: 'dayAfter', boundary: { count: 'latest', of: [] } }, until: null },
      ['value.notAllowed 0.window.from.boundary.count'],
    ],
    ['the last of none', { from: { count: 'latest', of: [] }, until: null }, ['value.length 0.window.from.of']],
    [
      'an unknown key in a list',
      { from: { count: 'latest', of: [{ ...days(1), before: 1 }] }, until: null },
      ['key.unknown 0.window.from.of.0.before'],
    ],
    ['its end before its begin', { from: days(21), until: days(14) }, ['window.endBeforeStart 0.window.until']],
    [
      'its end before its begin, in months',
      { from: days(40), until: { count: 'withinMonths', months: 1, after: 'trigger', convention: 'sameDate' } },
      ['window.endBeforeStart 0.window.until'],
    ],
  ])('%s', (_, window, expected) => expect(toldOfAmendment({ ...returned, window })).toEqual(expected))

  it.each<[string, object]>([
    [
      'one that is late for some months only',
      { from: days(30), until: { count: 'withinMonths', months: 1, after: 'trigger', convention: 'sameDate' } },
    ],
    ['one that counts from two days', { from: days(0), until: days(0, 'incapacityStart') }],
    ['one without a last day', { from: days(0), until: null }],
  ])('%s is none', (_, window) => expect(toldOfAmendment({ ...returned, window })).toEqual([]))
})
