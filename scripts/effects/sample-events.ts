import type { Day, DossierEvent, EventType } from 'terug-naar-werk'
import * as z from 'zod/mini'
import { eventSchema, schemaOfType } from '../../src/dossier/event-schema.js'
import { isNode, type Node } from '../schemas/described-schema.js'

/** The values that a sample tries for a field. Every day is that of the event. */
const valuesOf = ({ enum: listed, type, items }: Node, on: Day): readonly unknown[] => {
  if (Array.isArray(listed)) return listed
  if (type === 'boolean') return [true, false]
  return isNode(items) ? [items['enum']] : [on]
}

/** Every combination of the values of the further fields of an event type, an optional field with and without a value. */
export const sampleEvents = (type: EventType, on: Day): readonly DossierEvent[] => {
  const schema = schemaOfType(type)
  if (schema === undefined) return []
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { unrepresentable: 'any' })
  let samples: readonly object[] = [{ type, on }]
  for (const [name, property] of Object.entries(properties)) {
    if (name === 'type' || name === 'on' || name === 'recordedOn' || !isNode(property)) continue
    const values = name === 'ref' ? [] : valuesOf(property, on)
    const optional = required.includes(name) ? [] : [undefined]
    samples = samples.flatMap((sample) =>
      [...optional, ...values].map((value) => (value === undefined ? sample : { ...sample, [name]: value })),
    )
  }
  return samples.map((sample) => eventSchema.parse(sample))
}
