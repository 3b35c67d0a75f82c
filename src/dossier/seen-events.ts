import type { Day } from '../calendar/day.js'
import { type DayNumber, numberOf } from '../calendar/day-number.js'
import type { Dossier } from './dossier.js'
import type { DossierEvent } from './event.js'
import { type EventType, stageOf } from './event-order.js'

/** An event with its day as a number. @internal */
export interface SeenEvent {
  readonly on: DayNumber
  readonly event: DossierEvent
}

/** Tells whether an event has happened by a day and had been recorded by another. @internal */
export const isSeen = ({ on, recordedOn = on }: DossierEvent, asOf: Day, knownOn: Day | undefined): boolean =>
  on <= asOf && (knownOn === undefined || recordedOn <= knownOn)

const NONE: readonly DossierEvent[] = []

/** The events that one can see on a day, in order of day and stage. @internal */
export const seenEvents = (
  { events = NONE, incapacity }: Dossier,
  asOf: Day,
  knownOn: Day | undefined,
): readonly SeenEvent[] => {
  const start = numberOf(incapacity.start)
  const seen: SeenEvent[] = []
  let sorted = true
  let earlierCodexEnd: DayNumber | undefined
  for (const event of events) {
    if (!isSeen(event, asOf, knownOn)) continue
    const on = numberOf(event.on)
    const one = { on, event }
    const before = seen.at(-1)
    sorted &&= before === undefined || inOrder(before, one) <= 0
    if (event.type === 'codexEnded' && on < start) earlierCodexEnd = Math.max(on, earlierCodexEnd ?? 0)
    seen.push(one)
  }
  const ordered = sorted ? seen : seen.sort(inOrder)
  return earlierCodexEnd === undefined ? ordered : withoutCodexUntil(ordered, earlierCodexEnd)
}

const CODEX: ReadonlySet<EventType> = new Set<EventType>(['codexRequested', 'codexPlanSigned', 'codexEnded'])

/** A CODEX trajectory that ended before this incapacity began says nothing of it. */
const withoutCodexUntil = (events: readonly SeenEvent[], ended: DayNumber): readonly SeenEvent[] =>
  events.filter(({ on, event }) => !CODEX.has(event.type) || on > ended)

const inOrder = (one: SeenEvent, other: SeenEvent): number =>
  one.on - other.on || stageOf(one.event) - stageOf(other.event)
