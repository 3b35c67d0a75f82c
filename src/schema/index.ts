/**
 * The schemas of what goes in and what comes out, as zod schemas, as JSON Schema and as Standard Schema.
 *
 * @packageDocumentation
 */
export { dossierSchema } from '../dossier/dossier-schema.js'
export { eventSchema } from '../dossier/event-schema.js'
export { evaluationSchema } from './evaluation-schema.js'
export {
  dossierJsonSchema,
  evaluationJsonSchema,
  type JsonSchema,
  type JsonSchemaOptions,
  type JsonSchemaTarget,
} from './json-schema.js'
export {
  dossierStandardSchema,
  type StandardProperties,
  type StandardResult,
  type StandardSchema,
} from './standard-schema.js'
