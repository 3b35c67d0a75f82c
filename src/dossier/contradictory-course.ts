import type { Day } from '../calendar/day.js'
import { describe, describeDay, type Issue, issue } from '../calendar/issue.js'
import { addDays, up } from '../calendar/months.js'
import type { DossierEvent } from './event.js'
import type { EventType } from './event-order.js'

type Events = readonly (DossierEvent | undefined)[]

/** The first day that the dossier gives anywhere: a correction may move the start to an earlier day. @internal */
export const earliestStart = (stated: Day | undefined, events: Events): Day | undefined => {
  let earliest = stated
  for (const event of events)
    if (event?.type === 'incapacityStartCorrected' && earliest !== undefined && event.start < earliest)
      earliest = event.start
  return earliest
}

/** An end before the start, or a relapse that comes too late to keep the start. @internal */
export const wrongCourse = (
  event: DossierEvent,
  start: Day | undefined,
  events: Events,
  index: number,
): readonly Issue[] => {
  if (start === undefined) return []
  if (event.type === 'incapacityEnded')
    return event.lastDay < start ? [endBeforeStart(event.lastDay, start, index)] : []
  if (event.type !== 'incapacityResumed') return []
  const end = lastEndBefore(event.on, events)
  const last = end && lastDayOfRelapse(start, end)
  return last !== undefined && last < event.on ? [relapseTooLate(event.on, last, index)] : []
}

const endBeforeStart = (lastDay: Day, start: Day, index: number): Issue =>
  issue(
    'incapacity.endBeforeStart',
    ['events', index, 'lastDay'],
    `${start} or later`,
    describeDay(lastDay),
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

const lastEndBefore = (day: Day, events: Events): Day | undefined => {
  let last: Day | undefined
  for (const event of events)
    if (event?.type === 'incapacityEnded' && event.lastDay < day && (last === undefined || last < event.lastDay))
      last = event.lastDay
  return last
}

/**
 * The last day on which a relapse keeps the start: less than fourteen days, or in invalidity less than three months, lie
 * between the end and the relapse, both excluded.
 */
const lastDayOfRelapse = (start: Day, end: Day): Day =>
  end < up(start, 12) ? addDays(end, 14) : addDays(up(addDays(end, 1), 3), -1)

/** What begins what an end may name. */
const BEGINS: { readonly [type in EventType]?: EventType } = {
  permittedWorkEnded: 'permittedWorkStarted',
  contractEnded: 'contractStarted',
  maternityProtectionEnded: 'maternityProtectionStarted',
  hospitalStayEnded: 'hospitalStayStarted',
  codexEnded: 'codexRequested',
  fundServicesEnded: 'fundVoucherStarted',
  zivEnded: 'zivStarted',
}

/** An end whose `ref` began nothing. @internal */
export const endOfNothing = (event: DossierEvent, events: Events, index: number): readonly Issue[] => {
  const begins = BEGINS[event.type]
  if (begins === undefined || !('ref' in event) || event.ref === undefined) return []
  const { ref, on } = event
  const isBegun = events.some((one) => one?.type === begins && 'ref' in one && one.ref === ref && one.on <= on)
  if (isBegun) return []
  const message = `A ${event.type} with a ref ends a ${begins} with the same ref.`
  return [
    issue('event.contradictory', ['events', index, 'ref'], `the ref of an earlier ${begins}`, describe(ref), message),
  ]
}
