import type { Day } from '../calendar/day.js'
import { describeDay, type Issue, issue } from '../calendar/issue.js'
import type { DossierEvent } from './event.js'
import type { EventType } from './event-order.js'

/** What could be read of a dossier: perhaps all of it, perhaps only the parts that are sound. @internal */
export interface ReadableDossier {
  readonly start: Day | undefined
  readonly certifiedUntil: Day | undefined
  readonly endedOn: Day | undefined
  /** Each sound event with its place in the input. */
  readonly events: readonly (readonly [index: number, event: DossierEvent])[]
}

/**
 * The events that may lie before the start of the incapacity: what an earlier incapacity or
 * unemployment has left behind. All others presuppose that this incapacity runs.
 */
const MAY_COME_BEFORE: ReadonlySet<EventType> = new Set<EventType>([
  'codexRequested',
  'codexPlanSigned',
  'codexEnded',
  'workResumed',
  'regionalServiceRegistered',
])

/** What each event presupposes. One whose presupposed event is nowhere in the dossier is accepted: histories are often incomplete. */
const PRESUPPOSES: { readonly [type in EventType]?: EventType } = {
  permittedWorkEnded: 'permittedWorkStarted',
  codexPlanSigned: 'codexRequested',
  codexEnded: 'codexRequested',
  planDrawnUp: 'zivStarted',
  zivEnded: 'zivStarted',
}

/** Every fact that contradicts another one. @internal */
export const contradictions = (dossier: ReadableDossier): readonly Issue[] => [
  ...incapacityContradictions(dossier),
  ...eventContradictions(dossier),
]

/** Never met where one of the two days is not known. */
const isEarlier = (day: Day | undefined, other: Day | undefined): boolean =>
  // Stryker disable next-line ConditionalExpression,LogicalOperator: undefined is before no day; the compiler asks
  day !== undefined && other !== undefined && day < other

const incapacityContradictions = ({ start, certifiedUntil, endedOn }: ReadableDossier): Issue[] => {
  const ends = [
    ['certifiedUntil', certifiedUntil],
    ['endedOn', endedOn],
  ] as const
  return ends.flatMap(([key, end]) =>
    isEarlier(end, start)
      ? [
          issue(
            'incapacity.endBeforeStart',
            ['incapacity', key],
            `${start} or later`,
            describeDay(end),
            'The incapacity cannot end before it starts.',
          ),
        ]
      : [],
  )
}

const eventContradictions = ({ start, events }: ReadableDossier): Issue[] => {
  const firstOf = firstDays(events)
  return events.flatMap(([index, event]) => {
    const path = ['events', index]
    return [
      ...(MAY_COME_BEFORE.has(event.type) ? [] : beforeStart(event, start, path)),
      ...wrongSecondDay(event, start, path),
      ...withoutPresupposed(event, firstOf, path),
    ]
  })
}

const beforeStart = (event: DossierEvent, start: Day | undefined, path: readonly (string | number)[]): Issue[] =>
  isEarlier(event.on, start)
    ? [
        issue(
          'event.beforeIncapacity',
          [...path, 'on'],
          `${start} or later`,
          describeDay(event.on),
          'This event cannot lie before the start of the incapacity.',
        ),
      ]
    : []

/** The events that have a day of their own beside the day on which they happened. */
interface TwoDays {
  readonly type: EventType
  readonly on: Day
  readonly postedOn?: Day | undefined
  readonly plannedOn?: Day | undefined
}

const SECOND_DAYS = ['postedOn', 'plannedOn'] as const

/** A second day of an event can lie neither after the event nor before the incapacity. */
const wrongSecondDay = (event: TwoDays, start: Day | undefined, at: readonly (string | number)[]): Issue[] =>
  SECOND_DAYS.flatMap((key) => {
    const day = event[key]
    if (isEarlier(event.on, day)) {
      const message = 'This day cannot lie after the day of its event.'
      return [issue('event.contradictory', [...at, key], `${event.on} or earlier`, describeDay(day), message)]
    }
    if (isEarlier(day, start)) {
      const message = 'This day cannot lie before the start of the incapacity.'
      return [issue('event.beforeIncapacity', [...at, key], `${start} or later`, describeDay(day), message)]
    }
    return []
  })

const withoutPresupposed = (
  event: DossierEvent,
  firstOf: ReadonlyMap<EventType, Day>,
  path: readonly (string | number)[],
): Issue[] => {
  const presupposed = PRESUPPOSES[event.type]
  const first = presupposed && firstOf.get(presupposed)
  if (!isEarlier(event.on, first)) return []
  return [
    issue(
      'event.contradictory',
      [...path, 'on'],
      `${first} or later, the day of the first ${presupposed}`,
      describeDay(event.on),
      `A ${event.type} cannot come before the first ${presupposed}.`,
    ),
  ]
}

const firstDays = (events: ReadableDossier['events']): ReadonlyMap<EventType, Day> => {
  const first = new Map<EventType, Day>()
  for (const [, event] of events) {
    const known = first.get(event.type)
    if (!isEarlier(known, event.on)) first.set(event.type, event.on)
  }
  return first
}
