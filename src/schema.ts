/**
 * The schemas of what goes in, as zod schemas; `z.toJSONSchema` turns them into JSON Schema.
 *
 * @packageDocumentation
 */
export { dossierSchema } from './dossier/dossier-schema.js'
export { eventSchema } from './dossier/event-schema.js'
