import { fc, test } from '@fast-check/vitest'
import { evaluate, explain, languages } from 'terug-naar-werk'
import { addDays } from 'terug-naar-werk/calendar'
import { rulebook } from 'terug-naar-werk/rulebook'
import { expect } from 'vitest'
import { dossiers } from '../../support/arbitraries.js'
import { faultsOfPage } from '../../support/language-checks.js'
import { runs } from '../runs.js'

const RUNS = runs(150, 2_000)

const rules = [...new Set(rulebook.obligations.map(({ rule }) => rule)), 'presumption']

test.prop([dossiers(), fc.nat(1600), fc.constantFrom(...rules), fc.constantFrom(...languages)], RUNS)(
  'a page for the insured person has at most 120 words and addresses the reader; neither it nor that of the employer has an id',
  (dossier, days, rule, language) => {
    const evaluation = evaluate(dossier, { asOf: addDays(dossier.incapacity.start, days) })
    const { obligations, exclusions, consequences, presumptions } = evaluation
    const parts = [obligations, exclusions, consequences, presumptions].flatMap((some) => some.map(({ key }) => key))
    for (const key of [rule, ...parts])
      for (const audience of ['insured', 'employer'] as const) {
        const { text } = explain(evaluation, key, { language, audience })
        expect(faultsOfPage(text, language, audience), text).toEqual([])
      }
  },
)
