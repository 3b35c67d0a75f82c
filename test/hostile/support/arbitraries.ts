import fc from 'fast-check'
import { amendments } from '../../support/amendments.js'
import { days, dossiers } from '../../support/arbitraries.js'
import { kinds } from './kinds.js'
import { optionsOn } from './options.js'
import { soundDossier, soundOptions } from './places.js'

/** Words that must never come back: none of them is part of a day, of the contract, or of a number. */
const MARK = 'Ж'

const secret = fc.oneof(
  fc.constantFrom('C50.9 carcinoma', 'ICD-10 F33.2', 'terminal', '\uD800', '\u0000', '🫀'.repeat(40)),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

/** A text that carries the mark, so that an echo of it is seen. */
const marked = secret.map((text) => `${MARK}${text}`)

const names = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toJSON', 'then', 'length', 'type', 'on'),
  marked,
)

/** The name of an odd value in its place: whoever generates values reads them too, which some of these refuse. */
class Odd {
  constructor(readonly kind: string) {}
}

const odd = fc.constantFrom(...Object.keys(kinds)).map((kind) => new Odd(kind))

/** A generated value with every odd value made. */
export const made = (value: unknown): unknown => {
  if (value instanceof Odd) return kinds[value.kind]?.()
  if (Array.isArray(value)) return value.map(made)
  const prototype = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined
  if (prototype !== Object.prototype) return value
  return Object.entries(value ?? {}).reduce((copy, [key, inner]) => withKey(copy, key, made(inner)), {})
}

/** Defined, not assigned: a key may be `__proto__`. */
const withKey = (target: object, key: string, value: unknown): object =>
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })

/** Days that are almost right: one character exchanged, or a number out of its range. */
export const almostDays = fc.oneof(
  fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  fc
    .tuple(fc.nat(9), fc.string({ unit: 'binary', minLength: 0, maxLength: 2 }))
    .map(([index, text]) => `${'2023-01-16'.slice(0, index)}${text}${'2023-01-16'.slice(index + 1)}`),
)

const leaves = fc.oneof(marked, almostDays, odd, fc.anything())

/** Anything at all, in the shapes that JSON and JavaScript have. */
export const anyValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, leaves, tie('list'), tie('record')),
  list: fc.array(tie('value'), { maxLength: 5 }),
  record: fc.dictionary(names, tie('value'), { maxKeys: 5, noNullPrototype: false }),
})).value

type Place = readonly (string | number)[]

const placesOf = (value: unknown): readonly Place[] =>
  typeof value !== 'object' || value === null || value instanceof Odd
    ? [[]]
    : [[], ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner).map((place) => [key, ...place]))]

/** The same value with something else at one place; a place that is not there yet is added. */
const grafted = (value: unknown, [key, ...rest]: Place, graft: unknown): unknown => {
  if (key === undefined) return graft
  const inner = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  const changed = grafted(inner, rest, graft)
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === String(key) ? changed : item))
  return withKey(typeof value === 'object' ? { ...value } : {}, String(key), changed)
}

/** Sound input with something wrong in up to four places: what a mistake or an attack looks like. */
const spoilt = (sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      sound,
      fc.array(fc.tuple(fc.nat(), fc.option(names, { nil: undefined }), fc.oneof(leaves, anyValue)), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([input, spoils]) =>
      spoils.reduce<unknown>((value, [choice, added, graft]) => {
        const places = placesOf(input)
        const place = places[choice % places.length] ?? []
        return grafted(value, added === undefined ? place : [...place.slice(0, -1), added], graft)
      }, input),
    )

export const spoiltDossiers: fc.Arbitrary<unknown> = spoilt(fc.oneof(fc.constant(soundDossier), dossiers()))

export const spoiltOptions: fc.Arbitrary<unknown> = spoilt(fc.oneof(fc.constant(soundOptions), optionsOn(days())))

export const spoiltAmendments: fc.Arbitrary<unknown> = spoilt(amendments)

/** Tells whether a text repeats what was marked. */
export const echoes = (text: string): boolean => text.includes(MARK)
