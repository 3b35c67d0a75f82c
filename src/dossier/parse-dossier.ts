import { type Day, isDay } from '../calendar/day.js'
import { type Either, left, type NonEmptyArray, right } from '../calendar/either.js'
import type { Issue } from '../calendar/issue.js'
import { guarded, unreadable } from './border.js'
import { contradictions, type ReadableDossier } from './contradictions.js'
import type { Dossier } from './dossier.js'
import { dossierFieldsAt, dossierSchema } from './dossier-schema.js'
import type { DossierEvent } from './event.js'
import { schemaIssues } from './schema-issues.js'

/**
 * Reads a dossier from unknown input and reports everything that is wrong with it at once.
 *
 * Checked are types and keys, days (canonical, existing, 1900 to 2199), at most 10,000 events,
 * and facts that contradict each other: an event before the incapacity where that cannot be, a
 * plan before its trajectory, an end before its start. What is sound is compared even where
 * something else is not.
 *
 * @param input - anything at all, typically the result of `JSON.parse`
 * @returns right with a fresh dossier, or left with every {@link Issue}: first those of shapes and
 * values, in the order of the contract, then the contradictions; never throws
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

const UNREADABLE = /* @__PURE__ */ unreadable('a dossier')

const read = (input: unknown): Either<readonly Issue[], Dossier> => {
  const result = dossierSchema.safeParse(input)
  if (!result.success) {
    const found = schemaIssues(result.error, input, dossierFieldsAt)
    return left([...found, ...contradictions(soundParts(input, eventsOf(input), found))])
  }
  if (isForged(result.data)) return left([UNREADABLE])
  const contradicting = contradictions(readable(result.data))
  return contradicting.length > 0 ? left(contradicting) : right(result.data)
}

/** A length that is no number, which only a proxy gives, zod takes for the one thing that the array holds. */
const isForged = (dossier: Dossier): boolean => {
  const { events = [] } = dossier
  const holdsOne = events.length === 1 || events.some((event) => 'elements' in event && event.elements.length === 1)
  return holdsOne && !dossierSchema.safeParse(dossier).success
}

const readable = ({ incapacity, events = [] }: Dossier): ReadableDossier => ({
  start: incapacity.start,
  certifiedUntil: incapacity.certifiedUntil,
  endedOn: incapacity.endedOn,
  events: events.map((event, index) => [index, event]),
})

/** The parts of a refused dossier against which no issue was found. */
const soundParts = (input: unknown, events: readonly unknown[], found: readonly Issue[]): ReadableDossier => {
  const unsound = new Set(found.flatMap(({ path: [root, index] }) => (root === 'events' ? [index] : [])))
  const incapacity = field(input, 'incapacity')
  return {
    start: day(field(incapacity, 'start')),
    certifiedUntil: day(field(incapacity, 'certifiedUntil')),
    endedOn: day(field(incapacity, 'endedOn')),
    events: unsound.has(undefined)
      ? []
      : events.flatMap((event, index) =>
          // SAFETY: the schema looked at this event and found nothing wrong with it.
          unsound.has(index) ? [] : [[index, event as DossierEvent] as const],
        ),
  }
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const day = (value: unknown): Day | undefined => (isDay(value) ? value : undefined)

const eventsOf = (input: unknown): readonly unknown[] => {
  const events = field(input, 'events')
  return Array.isArray(events) ? events : []
}
