import type { EventType } from 'terug-naar-werk'
import { eventTypes } from '../../src/dossier/event-order.js'
import { aboutEvent, descriptionOf, whatHappened, whichDay } from '../descriptions/events.js'
import { eventDays } from '../descriptions/shared-fields.js'
import { describe, type Node, propertiesOf, variantsOf } from './described-schema.js'

const typeOf = (variant: Node): EventType | undefined => {
  const given = propertiesOf(variant).find(([name]) => name === 'type')?.[1]['const']
  return eventTypes.find((type) => type === given)
}

const describeEvent = (variant: Node, type: EventType): void => {
  const description = descriptionOf(type)
  const what = whatHappened(description)
  describe(variant, aboutEvent(description))
  const said: { readonly [name: string]: string } = {
    type: what,
    on: whichDay(description),
    recordedOn: eventDays.recordedOn,
    ...description.fields,
  }
  for (const [name, property] of propertiesOf(variant)) describe(property, said[name])
}

/** Describes every event type of a union of events, and its fields. */
export const describeEvents = (union: Node): void => {
  for (const variant of variantsOf(union)) {
    const type = typeOf(variant)
    if (type !== undefined) describeEvent(variant, type)
  }
}
