/**
 * The codes of all issues that a border can report; the list is closed and its meanings stay.
 *
 * | code | meaning |
 * |---|---|
 * | `type.wrong` | a value of another type than expected |
 * | `value.notAllowed` | a value that is not one of those listed |
 * | `value.length` | a text that is empty or too long |
 * | `key.missing` | a required key is absent |
 * | `key.unknown` | a key that the contract does not know |
 * | `day.malformed` | not of the form `YYYY-MM-DD` |
 * | `day.impossible` | a day that does not exist, such as `2023-02-30` |
 * | `day.outOfRange` | before 1900-01-01 or after 2199-12-31 |
 * | `event.unknown` | an event type that the contract does not know |
 * | `event.tooMany` | more than 10,000 events |
 * | `event.beforeIncapacity` | an event that cannot lie before the start of the incapacity |
 * | `event.contradictory` | an event before the one that it presupposes: an end before its start, a plan before its trajectory |
 * | `incapacity.endBeforeStart` | the incapacity ends before it starts |
 * | `input.unreadable` | the value defends itself against being read (a proxy, a getter that throws) |
 *
 * @category Borders
 */
export type IssueCode =
  | 'type.wrong'
  | 'value.notAllowed'
  | 'value.length'
  | 'key.missing'
  | 'key.unknown'
  | 'day.malformed'
  | 'day.impossible'
  | 'day.outOfRange'
  | 'event.unknown'
  | 'event.tooMany'
  | 'event.beforeIncapacity'
  | 'event.contradictory'
  | 'incapacity.endBeforeStart'
  | 'input.unreadable'

/**
 * What is wrong with a piece of input, as data.
 *
 * `received` and `message` never repeat a value that may be of a medical nature: a received day
 * is shown when it has the shape of one, anything else by its type and length only.
 *
 * @category Borders
 */
export interface Issue {
  readonly code: IssueCode
  /** Where: keys and indexes from the outside in; a key longer than 64 characters is cut. */
  readonly path: readonly (string | number)[]
  readonly expected: string
  readonly received: string
  /** One English sentence for a developer; texts for other readers follow from `code`. */
  readonly message: string
}

const LONGEST_ECHO = 64

/** Codes of diseases and of persons are made of digits too, so nothing but the very shape of a day is shown. */
const SHAPE_OF_A_DAY = /^\d{4}-\d{2}-\d{2}$/

const cut = (key: string | number): string | number => (typeof key === 'string' ? key.slice(0, LONGEST_ECHO) : key)

/** A value by its type and size, never by its content. @internal */
export const describe = (value: unknown): string => {
  if (value === null) return 'null'
  const length = lengthOfArray(value)
  if (length !== undefined) return `an array of ${length}`
  switch (typeof value) {
    case 'string':
      return value.length === 0 ? 'an empty string' : `a string of length ${value.length}`
    case 'undefined':
      return 'nothing'
    case 'object':
      return 'an object'
    case 'number':
      return Number.isFinite(value) ? 'a number' : 'a number that is not finite'
    default:
      return `a ${typeof value}`
  }
}

/** A revoked proxy throws even when it is asked whether it is an array; another one may give a text as its length. */
const lengthOfArray = (value: unknown): number | undefined => {
  try {
    return Array.isArray(value) && Number.isSafeInteger(value.length) ? value.length : undefined
  } catch {
    // It has no length that can be shown.
  }
  return undefined
}

/** As {@link describe}, but a text of the shape of a day is shown. @internal */
export const describeDay = (value: unknown): string =>
  typeof value === 'string' && SHAPE_OF_A_DAY.test(value) ? value : describe(value)

/** @internal */
export const issue = (
  code: IssueCode,
  path: readonly (string | number)[],
  expected: string,
  received: string,
  message: string,
): Issue => ({ code, path: path.map(cut), expected, received, message })
