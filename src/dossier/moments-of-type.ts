import type { Course } from './course.js'
import type { DossierEvent, EventType } from './event.js'
import { eventTypes } from './event-order.js'
import { type Moment, moments } from './moment.js'
import { type MomentNumber, numberOfMoment } from './moment-number.js'

/**
 * The moments that an event of some type makes.
 * @internal
 */
export interface MomentsOfType {
  /** The moment of the type's own name. */
  readonly own: MomentNumber
  /** Those that a condition makes of it. */
  readonly others: readonly ConditionalMoment[]
}

interface ConditionalMoment {
  readonly moment: MomentNumber
  readonly when: (event: DossierEvent, before: Course) => boolean
}

/** The table of the moments, turned round. */
const byType = (): ReadonlyMap<EventType, MomentsOfType> => {
  const found = new Map<EventType, { own: MomentNumber; others: ConditionalMoment[] }>(
    eventTypes.map((type) => [type, { own: numberOfMoment[type], others: [] }]),
  )
  for (const [moment, { events, when }] of Object.entries(moments)) {
    for (const type of events) {
      // SAFETY: the keys of the table are the moments, and a condition is only ever given events of
      // the types that it was declared for.
      const one = { moment: numberOfMoment[moment as Moment], when: when as unknown as ConditionalMoment['when'] }
      found.get(type)?.others.push(one)
    }
  }
  return found
}

let known: ReadonlyMap<EventType, MomentsOfType> | undefined

/** @internal */
export const momentsOf = (type: EventType): MomentsOfType | undefined => {
  known ??= byType()
  return known.get(type)
}
