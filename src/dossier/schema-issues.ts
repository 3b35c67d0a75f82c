import type * as z from 'zod/mini'
import { describe, type Issue, issue } from '../calendar/issue.js'
import { dayIssue } from '../calendar/parse-day.js'
import { MOST_EVENTS } from './dossier-schema.js'
import { eventTypes } from './event-order.js'

type Path = readonly (string | number)[]

const A_DAY = 'a day written YYYY-MM-DD'

/** The fields that the schema gives to the object at a path. @internal */
export type FieldsAt = (path: Path, object: unknown) => z.core.$ZodShape

/** The issues that zod found, as issues of this package, which never repeat a value. @internal */
export const schemaIssues = (error: z.core.$ZodError, input: unknown, fieldsAt: FieldsAt): readonly Issue[] =>
  error.issues.flatMap((found) => translated(found, input, fieldsAt)).map((found) => orNoKey(found, input, fieldsAt))

const translated = (found: z.core.$ZodIssue, input: unknown, fieldsAt: FieldsAt): readonly Issue[] => {
  // SAFETY: no schema has a key that is a symbol.
  const path = found.path as Path
  const value = valueAt(input, path)
  if (found.code === 'unrecognized_keys') {
    const known = Object.keys(fieldsAt(path, value)).join(', ')
    return found.keys.map((key) => unknownKey([...path, key], known))
  }
  if (found.code === 'invalid_union') return [eventType(path, value), ...daysOfUnknownEvent(input, path.slice(0, -1))]
  if (value === undefined && path.length > 0) return [missing(path, expectedBy(found))]
  switch (found.code) {
    case 'custom':
      return [dayIssue(value, path) ?? notAllowed(path, value, A_DAY)]
    case 'invalid_value':
      return [notAllowed(path, value, expectedBy(found))]
    case 'too_big':
    case 'too_small':
      return [wrongLength(found, path, value)]
    default:
      return [wrongType(path, expectedBy(found), value)]
  }
}

/** Says of a null, which many systems write for what is not there, that its key may be left out where it may. */
const orNoKey = (found: Issue, input: unknown, fieldsAt: FieldsAt): Issue => {
  if (valueAt(input, found.path) !== null) return found
  const path = found.path.slice(0, -1)
  const fields = Object.entries(fieldsAt(path, valueAt(input, path)))
  const mayLack = fields.some(([key, field]) => key === found.path.at(-1) && field._zod.optin !== undefined)
  return mayLack ? { ...found, expected: `${found.expected}, or no such key` } : found
}

const unknownKey = (path: Path, known: string): Issue =>
  issue('key.unknown', path, `a known key, one of ${known}`, 'another key', 'This key is not known.')

const missing = (path: Path, expected: string): Issue =>
  issue('key.missing', path, expected, 'nothing', 'This key is required.')

const wrongType = (path: Path, expected: string, value: unknown): Issue =>
  issue('type.wrong', path, expected, describe(value), 'The value is of another type than expected.')

const notAllowed = (path: Path, value: unknown, expected: string): Issue =>
  issue('value.notAllowed', path, expected, describe(value), 'The value is not one of those allowed here.')

const eventType = (path: Path, value: unknown): Issue =>
  value === undefined
    ? missing(path, 'an event type')
    : typeof value === 'string'
      ? issue('event.unknown', path, nearest(value), describe(value), 'This event type is not known.')
      : wrongType(path, 'an event type', value)

/** The days of an event are checked even where its type is not known. */
const daysOfUnknownEvent = (input: unknown, path: Path): readonly Issue[] =>
  ['on', 'recordedOn'].flatMap((key) => {
    const value = valueAt(input, [...path, key])
    if (value === undefined) return key === 'on' ? [missing([...path, key], A_DAY)] : []
    return dayIssue(value, [...path, key]) ?? []
  })

const wrongLength = (found: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, path: Path, value: unknown): Issue =>
  found.origin === 'array' && path.length === 1
    ? tooMany(value)
    : issue(
        'value.length',
        path,
        found.code === 'too_big'
          ? `at most ${inUnits(found.maximum, found.origin)}`
          : `at least ${inUnits(found.minimum, found.origin)}`,
        describe(value),
        'The value is too short or too long.',
      )

const inUnits = (number: number | bigint, origin: string): string =>
  origin === 'string' ? `${number} ${number === 1 ? 'character' : 'characters'}` : `${number} of them`

const tooMany = (events: unknown): Issue =>
  issue(
    'event.tooMany',
    ['events'],
    `at most ${MOST_EVENTS} events`,
    describe(events),
    'A dossier has too many events.',
  )

const expectedBy = (found: z.core.$ZodIssue): string => {
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

/** The known event types that share the longest beginning with what was written. */
const nearest = (written: string): string => {
  const shared = (type: string): number => {
    let length = 0
    // Stryker disable next-line EqualityOperator,OptionalChaining: no letter is like one that is not there
    while (length < type.length && type[length]?.toLowerCase() === written[length]?.toLowerCase()) length += 1
    return length
  }
  const best = Math.max(...eventTypes.map(shared))
  if (best < 3) return 'a known event type'
  return `a known event type, such as ${eventTypes.filter((type) => shared(type) === best).join(' or ')}`
}

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => {
    const parent: object = Object(value)
    return Object.hasOwn(parent, key) ? Reflect.get(parent, key) : undefined
  }, input)
