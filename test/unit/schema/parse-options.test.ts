import { evaluate, type Issue, parseOptions } from 'terug-naar-werk'
import { channelMatrix, norms, readings } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { answers } from '../../../src/law/answers.js'
import { employee } from '../../support/evaluated.js'

const asOf = '2023-04-20'

const issuesOf = (input: unknown): readonly Issue[] => {
  const parsed = parseOptions(input)
  return parsed._tag === 'Left' ? parsed.left : []
}

/** Code, path, what was expected and what was received, on a line. */
const told = (input: unknown) =>
  issuesOf(input).map(({ code, path, expected, received }) => `${code} ${path.join('.')}: ${expected}, not ${received}`)

const { firstContact, ...otherRows } = channelMatrix

const withRow = (row: unknown) => ({ asOf, channels: { ...otherRows, firstContact: row } })

const CHANNELS = 'one of "physical", "video", "telephone", "mail"'
const NORMS = `one of the ${Object.keys(norms).length} known values`

const whole = {
  asOf,
  knownOn: '2023-04-19',
  readings: { 'RD-1': 'oneWeek', 'RD-6': 'sameDate' },
  rollOver: 'nextWorkingDay',
  channels: { ...channelMatrix, firstContact: { channels: ['telephone'], basis: 'confirmed', norms: ['CH-2'] } },
  requireCoverage: 'confirmed',
}

describe('sound options', () => {
  it.each([
    ['the day alone', { asOf }],
    ['every one of them', whole],
    ['no answer to any question', { asOf, readings: {} }],
    ['readings without a prototype', { asOf, readings: Object.assign(Object.create(null), { 'RD-1': 'oneWeek' }) }],
    ['the defaults, written out', { asOf, rollOver: 'none', channels: channelMatrix }],
    ['each left open', { asOf, knownOn: undefined, readings: { 'RD-1': undefined }, channels: undefined }],
  ])('%s', (_, options) => {
    expect(parseOptions(options)).toEqual({ _tag: 'Right', right: options })
  })

  it('decide how a dossier is evaluated', () => {
    const parsed = parseOptions(whole)
    const contact = { type: 'coordinatorContact', on: '2023-04-12', kind: 'first', channel: 'video' }
    const evaluation = parsed._tag === 'Right' ? evaluate(employee([contact]), parsed.right) : undefined
    expect(evaluation?.chosen).toEqual({
      knownOn: '2023-04-19',
      readings: { 'RD-1': 'oneWeek', 'RD-6': 'sameDate' },
      rollOver: 'nextWorkingDay',
    })
    // Doubtful by the inferred matrix, and forbidden by this one.
    expect(evaluation?.findings).toContainEqual(expect.objectContaining({ code: 'channel', severity: 'forbidden' }))
  })

  it('are fresh and frozen: what becomes of the input does not reach them', () => {
    const channels = { ...channelMatrix, other: { ...channelMatrix.other, channels: ['mail'] } }
    const input = { asOf, readings: { 'RD-1': 'oneWeek' }, channels }
    const parsed = parseOptions(input)
    input.readings['RD-1'] = 'never'
    channels.other.channels.push('post')
    expect(parsed).toMatchObject({
      right: { readings: { 'RD-1': 'oneWeek' }, channels: { other: { channels: ['mail'] } } },
    })
    const options = parsed._tag === 'Right' ? parsed.right : undefined
    const parts = [options, options?.readings, options?.channels, options?.channels?.other]
    expect([...parts, options?.channels?.other.channels, options?.channels?.other.norms].every(Object.isFrozen)).toBe(
      true,
    )
  })
})

const KEYS = 'asOf, knownOn, readings, rollOver, saturday, settledReadings, channels, requireCoverage'

describe('bad options', () => {
  it.each([
    ['nothing', undefined, ['type.wrong : an object, not nothing']],
    ['null', null, ['type.wrong : an object, not null']],
    ['a list', [], ['type.wrong : an object, not an array of 0']],
    ['a day by itself', asOf, ['type.wrong : an object, not a string of length 10']],
    ['no day', {}, ['key.missing asOf: a day written YYYY-MM-DD, not nothing']],
    [
      'a day by another name',
      { asof: asOf },
      [
        'key.missing asOf: a day written YYYY-MM-DD, not nothing',
        `key.unknown asof: a known key, one of ${KEYS}, not "asof"`,
      ],
    ],
    ['a date', { asOf: new Date(0) }, ['type.wrong asOf: a day written YYYY-MM-DD, not an object']],
    ['a day that does not exist', { asOf: '2023-02-30' }, ['day.impossible asOf: a day that exists, not 2023-02-30']],
    [
      'a day out of range',
      { asOf: '1899-12-31' },
      ['day.outOfRange asOf: a day from 1900-01-01 to 2199-12-31, not 1899-12-31'],
    ],
    [
      'a day with a time',
      { asOf: '2023-04-20T00:00' },
      ['day.malformed asOf: a day written YYYY-MM-DD, not a string of length 16'],
    ],
    [
      'no day of knowing',
      { asOf, knownOn: null },
      ['type.wrong knownOn: a day written YYYY-MM-DD, or no such key, not null'],
    ],
    ['no readings', { asOf, readings: null }, ['type.wrong readings: an object, or no such key, not null']],
    ['a text as readings', { asOf, readings: 'RD-1' }, ['type.wrong readings: an object, not a string of length 4']],
    ['a list of readings', { asOf, readings: ['RD-1'] }, ['type.wrong readings: an object, not an array of 1']],
    ['a map of readings', { asOf, readings: new Map() }, ['type.wrong readings: a plain object, not an object']],
    [
      'a question that is none',
      { asOf, readings: { 'RD-99': 'oneWeek' } },
      [
        'key.unknown readings.RD-99: a known key, one of RD-1, RD-2, RD-3, RD-4, RD-5, RD-6, RD-10, RD-11, RD-12, RD-13, RD-14, not "RD-99"',
      ],
    ],
    [
      'an answer that is none',
      { asOf, readings: { 'RD-1': 'threeWeeks' } },
      ['value.notAllowed readings.RD-1: one of "twoWeeks", "oneWeek", not "threeWeeks"'],
    ],
    [
      'no answer',
      { asOf, readings: { 'RD-1': null } },
      ['value.notAllowed readings.RD-1: one of "twoWeeks", "oneWeek", or no such key, not null'],
    ],
    [
      'the answer to another question',
      { asOf, readings: { 'RD-4': 'receipt' } },
      ['value.notAllowed readings.RD-4: one of "request", "decision", not "receipt"'],
    ],
    [
      'a roll over that is no text',
      { asOf, rollOver: true },
      ['value.notAllowed rollOver: one of "none", "nextWorkingDay", not a boolean'],
    ],
    [
      'a coverage that cannot be required',
      { asOf, requireCoverage: 'statuteOnly' },
      ['value.notAllowed requireCoverage: one of "confirmed", not "statuteOnly"'],
    ],
    [
      'an empty matrix',
      { asOf, channels: {} },
      ['questionnaireNotReceived', 'firstContact', 'afterRefusal', 'followUpInterview', 'other'].map(
        (moment) => `key.missing channels.${moment}: an object, not nothing`,
      ),
    ],
    [
      'a matrix with a row too many',
      { asOf, channels: { ...channelMatrix, farewell: firstContact } },
      [
        'key.unknown channels.farewell: a known key, one of questionnaireNotReceived, firstContact, afterRefusal, followUpInterview, other, not "farewell"',
      ],
    ],
    [
      'a row with a column too many',
      withRow({ ...firstContact, remark: 'x' }),
      ['key.unknown channels.firstContact.remark: a known key, one of channels, basis, norms, not "remark"'],
    ],
    ['a row that is a list', withRow(['mail']), ['type.wrong channels.firstContact: an object, not an array of 1']],
    [
      'an empty row',
      withRow({}),
      [
        'key.missing channels.firstContact.channels: an array, not nothing',
        'key.missing channels.firstContact.basis: one of "source", "inferred", "confirmed", not nothing',
        'key.missing channels.firstContact.norms: an array, not nothing',
      ],
    ],
    [
      'a channel and a basis that are none',
      withRow({ ...firstContact, channels: ['video', 'pigeon'], basis: 'hearsay' }),
      [
        `value.notAllowed channels.firstContact.channels.1: ${CHANNELS}, not "pigeon"`,
        'value.notAllowed channels.firstContact.basis: one of "source", "inferred", "confirmed", not "hearsay"',
      ],
    ],
    [
      'a norm that is none',
      withRow({ ...firstContact, norms: ['CH-9'] }),
      [`value.notAllowed channels.firstContact.norms.0: ${NORMS}, not "CH-9"`],
    ],
    [
      'lists too long',
      withRow({ ...firstContact, channels: Array(101).fill('mail'), norms: Array(4_000_000_000) }),
      [
        'value.length channels.firstContact.channels: at most 100 of them, not an array of 101',
        'value.length channels.firstContact.norms: at most 100 of them, not an array of 4000000000',
      ],
    ],
    [
      'much at once',
      { asOf: '2023-02-30', readings: { 'RD-5': 5 }, rollOver: '', remark: 'x' },
      [
        'day.impossible asOf: a day that exists, not 2023-02-30',
        'value.notAllowed readings.RD-5: one of "sixthMonth", "monthAfterReferral", not a number',
        'value.notAllowed rollOver: one of "none", "nextWorkingDay", not an empty string',
        `key.unknown remark: a known key, one of ${KEYS}, not "remark"`,
      ],
    ],
  ])('%s', (_, input, expected) => {
    expect(told(input)).toEqual(expected)
  })
})

it('what is expected is data too', () => {
  const [misspelt, answer, norm] = issuesOf({
    asOf,
    readings: { 'RD-1': 'oneweek', 'RD-7': 'oneWeek' },
    channels: { ...channelMatrix, firstContact: { ...firstContact, norms: ['CH-9'] } },
    asof: asOf,
  }).map(({ allowed, nearest }) => ({ allowed, nearest }))
  expect(misspelt).toEqual({ allowed: ['twoWeeks', 'oneWeek'], nearest: 'oneWeek' })
  expect(answer).toEqual({ allowed: Object.keys(answers), nearest: undefined })
  expect(norm).toEqual({ allowed: Object.keys(norms), nearest: undefined })
})

describe('of the readings', () => {
  it.each(Object.entries(readings))('%s is answered as the law names it, where a caller may', (question, reading) => {
    for (const { value } of [reading.default, ...reading.others]) {
      expect(issuesOf({ asOf, readings: { [question]: value } }).length === 0, value).toBe(reading.selectable)
    }
  })
})

it('lists of a hundred are read', () => {
  expect(
    issuesOf(withRow({ ...firstContact, channels: Array(100).fill('mail'), norms: Array(100).fill('CH-2') })),
  ).toEqual([])
})

it('a list that forges its length, and only at the second reading, never gets past the border', () => {
  const forged = new Proxy([], { get: (_, key) => (key === 'length' ? { length: 'C50.9' } : undefined) })
  for (const sound of [0, 1, 2, 3]) {
    let readings = 0
    const other = Object.defineProperty({ ...firstContact }, 'channels', {
      get: () => {
        readings += 1
        return readings <= sound ? firstContact.channels : forged
      },
      enumerable: true,
    })
    const issues = issuesOf({ asOf, channels: { ...channelMatrix, other } })
    expect(issues.map(({ code, expected }) => `${code} ${expected}`)).toEqual(
      readings <= sound ? [] : ['input.unreadable options'],
    )
  }
})
