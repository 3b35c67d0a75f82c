import { rulebook } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { evaluateBy } from '../../../src/evaluation/evaluate.js'
import { noTerm, on } from '../../../src/law/boundaries.js'
import { presumption2022 } from '../../../src/law/version.js'
import type { Rulebook } from '../../../src/rules/rulebook.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { tellResultOfEstimate } from '../../support/hypothetical-rule.js'

/** A duty without a term, by a law that ended with 2025; the rulebook has none such. */
const ended = { ...tellResultOfEstimate, window: noTerm(on('trigger')), versions: [{ law: presumption2022 }] }

// SAFETY: the name of the rule is no RuleId, and nothing but its key depends on that.
const extended = { ...rulebook, obligations: [...rulebook.obligations, ended] } as unknown as Rulebook

it.each([
  ['2025-12-31', 'open'],
  ['2026-01-01', undefined],
])('a step without a last day is asked while its law holds: %s', (asOf, state) => {
  const { dossier } = caseOf(['start: 2025-06-02', '2025-11-03 capacityEstimated (category 2)'])
  const { obligations } = evaluateBy(extended, dossier, { asOf: day(asOf) })
  expect(obligations.find(({ key }) => key === 'estimate.tell')?.state).toBe(state)
})
