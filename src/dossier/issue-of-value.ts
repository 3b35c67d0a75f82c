import type * as z from 'zod/mini'
import { describe, describeWord, type ExpectedData, type Issue, issue } from '../calendar/issue.js'
import { MOST_EVENTS } from './dossier-schema.js'
import { eventTypes } from './event-order.js'
import { isKnownToOthers } from './medical-place.js'
import { nearestWord } from './nearest-word.js'

type Path = readonly (string | number)[]

/** @internal */
export const A_DAY = 'a day written YYYY-MM-DD'

/** @internal */
export const unknownKey = (path: Path, key: string, allowed: readonly string[]): Issue => {
  const data = { allowed, nearest: nearestWord(key, allowed) }
  const expected = `a known key, one of ${allowed.join(', ')}`
  return issue('key.unknown', [...path, key], expected, describeWord(key), 'This key is not known.', known(data))
}

/** @internal */
export const missing = (path: Path, found: z.core.$ZodIssue): Issue =>
  missingKey(path, expectedBy(found), found.code === 'invalid_value' ? { allowed: words(found.values) } : undefined)

/** @internal */
export const missingKey = (path: Path, expected: string, data?: ExpectedData): Issue =>
  issue('key.missing', path, expected, 'nothing', 'This key is required.', data)

/** @internal */
export const wrongType = (path: Path, expected: string, value: unknown): Issue =>
  issue('type.wrong', path, expected, describe(value), 'The value is of another type than expected.')

/** Nothing is said of a medical value, not even which word is nearest to it. @internal */
export const notAllowed = (
  path: Path,
  value: unknown,
  expected: string,
  values: readonly unknown[],
  isMedical: boolean,
): Issue => {
  const allowed = words(values)
  return issue(
    'value.notAllowed',
    path,
    expected,
    isMedical ? describe(value) : describeWord(value),
    'The value is not one of those allowed here.',
    known({ allowed, nearest: isMedical ? undefined : nearestOf(value, allowed) }),
  )
}

/** @internal */
export const eventType = (path: Path, value: unknown): Issue => {
  if (value === undefined) return missingKey(path, 'an event type', { allowed: [...eventTypes] })
  if (typeof value !== 'string') return wrongType(path, 'an event type', value)
  const nearest = nearestWord(value, eventTypes)
  return issue(
    'event.unknown',
    path,
    nearest === undefined ? 'a known event type' : `a known event type, such as ${nearest}`,
    // The type of an event of another system may name a treatment.
    isKnownToOthers(nearest) ? describeWord(value) : describe(value),
    'This event type is not known.',
    known({ allowed: [...eventTypes], nearest }),
  )
}

/** @internal */
export const wrongCharacters = (path: Path, value: unknown): Issue =>
  issue(
    'value.characters',
    path,
    'text without control characters and lone surrogates',
    describe(value),
    'The text has a character that cannot be stored or shown.',
  )

/** @internal */
export const wrongLength = (
  found: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  path: Path,
  value: unknown,
): Issue => {
  if (found.origin === 'array' && path.length === 1) return tooMany(value)
  const [expected, data] =
    found.code === 'too_big'
      ? [`at most ${inUnits(found.maximum, found.origin)}`, { maximum: Number(found.maximum) }]
      : [`at least ${inUnits(found.minimum, found.origin)}`, { minimum: Number(found.minimum) }]
  return issue('value.length', path, expected, describe(value), 'The value is too short or too long.', data)
}

const inUnits = (number: number | bigint, origin: string): string =>
  origin === 'string' ? `${number} ${number === 1 ? 'character' : 'characters'}` : `${number} of them`

const tooMany = (events: unknown): Issue =>
  issue(
    'event.tooMany',
    ['events'],
    `at most ${MOST_EVENTS} events`,
    describe(events),
    'A dossier has too many events.',
    { maximum: MOST_EVENTS },
  )

/** @internal */
export const expectedBy = (found: z.core.$ZodIssue): string => {
  switch (found.code) {
    case 'custom':
      return A_DAY
    case 'invalid_type':
      return `${/^[aeiou]/.test(found.expected) ? 'an' : 'a'} ${found.expected}`
    case 'invalid_value':
      return oneOf(found.values)
  }
  // Stryker disable next-line StringLiteral: these schemas give no issue of another code
  return 'a value'
}

/** More values than this are not listed: nobody reads a hundred of them. */
const MOST_LISTED = 20

const oneOf = (values: readonly unknown[]): string =>
  // Stryker disable next-line EqualityOperator: no list has exactly that many values
  values.length > MOST_LISTED
    ? `one of the ${values.length} known values`
    : `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`

/** A copy, for a caller may change it. */
const words = (values: readonly unknown[]): readonly (string | number)[] =>
  // SAFETY: the lists of these schemas hold nothing else.
  [...values] as (string | number)[]

const nearestOf = (value: unknown, allowed: readonly (string | number)[]): string | undefined =>
  typeof value === 'string' ? nearestWord(value, allowed.map(String)) : undefined

/** An issue has a key only where it says something. */
const known = ({ allowed, nearest }: ExpectedData): ExpectedData =>
  nearest === undefined ? { allowed } : { allowed, nearest }
