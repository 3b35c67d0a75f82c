import type * as z from 'zod/mini'
import type { Issue } from '../calendar/issue.js'
import { dayIssue } from '../calendar/parse-day.js'
import {
  A_DAY,
  eventType,
  expectedBy,
  missing,
  missingKey,
  notAllowed,
  unknownKey,
  wrongCharacters,
  wrongLength,
  wrongType,
} from './issue-of-value.js'
import type { FoundIssue } from './listed-issues.js'
import { isMedicalPlace } from './medical-place.js'

type Path = readonly (string | number)[]

/** The fields that the schema gives to the object at a path. @internal */
export type FieldsAt = (path: Path, object: unknown) => z.core.$ZodShape

/** The issues that zod found, as issues of this package, which never repeat a value that may be medical. @internal */
export function* schemaIssues(
  found: readonly z.core.$ZodIssue[],
  input: unknown,
  fieldsAt: FieldsAt,
): Generator<FoundIssue> {
  for (const one of found)
    for (const made of translated(one, input, fieldsAt)) yield () => orNoKey(made(), input, fieldsAt)
}

function* translated(found: z.core.$ZodIssue, input: unknown, fieldsAt: FieldsAt): Generator<FoundIssue> {
  // SAFETY: no schema has a key that is a symbol.
  const path = found.path as Path
  const value = valueAt(input, path)
  if (found.code === 'unrecognized_keys') {
    for (const key of found.keys) yield () => unknownKey(path, key, Object.keys(fieldsAt(path, value)))
  } else if (found.code === 'invalid_union') {
    yield () => eventType(path, value)
    yield* daysOfUnknownEvent(input, path.slice(0, -1))
  } else {
    yield () => (value === undefined && path.length > 0 ? missing(path, found) : wrongValue(found, path, value, input))
  }
}

const wrongValue = (found: z.core.$ZodIssue, path: Path, value: unknown, input: unknown): Issue => {
  switch (found.code) {
    case 'custom':
      return dayIssue(value, path) ?? wrongType(path, A_DAY, value)
    case 'invalid_value': {
      const isMedical = isMedicalPlace(path, valueAt(input, path.slice(0, 2)))
      return notAllowed(path, value, expectedBy(found), found.values, isMedical)
    }
    case 'invalid_format':
      return wrongCharacters(path, value)
    case 'too_big':
    case 'too_small':
      return wrongLength(found, path, value)
    default:
      return wrongType(path, expectedBy(found), value)
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

/** The days of an event are checked even where its type is not known. */
function* daysOfUnknownEvent(input: unknown, path: Path): Generator<FoundIssue> {
  for (const key of ['on', 'recordedOn']) {
    const place = [...path, key]
    const value = valueAt(input, place)
    const found = value === undefined ? undefined : dayIssue(value, place)
    if (found !== undefined) yield () => found
    if (value === undefined && key === 'on') yield () => missingKey(place, A_DAY)
  }
}

/** The value at a path; undefined where there is none. @internal */
export const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => {
    const parent: object = Object(value)
    return Object.hasOwn(parent, key) ? Reflect.get(parent, key) : undefined
  }, input)
