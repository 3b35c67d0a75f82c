import { type JsonSchema, type JsonSchemaOptions, jsonSchemaOf } from '../schema/json-schema.js'
import { amendmentsSchema } from './amendment-schema.js'

/**
 * The JSON Schema of a list of amendments, as shipped in `terug-naar-werk/schema/amendments.json` (2020-12) and
 * `terug-naar-werk/schema/amendments.draft-07.json`. Those files describe every field besides.
 *
 * @param options - the version of JSON Schema
 * @example
 * ```ts
 * import { amendmentsJsonSchema } from 'terug-naar-werk/rulebook'
 * amendmentsJsonSchema()['title'] // => 'Amendments'
 * ```
 * @category Reforms
 */
export const amendmentsJsonSchema = ({ target = 'draft-2020-12' }: JsonSchemaOptions = {}): JsonSchema =>
  jsonSchemaOf(amendmentsSchema, 'Amendments', target)
