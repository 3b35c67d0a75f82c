import { mkdirSync, writeFileSync } from 'node:fs'
import { shippedSchemas } from './schemas/shipped-schemas.js'

// Ships the JSON Schemas: dist/schema/*.json, exported as terug-naar-werk/schema/*.json.

const folder = new URL('../dist/schema/', import.meta.url)

mkdirSync(folder, { recursive: true })
for (const { name, schema, isForPrograms } of shippedSchemas()) {
  // For programs alone: without indents it is half as large.
  const text = isForPrograms ? JSON.stringify(schema) : JSON.stringify(schema, null, 2)
  writeFileSync(new URL(`${name}.json`, folder), `${text}\n`)
}
