import { dossierJsonSchema, type JsonSchema } from 'terug-naar-werk/schema'

/** The whole schema of a dossier, for the resource that an assistant reads when it needs the fields of an event. */
export const WHOLE_SCHEMA: JsonSchema = dossierJsonSchema({ target: 'draft-07' })

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((found, key) => (isObject(found) ? found[key] : undefined), value)

/** The words that the field `type` of an event may hold, in the order of the schema. */
const eventTypes = (): readonly unknown[] => {
  const kinds =
    at(WHOLE_SCHEMA, 'definitions', 'DossierEvent', 'anyOf') ?? at(WHOLE_SCHEMA, 'definitions', 'DossierEvent', 'oneOf')
  const named = (Array.isArray(kinds) ? kinds : []).flatMap((kind) => {
    const type = at(resolved(kind), 'properties', 'type')
    const { const: only, enum: several } = isObject(type) ? type : {}
    return Array.isArray(several) ? several : [only]
  })
  return [...new Set(named)].filter((name) => typeof name === 'string')
}

const resolved = (schema: unknown): unknown => {
  const ref = at(schema, '$ref')
  return typeof ref === 'string' ? at(WHOLE_SCHEMA, ...ref.replace('#/', '').split('/')) : schema
}

/**
 * The schema of a dossier without the fields of each kind of event: every tool carries it, and an assistant reads it with
 * every question. What an event misses comes back as issues.
 */
export const shapeOfDossier = (): JsonSchema => {
  const whole = at(WHOLE_SCHEMA, 'definitions', 'Dossier')
  const properties = at(whole, 'properties')
  const event = {
    type: 'object',
    properties: { type: { enum: eventTypes() }, on: { $ref: '#/definitions/Day' } },
    required: ['type', 'on'],
  }
  return {
    ...(isObject(whole) ? whole : {}),
    properties: {
      ...(isObject(properties) ? properties : {}),
      events: { type: 'array', maxItems: 10_000, items: event },
    },
  }
}

/** What the schema above refers to. */
export const DAY: unknown = at(WHOLE_SCHEMA, 'definitions', 'Day')
