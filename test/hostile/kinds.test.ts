import { parseDay, parseDossier } from 'terug-naar-werk'
import { dayInBrussels, isDay } from 'terug-naar-werk/calendar'
import { describe, expect, it } from 'vitest'
import { kinds } from './support/kinds.js'
import { places, soundDossier } from './support/places.js'
import { behaves, readAnything } from './support/well-behaved.js'

/** Where such a value is no mistake: an identifier is opaque. */
const accepted: { readonly [kind: string]: readonly string[] } = {
  'a lone surrogate': ['id'],
  'a day with a terminator': ['id'],
  'a day in other digits': ['id'],
  'a day in right-to-left order': ['id'],
  __proto__: ['id'],
  toString: ['id'],
}

it('the dossier around every place is sound', () => {
  expect(readAnything(soundDossier)).toEqual([])
})

describe.each(Object.entries(kinds))('%s', (kind, make) => {
  it.each(Object.entries(places))('as %s', (place, around) => {
    const issues = readAnything(around(make()))
    expect(issues.length > 0).toBe(!accepted[kind]?.includes(place))
  })

  it('as a day, and as an instant', () => {
    const value = make()
    const parsed = parseDay(value)
    expect(parsed._tag).toBe('Left')
    expect(isDay(value)).toBe(false)
    if (parsed._tag === 'Left') behaves(parsed.left)
    // SAFETY: that the type forbids it is the point.
    const instant = dayInBrussels(value as number)
    if (instant._tag === 'Left') expect(instant.left.code).toMatch(/^(type\.wrong|day\.outOfRange)$/)
  })
})

it('an accessor is read as the value that it gives, and refused where it throws', () => {
  const giving = Object.defineProperty({ ...soundDossier }, 'scheme', { get: () => 'employee', enumerable: true })
  const throwing = Object.defineProperty({ ...soundDossier }, 'scheme', {
    get: () => {
      throw new Error('refused')
    },
    enumerable: true,
  })
  expect(readAnything(giving)).toEqual([])
  expect(readAnything(throwing).map(({ code }) => code)).toEqual(['input.unreadable'])
})

it('a value that changes from reading to reading never gets past the border', () => {
  for (const [first, then] of [
    [[], [{ type: 'nonsense' }]],
    [[{ type: 'nonsense' }], []],
    [undefined, [{ type: 'referred', on: 'C50.9' }]],
    [[{ type: 'referred', on: '2023-04-31' }], undefined],
  ]) {
    let readings = 0
    const input = Object.defineProperty({ ...soundDossier }, 'events', {
      get: () => {
        readings += 1
        return readings === 1 ? first : then
      },
      enumerable: true,
    })
    readAnything(input)
    expect(parseDossier(input)._tag).toBe(then === undefined || then.length === 0 ? 'Right' : 'Left')
  }
})

describe('a list that forges its length, and only at a later reading, never gets past the border', () => {
  const forged = new Proxy([], { get: (_, key) => (key === 'length' ? { length: 'C50.9' } : undefined) })
  const started = { type: 'zivStarted', on: '2023-05-02', situation: 'A' }
  const plan = { type: 'planDrawnUp', on: '2023-05-02', elements: ['goals'] }

  it.each([
    ['events', [], (given: object) => Object.assign(given, { ...soundDossier, events: undefined })],
    ['elements', ['goals'], (given: object) => ({ ...soundDossier, events: [started, Object.assign(given, plan)] })],
  ] as const)('%s', (key, first, around) => {
    for (const sound of [0, 1, 2, 3]) {
      let readings = 0
      const input = around({})
      const holder = key === 'events' ? input : input.events?.[1]
      Object.defineProperty(holder, key, {
        get: () => {
          readings += 1
          return readings <= sound ? first : forged
        },
        enumerable: true,
      })
      const issues = readAnything(input)
      expect(issues.map(({ code }) => code)).toEqual(readings <= sound ? [] : ['input.unreadable'])
    }
  })
})
