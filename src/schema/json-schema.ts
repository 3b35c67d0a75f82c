import * as z from 'zod/mini'
import { dossierSchema } from '../dossier/dossier-schema.js'
import { daySchema } from '../dossier/event-fields.js'
import { evaluationSchema } from './evaluation-schema.js'

/** @internal */
export const jsonSchemaTargets = ['draft-2020-12', 'draft-07'] as const

/**
 * A version of JSON Schema. Some validators and generators know draft-07 only.
 * @category Parsing
 * @useDeclaredType
 */
export type JsonSchemaTarget = (typeof jsonSchemaTargets)[number]

/**
 * Which version of JSON Schema is wanted.
 * @category Parsing
 */
export interface JsonSchemaOptions {
  /** `draft-2020-12` where absent. */
  readonly target?: JsonSchemaTarget | undefined
}

/**
 * A JSON Schema, as plain JSON.
 * @category Parsing
 */
export type JsonSchema = { readonly [key: string]: unknown }

/** @internal */
export const jsonSchemaOf = (schema: z.ZodMiniType, title: string, target: JsonSchemaTarget): JsonSchema => ({
  ...z.toJSONSchema(schema, {
    target,
    // Stryker disable next-line StringLiteral: zod asks only whether it is 'throw'
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
 * The JSON Schema of a dossier, as shipped in `terug-naar-werk/schema/dossier.json` (2020-12) and
 * `terug-naar-werk/schema/dossier.draft-07.json`. Those files describe every event and every field besides.
 *
 * It says nothing of facts that contradict each other, which no JSON Schema can express.
 *
 * @param options - the version of JSON Schema
 * @example
 * ```ts
 * import { dossierJsonSchema } from 'terug-naar-werk/schema'
 * dossierJsonSchema()['title'] // => 'Dossier'
 * dossierJsonSchema({ target: 'draft-07' })['$schema'] // => 'http://json-schema.org/draft-07/schema#'
 * ```
 * @category Parsing
 */
export const dossierJsonSchema = ({ target = 'draft-2020-12' }: JsonSchemaOptions = {}): JsonSchema =>
  jsonSchemaOf(dossierSchema, 'Dossier', target)

/**
 * The JSON Schema of an evaluation, as shipped in `terug-naar-werk/schema/evaluation.json` (2020-12) and
 * `terug-naar-werk/schema/evaluation.draft-07.json`. Those files describe every field besides.
 *
 * @param options - the version of JSON Schema
 * @example
 * ```ts
 * import { evaluationJsonSchema } from 'terug-naar-werk/schema'
 * evaluationJsonSchema()['$schema'] // => 'https://json-schema.org/draft/2020-12/schema'
 * ```
 * @category Parsing
 */
export const evaluationJsonSchema = ({ target = 'draft-2020-12' }: JsonSchemaOptions = {}): JsonSchema =>
  jsonSchemaOf(evaluationSchema, 'Evaluation', target)
