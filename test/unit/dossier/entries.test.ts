import { describe, expect, it } from 'vitest'
import {
  firstAfter,
  firstFrom,
  firstFromOrSince,
  firstSince,
  isBefore,
  placeOfFirstAfter,
} from '../../../src/dossier/entries.js'
import type { DossierEvent } from '../../../src/dossier/event.js'
import type { Entry } from '../../../src/dossier/timeline.js'
import { evaluated } from '../../support/evaluated.js'

const planned = (on: string) => ({ type: 'planDrawnUp', on, elements: ['goals'] })
const ziv = (on: string) => ({ type: 'zivStarted', on, situation: 'B' })
const ended = (on: string) => ({ type: 'zivEnded', on })

const find = (events: readonly object[], rule: string) =>
  evaluated('2023-06-01', ...events).obligations.find((one) => one.rule === rule)

describe('what happens on the day of the trigger', () => {
  it('fulfils the step, also where it comes earlier in the trajectory', () => {
    const approved = { type: 'retrainingApproved', on: '2023-05-02' }
    const retraining = { ...planned('2023-05-02'), aim: 'retraining' }
    expect(find([retraining, approved], 'ziv.retrainingApproval')?.state).toBe('fulfilled')
  })

  it.each([
    ['listed after it ends it', [planned('2023-05-02'), ended('2023-05-02')], '2023-05-02'],
    ['listed before it belongs to what went before', [ended('2023-05-02'), planned('2023-05-02')], '2023-11-01'],
  ])('an end of the same stage %s', (_, events, until) => {
    expect(evaluated('2023-06-01', ...events).presumption?.until).toBe(until)
  })

  it('an end listed before it does not hide a later one', () => {
    const events = [ended('2023-05-02'), planned('2023-05-02'), ended('2023-05-20')]
    expect(evaluated('2023-06-01', ...events).presumption?.until).toBe('2023-05-20')
  })

  it.each([
    [
      'after the end',
      [ziv('2023-04-03'), planned('2023-04-11'), ended('2023-05-02'), planned('2023-05-02')],
      '2023-05-02',
    ],
    [
      'before the end',
      [ziv('2023-04-03'), planned('2023-04-11'), planned('2023-05-02'), ended('2023-05-02')],
      '2023-04-11',
    ],
  ])('a plan of that day, listed %s of a trajectory', (_, events, from) => {
    expect(evaluated('2023-06-01', ...events).presumption?.from).toBe(from)
  })
})

/** An entry on a day, which is a number here, and at a place of the timeline; -1 is the place of what no event tells. */
const at = (on: number, place: number, type: 'referred' | 'contactRequested' = 'referred'): Entry => {
  // SAFETY: no field but the type of these events is read.
  const event = { type } as DossierEvent
  return { on, place, type, event: place < 0 ? null : event, anchors: {} }
}

const NO_EVENT = at(3, -1)
const [first, second, third] = [at(5, 4), at(5, 5), at(8, 9)]
const LIST = [NO_EVENT, first, second, third]

const placesOf = (found: readonly (Entry | undefined)[]) => found.map((entry) => entry?.place)

describe('of the entries of a moment, of days 3, 5, 5 and 8', () => {
  it('the first on or after a day', () => {
    expect(placesOf([0, 3, 4, 5, 6, 8, 9].map((day) => firstFrom(LIST, day)))).toEqual([-1, -1, 4, 4, 9, 9, undefined])
    expect(firstFrom([at(3, 0)], 3)?.place).toBe(0)
    expect(firstFrom(undefined, 3)).toBeUndefined()
  })

  it('the first after another entry, also on its day', () => {
    const others = [at(3, 1), at(5, 3), first, second, third]
    expect(placesOf(others.map((other) => firstAfter(LIST, other)))).toEqual([4, 4, 5, 9, undefined])
    expect(others.map((other) => placeOfFirstAfter(LIST, other))).toEqual([1, 1, 2, 3, 4])
    expect(firstAfter(undefined, first)).toBeUndefined()
  })

  it('the first since another entry: on its day also what stands before it, but not in the same stage', () => {
    const others = [at(5, 5), at(5, 5, 'contactRequested'), at(5, 7), at(6, 8), at(9, 10)]
    expect(placesOf(others.map((other) => firstSince(LIST, other)))).toEqual([5, 4, 9, 9, undefined])
    expect(firstSince(undefined, first)).toBeUndefined()
  })

  it('the first since another entry, or from an earlier day on', () => {
    expect(placesOf([3, 4, 5, 6].map((day) => firstFromOrSince(LIST, day, second)))).toEqual([-1, 4, 5, 5])
  })
})

it.each([
  ['an earlier day', at(4, 7), at(5, 2), true],
  ['a later day', at(5, 2), at(4, 7), false],
  ['an earlier place of one day', at(5, 1), at(5, 2), true],
  ['a later place of one day', at(5, 2), at(5, 1), false],
  ['itself', first, first, false],
])('one entry is before another: %s', (_, one, other, before) => {
  expect(isBefore(one, other)).toBe(before)
})
