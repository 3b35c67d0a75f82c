import { mkdirSync, writeFileSync } from 'node:fs'
import { dossierJsonSchema, evaluationJsonSchema } from 'terug-naar-werk/schema'

// Ships the JSON Schemas: dist/schema/*.json, exported as terug-naar-werk/schema/*.json.

const folder = new URL('../dist/schema/', import.meta.url)

mkdirSync(folder, { recursive: true })
const write = (name: string, text: string): void => writeFileSync(new URL(`${name}.json`, folder), `${text}\n`)

for (const [name, made] of [
  ['dossier', dossierJsonSchema],
  ['evaluation', evaluationJsonSchema],
] as const) {
  write(name, JSON.stringify(made(), null, 2))
  // For programs alone: without indents it is half as large.
  write(`${name}.draft-07`, JSON.stringify(made({ target: 'draft-07' })))
}
