import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Dossier, type Evaluation, evaluate } from 'terug-naar-werk'
import type { Day } from 'terug-naar-werk/calendar'
import { day } from './days.js'
import { dossierOf } from './dossiers.js'

const folder = fileURLToPath(new URL('../../examples/dossiers/', import.meta.url))

export interface ExampleCase {
  readonly name: string
  readonly dossier: Dossier
  readonly asOf: Day
  readonly evaluation: Evaluation
}

/** The dossiers of `examples/dossiers`, each evaluated on the day of its file. */
export const exampleCases: readonly ExampleCase[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const { asOf, dossier: input } = JSON.parse(readFileSync(folder + file, 'utf8'))
    const dossier = dossierOf(input)
    return {
      name: file.replace('.json', ''),
      dossier,
      asOf: day(asOf),
      evaluation: evaluate(dossier, { asOf: day(asOf) }),
    }
  })
