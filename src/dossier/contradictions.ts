import type { Day } from '../calendar/day.js'
import { describe, describeDay, type Issue, issue } from '../calendar/issue.js'
import { addDays, up } from '../calendar/months.js'
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
const MAY_COME_BEFORE: ReadonlySet<EventType> = /* @__PURE__ */ new Set<EventType>([
  'codexRequested',
  'codexPlanSigned',
  'codexEnded',
  'workResumed',
  'regionalServiceRegistered',
  'certificateReceived',
  'recognitionDecided',
  'incapacityStartCorrected',
  'contractStarted',
  'contractEnded',
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

const incapacityContradictions = ({ start, certifiedUntil, endedOn }: ReadableDossier): Issue[] => {
  const ends = [
    ['certifiedUntil', certifiedUntil],
    ['endedOn', endedOn],
  ] as const
  return ends.flatMap(([key, end]) =>
    start !== undefined && end !== undefined && end < start
      ? [
          issue(
            'incapacity.endBeforeStart',
            ['incapacity', key],
            `${start} or later`,
            end,
            'The incapacity cannot end before it starts.',
          ),
        ]
      : [],
  )
}

const eventContradictions = ({ start: stated, events }: ReadableDossier): Issue[] => {
  const firstOf = firstDays(events)
  const start = earliestStart(stated, events)
  return events.flatMap(([index, event]) => {
    const path = ['events', index]
    return [
      ...(start === undefined || MAY_COME_BEFORE.has(event.type) ? [] : beforeStart(event, start, path)),
      ...(event.type === 'questionnaireReceived'
        ? wrongDay(event.postedOn, event.on, start, [...path, 'postedOn'])
        : []),
      ...(event.type === 'unjustifiedAbsence'
        ? wrongDay(event.plannedOn, event.on, start, [...path, 'plannedOn'])
        : []),
      ...withoutPresupposed(event, firstOf, path),
      ...wrongEnd(event, start, path),
      ...endOfNothing(event, events, path),
      ...relapseTooLate(event, start, events, path),
    ]
  })
}

const beforeStart = (event: DossierEvent, start: Day, path: readonly (string | number)[]): Issue[] =>
  event.on < start
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

/** A second day of an event, which can lie neither after the event nor before the incapacity. */
const wrongDay = (
  day: Day | undefined,
  on: Day,
  start: Day | undefined,
  path: readonly (string | number)[],
): Issue[] => {
  if (day === undefined) return []
  const received = describeDay(day)
  if (day > on) {
    const message = 'This day cannot lie after the day of its event.'
    return [issue('event.contradictory', path, `${on} or earlier`, received, message)]
  }
  if (start !== undefined && day < start) {
    const message = 'This day cannot lie before the start of the incapacity.'
    return [issue('event.beforeIncapacity', path, `${start} or later`, received, message)]
  }
  return []
}

const withoutPresupposed = (
  event: DossierEvent,
  firstOf: ReadonlyMap<EventType, Day>,
  path: readonly (string | number)[],
): Issue[] => {
  const presupposed = PRESUPPOSES[event.type]
  const first = presupposed && firstOf.get(presupposed)
  if (presupposed === undefined || first === undefined || first <= event.on) return []
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

/** The first day that the dossier gives anywhere: a correction may move the start to an earlier day. */
const earliestStart = (stated: Day | undefined, events: ReadableDossier['events']): Day | undefined =>
  events.reduce(
    (earliest, [, event]) =>
      event.type === 'incapacityStartCorrected' && earliest !== undefined && event.start < earliest
        ? event.start
        : earliest,
    stated,
  )

/** An end of the incapacity before its start. */
const wrongEnd = (event: DossierEvent, start: Day | undefined, path: readonly (string | number)[]): Issue[] =>
  event.type === 'incapacityEnded' && start !== undefined && event.lastDay < start
    ? [
        issue(
          'incapacity.endBeforeStart',
          [...path, 'lastDay'],
          `${start} or later`,
          event.lastDay,
          'The incapacity cannot end before it starts.',
        ),
      ]
    : []

/** What begins what an end may name. */
const BEGINS: { readonly [type in EventType]?: EventType } = {
  permittedWorkEnded: 'permittedWorkStarted',
  contractEnded: 'contractStarted',
}

/** An end whose `ref` began nothing. */
const endOfNothing = (
  event: DossierEvent,
  events: ReadableDossier['events'],
  path: readonly (string | number)[],
): Issue[] => {
  const begins = BEGINS[event.type]
  if (begins === undefined || !('ref' in event) || event.ref === undefined) return []
  const { ref, on } = event
  const isBegun = events.some(([, one]) => one.type === begins && 'ref' in one && one.ref === ref && one.on <= on)
  if (isBegun) return []
  const message = `A ${event.type} with a ref ends a ${begins} with the same ref.`
  return [issue('event.contradictory', [...path, 'ref'], `the ref of an earlier ${begins}`, describe(ref), message)]
}

/** A relapse that comes too late to keep the start: it is a new incapacity, and a new dossier (FA-1). */
const relapseTooLate = (
  event: DossierEvent,
  start: Day | undefined,
  events: ReadableDossier['events'],
  path: readonly (string | number)[],
): Issue[] => {
  if (event.type !== 'incapacityResumed' || start === undefined) return []
  const ends = events.flatMap(([, one]) =>
    one.type === 'incapacityEnded' && one.lastDay < event.on ? [one.lastDay] : [],
  )
  const last = ends.toSorted().at(-1)
  if (last === undefined || event.on <= lastDayOfRelapse(start, last)) return []
  const expected = `${lastDayOfRelapse(start, last)} or earlier`
  const message = 'A relapse after a longer time is a new incapacity: it needs a dossier of its own.'
  return [issue('event.contradictory', [...path, 'on'], expected, describeDay(event.on), message)]
}

/**
 * The last day on which a relapse keeps the start: less than fourteen days, or in invalidity less than three months, lie
 * between the end and the relapse, both excluded.
 */
const lastDayOfRelapse = (start: Day, end: Day): Day =>
  end < up(start, 12) ? addDays(end, 14) : addDays(up(addDays(end, 1), 3), -1)

const firstDays = (events: ReadableDossier['events']): ReadonlyMap<EventType, Day> => {
  const first = new Map<EventType, Day>()
  for (const [, event] of events) {
    const known = first.get(event.type)
    if (known === undefined || event.on < known) first.set(event.type, event.on)
  }
  return first
}
