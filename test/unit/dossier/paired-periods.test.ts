import { describe, expect, it } from 'vitest'
import type { DossierEvent } from '../../../src/dossier/event.js'
import { addEntry, nothingHappened, placeOfMoment } from '../../../src/dossier/moment-place.js'
import {
  areSamePeriods,
  endsAmong,
  isWithin,
  type Period,
  pairedPeriods,
  refOf,
} from '../../../src/dossier/paired-periods.js'
import type { Entry } from '../../../src/dossier/timeline.js'

/** An event on a day, which is a number here, and in that place; `codexRequested a` has the `ref` a. */
const entry = (on: number, text: string): Entry => {
  const [type, ref] = text.split(' ')
  // SAFETY: pairing reads the type and the `ref` of an event, and no other field.
  const event = { type, ...(ref !== undefined && { ref }) } as DossierEvent
  return { on, place: on, type: event.type, event, anchors: {} }
}

/** Starts and ends as `day event`, such as `3 zivEnded b`, in the order of their days. */
const periods = (...lines: readonly string[]): readonly string[] => {
  const entries = lines.map((line) => entry(Number(line.split(' ')[0]), line.slice(line.indexOf(' ') + 1)))
  const ends = (one: Entry): boolean => one.type.endsWith('Ended')
  const found = pairedPeriods(
    entries.filter((one) => !ends(one)),
    entries.filter(ends),
  )
  return found.map(([from, until]) => `${from} to ${until ?? 'now'}`)
}

describe('FA-6: what runs, from its start to its end', () => {
  it.each([
    ['nothing', [], []],
    ['one that runs on', ['1 zivStarted'], ['1 to now']],
    ['one that has ended', ['1 zivStarted', '5 zivEnded'], ['1 to 5']],
    ['two, one after the other', ['1 zivStarted', '5 zivEnded', '7 zivStarted'], ['1 to 5', '7 to now']],
    ['an end before anything began', ['1 zivEnded', '5 zivStarted'], ['5 to now']],
    ['an end without a ref ends all', ['1 zivStarted a', '2 zivStarted b', '5 zivEnded'], ['1 to 5']],
    ['an end with a ref ends that one', ['1 zivStarted a', '2 zivStarted b', '5 zivEnded a'], ['1 to now']],
    ['both have ended', ['1 zivStarted a', '2 zivStarted b', '5 zivEnded a', '7 zivEnded b'], ['1 to 7']],
    [
      'an end with the ref of the later one leaves the earlier one',
      ['1 zivStarted a', '2 zivStarted b', '5 zivEnded b'],
      ['1 to now'],
    ],
    [
      'an end without a ref ends what is of another kind too',
      ['1 zivStarted', '2 codexRequested', '5 zivEnded'],
      ['1 to 5'],
    ],
    ['an end with another ref ends nothing', ['1 zivStarted a', '5 zivEnded b'], ['1 to now']],
    ['an end with a ref leaves what has none', ['1 zivStarted', '5 zivEnded a'], ['1 to now']],
    [
      'an end of another kind leaves what is of its own kind no more than the rest: all of it ends',
      ['1 zivStarted a', '5 codexEnded a'],
      ['1 to 5'],
    ],
    [
      'an end of one kind leaves what runs of the other',
      ['1 zivStarted a', '2 codexRequested a', '5 codexEnded a', '7 zivEnded a'],
      ['1 to 7'],
    ],
    ['an end that names no kind ends all', ['1 permissionGranted a', '5 incapacityEnded a'], ['1 to 5']],
  ])('%s', (_, lines, expected) => {
    expect(periods(...lines)).toEqual(expected)
  })
})

it('what no event tells ends all', () => {
  const ranOut: Entry = { ...entry(5, 'zivEnded'), type: 'certificateRunOut', event: null }
  expect(pairedPeriods([entry(1, 'zivStarted a'), entry(2, 'codexRequested b')], [ranOut])).toEqual([[1, 5]])
})

it('a period holds its first and its last day, and one without an end every later day', () => {
  expect([0, 1, 5, 6].map((day) => isWithin([1, 5], day))).toEqual([false, true, true, false])
  expect([0, 1, 6].map((day) => isWithin([1, null], day))).toEqual([false, true, true])
})

describe('two lists hold the same periods', () => {
  const first: Period = [1, 5]
  const second: Period = [7, null]

  it.each<[string, readonly Period[], readonly Period[], boolean]>([
    ['none and none', [], [], true],
    ['none and one', [], [first], false],
    ['one and none', [first], [], false],
    ['one and the same', [first], [[1, 5]], true],
    ['another first day', [first], [[2, 5]], false],
    ['another last day', [first], [[1, 6]], false],
    ['one that has not ended', [first], [[1, null]], false],
    [
      'two and the same two',
      [first, second],
      [
        [1, 5],
        [7, null],
      ],
      true,
    ],
    [
      'the first of two differs',
      [first, second],
      [
        [2, 5],
        [7, null],
      ],
      false,
    ],
    [
      'the second of two differs',
      [first, second],
      [
        [1, 5],
        [8, null],
      ],
      false,
    ],
    ['one, and a second after it', [first], [first, second], false],
    ['two, and only the first', [first, second], [first], false],
  ])('%s', (_, some, others, expected) => {
    expect(areSamePeriods(some, others)).toBe(expected)
  })
})

it('only an event has a ref', () => {
  expect([refOf(entry(1, 'zivStarted a')), refOf(entry(1, 'zivStarted')), refOf({ event: null })]).toEqual([
    'a',
    undefined,
    undefined,
  ])
})

it('ends of several moments come in the order of the events', () => {
  const [first, second, third] = [entry(1, 'zivEnded'), entry(2, 'codexEnded'), entry(3, 'zivEnded')]
  const [ziv, codex] = [placeOfMoment('zivEnded'), placeOfMoment('codexEnded')]
  const happened = nothingHappened()
  addEntry(happened, ziv, first)
  addEntry(happened, codex, second)
  addEntry(happened, ziv, third)
  expect(endsAmong([ziv, codex], happened)).toEqual([first, second, third])
  expect(endsAmong([codex], happened)).toEqual([second])
})
