import type { Day } from '../calendar/day.js'
import { describeDay, type Issue, issue } from '../calendar/issue.js'
import {
  earliestStart,
  endBeforeStart,
  endOfNothing,
  firstBegun,
  isEarlier,
  lastDaysOf,
  wrongCourse,
} from './contradictory-course.js'
import type { DossierEvent } from './event.js'
import type { EventType } from './event-order.js'

/** What could be read of a dossier: perhaps all of it, perhaps only the parts that are sound. @internal */
export interface ReadableDossier {
  readonly start: Day | undefined
  readonly certifiedUntil: Day | undefined
  readonly endedOn: Day | undefined
  /** What the events call the contract of the first day, where there is one. */
  readonly employmentContractRef: string | undefined
  /** The sound events, each at its place in the input. */
  readonly events: readonly (DossierEvent | undefined)[]
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
  'certificateReceived',
  'recognitionDecided',
  'incapacityStartCorrected',
  'contractStarted',
  'contractEnded',
  'maternityProtectionStarted',
  'maternityProtectionEnded',
  'hospitalStayStarted',
  'hospitalStayEnded',
])

/** What each event presupposes. One whose presupposed event is nowhere in the dossier is accepted: histories are often incomplete. */
const PRESUPPOSES: { readonly [type in EventType]?: EventType } = {
  maternityProtectionEnded: 'maternityProtectionStarted',
  hospitalStayEnded: 'hospitalStayStarted',
  permittedWorkEnded: 'permittedWorkStarted',
  codexPlanAnswered: 'codexPlanReceived',
  fundServicesEnded: 'fundVoucherStarted',
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
  return ends.flatMap(([key, end]) => (isEarlier(end, start) ? [endBeforeStart(['incapacity', key], end, start)] : []))
}

const eventContradictions = ({ start: stated, employmentContractRef, events }: ReadableDossier): readonly Issue[] => {
  const firstOf = firstEvents(events)
  const start = earliestStart(stated, events)
  const begun = firstBegun(events, employmentContractRef)
  const lastDays = lastDaysOf(events)
  const found: Issue[] = []
  for (const [index, event] of events.entries()) {
    if (event === undefined) continue
    const { type, on } = event
    if (isEarlier(on, start) && !MAY_COME_BEFORE.has(type)) found.push(beforeStart(on, start, index))
    found.push(...wrongSecondDay(event, start, index))
    const presupposed = PRESUPPOSES[type]
    const first = presupposed && firstOf.get(presupposed)
    if (first !== undefined && on < first.on) found.push(beforePresupposed(event, first, index))
    found.push(...endOfNothing(event, begun, index))
    found.push(...wrongCourse(event, start, lastDays, index))
  }
  return found
}

const beforeStart = (on: Day, start: Day | undefined, index: number): Issue =>
  issue(
    'event.beforeIncapacity',
    ['events', index, 'on'],
    `${start} or later`,
    describeDay(on),
    'This event cannot lie before the start of the incapacity.',
    { minimum: start },
  )

/** A second day of an event that contradicts its day or the start of the incapacity. */
const wrongSecondDay = (event: DossierEvent, start: Day | undefined, index: number): readonly Issue[] => {
  switch (event.type) {
    case 'questionnaireReceived':
      return wrongDay(event.postedOn, event.on, start, ['events', index, 'postedOn'])
    case 'unjustifiedAbsence':
      return wrongDay(event.plannedOn, event.on, start, ['events', index, 'plannedOn'])
    case 'registrationLetterSent':
      return lastDayBefore(event.lastDay, event.on, index)
  }
  return []
}

/** The days to register come after the letter that states them. */
const lastDayBefore = (lastDay: Day, on: Day, index: number): readonly Issue[] => {
  if (lastDay >= on) return []
  const message = 'The last day to register cannot lie before the day of the letter.'
  const path = ['events', index, 'lastDay']
  return [issue('event.contradictory', path, `${on} or later`, describeDay(lastDay), message, { minimum: on })]
}

const wrongDay = (
  day: Day | undefined,
  on: Day,
  start: Day | undefined,
  path: readonly (string | number)[],
): readonly Issue[] => {
  if (isEarlier(on, day)) {
    const message = 'This day cannot lie after the day of its event.'
    return [issue('event.contradictory', path, `${on} or earlier`, describeDay(day), message, { maximum: on })]
  }
  if (isEarlier(day, start)) {
    const message = 'This day cannot lie before the start of the incapacity.'
    return [issue('event.beforeIncapacity', path, `${start} or later`, describeDay(day), message, { minimum: start })]
  }
  return []
}

const beforePresupposed = ({ type, on }: DossierEvent, first: DossierEvent, index: number): Issue =>
  issue(
    'event.contradictory',
    ['events', index, 'on'],
    `${first.on} or later, the day of the first ${first.type}`,
    describeDay(on),
    `A ${type} cannot come before the first ${first.type}.`,
    { minimum: first.on },
  )

const PRESUPPOSED: ReadonlySet<EventType> = new Set(Object.values(PRESUPPOSES))

/** The first event of each type that another one presupposes. */
const firstEvents = (events: ReadableDossier['events']): ReadonlyMap<EventType, DossierEvent> => {
  const first = new Map<EventType, DossierEvent>()
  for (const event of events) {
    if (event === undefined || !PRESUPPOSED.has(event.type)) continue
    const known = first.get(event.type)
    if (!isEarlier(known?.on, event.on)) first.set(event.type, event)
  }
  return first
}
