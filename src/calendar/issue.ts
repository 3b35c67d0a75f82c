import type { Day } from './day.js'

/** @internal */
export const issueCodes = [
  'type.wrong',
  'value.notAllowed',
  'value.length',
  'value.characters',
  'value.outOfRange',
  'key.missing',
  'key.unknown',
  'day.malformed',
  'day.impossible',
  'day.outOfRange',
  'event.unknown',
  'event.tooMany',
  'event.beforeIncapacity',
  'event.contradictory',
  'incapacity.endBeforeStart',
  'law.alreadyKnown',
  'law.daysOutOfOrder',
  'amendment.empty',
  'amendment.repeated',
  'amendment.withoutEffect',
  'amendment.confidential',
  'window.endBeforeStart',
  'input.unreadable',
  'input.moreIssues',
] as const

/**
 * The codes of all issues that a parser can report. The list is complete, and the meaning of a code
 * does not change.
 *
 * - `type.wrong`: a value of another type than expected
 * - `value.notAllowed`: a value that is not one of those listed (`allowed`, `nearest`)
 * - `value.length`: a text that is empty or too long, or a list that is too long (`minimum` or `maximum`)
 * - `value.characters`: a text with a control character or half of a surrogate pair
 * - `key.missing`: a required key is absent (`allowed`, where one of a list is expected)
 * - `key.unknown`: a key that is not in the schema (`allowed`, `nearest`)
 * - `value.outOfRange`: a number that is too small or too large (`minimum`, `maximum`)
 * - `day.malformed`: not of the form `YYYY-MM-DD`
 * - `day.impossible`: a day that does not exist, such as `2023-02-30`
 * - `day.outOfRange`: before 1900-01-01 or after 2199-12-31 (`minimum`, `maximum`)
 * - `event.unknown`: an event type that is not in the schema (`allowed`, `nearest`)
 * - `event.tooMany`: more than 10,000 events (`maximum`)
 * - `event.beforeIncapacity`: an event that cannot happen before the start of the incapacity (`minimum`)
 * - `event.contradictory`: an event before the one that must come first: an end before its start, a plan before its
 *   trajectory (`minimum` or `maximum`, where a day decides)
 * - `incapacity.endBeforeStart`: the incapacity ends before it starts (`minimum`)
 * - `law.alreadyKnown`: an invented text with the id of another text
 * - `law.daysOutOfOrder`: a text that applies until a start before the first start to which it applies (`minimum`)
 * - `amendment.empty`: an amendment that changes no field
 * - `amendment.repeated`: a second amendment of one record by the same text
 * - `amendment.withoutEffect`: the record is law for no case to which the text applies
 * - `amendment.confidential`: a trigger, a day or a ground that not everybody may know who may know of the record
 * - `window.endBeforeStart`: a window that always ends before it begins
 * - `input.unreadable`: reading the value throws (a proxy, a getter)
 * - `input.moreIssues`: the last of a list of 100 issues and one: says how many more there are (`more`)
 *
 * @category Parsing
 * @useDeclaredType
 */
export type IssueCode = (typeof issueCodes)[number]

/**
 * What is wrong with a value of the input, as data.
 *
 * `received` and `message` never repeat a value that may be medical. A text in the form of a day is
 * shown, and so are an unknown key and a word where one of a list is expected, cut after 64 characters, unless it
 * stands in an event that only the advising doctor may know of. Of any other value, only the type and the length are
 * given.
 *
 * `allowed`, `minimum`, `maximum` and `nearest` say what is expected as data, to write a text in another language.
 *
 * @example
 * ```ts
 * import { type Issue, parseDossier } from 'terug-naar-werk'
 * const inDutch = ({ path, allowed, nearest }: Issue): string =>
 *   nearest === undefined
 *     ? `${path.join('.')}: kies uit ${allowed?.join(', ')}`
 *     : `${path.join('.')}: bedoelde u ${nearest}?`
 * const parsed = parseDossier({ shceme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const issues = parsed._tag === 'Left' ? parsed.left : []
 * issues.map(inDutch) // => ['scheme: kies uit employee, unemployed, selfEmployed', 'shceme: bedoelde u scheme?']
 * ```
 * @category Parsing
 */
export interface Issue extends ExpectedData {
  /** What kind of issue it is. */
  readonly code: IssueCode
  /** The place of the value: keys and indexes, the outermost first; a key longer than 64 characters is cut. */
  readonly path: readonly (string | number)[]
  /** What was expected there. */
  readonly expected: string
  /** What stood there, as far as it may be shown. */
  readonly received: string
  /** One English sentence for a developer. For other readers, write a text for each `code`. */
  readonly message: string
  /** Only with `input.moreIssues`: how many issues are not listed. */
  readonly more?: number | undefined
}

/**
 * What an {@link Issue} expects, as data; each part only where it applies.
 * @category Parsing
 */
export interface ExpectedData {
  /** The values or the keys of which one is expected. */
  readonly allowed?: readonly (string | number)[] | undefined
  /** The first day that is possible, or the smallest length. */
  readonly minimum?: Day | number | undefined
  /** The last day that is possible, or the largest length. */
  readonly maximum?: Day | number | undefined
  /** The one of `allowed` that was most probably meant, where what was written differs little from it. */
  readonly nearest?: string | undefined
}

const LONGEST_ECHO = 64

/** Only a text in the exact form of a day is shown, because codes of diseases and of persons are digits too. */
const SHAPE_OF_A_DAY = /^\d{4}-\d{2}-\d{2}$/

const cut = (key: string | number): string | number => (typeof key === 'string' ? key.slice(0, LONGEST_ECHO) : key)

/** The type and the size of a value, never its content. @internal */
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

/** The length of an array. `Array.isArray` throws for a revoked proxy, and another proxy may give a text as its length. */
const lengthOfArray = (value: unknown): number | undefined => {
  try {
    return Array.isArray(value) && Number.isSafeInteger(value.length) ? value.length : undefined
  } catch {
    // It has no length that can be shown.
  }
  return undefined
}

/** As {@link describe}, but a text in the form of a day is shown. @internal */
export const describeDay = (value: unknown): string =>
  typeof value === 'string' && SHAPE_OF_A_DAY.test(value) ? value : describe(value)

/** A key, or a word of a list: shown, cut, and escaped where it has characters that do not show. @internal */
export const describeWord = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? JSON.stringify(value.slice(0, LONGEST_ECHO)) : describe(value)

/** @internal */
export const issue = (
  code: IssueCode,
  path: readonly (string | number)[],
  expected: string,
  received: string,
  message: string,
  data?: ExpectedData & Pick<Issue, 'more'>,
): Issue => ({ code, path: path.map(cut), expected, received, message, ...data })
