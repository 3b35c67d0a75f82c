import { mkdirSync, writeFileSync } from 'node:fs'
import { rulebookFingerprint } from 'terug-naar-werk'
import { FIRST_DAY, LAST_DAY } from 'terug-naar-werk/calendar'
import manifest from '../package.json' with { type: 'json' }
import { countVectors, periodVectors } from '../test/support/vectors/calendar-vectors.js'
import { caseVectors } from '../test/support/vectors/case-vectors.js'
import { lawUpTo } from '../test/support/vectors/law-up-to.js'
import { vectorsJsonSchema } from '../test/support/vectors/vectors-schema.js'
import { shippedSchemas } from './schemas/shipped-schemas.js'

// Writes what the package ships besides its code: the JSON Schemas (dist/schema/*.json), and for implementations in any
// language the cases to which the tests hold it (dist/vectors/*.json).

const head = { package: manifest.name, version: manifest.version }

const files = {
  'vectors.schema': vectorsJsonSchema(),
  cases: { kind: 'cases', ...head, rulebook: rulebookFingerprint(), lawUpTo, cases: caseVectors() },
  calendar: {
    kind: 'calendar',
    ...head,
    range: { first: FIRST_DAY, last: LAST_DAY },
    counts: countVectors(),
    periodsFrom:
      'Facts from the date library of the Catala project, https://github.com/CatalaLang/dates-calc, Apache-2.0',
    periods: periodVectors(),
  },
}

/** JSON with one vector a line: short, and read as easily by a line as by the whole. */
const written = (content: object): string => {
  const fields = Object.entries(content).map(([name, field]) => {
    const lines = Array.isArray(field)
      ? `[\n${field.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`
      : null
    return `  ${JSON.stringify(name)}: ${lines ?? JSON.stringify(field)}`
  })
  return `{\n${fields.join(',\n')}\n}\n`
}

const write = (folder: string, name: string, text: string): void => {
  const path = new URL(`../dist/${folder}/`, import.meta.url)
  mkdirSync(path, { recursive: true })
  writeFileSync(new URL(`${name}.json`, path), text)
}

// For programs alone: without indents it is half as large.
for (const { name, schema, isForPrograms } of shippedSchemas())
  write('schema', name, `${JSON.stringify(schema, null, isForPrograms ? 0 : 2)}\n`)

for (const [name, content] of Object.entries(files)) write('vectors', name, written(content))
