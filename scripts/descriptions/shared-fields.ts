import type { EventDays } from 'terug-naar-werk'

/** The days that every event has. `on` has a meaning of its own for each event type. */
export const eventDays: { readonly [field in keyof EventDays]-?: string } = {
  on: 'When it happened. For an event that ends something: its last day, except for `incapacityEnded`, which gives it in `lastDay`.',
  recordedOn:
    'When the insurer learned of it; the day `on` itself where absent. The option `knownOn` looks at it (FA-5).',
}

/** The field of events that begin or end something that may run beside another of its kind. */
export const ref =
  'Which one begins or ends, where several run side by side: any text of 1 to 64 characters. An end with a `ref` ends what began with that `ref`. An end without one ends everything of its kind that still runs (FA-6).'
