import { readFileSync } from 'node:fs'
import { evaluate, type Obligation } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { dossierOf } from '../../support/dossiers.js'
import { schemaErrors } from '../../support/json-schemas.js'

interface Expected {
  readonly window: { readonly from: string; readonly until: string | null }
  readonly otherReadings?: Record<string, { readonly from: string; readonly until: string | null }>
}

interface Row {
  readonly name: string
  readonly dossier: unknown
  readonly options: { readonly asOf: string }
  readonly expect: { readonly obligations: Record<string, Expected>; readonly presumption?: object | null }
}

const rows: Row[] = JSON.parse(readFileSync(new URL('../../vectors/dossiers.json', import.meta.url), 'utf8'))

const windowsOf = ({ readings = [] }: Obligation, question: string) =>
  readings.filter(({ reading }) => reading.startsWith(`${question}:`)).map(({ window }) => window)

/** The rows were computed for the first edition, which showed the settled readings too. */
describe('dossier vectors', () => {
  it.each(rows.map((row) => [row.name, row] as const))('%s', (_, { dossier, options, expect: wanted }) => {
    const evaluation = evaluate(dossierOf(dossier), { asOf: day(options.asOf), settledReadings: true })
    expect(schemaErrors('evaluation', evaluation)).toEqual([])
    for (const [key, { otherReadings = {}, ...expected }] of Object.entries(wanted.obligations)) {
      const found = evaluation.obligations.find((obligation) => obligation.key === key)
      expect(found, key).toMatchObject(expected)
      for (const [question, window] of Object.entries(otherReadings)) {
        expect(found && windowsOf(found, question), `${key} ${question}`).toContainEqual(window)
      }
    }
    if (wanted.presumption !== undefined) {
      if (wanted.presumption === null) expect(evaluation.presumption).toBeNull()
      else expect(evaluation.presumption).toMatchObject(wanted.presumption)
    }
  })
})
