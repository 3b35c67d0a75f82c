import * as z from 'zod/mini'
import { optionsSchema } from '../../src/schema/options-schema.js'
import { isNode, type Node, propertiesOf } from '../schemas/described-schema.js'
import { publicTypes } from '../schemas/shipped-schemas.js'
import { codes, table } from './table.js'

/** Where the values of an option are listed, where they are no short list. */
const ELSEWHERE: { readonly [option: string]: string } = {
  readings: '[the answers](#readings-of-the-sources) of each question',
  channels: 'for each [contact moment](#rows-of-the-table-of-channels): `channels`, `basis`, `norms`',
}

const valuesOf = (name: string, { enum: listed, const: value, type, $ref }: Node): string => {
  const elsewhere = ELSEWHERE[name]
  if (elsewhere !== undefined) return elsewhere
  if (Array.isArray(listed)) return codes(listed.map(String))
  if (value !== undefined) return codes([String(value)])
  if (type === 'boolean') return codes(['true', 'false'])
  if ($ref === '#/$defs/Day') return 'a day, `YYYY-MM-DD`'
  throw new Error(`The values of the option ${name} are not listed.`)
}

/** The options of `evaluate` as a table, read off their schema and their doc comments. */
export const optionsTable = (): string => {
  const schema: unknown = z.toJSONSchema(optionsSchema, { unrepresentable: 'any', io: 'input' })
  if (!isNode(schema)) throw new Error('The options have no schema.')
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  const documented = publicTypes()('EvaluateOptions')
  const rows = propertiesOf(schema).map(([name, property]) => {
    const option = documented.property(name)
    const byDefault = required.includes(name) ? 'required' : (option?.tag('defaultValue') ?? 'none')
    const norms = option?.tag('see')?.replace(/^norms? /, '') ?? ''
    return [`\`${name}\``, valuesOf(name, property), byDefault, option?.comment?.split('\n\n')[0] ?? '', norms]
  })
  return table(['option', 'values', 'default', 'changes', 'norms'], rows)
}
