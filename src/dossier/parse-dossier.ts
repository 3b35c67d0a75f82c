import type * as z from 'zod/mini'
import { type Day, isDay } from '../calendar/day.js'
import { type Either, left, type NonEmptyArray, right } from '../calendar/either.js'
import type { Issue } from '../calendar/issue.js'
import { field, guarded, unreadable } from './border.js'
import { contradictions, type ReadableDossier } from './contradictions.js'
import type { Dossier } from './dossier.js'
import { dossierFieldsAt, dossierSchema } from './dossier-schema.js'
import type { DossierEvent } from './event.js'
import { type FoundIssue, listedIssues } from './listed-issues.js'
import { schemaIssues } from './schema-issues.js'

/**
 * Reads a dossier from unknown input and reports every issue at once.
 *
 * Checks types, keys and days, the number of events (at most 10,000), and contradictions: an event
 * before the start of the incapacity, where that is impossible; a plan before its trajectory; an end
 * before its start. Contradictions between valid facts are reported also where other facts are not valid.
 *
 * @param input - any value, usually the result of `JSON.parse`
 * @returns right with a new dossier, or left with every {@link Issue}: first those of types, keys and
 * days, in the order of the fields, then the contradictions; of more than 100, the first 100 and one that says how many
 * more there are; never throws
 * @example
 * ```ts
 * import { parseDossier } from 'terug-naar-werk'
 * const parsed = parseDossier({
 *   scheme: 'employee',
 *   employmentContract: true,
 *   incapacity: { start: '2023-02-30' },
 * })
 * parsed._tag === 'Left' && parsed.left[0].code // => 'day.impossible'
 * parsed._tag === 'Left' && parsed.left[0].path // => ['incapacity', 'start']
 * ```
 * @category Parsing
 */
export const parseDossier = (input: unknown): Either<NonEmptyArray<Issue>, Dossier> =>
  guarded(UNREADABLE, () => read(input))

const UNREADABLE = unreadable('a dossier')

const read = (input: unknown): Either<readonly Issue[], Dossier> => {
  const result = dossierSchema.safeParse(input)
  if (!result.success) return left(listedIssues(allIssues(input, result.error.issues)))
  // Stryker disable next-line ArrayDeclaration: a refusal without an issue is given this one
  if (isForged(result.data)) return left([UNREADABLE])
  const contradicting = contradictory(readable(result.data))
  return contradicting.length > 0 ? left(listedIssues(contradicting)) : right(result.data)
}

function* allIssues(input: unknown, found: readonly z.core.$ZodIssue[]): Generator<FoundIssue> {
  yield* schemaIssues(found, input, dossierFieldsAt)
  yield* contradictory(soundParts(input, eventsOf(input), found))
}

const contradictory = (dossier: ReadableDossier): readonly FoundIssue[] =>
  contradictions(dossier).map((issue) => () => issue)

// Stryker disable next-line ArrayDeclaration: a text is no event, and contradicts nothing
const NO_EVENTS: readonly DossierEvent[] = []

/** A length that is no number, which only a proxy gives, zod takes for the one thing that the array holds. */
const isForged = (dossier: Dossier): boolean => {
  const { events = NO_EVENTS } = dossier
  // Stryker disable next-line ConditionalExpression: what is sound is read again, and found sound
  const holdsOne = events.length === 1 || events.some((event) => 'elements' in event && event.elements.length === 1)
  return holdsOne && !dossierSchema.safeParse(dossier).success
}

const readable = ({
  employmentContract,
  employmentContractRef,
  incapacity,
  events = NO_EVENTS,
}: Dossier): ReadableDossier => ({
  start: incapacity.start,
  certifiedUntil: incapacity.certifiedUntil,
  endedOn: incapacity.endedOn,
  employmentContractRef: employmentContract ? employmentContractRef : undefined,
  events,
})

/** The parts of a refused dossier against which no issue was found. */
const soundParts = (
  input: unknown,
  events: readonly unknown[],
  found: readonly z.core.$ZodIssue[],
): ReadableDossier => {
  const unsound = new Set<unknown>(
    found.filter(({ path: [root] }) => root === 'events').map(({ path: [, index] }) => index),
  )
  const incapacity = field(input, 'incapacity')
  return {
    start: day(field(incapacity, 'start')),
    certifiedUntil: day(field(incapacity, 'certifiedUntil')),
    endedOn: day(field(incapacity, 'endedOn')),
    employmentContractRef:
      field(input, 'employmentContract') === true ? text(field(input, 'employmentContractRef')) : undefined,
    events: unsound.has(undefined)
      ? []
      : // SAFETY: the schema looked at these events and found nothing wrong with them.
        events.map((event, index) => (unsound.has(index) ? undefined : (event as DossierEvent))),
  }
}

const day = (value: unknown): Day | undefined => (isDay(value) ? value : undefined)

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const eventsOf = (input: unknown): readonly unknown[] => {
  const events = field(input, 'events')
  return Array.isArray(events) ? events : NO_EVENTS
}
