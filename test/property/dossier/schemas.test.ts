import { fc, test } from '@fast-check/vitest'
import { dossierSchema } from 'terug-naar-werk/schema'
import { expect } from 'vitest'
import { anyValue, made, spoiltDossiers } from '../../hostile/support/arbitraries.js'
import { dossiers } from '../../support/arbitraries.js'
import { dossierByZod, outcome } from '../../support/dossier-by-zod.js'
import { runs } from '../runs.js'

const RUNS = runs(1_000)

test.prop([fc.oneof(dossiers(), spoiltDossiers, anyValue)], RUNS)('every input is read as zod reads it', (recipe) => {
  expect(outcome(dossierSchema, made(recipe))).toStrictEqual(outcome(dossierByZod, made(recipe)))
})
