import { fc, test } from '@fast-check/vitest'
import { amend, evaluateUnder, rulebook } from 'terug-naar-werk/rulebook'
import { expect } from 'vitest'
import { day } from '../../support/days.js'
import { dossierOf } from '../../support/dossiers.js'
import { anyValue, made, spoiltAmendments } from '../support/arbitraries.js'
import { budget } from '../support/budget.js'
import { keepsSecrets } from '../support/keeps-secrets.js'
import { soundDossier } from '../support/places.js'
import { behaves } from '../support/well-behaved.js'

const dossier = dossierOf(soundDossier)

/** `0.window.until.of.0.boundary.month` and what is unknown in it. */
const DEEPEST = 8

test.prop([fc.oneof({ weight: 3, arbitrary: spoiltAmendments }, anyValue)], budget())(
  'anything at all amends the law so that one can evaluate under it, or becomes issues that repeat nothing of it',
  (recipe) => {
    const answer = amend(rulebook, made(recipe))
    if (answer._tag === 'Right') {
      const evaluation = evaluateUnder(answer.right, dossier, { asOf: day('2027-06-30') })
      expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
      return
    }
    for (const issue of answer.left) {
      behaves(issue, DEEPEST)
      keepsSecrets(issue)
    }
  },
)
