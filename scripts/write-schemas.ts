import { mkdirSync, writeFileSync } from 'node:fs'
import { dossierJsonSchema, evaluationJsonSchema } from 'terug-naar-werk/schema'

// Ships the JSON Schemas: dist/schema/*.json, exported as terug-naar-werk/schema/*.json.

const folder = new URL('../dist/schema/', import.meta.url)

mkdirSync(folder, { recursive: true })
for (const [name, schema] of [
  ['dossier', dossierJsonSchema()],
  ['dossier.draft-07', dossierJsonSchema({ target: 'draft-07' })],
  ['evaluation', evaluationJsonSchema()],
  ['evaluation.draft-07', evaluationJsonSchema({ target: 'draft-07' })],
] as const) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`)
}
