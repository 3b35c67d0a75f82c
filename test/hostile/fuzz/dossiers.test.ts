import { test } from '@fast-check/vitest'
import { anyValue, made, spoiltDossiers } from '../support/arbitraries.js'
import { budget } from '../support/budget.js'
import { keepsSecrets } from '../support/keeps-secrets.js'
import { readAnything } from '../support/well-behaved.js'

test.prop([spoiltDossiers], budget(2))('a spoilt dossier becomes issues that repeat nothing of it', (recipe) => {
  for (const issue of readAnything(made(recipe))) keepsSecrets(issue)
})

test.prop([anyValue], budget(2))('anything at all becomes issues that repeat nothing of it', (recipe) => {
  for (const issue of readAnything(made(recipe))) keepsSecrets(issue)
})
