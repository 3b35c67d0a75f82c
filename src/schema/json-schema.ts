import * as z from 'zod/mini'
import { dossierSchema } from '../dossier/dossier-schema.js'
import { daySchema } from '../dossier/event-schema.js'
import { evaluationSchema } from './evaluation-schema.js'

/**
 * A JSON Schema of draft 2020-12, as plain JSON.
 * @category Parsing
 */
export type JsonSchema = { readonly [key: string]: unknown }

const jsonSchemaOf = (schema: z.ZodMiniType, title: string): JsonSchema => ({
  ...z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== daySchema) return
      Object.assign(jsonSchema, {
        type: 'string',
        format: 'date',
        pattern: '^(19|20|21)\\d{2}-\\d{2}-\\d{2}$',
        description: 'A day, 1900-01-01 to 2199-12-31',
      })
    },
  }),
  title,
})

/**
 * The JSON Schema (2020-12) of a dossier, as shipped in `terug-naar-werk/schema/dossier.json`.
 *
 * @example
 * ```ts
 * import { dossierJsonSchema } from 'terug-naar-werk/schema'
 * dossierJsonSchema()['title'] // => 'Dossier'
 * ```
 * @category Parsing
 */
export const dossierJsonSchema = (): JsonSchema => jsonSchemaOf(dossierSchema, 'Dossier')

/**
 * The JSON Schema (2020-12) of an evaluation, as shipped in `terug-naar-werk/schema/evaluation.json`.
 *
 * @example
 * ```ts
 * import { evaluationJsonSchema } from 'terug-naar-werk/schema'
 * evaluationJsonSchema()['$schema'] // => 'https://json-schema.org/draft/2020-12/schema'
 * ```
 * @category Parsing
 */
export const evaluationJsonSchema = (): JsonSchema => jsonSchemaOf(evaluationSchema, 'Evaluation')
