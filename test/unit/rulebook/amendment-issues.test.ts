import { describe, expect, it } from 'vitest'
import { days, issueOf, law } from '../../support/invented-reform.js'

const returned = { law, record: 'questionnaire.return/routeA' }

const ofWindow = (window: object) => issueOf({ ...returned, window })

const simple = ['days', 'startOfMonth', 'endOfMonth', 'withinMonths', 'monthsBefore']
const shifted = ['dayAfter', 'dayBefore']
const ofSeveral = ['latest', 'firstKnown']

const oneOf = (allowed: readonly string[]) => `one of ${allowed.map((one) => `"${one}"`).join(', ')}`

describe('a way to count that there is not: the issue names those that there are', () => {
  const until = null

  it.each<[string, object, string, readonly string[]]>([
    ['a boundary', { from: { count: 'weeks' }, until }, '"weeks"', [...simple, ...shifted, ...ofSeveral]],
    ['without a count', { from: {}, until }, 'nothing', [...simple, ...shifted, ...ofSeveral]],
    [
      'beside another boundary',
      { from: { count: 'dayAfter', boundary: { count: 'latest', of: [] } }, until },
      '"latest"',
      simple,
    ],
    [
      'in a list',
      { from: { count: 'latest', of: [{ count: 'firstKnown' }] }, until },
      '"firstKnown"',
      [...simple, ...shifted],
    ],
  ])('%s', (_, window, received, allowed) => {
    expect(ofWindow(window)).toMatchObject({ expected: oneOf(allowed), received, allowed })
  })
})

describe('a number that cannot be: the issue names the least or the most', () => {
  it.each<[string, object, object]>([
    ['too many days', { from: days(0), until: days(3661) }, { expected: 'at most 3660', maximum: 3660 }],
    ['fewer days than none', { from: days(-1), until: null }, { expected: 'at least 0', minimum: 0 }],
    ['half a day', { from: days(0.5), until: null }, { code: 'type.wrong', expected: 'a whole number' }],
  ])('%s', (_, window, expected) => {
    expect(ofWindow(window)).toMatchObject({ received: 'a number', ...expected })
  })

  it('a rate of zero, which is no reduction', () => {
    const issue = issueOf({ law, record: 'registration', percentage: 0 })
    expect(issue).toMatchObject({ expected: 'more than 0', received: 'a number', minimum: 0 })
  })

  it.each([
    ['words for days', '14', 'a number'],
    ['nothing for days', null, 'a number'],
  ])('%s', (_, written, expected) => {
    const window = { from: { count: 'days', days: written, after: 'trigger' }, until: null }
    expect(ofWindow(window)).toMatchObject({ code: 'type.wrong', expected })
  })
})

describe('a number in place of something else', () => {
  it.each<[string, object, object]>([
    [
      'of a list',
      { ...returned, trigger: 5 },
      { code: 'type.wrong', path: [0, 'trigger'], expected: 'an array', received: 'a number' },
    ],
    [
      'of a window',
      { ...returned, window: 14 },
      { code: 'type.wrong', path: [0, 'window'], expected: 'an object', received: 'a number' },
    ],
    [
      'of a bearer',
      { ...returned, bearer: 5 },
      { code: 'value.notAllowed', path: [0, 'bearer'], received: 'a number' },
    ],
    [
      'of the name of a record',
      { law, record: 5, bearer: 'insured' },
      { code: 'value.notAllowed', path: [0, 'record'], received: 'a number' },
    ],
  ])('%s', (_, amendment, expected) => {
    expect(issueOf(amendment)).toMatchObject(expected)
  })
})

describe('a key that is not known: the issue names those of the place', () => {
  const bearer = 'insured'
  const [from, until] = [days(0), days(7)]

  it.each<[string, object, readonly string[]]>([
    [
      'of a step',
      { ...returned, percentage: 5 },
      ['law', 'record', 'window', 'trigger', 'bearer', 'alsoBy', 'modality', 'norms', 'barredBy', 'suspendedBy'],
    ],
    ['of a text', { ...returned, bearer, law: { ...law, name: 'x' } }, ['id', 'title', 'inForce']],
    [
      'of a period in which a text is in force',
      { ...returned, bearer, law: { ...law, inForce: [{ from: '2027-01-01', to: '2027-12-31' }] } },
      ['from', 'startsFrom', 'startsUntil', 'schemes'],
    ],
    ['of a window', { ...returned, window: { from, until, lastDay: 3 } }, ['kind', 'from', 'until']],
    ['of a boundary', { ...returned, window: { from: { ...from, before: 1 }, until } }, ['count', 'days', 'after']],
    [
      'of a boundary that counts months',
      {
        ...returned,
        window: {
          from,
          until: { count: 'endOfMonth', month: 4, from: 'incapacityStart', convention: 'sameDate', after: 1 },
        },
      },
      ['count', 'month', 'from', 'convention'],
    ],
    [
      'of several boundaries',
      { ...returned, window: { from: { count: 'latest', of: [from], or: [until] }, until } },
      ['count', 'of'],
    ],
    [
      'of the day after a boundary',
      { ...returned, window: { from: { count: 'dayAfter', boundary: from, days: 1 }, until } },
      ['count', 'boundary'],
    ],
    ['of a table of grounds', { ...returned, suspendedBy: { permittedWork: ['A2-5'] } }, ['codexDuringZiv']],
    [
      'of the longest duration of a presumption',
      {
        law: { ...law, inForce: [{ from: '2024-07-01' }] },
        record: 'presumption.ziv',
        maximum: { months: 3, convention: 'quantieme', days: 1 },
      },
      ['months', 'convention'],
    ],
    [
      'of a rhythm',
      { law, record: 'ziv.review', window: { everyMonths: 2, convention: 'sameDate', from } },
      ['everyMonths', 'convention'],
    ],
  ])('%s', (_, amendment, allowed) => {
    expect(issueOf(amendment)).toMatchObject({ code: 'key.unknown', allowed })
  })
})
