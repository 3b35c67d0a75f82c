import { type Issue, parseDossier } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'

const sound = { scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } }

const withEvents = (...events: readonly unknown[]) => ({ ...sound, events })

const issuesOf = (input: unknown): readonly Issue[] => {
  const parsed = parseDossier(input)
  return parsed._tag === 'Left' ? parsed.left : []
}

const absent = (on: string, plannedOn: string) => ({ type: 'unjustifiedAbsence', on, at: 'exam', plannedOn })

const NEAREST = 'a known event type'

/** What was expected, and what is told of what was received: the shape of a day, or else a type and a length. */
const cases: readonly (readonly [string, unknown, expected: string, received: string])[] = [
  ['a list', [], 'an object', 'an array of 0'],
  ['a contract that is a text', { ...sound, employmentContract: 'yes' }, 'a boolean', 'a string of length 3'],
  ['no scheme', { ...sound, scheme: undefined }, 'one of "employee", "unemployed", "selfEmployed"', 'nothing'],
  [
    'another scheme',
    { ...sound, scheme: 'none' },
    'one of "employee", "unemployed", "selfEmployed"',
    'a string of length 4',
  ],
  ['an empty id', { ...sound, id: '' }, 'at least 1 character', 'an empty string'],
  ['a long id', { ...sound, id: 'x'.repeat(129) }, 'at most 128 characters', 'a string of length 129'],
  [
    'an unknown key',
    { ...sound, remark: 'x' },
    'a known key, one of id, scheme, employmentContract, incapacity, pensionAgeReachedOn, events',
    'another key',
  ],
  [
    'an unknown key of the incapacity',
    { ...sound, incapacity: { ...sound.incapacity, remark: 'x' } },
    'a known key, one of start, recognised, certifiedUntil, endedOn',
    'another key',
  ],
  [
    'an unknown key of an event',
    withEvents({ type: 'consentGiven', on: '2023-04-25', form: 'written', remark: 'x' }),
    'a known key, one of type, on, recordedOn, form',
    'another key',
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
    'a known key, one of id, scheme, employmentContract, incapacity, pensionAgeReachedOn, events',
    'another key',
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
  [
    'a type of three letters alike',
    withEvents({ type: 'refxx', on: '2023-04-25' }),
    `${NEAREST}, such as refusalNotified or referred or referredToRegionalService`,
    'a string of length 5',
  ],
  [
    'a type that is cut short',
    withEvents({ type: 'refer', on: '2023-04-25' }),
    `${NEAREST}, such as referred or referredToRegionalService`,
    'a string of length 5',
  ],
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
