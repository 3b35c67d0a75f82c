import { fc, test } from '@fast-check/vitest'
import { type Audience, type Evaluation, evaluate, explain, languages, redact } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import { expect } from 'vitest'
import { dossiers } from '../../support/arbitraries.js'
import { faultsOf } from '../../support/language-checks.js'
import { on } from '../day-of-case.js'
import { runs } from '../runs.js'

const RUNS = runs(150, 2_000)

const offset = fc.nat(1200)

const language = fc.constantFrom(...languages)

const audience = fc.constantFrom<Audience>('advisingDoctor', 'coordinator', 'insured', 'employer')

/** The keys of what is no obligation. */
const partsOf = ({ exclusions, consequences, presumptions }: Evaluation): readonly string[] =>
  [...exclusions, ...consequences, ...presumptions].map(({ key }) => key)

/** The names of what an evaluation may hold beside obligations. */
const names = [
  ...rulebook.exclusions.map(({ ground }) => ground),
  ...rulebook.consequences.map((rule) => ('at' in rule ? `absence.${rule.at}` : rule.id)),
  ...rulebook.presumptions.map(({ kind }) => `presumption.${kind}`),
]

const kindsOf = (evaluation: Evaluation, key: string, reader: Audience): readonly string[] =>
  explain(evaluation, key, { language: 'en', audience: reader }).steps.map(({ kind }) => kind)

test.prop([dossiers(), offset, audience], RUNS)(
  'explains every exclusion, consequence and presumption to whoever sees it, and discloses no other',
  (dossier, days, reader) => {
    const evaluation = evaluate(dossier, { asOf: on(dossier, days) })
    const seen = new Set(partsOf(redact(evaluation, reader)))
    for (const key of partsOf(evaluation)) {
      const kinds = kindsOf(evaluation, key, reader)
      if (seen.has(key)) expect(kinds.filter((kind) => /^(?:unknownKey|absent|notDisclosed)$/.test(kind))).toEqual([])
      else expect(kinds, key).toContain('notDisclosed')
    }
  },
)

test.prop([dossiers(), offset, audience], RUNS)(
  'answers for a part that may not be known as if nothing had happened',
  (dossier, days, reader) => {
    const asOf = on(dossier, days)
    const evaluation = evaluate(dossier, { asOf })
    const { events: _, ...nothing } = dossier
    const empty = evaluate(nothing, { asOf })
    for (const key of names) {
      if (!kindsOf(evaluation, key, reader).includes('notDisclosed')) continue
      expect(explain(evaluation, key, { language: 'nl', audience: reader })).toEqual(
        explain(empty, key, { language: 'nl', audience: reader }),
      )
    }
  },
)

test.prop([dossiers(), offset, language], RUNS)('writes whole sentences of one language', (dossier, days, tongue) => {
  const evaluation = evaluate(dossier, { asOf: on(dossier, days) })
  for (const key of [...names, ...partsOf(evaluation)]) {
    const { text } = explain(evaluation, key, { language: tongue, audience: 'advisingDoctor' })
    expect(faultsOf(text, tongue), `${key}: ${text}`).toEqual([])
  }
})

const rules = [...new Set(rulebook.obligations.map(({ rule }) => rule))]

test.prop([dossiers(), offset], RUNS)(
  'names what would trigger each part that nothing else keeps away',
  (dossier, days) => {
    const evaluation = evaluate(dossier, { asOf: on(dossier, days) })
    for (const key of [...names, ...rules, 'presumption']) {
      const { steps } = explain(evaluation, key, { language: 'en', audience: 'advisingDoctor' })
      for (const step of steps)
        if (step.kind === 'absent' && step.because === 'notTriggered') expect(step.causes, key).not.toEqual([])
    }
  },
)

test.prop([dossiers(), offset, fc.constantFrom<Audience>('coordinator', 'employer')], RUNS)(
  'tells neither the coordinator nor the employer of the health, the gravity, a stay in hospital or maternity',
  (dossier, days, reader) => {
    const evaluation = evaluate(dossier, { asOf: on(dossier, days) })
    const texts = [...names, ...partsOf(evaluation)].map(
      (key) => explain(evaluation, key, { language: 'en', audience: reader }).text,
    )
    expect(texts.join('\n')).not.toMatch(/gravity|hospital|maternity|medical|examination|category|benefit/i)
  },
)
