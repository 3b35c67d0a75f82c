import type { Course } from '../course.js'
import type { EventOf } from '../event.js'
import type { EventType } from '../event-order.js'

/**
 * What makes an event a moment: its type, and perhaps a condition on the event and on how far the
 * case had come before it.
 * @internal
 */
export interface MomentDefinition {
  readonly events: readonly EventType[]
  readonly when: (event: never, before: Course) => boolean
}

/** An event of some types is a moment: always, or under a condition. @internal */
export const momentOf = <const Type extends EventType>(
  events: Type | readonly Type[],
  when: (event: EventOf<Type>, before: Course) => boolean = () => true,
): MomentDefinition => ({ events: typeof events === 'string' ? [events] : events, when })
