import { type Evaluation, explain, languages } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { evaluated } from '../../../support/evaluated.js'
import { exampleCases } from '../../../support/example-cases.js'
import { faultsOfPage, THIRD_PERSON } from '../../../support/language-checks.js'

const rules = [...new Set(rulebook.obligations.map(({ rule }) => rule))]

const keysOf = ({ obligations, exclusions, consequences, presumptions }: Evaluation): readonly string[] => [
  ...new Set([
    ...[obligations, exclusions, consequences, presumptions].flatMap((parts) => parts.map(({ key }) => key)),
    ...rules,
    'presumption',
    'no.such.key',
  ]),
]

it.each([
  ['nl', 'U moet de vragenlijst ingevuld terugsturen naar de adviserend arts van uw ziekenfonds.', 'u'],
  ['fr', 'Vous devez renvoyer le questionnaire complété au médecin-conseil de votre mutualité.', 'vous'],
  ['de', 'Sie müssen den ausgefüllten Fragebogen an den Vertrauensarzt Ihrer Krankenkasse zurücksenden.', 'Sie'],
  ['en', "You must complete the questionnaire and return it to your insurer's medical adviser.", 'you'],
] as const)('each sentence addresses the insured person as well (%s)', (language, what, who) => {
  const evaluation = evaluated('2023-04-03', { type: 'questionnaireSent', on: '2023-03-27', route: 'A' })
  const { steps } = explain(evaluation, 'questionnaire.return', { language, audience: 'insured' })
  const said = (of: string) => steps.find(({ kind }) => kind === of)?.text
  expect([said('what'), said('who')]).toEqual([what, who])
})

describe.each(languages)('a page in %s', (language) => {
  it.each(exampleCases)('of $name is short and addresses the insured person', ({ evaluation }) => {
    for (const key of keysOf(evaluation)) {
      const { text, steps } = explain(evaluation, key, { language, audience: 'insured' })
      for (const step of steps) expect(step.text, key).not.toMatch(THIRD_PERSON)
      expect(faultsOfPage(text, language, 'insured'), text).toEqual([])
    }
  })

  it.each(exampleCases)('of $name shows the employer no id', ({ evaluation }) => {
    for (const key of keysOf(evaluation)) {
      const { text } = explain(evaluation, key, { language, audience: 'employer' })
      expect(faultsOfPage(text, language, 'employer'), text).toEqual([])
    }
  })
})
