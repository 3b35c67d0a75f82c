import { mkdirSync, writeFileSync } from 'node:fs'
import { rulebookFingerprint } from 'terug-naar-werk'
import { FIRST_DAY, LAST_DAY } from 'terug-naar-werk/calendar'
import manifest from '../package.json' with { type: 'json' }
import { countVectors, periodVectors } from '../test/support/vectors/calendar-vectors.js'
import { caseVectors } from '../test/support/vectors/case-vectors.js'
import { lawUpTo } from '../test/support/vectors/law-up-to.js'
import { vectorsJsonSchema } from '../test/support/vectors/vectors-schema.js'

// Ships the cases that the tests hold this package to, for implementations in any language:
// dist/vectors/*.json, exported as terug-naar-werk/vectors/*.json.

const folder = new URL('../dist/vectors/', import.meta.url)

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

mkdirSync(folder, { recursive: true })
for (const [name, content] of Object.entries(files)) {
  writeFileSync(new URL(`${name}.json`, folder), written(content))
}
