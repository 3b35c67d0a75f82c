import { type Evaluation, explain, languages } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { exampleCases } from '../../../support/example-cases.js'
import { faultsOf } from '../../../support/language-checks.js'
import { numberOfWords } from '../../../support/words-of-a-text.js'

const rules = [...new Set(rulebook.obligations.map(({ rule }) => rule))]

const keysOf = ({ obligations, exclusions, consequences, presumptions }: Evaluation): readonly string[] => [
  ...new Set([
    ...[obligations, exclusions, consequences, presumptions].flatMap((parts) => parts.map(({ key }) => key)),
    ...rules,
    'presumption',
    'no.such.key',
  ]),
]

/** The insured person is never spoken of; ids and arrows mean nothing outside the program. */
const NOT_FOR_READERS = /gerechtigde|titulaire|Berechtigte|insured person|→|RD-\d|#\d/u

describe.each(languages)('a page in %s', (language) => {
  it.each(exampleCases)('of $name is short and addresses the insured person', ({ evaluation }) => {
    for (const key of keysOf(evaluation)) {
      const { text } = explain(evaluation, key, { language, audience: 'insured' })
      expect(numberOfWords(text), text).toBeLessThanOrEqual(120)
      expect(text, key).not.toMatch(NOT_FOR_READERS)
      expect(faultsOf(text, language), text).toEqual([])
    }
  })

  it.each(exampleCases)('of $name shows the employer no id', ({ evaluation }) => {
    for (const key of keysOf(evaluation)) {
      const { text } = explain(evaluation, key, { language, audience: 'employer' })
      expect(faultsOf(text, language), text).toEqual([])
      expect(text, key).not.toMatch(/→|RD-\d|#\d/u)
    }
  })
})
