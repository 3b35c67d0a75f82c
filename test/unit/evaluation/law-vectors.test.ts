import { evaluate } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { dossierOf } from '../../support/dossiers.js'
import { schemaErrors } from '../../support/json-schemas.js'
import { lawVectors, namedPart } from '../../support/law-vectors.js'

describe('vectors of the law to today', () => {
  it.each(lawVectors.map((row) => [row.name, row] as const))('%s', (_, { dossier, options, expect: wanted }) => {
    const evaluation = evaluate(dossierOf(dossier), options)
    expect(schemaErrors('evaluation', evaluation)).toEqual([])
    expect(namedPart(evaluation, wanted)).toEqual(wanted)
  })
})
