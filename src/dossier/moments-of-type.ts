import type { Course } from './course.js'
import type { DossierEvent } from './event.js'
import { type EventType, eventTypes, usualStageOf } from './event-order.js'
import { type Moment, moments } from './moment.js'
import { type MomentPlace, placeOfMoment } from './moment-place.js'

/**
 * The moments that an event of some type makes.
 * @internal
 */
export interface MomentsOfType {
  /** The stage of most events of the type. */
  readonly stage: number
  /** The moment of the type's own name. */
  readonly own: MomentPlace
  /** Those that a condition makes of it. */
  readonly others: readonly ConditionalMoment[]
}

interface ConditionalMoment {
  readonly moment: MomentPlace
  readonly when: (event: DossierEvent, before: Course) => boolean
}

/** The moments by the event types that can make them. */
const byType = (): ReadonlyMap<EventType, MomentsOfType> => {
  const found = new Map<EventType, MomentsOfType & { readonly others: ConditionalMoment[] }>(
    eventTypes.map((type) => [type, { stage: usualStageOf(type), own: placeOfMoment(type), others: [] }]),
  )
  for (const [moment, { events, when }] of Object.entries(moments)) {
    for (const type of events) {
      // SAFETY: the keys of the table are the moments, and a condition is only ever given events of
      // the types that it was declared for.
      const one = { moment: placeOfMoment(moment as Moment), when: when as unknown as ConditionalMoment['when'] }
      // Stryker disable next-line OptionalChaining: every type has its list; the compiler needs this
      found.get(type)?.others.push(one)
    }
  }
  return found
}

let known: ReadonlyMap<EventType, MomentsOfType> | undefined

/** Made when the first event is read, so that an import costs nothing. @internal */
export const momentsOf = (type: EventType): MomentsOfType | undefined => {
  // Stryker disable next-line AssignmentOperator: a table that is made anew each time holds the same
  known ??= byType()
  return known.get(type)
}
