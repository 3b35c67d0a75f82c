import type { Day } from '../calendar/day.js'
import { type DayNumber, numberOf } from '../calendar/day-number.js'
import type { Dossier } from './dossier.js'
import type { DossierEvent } from './event.js'
import { type EventType, stageAmong } from './event-order.js'
import { sorted } from './in-order.js'
import { type MomentsOfType, momentsOf } from './moments-of-type.js'
import { begin, end as endRunning, isRunning, nothingRunning } from './running.js'

/** An event with its day as a number. @internal */
export interface SeenEvent {
  readonly on: DayNumber
  readonly event: DossierEvent
  readonly stage: number
  /** The moments that it can make. */
  readonly makes: MomentsOfType | undefined
}

/**
 * Tells whether an event has happened by a day and had been recorded by another. An end of the incapacity is seen as
 * soon as its last day has come, however late it is reported.
 * @internal
 */
export const isSeen = (event: DossierEvent, asOf: Day, knownOn: Day | undefined): boolean => {
  const { on, recordedOn = on } = event
  // Stryker disable next-line ConditionalExpression: no other event gives a last day before its own
  const hasHappened = on <= asOf || (event.type === 'incapacityEnded' && event.lastDay <= asOf)
  return hasHappened && (knownOn === undefined || recordedOn <= knownOn)
}

// Stryker disable next-line ArrayDeclaration: a text is no event, and is not seen on any day
const NONE: readonly DossierEvent[] = []

/** The events that one can see on a day, in order of day and stage. @internal */
export const seenEvents = ({ events = NONE }: Dossier, asOf: Day, knownOn: Day | undefined): readonly SeenEvent[] => {
  const seen: SeenEvent[] = []
  for (const event of events) {
    if (!isSeen(event, asOf, knownOn)) continue
    const makes = momentsOf(event.type)
    // Stryker disable next-line OptionalChaining: every type of event makes a moment; the compiler needs this
    seen.push({ on: numberOf(event.on), event, stage: stageAmong(event, makes?.stage ?? 0), makes })
  }
  return sorted(seen, inOrder)
}

const CODEX: ReadonlySet<EventType> = new Set<EventType>([
  'codexRequested',
  'codexPlanSigned',
  'codexPlanReceived',
  'codexPlanAnswered',
  'codexEnded',
])

/**
 * A CODEX trajectory that ended before this incapacity began says nothing of it; another that runs on does (FA-6).
 * @internal
 */
export const withoutCodexEndedBefore = (events: readonly SeenEvent[], start: DayNumber): readonly SeenEvent[] => {
  // Stryker disable next-line ConditionalExpression,EqualityOperator: what is not before the start stays by the longer way too
  if ((events[0]?.on ?? start) >= start) return events
  const running = nothingRunning()
  const endOf = new Map<string | undefined, number>()
  let end = -1
  for (const [place, { on, event }] of events.entries()) {
    if (on >= start) break
    if (event.type === 'codexRequested') begin(running, event.ref)
    if (event.type !== 'codexEnded') continue
    endRunning(running, event.ref)
    endOf.set(event.ref, place)
    if (!isRunning(running)) end = place
  }
  const hasEnded = (ref: string | undefined, place: number): boolean => place <= Math.max(end, endOf.get(ref) ?? -1)
  return events.filter(
    ({ event }, place) => !CODEX.has(event.type) || !hasEnded('ref' in event ? event.ref : undefined, place),
  )
}

const inOrder = (one: SeenEvent, other: SeenEvent): number => one.on - other.on || one.stage - other.stage
