import type { EventType } from 'terug-naar-werk'
import type { FieldName } from '../words/words'

/** A field of an event, as the JSON Schema of the package describes it. */
export interface EventField {
  readonly name: FieldName
  readonly isRequired: boolean
  readonly description: string
  readonly input:
    | { readonly kind: 'day' }
    | { readonly kind: 'boolean' }
    | { readonly kind: 'text' }
    | { readonly kind: 'choice' | 'choices'; readonly values: readonly (string | number)[] }
}

/** An event type: what it means, and its fields. */
export interface EventShape {
  readonly type: EventType
  readonly description: string
  readonly fields: readonly EventField[]
}

interface SchemaNode {
  readonly $ref?: string
  readonly type?: string
  readonly const?: string
  readonly enum?: readonly (string | number)[]
  readonly items?: SchemaNode
  readonly description?: string
  readonly properties?: { readonly [name: string]: SchemaNode }
  readonly required?: readonly string[]
}

const inputOf = (node: SchemaNode): EventField['input'] => {
  if (node.$ref?.endsWith('/Day')) return { kind: 'day' }
  if (node.type === 'boolean') return { kind: 'boolean' }
  if (node.enum) return { kind: 'choice', values: node.enum }
  if (node.items?.enum) return { kind: 'choices', values: node.items.enum }
  return { kind: 'text' }
}

const shapeOf = ({ properties = {}, required = [], description = '' }: SchemaNode): EventShape => {
  const { type, ...others } = properties
  const [on, ...rest] = Object.entries(others)
    .map(([name, node]) => ({
      // SAFETY: the schema is made from the same types; the test of the forms adds an event of every type.
      name: name as FieldName,
      isRequired: required.includes(name),
      description: node.description ?? '',
      input: inputOf(node),
    }))
    .toSorted((one, other) => Number(one.name === 'recordedOn') - Number(other.name === 'recordedOn'))
  return {
    // SAFETY: as above.
    type: String(type?.const) as EventType,
    description: type?.description ?? description,
    fields: on ? [on, ...rest] : [],
  }
}

/** The form of every event, read off the JSON Schema of a dossier. */
export const loadEventShapes = async (): Promise<readonly EventShape[]> => {
  const { default: schema } = await import('terug-naar-werk/schema/dossier.json')
  // SAFETY: a JSON Schema, of which only the keywords above are read.
  const definitions = schema.$defs as unknown as { readonly DossierEvent: { readonly oneOf: readonly SchemaNode[] } }
  return definitions.DossierEvent.oneOf.map(shapeOf)
}
