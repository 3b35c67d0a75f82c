import { fc, test } from '@fast-check/vitest'
import { anyValue, made, spoiltOptions } from '../support/arbitraries.js'
import { budget } from '../support/budget.js'
import { keepsSecrets } from '../support/keeps-secrets.js'
import { readAnyOptions } from '../support/well-behaved.js'

test.prop([fc.oneof(spoiltOptions, anyValue)], budget())(
  'anything at all is options to evaluate by, or issues that repeat nothing of it',
  (recipe) => {
    for (const issue of readAnyOptions(made(recipe))) keepsSecrets(issue)
  },
)
