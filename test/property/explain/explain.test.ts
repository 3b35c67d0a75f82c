import { fc, test } from '@fast-check/vitest'
import {
  type Audience,
  type Dossier,
  type EventType,
  evaluate,
  explain,
  languages,
  redact,
  supposing,
  whatWouldChange,
} from 'terug-naar-werk'
import type { Day } from 'terug-naar-werk/calendar'
import { mayKnow, medicalGrounds } from 'terug-naar-werk/law'
import { rulebook } from 'terug-naar-werk/rulebook'
import { expect } from 'vitest'
import { confidentialityOf } from '../../../src/dossier/cause.js'
import { dossiers } from '../../support/arbitraries.js'
import { schemaErrors } from '../../support/json-schemas.js'
import { faultsOf } from '../../support/language-checks.js'
import { on } from '../day-of-case.js'
import { runs } from '../runs.js'

const RUNS = runs(150, 2_000)

const offset = fc.nat(800)

const language = fc.constantFrom(...languages)

const audience = fc.constantFrom<Audience>('advisingDoctor', 'coordinator', 'insured', 'employer')

const rules = [...new Set(rulebook.obligations.map(({ rule }) => rule)), 'presumption']

const readings = fc.constantFrom(
  {},
  { 'RD-6': 'sameDate' } as const,
  { 'RD-1': 'oneWeek', 'RD-5': 'monthAfterReferral' } as const,
)

const rollOver = fc.constantFrom('none' as const, 'nextWorkingDay' as const)

test.prop([dossiers(), offset, readings, rollOver, language], RUNS)(
  'tells the way to the very days of the window, in whatever reading',
  (dossier, days, chosen, roll, tongue) => {
    const evaluation = evaluate(dossier, { asOf: on(dossier, days), readings: chosen, rollOver: roll })
    for (const { key, window } of evaluation.obligations) {
      const { steps, text } = explain(evaluation, key, { language: tongue, audience: 'advisingDoctor' })
      const counted = steps.flatMap((step) => (step.kind === 'counted' ? [step] : []))
      const [from, until] = [
        counted.findLast(({ end }) => end !== 'until'),
        counted.findLast(({ end }) => end !== 'from'),
      ]
      expect(from?.result, key).toBe(window.from)
      if (window.until !== null) expect(until?.result, key).toBe(window.until)
      expect(faultsOf(text, tongue), text).toEqual([])
    }
  },
)

test.prop([dossiers(), offset, fc.constantFrom(...rules)], RUNS)(
  'names only changes that really do change it',
  (dossier, days, rule) => {
    const options = { asOf: on(dossier, days) }
    const { obligations } = evaluate(dossier, options)
    for (const key of [rule, ...obligations.map((obligation) => obligation.key)]) {
      for (const { suppositions, state, window } of whatWouldChange(dossier, key, options)) {
        const supposed = supposing(dossier, options, suppositions)
        const there = evaluate(supposed.dossier, supposed.options).obligations.find((one) => one.key === key)
        expect({ state: there?.state, window: there?.window }, key).toEqual({ state, window })
        expect(state).not.toBe(obligations.find((one) => one.key === key)?.state)
      }
    }
  },
)

test.prop([dossiers(), offset], RUNS)('has a way out of every bar and every wait', (dossier, days) => {
  const options = { asOf: on(dossier, days) }
  for (const { key, state } of evaluate(dossier, options).obligations) {
    if (state !== 'upcoming' && state !== 'barred' && state !== 'suspended') continue
    // A certain end before the first day leaves nothing to wait for.
    if (dossier.incapacity.endedOn !== undefined) continue
    if (dossier.events?.some(({ type }) => type === 'incapacityEnded')) continue
    // Without the permitted work beside it, the same resumption would end the incapacity.
    if (dossier.events?.some(({ type }) => type === 'workResumed')) continue
    expect(whatWouldChange(dossier, key, options).length, `${key}, ${state}`).toBeGreaterThan(0)
  }
})

/** What lets one infer the state of health, in the words of the result and of the four languages. */
const MEDICAL = [
  'medicalGround',
  'questionnaireWithheld',
  'withholding',
  'category1',
  'category2',
  'category3',
  'Category1',
  'Category2',
  'Category3',
  'category 2',
  'capacityEstimated',
  'medicalExam',
  'exam.',
  'refusal.notify',
  'medische reden',
  'raison médicale',
  'medizinischen Grund',
  'medical reason',
  'categorie 2',
  'catégorie 2',
  'Kategorie 2',
  'categorie 3',
  'catégorie 3',
  'Kategorie 3',
]

const TRAJECTORY = ['ziv', 'ZIV', 'AMI', 'KIV', 'permission', 'consent', 'regional', 'questionnaire']

const told = (dossier: Dossier, asOf: Day, reader: Audience): string => {
  const evaluation = evaluate(dossier, { asOf })
  const seen = redact(evaluation, reader)
  const explanations = seen.obligations.flatMap(({ key }) =>
    languages.map((tongue) =>
      explain(evaluation, key, {
        language: tongue,
        audience: reader,
        changes: whatWouldChange(dossier, key, { asOf }),
      }),
    ),
  )
  // The notices tell of the law, not of the case.
  const { law: _, ...facts } = seen
  return JSON.stringify([facts, explanations])
}

test.prop([dossiers(), offset, audience], RUNS)(
  'never holds one of the thirteen medical grounds, for nobody',
  (dossier, days, reader) => {
    const text = told(dossier, on(dossier, days), reader)
    for (const ground of medicalGrounds) expect(text).not.toContain(ground)
  },
)

test.prop([dossiers(), offset, fc.constantFrom<Audience>('coordinator', 'employer')], RUNS)(
  'tells neither the coordinator nor the employer anything medical',
  (dossier, days, reader) => {
    const text = told(dossier, on(dossier, days), reader)
    for (const word of MEDICAL) expect(text, word).not.toContain(word)
  },
)

test.prop([dossiers(), offset], RUNS)('tells the employer nothing of the trajectory', (dossier, days) => {
  const text = told(dossier, on(dossier, days), 'employer')
  for (const word of TRAJECTORY) expect(text, word).not.toContain(word)
})

test.prop([dossiers(), offset, audience], RUNS)(
  'redacts to an evaluation of the same shape, and the second time to the same',
  (dossier, days, reader) => {
    const seen = redact(evaluate(dossier, { asOf: on(dossier, days) }), reader)
    expect(schemaErrors('evaluation', seen)).toEqual([])
    expect(redact(seen, reader)).toEqual(seen)
  },
)

const without = (dossier: Dossier, hidden: (type: EventType) => boolean): Dossier => ({
  ...dossier,
  events: (dossier.events ?? []).filter(({ type }) => !hidden(type)),
})

test.prop([dossiers(), offset], RUNS)('shows the employer the same, whatever else has happened', (dossier, days) => {
  const asOf = on(dossier, days)
  const bare = without(dossier, (type) => !mayKnow('employer', confidentialityOf[type]))
  expect(redact(evaluate(dossier, { asOf }), 'employer')).toEqual(redact(evaluate(bare, { asOf }), 'employer'))
})

test.prop([dossiers(), offset], RUNS)(
  'shows the coordinator the same whatever the advising doctor found, but for the first contact',
  (dossier, days) => {
    // An examination after the certificate ran out shows that the incapacity went on (docs/decisions/0012).
    const bare = without(dossier, (type) => !mayKnow('coordinator', confidentialityOf[type]))
    fc.pre(evaluate(bare, { asOf: on(dossier, days) }).status !== 'certificateRunOut')
    const seen = (one: Dossier) => {
      const { obligations, findings, ...rest } = redact(evaluate(one, { asOf: on(dossier, days) }), 'coordinator')
      const other = (key: string | undefined) => !key?.startsWith('contact.first')
      return {
        ...rest,
        obligations: obligations.filter(({ key }) => other(key)),
        findings: findings.filter(({ obligation }) => other(obligation)),
      }
    }
    expect(seen(dossier)).toEqual(seen(bare))
  },
)
