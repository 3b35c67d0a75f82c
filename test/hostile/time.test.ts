import { Readable } from 'node:stream'
import { type Day, evaluate, parseDay, parseDossier } from 'terug-naar-werk'
import { addDays } from 'terug-naar-werk/calendar'
import { describe, expect, it } from 'vitest'
import { lineGroups } from '../../examples/evaluate/line-groups.js'
import { acts } from '../property/course/acts.js'
import { day } from '../support/days.js'
import { dossierOf } from '../support/dossiers.js'
import { growth, isInProportion } from './support/growth.js'
import { soundDossier } from './support/places.js'

const times = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index))

const keys = (count: number): object => Object.fromEntries(times(count, (index) => [`key${index}`, index]))

const withEvents = (events: readonly unknown[]): object => ({ ...soundDossier, events })

/** What may be large in an input, by its size. */
const inputs: { readonly [what: string]: readonly [size: number, make: (size: number) => unknown] } = {
  'unknown keys': [2000, (size) => ({ ...soundDossier, ...keys(size) })],
  'unknown keys of an event': [2000, (size) => withEvents([{ type: 'referred', on: '2023-04-25', ...keys(size) }])],
  'sound events': [1000, (size) => withEvents(times(size, () => ({ type: 'referred', on: '2023-04-25' })))],
  'unknown events': [1000, (size) => withEvents(times(size, () => ({ type: 'questionaire', on: 5 })))],
  'events that contradict each other': [
    1000,
    (size) => withEvents(times(size, (index) => ({ type: index === 0 ? 'zivStarted' : 'zivEnded', on: '2023-01-01' }))),
  ],
  'empty events': [1000, (size) => withEvents(times(size, () => ({})))],
  'too many events': [20_000, (size) => withEvents(times(size, () => ({})))],
  'elements of a plan': [
    20_000,
    (size) => withEvents([{ type: 'planDrawnUp', on: '2023-04-25', elements: times(size, () => 'goal') }]),
  ],
  'a long identifier': [500_000, (size) => ({ ...soundDossier, id: 'x'.repeat(size) })],
  'a long type': [500_000, (size) => withEvents([{ type: 'questionnaire'.repeat(size / 10), on: '2023-04-25' }])],
  'a long day': [500_000, (size) => withEvents([{ type: 'referred', on: '2023-04-25'.repeat(size / 10) }])],
  'a long key': [500_000, (size) => ({ ...soundDossier, ['k'.repeat(size)]: 1 })],
}

describe('the time to read a dossier grows no faster than', () => {
  it.each(Object.entries(inputs))('%s', (_, [size, make]) => {
    const workOf = (count: number) => {
      const input = make(count)
      return () => parseDossier(input)
    }
    expect(growth(workOf, size)).toSatisfy(isInProportion)
  })
})

it('the time to read a day does not grow faster than its text', () => {
  const workOf = (size: number) => {
    const text = '2023-01-16'.repeat(size)
    return () => parseDay(text)
  }
  expect(growth(workOf, 100_000)).toSatisfy(isInProportion)
})

describe('the time to evaluate grows no faster than the number of events', () => {
  const start = soundDossier.incapacity.start
  const all = Object.values(acts)
  /** Acts of every kind in turn, each on the day that is given. */
  const allInTurn = (size: number, onDay: (index: number) => Day) =>
    Array.from({ length: Math.ceil(size / all.length) }, (_, turn) =>
      all.flatMap((act, kind) => act(onDay(turn * all.length + kind))),
    )
      .flat()
      .slice(0, size)

  it.each([
    ['of every kind on one day', (size: number) => allInTurn(size, () => day('2023-04-03'))],
    ['of every kind on many days', (size: number) => allInTurn(size, (index) => addDays(day(start), index % 340))],
    ['of one kind', (size: number) => times(size, () => ({ type: 'referred', on: '2023-04-03' }))],
    [
      'of plans and reviews',
      (size: number) =>
        times(size, (index) => ({
          on: '2023-04-03',
          ...(index % 2 === 0 ? { type: 'planDrawnUp', elements: [] } : { type: 'planReviewed' }),
        })),
    ],
    [
      'of permitted work begun and ended',
      (size: number) =>
        times(size, (index) => ({
          type: index % 2 === 0 ? 'permittedWorkStarted' : 'permittedWorkEnded',
          on: addDays(day(start), index % 340),
        })),
    ],
  ])('%s', (_, events) => {
    const workOf = (size: number) => {
      const dossier = dossierOf(withEvents(events(size)))
      return () => evaluate(dossier, { asOf: day('2024-01-31') })
    }
    expect(growth(workOf, 800)).toSatisfy(isInProportion)
  })
})

it('a line that arrives in ten times as many pieces takes ten times as long', async () => {
  const pieces = (count: number) => times(count, () => Buffer.from('x'.repeat(1000)))
  const read = async (count: number): Promise<number> => {
    const begun = performance.now()
    for await (const group of lineGroups(Readable.from(pieces(count), { objectMode: false }))) {
      expect(group.length).toBe(1)
    }
    return performance.now() - begun
  }
  await read(1000)
  const [small, large] = [await read(2000), await read(20_000)]
  expect(large).toBeLessThan(small * 10 * 3 + 100)
})
