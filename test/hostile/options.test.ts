import { channelMatrix } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { kinds } from './support/kinds.js'
import { soundOptions } from './support/places.js'
import { readAnyOptions } from './support/well-behaved.js'

const row = channelMatrix.other

const UNREAD = 'The input cannot be read.'

/** Every place of the options at which a value may stand, with sound options around it. */
const places: { readonly [place: string]: (value: unknown) => unknown } = {
  options: (value) => value,
  asOf: (value) => ({ ...soundOptions, asOf: value }),
  knownOn: (value) => ({ ...soundOptions, knownOn: value }),
  readings: (value) => ({ ...soundOptions, readings: value }),
  'an answer': (value) => ({ ...soundOptions, readings: { 'RD-1': value } }),
  rollOver: (value) => ({ ...soundOptions, rollOver: value }),
  channels: (value) => ({ ...soundOptions, channels: value }),
  'a row': (value) => ({ ...soundOptions, channels: { ...channelMatrix, other: value } }),
  'the channels of a row': (value) => ({
    ...soundOptions,
    channels: { ...channelMatrix, other: { ...row, channels: value } },
  }),
  'one of its channels': (value) => ({
    ...soundOptions,
    channels: { ...channelMatrix, other: { ...row, channels: ['mail', value] } },
  }),
  'the norms of a row': (value) => ({
    ...soundOptions,
    channels: { ...channelMatrix, other: { ...row, norms: value } },
  }),
  requireCoverage: (value) => ({ ...soundOptions, requireCoverage: value }),
  'an unknown key': (value) => ({ ...soundOptions, diagnosis: value }),
}

it('the options around every place are sound', () => {
  expect(readAnyOptions(soundOptions)).toEqual([])
})

/** Where such a value is no mistake: an object without a key of its own answers no question. */
const accepted: { readonly [kind: string]: string } = { 'an object that throws when converted': 'readings' }

describe.each(Object.entries(kinds))('%s', (kind, make) => {
  it.each(Object.entries(places))('as %s', (place, around) => {
    expect(readAnyOptions(around(make())).length > 0).toBe(accepted[kind] !== place)
  })
})

it('an accessor is read as the value that it gives, and refused where it throws', () => {
  const giving = Object.defineProperty({ ...soundOptions }, 'asOf', { get: () => '2024-01-31', enumerable: true })
  const throwing = Object.defineProperty({ ...soundOptions }, 'asOf', {
    get: () => {
      throw new Error('refused')
    },
    enumerable: true,
  })
  expect(readAnyOptions(giving)).toEqual([])
  expect(readAnyOptions(throwing)).toEqual([
    { code: 'input.unreadable', path: [], expected: 'options', received: 'a value that throws', message: UNREAD },
  ])
})
