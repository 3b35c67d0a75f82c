import { fc, test } from '@fast-check/vitest'
import { evaluateInput } from 'terug-naar-werk'
import { FIRST_DAY, LAST_DAY } from 'terug-naar-werk/calendar'
import { expect } from 'vitest'
import { days, dossiers } from '../../support/arbitraries.js'
import { anyValue, made, spoiltDossiers, spoiltOptions } from '../support/arbitraries.js'
import { budget } from '../support/budget.js'
import { keepsSecrets } from '../support/keeps-secrets.js'
import { optionsOn } from '../support/options.js'
import { behaves } from '../support/well-behaved.js'

const read = (dossier: unknown, options: unknown): void => {
  const answer = evaluateInput(dossier, options)
  if (answer._tag === 'Right') {
    expect(JSON.parse(JSON.stringify(answer.right))).toEqual(answer.right)
    return
  }
  for (const issue of answer.left) {
    expect(['dossier', 'options']).toContain(issue.path[0])
    behaves(issue)
    keepsSecrets(issue)
  }
}

test.prop([fc.oneof(spoiltDossiers, anyValue), fc.oneof(spoiltOptions, anyValue)], budget(2))(
  'anything at all beside anything at all is an evaluation, or issues that repeat nothing of it',
  (dossier, options) => read(made(dossier), made(options)),
)

const ends = fc.constantFrom(FIRST_DAY, LAST_DAY)

test.prop(
  [fc.oneof(dossiers(2196, 2199), dossiers(1900, 1903), dossiers()), optionsOn(fc.oneof(ends, days()))],
  budget(2),
)(
  'up to both ends of the calendar every reading and every option gives an evaluation that is plain JSON',
  (dossier, options) => read(structuredClone(dossier), structuredClone(options)),
)
