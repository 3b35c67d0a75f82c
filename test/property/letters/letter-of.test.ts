import { fc, test } from '@fast-check/vitest'
import { type Audience, evaluate, languages } from 'terug-naar-werk'
import { addDays } from 'terug-naar-werk/calendar'
import { type Letter, letterIn, letterKinds, letterOf } from 'terug-naar-werk/letters'
import { expect, it } from 'vitest'
import { dossiers as anyDossiers } from '../../support/arbitraries.js'
import { runs } from '../runs.js'
import { letterDossiers } from './letter-dossiers.js'

const RUNS = runs(300, 3_000)

const offset = fc.nat(700)

const dossiers = () => fc.oneof({ weight: 1, arbitrary: anyDossiers() }, { weight: 3, arbitrary: letterDossiers })

const isLetter = (rule: string): boolean => letterKinds.some((kind) => kind === rule)

const NOT_SENT = ['lapsed', 'barred', 'suspended']

/** Every day that stands in a letter. */
const daysIn = (letter: Letter): readonly string[] => JSON.stringify(letter).match(/\d{4}-\d{2}-\d{2}/g) ?? []

test.prop([dossiers(), offset], RUNS)('each obligation that is a letter has one, and no other has', (dossier, days) => {
  const evaluation = evaluate(dossier, { asOf: addDays(dossier.incapacity.start, days) })
  for (const { key, rule, state } of evaluation.obligations) {
    const letter = letterOf(evaluation, key, { audience: 'insured' })
    expect(letter._tag, `${key} ${state}`).toBe(isLetter(rule) && !NOT_SENT.includes(state) ? 'Right' : 'Left')
  }
})

test.prop([dossiers(), offset], RUNS)('the days of a letter are those of the evaluation', (dossier, days) => {
  const evaluation = evaluate(dossier, { asOf: addDays(dossier.incapacity.start, days) })
  for (const obligation of evaluation.obligations) {
    const { key, window, fulfilledOn, trigger } = obligation
    const made = letterOf(evaluation, key, { audience: 'advisingDoctor' })
    if (made._tag === 'Left') continue
    const letter = made.right
    expect(letter.states.length, key).toBeGreaterThan(0)
    if (fulfilledOn !== undefined) expect(letter.day).toBe(fulfilledOn)
    else expect([evaluation.asOf, window.from].sort().at(-1)).toBe(letter.day)
    for (const state of letter.states) {
      if (state.kind === 'newDate') expect([state.from, state.until]).toEqual([window.from, window.until])
      if (state.kind === 'explanation') expect(state.day).toBe(trigger.on)
      if (state.kind === 'decision') {
        const told = evaluation.consequences.filter(
          ({ percentage, cause, at, plannedOn }) =>
            percentage === state.percentage &&
            cause === state.cause &&
            at === state.at &&
            plannedOn === state.plannedOn,
        )
        expect(told.map(({ from, until }) => ({ from, until }))).toEqual(expect.arrayContaining([...state.periods]))
        expect(state.periods.length).toBeGreaterThan(0)
      }
    }
  }
})

test.prop([dossiers(), offset], RUNS)('every consequence is in the letter of one decision', (dossier, days) => {
  const evaluation = evaluate(dossier, { asOf: addDays(dossier.incapacity.start, days) })
  const decided = evaluation.obligations.flatMap(({ key }) => {
    const made = letterOf(evaluation, key, { audience: 'insured' })
    return made._tag === 'Right' ? made.right.states.flatMap((one) => (one.kind === 'decision' ? one.periods : [])) : []
  })
  const notified = evaluation.obligations.some(({ rule, state }) => rule === 'consequence.notify' && state === 'lapsed')
  if (!notified) expect(decided.map(({ from }) => from).sort()).toEqual(evaluation.consequences.map(({ from }) => from))
})

test.prop([dossiers(), offset, fc.constantFrom(...languages)], RUNS)(
  'a letter has words in each language, with every day written out and every field in its place',
  (dossier, days, language) => {
    const evaluation = evaluate(dossier, { asOf: addDays(dossier.incapacity.start, days) })
    for (const { key } of evaluation.obligations) {
      const made = letterOf(evaluation, key, { audience: 'insured' })
      if (made._tag === 'Left') continue
      const { text, title, toFillIn } = letterIn(made.right, language)
      expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}|undefined|null|NaN/)
      expect(title).not.toBe('')
      expect(toFillIn).toEqual(made.right.toFillIn)
      expect(text.match(/\[[^\]]+\]/g)?.length ?? 0).toBeGreaterThanOrEqual(toFillIn.length)
      const values = Object.fromEntries(toFillIn.map((field) => [field, 'filled in']))
      const filled = letterIn(made.right, language, values)
      expect(filled.toFillIn).toEqual([])
      expect(filled.text).not.toMatch(/[[\]]/)
      expect(daysIn(made.right).length).toBeGreaterThan(0)
    }
  },
)

test.prop([dossiers(), offset, fc.constantFrom<Audience>('coordinator', 'employer')], RUNS)(
  'who may not know of a step gets no letter, and the same answer whatever the case holds',
  (dossier, days, audience) => {
    const evaluation = evaluate(dossier, { asOf: addDays(dossier.incapacity.start, days) })
    for (const key of letterKinds) {
      const made = letterOf(evaluation, key, { audience })
      expect(made).toEqual(letterOf({ ...evaluation, obligations: [] }, key, { audience }))
      expect(made._tag).toBe('Left')
    }
  },
)

it('the dossiers reach every kind of letter', () => {
  const reached = new Set<string>()
  const sample = fc.sample(fc.tuple(letterDossiers, offset), { numRuns: 600, seed: 1 })
  for (const [dossier, days] of sample) {
    const evaluation = evaluate(dossier, { asOf: addDays(dossier.incapacity.start, days) })
    for (const { key } of evaluation.obligations) {
      const made = letterOf(evaluation, key, { audience: 'insured' })
      if (made._tag === 'Right') for (const { kind } of made.right.states) reached.add(`${made.right.kind} ${kind}`)
    }
  }
  const kinds = [...reached].map((one) => one.split(' ')[0])
  expect(letterKinds.filter((kind) => !kinds.includes(kind))).toEqual([])
  expect(reached).toContain('absence.newDate warning')
  expect(reached).toContain('consequence.notify decision')
})
