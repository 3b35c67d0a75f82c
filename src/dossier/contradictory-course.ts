import type { Day } from '../calendar/day.js'
import { type DayNumber, numberOf } from '../calendar/day-number.js'
import { describe, describeDay, type Issue, issue } from '../calendar/issue.js'
import { END_OF_RANGE } from '../calendar/month-table.js'
import { addDays, up } from '../calendar/months.js'
import type { DossierEvent } from './event.js'
import type { EventType } from './event-order.js'
import { beginningOf } from './running.js'

type Events = readonly (DossierEvent | undefined)[]

/** Tells whether a day lies before another; never so where one of the two is not known. @internal */
export const isEarlier = (day: Day | undefined, other: Day | undefined): boolean =>
  // Stryker disable next-line ConditionalExpression,LogicalOperator: undefined is before no day; the compiler asks
  day !== undefined && other !== undefined && day < other

/** The first day that the dossier gives anywhere: a correction may move the start to an earlier day. @internal */
export const earliestStart = (stated: Day | undefined, events: Events): Day | undefined => {
  let earliest = stated
  for (const event of events)
    if (event?.type === 'incapacityStartCorrected' && isEarlier(event.start, earliest)) earliest = event.start
  return earliest
}

/** An end before the start, or a relapse that comes too late to keep the start. @internal */
export const wrongCourse = (
  event: DossierEvent,
  start: Day | undefined,
  lastDays: readonly Day[],
  index: number,
): readonly Issue[] => {
  if (start === undefined) return []
  if (event.type === 'incapacityEnded')
    return event.lastDay < start ? [endBeforeStart(['events', index, 'lastDay'], event.lastDay, start)] : []
  if (event.type !== 'incapacityResumed') return []
  const end = lastDays.findLast((last) => last < event.on)
  if (end === undefined) return []
  const last = lastDayOfRelapse(start, end)
  return last < event.on ? [relapseTooLate(event.on, last, index)] : []
}

/** @internal */
export const endBeforeStart = (path: Issue['path'], end: Day | undefined, start: Day | undefined): Issue =>
  issue(
    'incapacity.endBeforeStart',
    path,
    `${start} or later`,
    describeDay(end),
    'The incapacity cannot end before it starts.',
    { minimum: start },
  )

/** It is a new incapacity, and a new dossier (FA-1). */
const relapseTooLate = (on: Day, last: Day, index: number): Issue =>
  issue(
    'event.contradictory',
    ['events', index, 'on'],
    `${last} or earlier`,
    describeDay(on),
    'A relapse after a longer time is a new incapacity: it needs a dossier of its own.',
    { maximum: last },
  )

/** The last days that ends of the incapacity give, in order. @internal */
export const lastDaysOf = (events: Events): readonly Day[] =>
  events
    .filter((event) => event?.type === 'incapacityEnded')
    .map(({ lastDay }) => lastDay)
    .sort()

/**
 * The last day on which a relapse keeps the start: less than fourteen days, or in invalidity less than three months, lie
 * between the end and the relapse, both excluded.
 */
const lastDayOfRelapse = (start: Day, end: Day): Day =>
  end < up(start, 12) ? addDays(end, 14) : addDays(up(addDays(end, 1), 3), -1)

/** The first day on which something of a type began with a `ref`. */
type FirstBegun = ReadonlyMap<string, DayNumber>

const keyOf = (type: EventType, ref: string): string => `${type} ${ref}`

/** The contract of the first day of the incapacity began before every event. */
const BEFORE_ALL: DayNumber = 0

/** What began with each `ref`. @internal */
export const firstBegun = (events: Events, employmentContractRef: string | undefined): FirstBegun => {
  const begun = new Map<string, DayNumber>()
  if (employmentContractRef !== undefined) begun.set(keyOf('contractStarted', employmentContractRef), BEFORE_ALL)
  for (const event of events) {
    if (event === undefined || !('ref' in event) || event.ref === undefined) continue
    const key = keyOf(event.type, event.ref)
    begun.set(key, Math.min(begun.get(key) ?? END_OF_RANGE, numberOf(event.on)))
  }
  return begun
}

/** An end whose `ref` began nothing. @internal */
export const endOfNothing = (event: DossierEvent, begun: FirstBegun, index: number): readonly Issue[] => {
  const begins = beginningOf[event.type]
  if (begins === undefined || !('ref' in event) || event.ref === undefined) return []
  const { ref, on } = event
  if ((begun.get(keyOf(begins, ref)) ?? END_OF_RANGE) <= numberOf(on)) return []
  const message = `A ${event.type} with a ref ends a ${begins} with the same ref.`
  return [
    issue('event.contradictory', ['events', index, 'ref'], `the ref of an earlier ${begins}`, describe(ref), message),
  ]
}
