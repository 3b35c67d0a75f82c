import type { Issue } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { eventTypes } from '../../../src/dossier/event-order.js'
import { issuesOf, sound, withEvents } from '../../support/dossiers.js'

const absent = (on: string, plannedOn: string) => ({ type: 'unjustifiedAbsence', on, at: 'exam', plannedOn })

const NEAREST = 'a known event type'

/** What was expected, and what is told of what was received: the shape of a day, or else a type and a length. */
const cases: readonly (readonly [string, unknown, expected: string, received: string])[] = [
  ['a list', [], 'an object', 'an array of 0'],
  ['a contract that is a text', { ...sound, employmentContract: 'yes' }, 'a boolean', 'a string of length 3'],
  ['no scheme', { ...sound, scheme: undefined }, 'one of "employee", "unemployed", "selfEmployed"', 'nothing'],
  ['another scheme', { ...sound, scheme: 'none' }, 'one of "employee", "unemployed", "selfEmployed"', '"none"'],
  ['an empty id', { ...sound, id: '' }, 'at least 1 character', 'an empty string'],
  [
    'an id with a NUL',
    { ...sound, id: 'one\u0000' },
    'text without control characters and lone surrogates',
    'a string of length 4',
  ],
  ['a long id', { ...sound, id: 'x'.repeat(129) }, 'at most 128 characters', 'a string of length 129'],
  [
    'an unknown key',
    { ...sound, remark: 'x' },
    'a known key, one of id, scheme, employmentContract, employmentContractRef, incapacity, pensionAgeReachedOn, events',
    '"remark"',
  ],
  [
    'an unknown key of the incapacity',
    { ...sound, incapacity: { ...sound.incapacity, remark: 'x' } },
    'a known key, one of start, recognised, certifiedUntil, endedOn',
    '"remark"',
  ],
  [
    'an unknown key of an event',
    withEvents({ type: 'consentGiven', on: '2023-04-25', form: 'written', remark: 'x' }),
    'a known key, one of type, on, recordedOn, form',
    '"remark"',
  ],
  ['an id that is null', { ...sound, id: null }, 'a string, or no such key', 'null'],
  ['events that are null', { ...sound, events: null }, 'an array, or no such key', 'null'],
  [
    'an optional day that is null',
    { ...sound, incapacity: { start: '2023-01-16', certifiedUntil: null } },
    'a day written YYYY-MM-DD, or no such key',
    'null',
  ],
  [
    'an optional day of an event that is null',
    withEvents({ type: 'referred', on: '2023-04-25', recordedOn: null }),
    'a day written YYYY-MM-DD, or no such key',
    'null',
  ],
  [
    'an optional choice that is null',
    withEvents({ type: 'planDrawnUp', on: '2023-05-02', elements: [], aim: null }),
    'one of "retraining", "employment", or no such key',
    'null',
  ],
  ['a required day that is null', { ...sound, incapacity: { start: null } }, 'a day written YYYY-MM-DD', 'null'],
  ['a required key that is null', { ...sound, employmentContract: null }, 'a boolean', 'null'],
  ['a dossier that is null', null, 'an object', 'null'],
  ['an event that is null', withEvents(null), 'an object', 'null'],
  ['an event type that is null', withEvents({ type: null, on: '2023-04-25' }), 'an event type', 'null'],
  [
    'an element that is null',
    withEvents({ type: 'planDrawnUp', on: '2023-05-02', elements: [null] }),
    'one of "goals", "endResult", "concreteAction", "nextAppointment"',
    'null',
  ],
  [
    'an unknown key that is null',
    { ...sound, constructor: null },
    'a known key, one of id, scheme, employmentContract, employmentContractRef, incapacity, pensionAgeReachedOn, events',
    '"constructor"',
  ],
  [
    'a value that cannot be read',
    {
      get scheme(): never {
        throw new Error('no')
      },
    },
    'a dossier',
    'a value that throws',
  ],
  ['no start', { ...sound, incapacity: {} }, 'a day written YYYY-MM-DD', 'nothing'],
  ['a day that does not exist', { ...sound, incapacity: { start: '2023-02-30' } }, 'a day that exists', '2023-02-30'],
  ['a start that is a number', { ...sound, incapacity: { start: 5 } }, 'a day written YYYY-MM-DD', 'a number'],
  [
    'an inherited scheme',
    Object.assign(Object.create({ scheme: 'none' }), { employmentContract: true, incapacity: { start: '2023-01-16' } }),
    'one of "employee", "unemployed", "selfEmployed"',
    'nothing',
  ],
  ['too many events', withEvents(...Array.from({ length: 10_001 })), 'at most 10000 events', 'an array of 10001'],
  [
    'too many elements',
    withEvents({ type: 'planDrawnUp', on: '2023-05-02', elements: Array.from({ length: 101 }, () => 'goals') }),
    'at most 100 of them',
    'an array of 101',
  ],
  ['an event without a type', withEvents({ on: '2023-04-25' }), 'an event type', 'nothing'],
  ['an event type that is a number', withEvents({ type: 7, on: '2023-04-25' }), 'an event type', 'a number'],
  ['a type of no likeness', withEvents({ type: 'zzz', on: '2023-04-25' }), NEAREST, 'a string of length 3'],
  ['a type of two letters alike', withEvents({ type: 'rexxx', on: '2023-04-25' }), NEAREST, 'a string of length 5'],
  ['a type that is cut short', withEvents({ type: 'refer', on: '2023-04-25' }), NEAREST, 'a string of length 5'],
  ['a type misspelt', withEvents({ type: 'refered', on: '2023-04-25' }), `${NEAREST}, such as referred`, '"refered"'],
  [
    'a type in other letters',
    withEvents({ type: 'MEDICALexam', on: '2023-04-25' }),
    `${NEAREST}, such as medicalExam`,
    'a string of length 11',
  ],
  [
    'an end before the start',
    { ...sound, incapacity: { start: '2023-01-16', endedOn: '2023-01-15' } },
    '2023-01-16 or later',
    '2023-01-15',
  ],
  [
    'an event before the incapacity',
    withEvents({ type: 'referred', on: '2023-01-15' }),
    '2023-01-16 or later',
    '2023-01-15',
  ],
  [
    'an absence planned after it',
    withEvents(absent('2023-05-10', '2023-05-11')),
    '2023-05-10 or earlier',
    '2023-05-11',
  ],
  [
    'an absence planned before the incapacity',
    withEvents(absent('2023-05-10', '2023-01-15')),
    '2023-01-16 or later',
    '2023-01-15',
  ],
  [
    'a plan before its trajectory',
    withEvents(
      { type: 'planDrawnUp', on: '2023-05-01', elements: [] },
      { type: 'zivStarted', on: '2023-05-02', situation: 'A' },
    ),
    '2023-05-02 or later, the day of the first zivStarted',
    '2023-05-01',
  ],
]

describe('an issue says', () => {
  it.each(cases)('of %s what was expected and received', (_, input, expected, received) => {
    expect(issuesOf(input)[0]).toMatchObject({ expected, received })
  })

  it.each(cases)('of %s what is wrong, in a sentence for a developer', (_, input) => {
    for (const { message } of issuesOf(input)) expect(message).toMatch(/^(The|This|A) .+\.$/)
  })
})

/** The parts of an issue that say what was expected, as data. */
const dataOf = ({ allowed, minimum, maximum, nearest }: Issue) => ({ allowed, minimum, maximum, nearest })

const onlyWith = (data: object) => ({
  allowed: undefined,
  minimum: undefined,
  maximum: undefined,
  nearest: undefined,
  ...data,
})

const SCHEMES = ['employee', 'unemployed', 'selfEmployed']
const KEYS = [
  'id',
  'scheme',
  'employmentContract',
  'employmentContractRef',
  'incapacity',
  'pensionAgeReachedOn',
  'events',
]

describe('an issue gives as data what it expects', () => {
  it.each([
    ['of a scheme', { ...sound, scheme: 'none' }, { allowed: SCHEMES }],
    ['of a misspelt scheme', { ...sound, scheme: 'employe' }, { allowed: SCHEMES, nearest: 'employee' }],
    ['of no scheme', { ...sound, scheme: undefined }, { allowed: SCHEMES }],
    ['of a scheme that is a number', { ...sound, scheme: 5 }, { allowed: SCHEMES }],
    ['of a key of no likeness', { ...sound, remark: 'x' }, { allowed: KEYS }],
    ['of a misspelt key', { ...sound, Incapacty: {} }, { allowed: KEYS, nearest: 'incapacity' }],
    [
      'of a misspelt key of an event',
      withEvents({ type: 'referred', on: '2023-04-25', recordedon: '2023-04-25' }),
      { allowed: ['type', 'on', 'recordedOn'], nearest: 'recordedOn' },
    ],
    [
      'of a misspelt word of an event',
      withEvents({ type: 'consentGiven', on: '2023-04-25', form: 'writen' }),
      { allowed: ['written', 'electronic'], nearest: 'written' },
    ],
    [
      'of a category',
      withEvents({ type: 'capacityEstimated', on: '2023-04-25', category: 5 }),
      { allowed: [1, 2, 3, 4] },
    ],
    [
      'of a misspelt event type',
      withEvents({ type: 'workresumed', on: '2023-04-25' }),
      { allowed: [...eventTypes], nearest: 'workResumed' },
    ],
    ['of no event type', withEvents({ on: '2023-04-25' }), { allowed: [...eventTypes] }],
    ['of an empty id', { ...sound, id: '' }, { minimum: 1 }],
    ['of a long id', { ...sound, id: 'x'.repeat(129) }, { maximum: 128 }],
    ['of too many events', withEvents(...Array.from({ length: 10_001 })), { maximum: 10_000 }],
    [
      'of a day out of range',
      { ...sound, incapacity: { start: '2200-01-01' } },
      { minimum: '1900-01-01', maximum: '2199-12-31' },
    ],
    ['of an end', { ...sound, incapacity: { start: '2023-01-16', endedOn: '2023-01-15' } }, { minimum: '2023-01-16' }],
    ['of an early event', withEvents({ type: 'referred', on: '2023-01-15' }), { minimum: '2023-01-16' }],
    ['of an absence planned later', withEvents(absent('2023-05-10', '2023-05-11')), { maximum: '2023-05-10' }],
    ['of an absence planned early', withEvents(absent('2023-05-10', '2023-01-15')), { minimum: '2023-01-16' }],
    [
      'of a plan before its trajectory',
      withEvents(
        { type: 'planDrawnUp', on: '2023-05-01', elements: [] },
        { type: 'zivStarted', on: '2023-05-02', situation: 'A' },
      ),
      { minimum: '2023-05-02' },
    ],
    [
      'of an end before the start, told by an event',
      withEvents({ type: 'incapacityEnded', on: '2023-02-01', lastDay: '2023-01-10' }),
      { minimum: '2023-01-16' },
    ],
    [
      'of a late relapse',
      withEvents(
        { type: 'incapacityEnded', on: '2023-02-01', lastDay: '2023-02-01' },
        { type: 'incapacityResumed', on: '2023-04-01' },
      ),
      { maximum: '2023-02-15' },
    ],
    ['but nothing of a type', { ...sound, employmentContract: 'yes' }, {}],
  ])('%s', (_, input, data) => {
    const [first, ...others] = issuesOf(input)
    expect(others).toEqual([])
    expect(first && dataOf(first)).toEqual(onlyWith(data))
  })

  it('and a caller who changes it changes nothing for the next', () => {
    const typesAllowed = () => issuesOf(withEvents({ type: 'zzz', on: '2023-04-25' }))[0]?.allowed
    const given = typesAllowed()
    if (Array.isArray(given)) given.length = 0
    expect(typesAllowed()).toEqual(eventTypes)
  })
})

describe('a medical value is not shown, nor what is nearest to it', () => {
  it.each([
    ['a ground', { type: 'questionnaireWithheld', ground: 'dementai' }, 'a string of length 8'],
    ['a category', { type: 'capacityEstimated', category: 'none' }, 'a string of length 4'],
    ['a type of no likeness, which may be a treatment', { type: 'chemotherapyStarted' }, 'a string of length 19'],
  ])('%s', (_, event, received) => {
    const [first] = issuesOf(withEvents({ on: '2023-04-25', ...event }))
    expect(first).toMatchObject({ received })
    expect(first).not.toHaveProperty('nearest')
  })

  it('and an event type that tells of the health is named, but not shown', () => {
    const [first] = issuesOf(withEvents({ type: 'capacityEstimatd', on: '2023-04-25', category: 4 }))
    expect(first).toMatchObject({ received: 'a string of length 16', nearest: 'capacityEstimated' })
  })
})

describe('a word or a key that is not medical is shown', () => {
  it.each([
    ['cut after 64 characters', { ...sound, scheme: 'x'.repeat(200) }, `"${'x'.repeat(64)}"`],
    ['escaped where it does not show', { ...sound, scheme: 'a\u0000\u001B' }, '"a\\u0000\\u001b"'],
    ['a key as well', { ...sound, ['k'.repeat(200)]: 1 }, `"${'k'.repeat(64)}"`],
  ])('%s', (_, input, received) => {
    expect(issuesOf(input)[0]?.received).toBe(received)
  })
})

describe('the days of an event of an unknown type are read all the same', () => {
  it.each([
    ['both are days', { on: '2023-04-25', recordedOn: '2023-04-26' }, []],
    ['no day', {}, ['key.missing events.0.on']],
    ['a day that does not exist', { on: '2023-04-31' }, ['day.impossible events.0.on']],
    ['a day of recording that is null', { on: '2023-04-25', recordedOn: null }, ['type.wrong events.0.recordedOn']],
    ['an odd day of recording', { on: '2023-04-25', recordedOn: 'soon' }, ['day.malformed events.0.recordedOn']],
  ])('%s', (_, days, issues) => {
    const [first, ...others] = issuesOf(withEvents({ type: 'zzz', ...days }))
    expect(first?.code).toBe('event.unknown')
    expect(others.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(issues)
  })

  it('and may be left out where they may elsewhere', () => {
    const [, on, recordedOn] = issuesOf(withEvents({ type: 'zzz', on: null, recordedOn: null }))
    expect(on?.expected).toBe('a day written YYYY-MM-DD')
    expect(recordedOn?.expected).toBe('a day written YYYY-MM-DD, or no such key')
  })
})
