import type { JsonSchema } from 'terug-naar-werk/schema'
import type { DocumentedType } from './doc-comments.js'

/** A part of a JSON Schema. */
export type Node = { [keyword: string]: unknown }

/** Whether a part of a JSON Schema is an object. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The parts of a keyword that holds several: `properties`, `$defs`. */
const partsOf = (schema: JsonSchema | Node, keyword: string): readonly (readonly [name: string, part: Node])[] => {
  const parts = schema[keyword]
  return isNode(parts)
    ? Object.entries(parts).flatMap(([name, part]) => (isNode(part) ? [[name, part] as const] : []))
    : []
}

/** The object that a part is, or of which it is a list, or which it may be beside null. */
const objectIn = (part: Node): Node | undefined => {
  if (isNode(part['properties'])) return part
  const { items, anyOf } = part
  if (isNode(items)) return objectIn(items)
  return Array.isArray(anyOf)
    ? anyOf
        .filter(isNode)
        .map(objectIn)
        .find((one) => one !== undefined)
    : undefined
}

/** What is said of a property that no doc comment describes. */
type Otherwise = (name: string) => string | undefined

/** The keywords under which a schema keeps its named parts: in draft 2020-12, and in draft-07. */
const NAMED = ['$defs', 'definitions'] as const

const namedParts = (schema: JsonSchema | Node) => NAMED.flatMap((keyword) => partsOf(schema, keyword))

/** Gives a part a description; what it says already stays. */
export const describe = (part: Node, description: string | undefined): void => {
  if (description !== undefined && part['description'] === undefined) part['description'] = description
}

const describeObject = (part: Node, type: DocumentedType, otherwise: Otherwise): void => {
  for (const [name, property] of propertiesOf(part)) {
    const documented = type.property(name)
    describe(property, documented?.comment ?? otherwise(name))
    const inner = objectIn(property)
    if (inner !== undefined && documented !== undefined) describeObject(inner, documented.type, otherwise)
  }
}

/** Describes every part that has a name, and the properties in it, by the doc comments of the type of that name. */
export const describeDefinitions = (
  schema: JsonSchema,
  typeNamed: (name: string) => DocumentedType,
  otherwise: Otherwise,
): void => {
  for (const [name, part] of namedParts(schema)) {
    const type = typeNamed(name)
    describe(part, type.comment)
    const object = objectIn(part)
    if (object !== undefined) describeObject(object, type, otherwise)
  }
}

/** The places of a schema that a reader may ask about and that have no description: its names and its properties. */
export const undescribed = (schema: JsonSchema): readonly string[] =>
  namedParts(schema).flatMap(([name, part]) => undescribedIn(part, name))

const undescribedIn = (part: Node, at: string): readonly string[] => [
  ...(part['description'] === undefined ? [at] : []),
  ...propertiesOf(objectIn(part) ?? {}).flatMap(([name, inner]) => undescribedIn(inner, `${at}.${name}`)),
  ...variantsOf(part).flatMap((variant, index) => undescribedIn(variant, `${at}[${index}]`)),
]

/** The variants of a union. */
export const variantsOf = ({ oneOf, anyOf }: Node): readonly Node[] => {
  const variants = oneOf ?? anyOf
  return Array.isArray(variants) ? variants.filter(isNode).filter(({ properties }) => properties !== undefined) : []
}

/** The properties of an object, by name. */
export const propertiesOf = (part: Node): readonly (readonly [name: string, part: Node])[] =>
  partsOf(part, 'properties')

/** A named part of a schema. */
export const definition = (schema: JsonSchema, name: string): Node | undefined =>
  namedParts(schema).find(([one]) => one === name)?.[1]
