import { definition, isNode, type Node, propertiesOf } from '../schemas/described-schema.js'
import { shippedSchemas } from '../schemas/shipped-schemas.js'
import { table } from './table.js'

/** The type of a field in a word or two: `Day or null`, `list of NormId`. */
const typeOf = (schema: Node): string => {
  const { $ref, items, anyOf, enum: values, const: value, type } = schema
  if (typeof $ref === 'string') return $ref.slice($ref.lastIndexOf('/') + 1)
  if (isNode(items)) return `list of ${typeOf(items)}`
  if (Array.isArray(anyOf)) return anyOf.filter(isNode).map(typeOf).join(' or ')
  if (Array.isArray(values)) return 'code'
  return value === undefined ? String(type) : `\`${String(value)}\``
}

/** The first paragraph of a description. */
const summary = ({ description }: Node): string =>
  typeof description === 'string' ? (description.split('\n')[0] ?? '') : ''

const rowsOf = (shape: Node, before = ''): readonly (readonly string[])[] => {
  const required = Array.isArray(shape['required']) ? shape['required'] : []
  return propertiesOf(shape).flatMap(([name, field]) => {
    const optional = required.includes(name) ? '' : ' (optional)'
    // The object that is written out in its field is shown with it.
    const inner = isNode(field['items']) ? field['items'] : field
    return [
      [`\`${before}${name}\`${optional}`, typeOf(field), summary(field)],
      ...rowsOf(inner, `${before}${name}${inner === field ? '' : '[]'}.`),
    ]
  })
}

const shapes: readonly (readonly [schema: string, names: readonly string[]])[] = [
  ['dossier', ['Dossier']],
  [
    'evaluation',
    ['Evaluation', 'Obligation', 'Exclusion', 'Presumption', 'Consequence', 'Finding', 'Need', 'Judgement'],
  ],
]

/** The shapes of a dossier and of an evaluation, as tables of their fields. */
export const shapesSections = (): string => {
  const schemas = shippedSchemas()
  return shapes
    .flatMap(([file, names]) => {
      const schema = schemas.find(({ name }) => name === file)?.schema ?? {}
      return names.map((name) => {
        const shape = definition(schema, name) ?? {}
        return `### ${name}\n\n${summary(shape)}\n\n${table(['field', 'type', 'says'], rowsOf(shape))}`
      })
    })
    .join('\n\n')
}
