import type { EventType } from 'terug-naar-werk'
import * as z from 'zod/mini'
import { schemaOfType } from '../../src/dossier/event-schema.js'
import { isNode } from '../schemas/described-schema.js'

/** The values of a JSON Schema that lists them, also of the items of an array. */
const valuesIn = (schema: unknown): readonly string[] => {
  if (!isNode(schema)) return []
  const { enum: values, items } = schema
  return Array.isArray(values) ? values.map(String) : valuesIn(items)
}

/** A field of an event: whether it must be there, and its values where it has a list of them. */
export interface FieldOfEvent {
  readonly name: string
  readonly isOptional: boolean
  readonly values: readonly string[]
}

/** The fields of the events of a type, in the order of the schema. */
export const fieldsOfEvent = (type: EventType): readonly FieldOfEvent[] => {
  const schema = schemaOfType(type)
  if (schema === undefined) return []
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { unrepresentable: 'any' })
  return Object.entries(properties).map(([name, property]) => ({
    name,
    isOptional: !required.includes(name),
    values: valuesIn(property),
  }))
}
