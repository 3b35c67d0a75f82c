import { parseDossier } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { issuesOf, sound, withEvents } from '../../support/dossiers.js'

const brief = (input: unknown) => issuesOf(input).map(({ code, path }) => `${code} ${path.join('.')}`)

describe('a sound dossier', () => {
  // Each type of event: test/unit/explain/event-samples.test.ts. Each value of its fields: event-schema.test.ts.
  it('is read with all that it may hold', () => {
    const dossier = {
      ...sound,
      id: 'case-1',
      incapacity: { start: '2023-01-16', recognised: true, certifiedUntil: '2024-02-01', endedOn: '2024-01-31' },
      events: [
        { type: 'questionnaireWithheld', on: '2023-03-27', ground: 'dementia', recordedOn: '2023-03-30' },
        { type: 'questionnaireReceived', on: '2023-04-03', complete: true, postedOn: '2023-04-01' },
      ],
    }
    expect(parseDossier(dossier)).toEqual({ _tag: 'Right', right: dossier })
  })

  it('is a fresh value: later changes of the input do not reach it', () => {
    const event = { type: 'referred', on: '2023-04-25' }
    const parsed = parseDossier({ ...sound, events: [event] })
    event.on = '1999-01-01'
    expect(parsed).toMatchObject({ right: { events: [{ on: '2023-04-25' }] } })
  })
})

describe('shapes', () => {
  it.each([
    ['nothing', undefined, ['type.wrong ']],
    ['null', null, ['type.wrong ']],
    ['a list', [], ['type.wrong ']],
    ['a text', 'dossier', ['type.wrong ']],
    ['an empty object', {}, ['key.missing scheme', 'key.missing employmentContract', 'key.missing incapacity']],
    ['a scheme that is none', { ...sound, scheme: 'civilServant' }, ['value.notAllowed scheme']],
    ['an unknown key', { ...sound, remark: 'x' }, ['key.unknown remark']],
    [
      'an unknown key within',
      { ...sound, incapacity: { start: '2023-01-16', cause: 'x' } },
      ['key.unknown incapacity.cause'],
    ],
    [
      'a key called __proto__',
      JSON.parse('{"scheme":"employee","employmentContract":true,"incapacity":{"start":"2023-01-16"},"__proto__":{}}'),
      ['key.unknown __proto__'],
    ],
    ['an empty id', { ...sound, id: '' }, ['value.length id']],
    ['an id with a NUL', { ...sound, id: 'one\u0000' }, ['value.characters id']],
    ['an id with a line feed', { ...sound, id: 'one\n' }, ['value.characters id']],
    ['an id with a control character of C1', { ...sound, id: 'one\u0085' }, ['value.characters id']],
    ['an id with half of a character', { ...sound, id: 'one\uD83D' }, ['value.characters id']],
    ['an id with the other half', { ...sound, id: '\uDE00' }, ['value.characters id']],
    ['an id with a whole one', { ...sound, id: 'é 😀 ~' }, []],
    ['an id with both at the wrong place', { ...sound, id: '\uDE00\uD83D' }, ['value.characters id']],
    [
      'a ref with a DEL',
      withEvents({ type: 'permittedWorkStarted', on: '2023-04-25', ref: '\u007F' }),
      ['value.characters events.0.ref'],
    ],
    ['an id of 129 characters', { ...sound, id: 'x'.repeat(129) }, ['value.length id']],
    [
      'a day that does not exist',
      { ...sound, incapacity: { start: '2023-02-30' } },
      ['day.impossible incapacity.start'],
    ],
    ['a day outside the range', { ...sound, incapacity: { start: '1899-12-31' } }, ['day.outOfRange incapacity.start']],
    ['a day as a number', { ...sound, incapacity: { start: 20230116 } }, ['type.wrong incapacity.start']],
    [
      'a day with a time',
      { ...sound, incapacity: { start: '2023-01-16T00:00:00Z' } },
      ['day.malformed incapacity.start'],
    ],
    ['no day', { ...sound, incapacity: {} }, ['key.missing incapacity.start']],
    ['events that are no list', { ...sound, events: {} }, ['type.wrong events']],
    ['an event that is null', withEvents(null), ['type.wrong events.0']],
    ['an event without a type', withEvents({ on: '2023-04-25' }), ['key.missing events.0.type']],
    ['an event type that is none', withEvents({ type: 'refered', on: '2023-04-25' }), ['event.unknown events.0.type']],
    [
      'an event type that is inherited',
      withEvents({ type: 'toString', on: '2023-04-25' }),
      ['event.unknown events.0.type'],
    ],
    [
      'an unknown event on an impossible day',
      withEvents({ type: 'refered', on: '2023-04-31' }),
      ['event.unknown events.0.type', 'day.impossible events.0.on'],
    ],
    [
      'a field of another event',
      withEvents({ type: 'referred', on: '2023-04-25', route: 'A' }),
      ['key.unknown events.0.route'],
    ],
    [
      'a category that is none',
      withEvents({ type: 'capacityEstimated', on: '2023-04-25', category: 5 }),
      ['value.notAllowed events.0.category'],
    ],
    [
      'a medical ground that is none',
      withEvents({ type: 'questionnaireWithheld', on: '2023-04-25', ground: 'flu' }),
      ['value.notAllowed events.0.ground'],
    ],
  ])('%s', (_, input, expected) => {
    expect(brief(input)).toEqual(expected)
  })

  it('names the nearest event types', () => {
    expect(issuesOf(withEvents({ type: 'questionaireSent', on: '2023-04-25' }))[0]?.expected).toContain(
      'questionnaireSent',
    )
    expect(issuesOf(withEvents({ type: 'zzz', on: '2023-04-25' }))[0]?.expected).toBe('a known event type')
  })
})

// Every kind of value at every place of a dossier: test/hostile/kinds.test.ts.
describe('hostile input', () => {
  const cyclic: { incapacity: unknown } = { ...sound }
  cyclic.incapacity = cyclic

  const forged = new Proxy([], { get: (_, key) => (key === 'length' ? 'metastatic carcinoma' : undefined) })

  it.each([
    ['events of a length that is no number', { ...sound, events: forged }, ['input.unreadable ']],
    [
      'elements of a length that is no number',
      withEvents({ type: 'planDrawnUp', on: '2023-04-25', elements: forged }),
      ['input.unreadable '],
    ],
    [
      'a cycle',
      cyclic,
      [
        'key.missing incapacity.start',
        'key.unknown incapacity.scheme',
        'key.unknown incapacity.employmentContract',
        'key.unknown incapacity.incapacity',
      ],
    ],
    ['a dossier without a prototype', Object.assign(Object.create(null), sound), []],
  ])('%s', (_, input, expected) => {
    expect(brief(input)).toEqual(expected)
  })

  it('repeats no length that is none', () => {
    expect(issuesOf(forged)[0]?.received).toBe('an object')
  })

  it('refuses more than 10,000 events with one issue, beside what else is wrong', () => {
    const events = Array.from({ length: 10_001 }, () => ({ type: 'nonsense' }))
    expect(brief({ ...sound, scheme: 'none', events })).toEqual(['value.notAllowed scheme', 'event.tooMany events'])
    const incapacity = { start: '2023-01-16', endedOn: '2023-01-15' }
    expect(brief({ ...sound, incapacity, events })).toEqual([
      'event.tooMany events',
      'incapacity.endBeforeStart incapacity.endedOn',
    ])
    expect(
      parseDossier({
        ...sound,
        events: Array.from({ length: 10_000 }, () => ({ type: 'medicalExam', on: '2023-04-01' })),
      })._tag,
    ).toBe('Right')
  })

  it('lists a hundred issues, and says how many more there are', () => {
    const keys = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`key${index}`, index]))
    const issues = issuesOf({ ...sound, ...keys })
    expect(issues).toHaveLength(101)
    expect(issues[99]).toMatchObject({ code: 'key.unknown', path: ['key99'] })
    expect(issues[100]).toEqual({
      code: 'input.moreIssues',
      path: [],
      expected: 'at most 100 issues',
      received: '199900 more',
      message: 'There are more issues, which are not listed.',
      more: 199_900,
    })
    expect(JSON.stringify(issues).length).toBeLessThan(50_000)
  })

  it('counts what contradicts too, and looks for it in what is sound alone', () => {
    const early = Array.from({ length: 200 }, () => ({ type: 'referred', on: '2023-01-15' }))
    expect(issuesOf(withEvents(...early)).at(-1)).toMatchObject({ code: 'input.moreIssues', more: 100 })
    const unknown = Array.from({ length: 60 }, () => ({ type: 'coffeeOffered', on: '2023-01-32' }))
    const issues = issuesOf(withEvents(...unknown, ...early))
    expect(issues.at(-1)).toMatchObject({ code: 'input.moreIssues', more: 220 })
    const hundred = issuesOf(withEvents(...early.slice(100)))
    expect(hundred.map(({ code }) => code)).toEqual(Array(100).fill('event.beforeIncapacity'))
  })

  it('cuts keys to 64 characters and repeats no value of a medical kind', () => {
    const secret = 'metastatic carcinoma'
    const issues = issuesOf({
      [`${'k'.repeat(200)}`]: 1,
      id: 5,
      scheme: 5,
      employmentContract: secret,
      incapacity: { start: secret, recognised: secret },
      events: [
        { type: secret, on: secret },
        { type: 'questionnaireWithheld', on: '2023-04-25', ground: secret },
        { type: 'capacityEstimated', on: '2023-04-25', category: secret },
      ],
    })
    expect(issues.length).toBe(10)
    expect(JSON.stringify(issues)).not.toContain(secret)
    expect(issues.flatMap(({ path }) => path).every((key) => String(key).length <= 64)).toBe(true)
  })
})

describe('a list that forges its length, and only at a later reading, never gets past the border', () => {
  const forging = new Proxy([], { get: (_, key) => (key === 'length' ? { length: 'C50.9' } : undefined) })
  const started = { type: 'zivStarted', on: '2023-05-02', situation: 'A' }
  const plan = { type: 'planDrawnUp', on: '2023-05-02', elements: ['goals'] }

  it.each([
    ['events', [], (given: object) => Object.assign(given, { ...sound, events: undefined })],
    ['elements', ['goals'], (given: object) => ({ ...sound, events: [started, Object.assign(given, plan)] })],
  ] as const)('%s', (key, first, around) => {
    for (const times of [0, 1, 2, 3]) {
      let readings = 0
      const input = around({})
      const holder = key === 'events' ? input : input.events?.[1]
      Object.defineProperty(holder, key, {
        get: () => {
          readings += 1
          return readings <= times ? first : forging
        },
        enumerable: true,
      })
      expect(issuesOf(input).map(({ code }) => code)).toEqual(readings <= times ? [] : ['input.unreadable'])
    }
  })
})
