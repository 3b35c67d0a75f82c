import type { Cause, EventType } from 'terug-naar-werk'

/** What starts a step or makes it lapse and is not reported by an event. */
export type NonEventCause = Exclude<Cause, EventType>
