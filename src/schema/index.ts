/**
 * The schemas of what goes in and what comes out, as zod schemas and as JSON Schema.
 *
 * @packageDocumentation
 */
export { dossierSchema } from '../dossier/dossier-schema.js'
export { eventSchema } from '../dossier/event-schema.js'
export { evaluationSchema } from './evaluation-schema.js'
export { dossierJsonSchema, evaluationJsonSchema, type JsonSchema } from './json-schema.js'
