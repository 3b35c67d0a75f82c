import { explain, languages, whatWouldChange } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { exampleCases } from '../../support/example-cases.js'
import { faultsOf } from '../../support/language-checks.js'

const rules = [...new Set(rulebook.obligations.map(({ rule }) => rule))]

describe.each(languages)('an explanation in %s', (language) => {
  it.each(exampleCases)(
    'of $name holds no other language, no raw id and no wrong number',
    ({ dossier, asOf, evaluation }) => {
      const keys = new Set([...evaluation.obligations.map(({ key }) => key), ...rules, 'presumption', 'no.such.key'])
      for (const key of keys) {
        const changes = whatWouldChange(dossier, key, { asOf })
        const { steps, text } = explain(evaluation, key, { language, audience: 'advisingDoctor', changes })
        expect(faultsOf(text, language), `${key}: ${text}`).toEqual([])
        expect(steps.length).toBeGreaterThan(0)
      }
    },
  )
})

describe('the check of the texts', () => {
  it.each([
    ['nl', 'De arts and the patient', ['the', 'and']],
    ['fr', 'Le questionnaire.send', ['a rule id: questionnaire.send']],
    ['de', '1 Monate nach 2023-01-01', ['a day in figures: 2023-01-01', 'number: 1 Monate']],
    ['en', 'the advisingDoctor (A4-1)', ['a name of the code: advisingDoctor', 'a norm id: A4-1']],
  ] as const)('finds what is wrong in %s', (language, text, faults) => {
    expect(faultsOf(text, language)).toEqual(faults)
  })
})
