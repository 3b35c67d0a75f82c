import { parseDay, parseDossier } from 'terug-naar-werk'
import { dayInBrussels, isDay } from 'terug-naar-werk/calendar'
import { describe, expect, it } from 'vitest'
import { kinds } from './support/kinds.js'
import { places, soundDossier } from './support/places.js'
import { behaves, readAnything } from './support/well-behaved.js'

/** Where such a value is no mistake: an identifier is opaque. */
const accepted: { readonly [kind: string]: readonly string[] } = {
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
