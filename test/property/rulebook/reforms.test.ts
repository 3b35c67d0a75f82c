import { fc, test } from '@fast-check/vitest'
import { type Dossier, diffEvaluations, type Evaluation, evaluate } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import {
  agendaUnder,
  amend,
  amendmentsSchema,
  evaluateUnder,
  explainUnder,
  nextChangeUnder,
  redactUnder,
  rulebook,
  whatWouldChangeUnder,
} from 'terug-naar-werk/rulebook'
import { evaluationSchema } from 'terug-naar-werk/schema'
import { expect } from 'vitest'
import { confidentialityOf } from '../../../src/dossier/cause.js'
import { audiences, mayKnow } from '../../../src/law/confidentiality.js'
import { amendments, type Reformed, reformed } from '../../support/amendments.js'
import { dossiers } from '../../support/arbitraries.js'
import { byKey } from '../../support/evaluated.js'
import { schemaErrors } from '../../support/json-schemas.js'
import { on } from '../day-of-case.js'
import { runs } from '../runs.js'

const RUNS = runs(150)

const FEWER_RUNS = { numRuns: Math.ceil(RUNS.numRuns / 5) }

const offset = fc.nat(800)

const under = ({ rules }: Reformed, dossier: Dossier, days: number): Evaluation =>
  evaluateUnder(rules, dossier, { asOf: on(dossier, days) })

test.prop([amendments], RUNS)(
  'what the arbitrary makes is sound by the schema, and most of it can be applied',
  (all) => {
    expect(amendmentsSchema.safeParse(all).success).toBe(true)
    expect(schemaErrors('amendments', all)).toEqual([])
    const result = amend(rulebook, all)
    if (result._tag === 'Right') return
    for (const { code } of result.left)
      expect([
        'amendment.empty',
        'amendment.confidential',
        'amendment.withoutEffect',
        'window.endBeforeStart',
        'key.unknown',
        'value.notAllowed',
      ]).toContain(code)
  },
)

test.prop([reformed], RUNS)(
  'one list of amendments gives the same rulebook as one amendment after the other',
  ({ rules, kept }) => {
    expect(amend(rulebook, structuredClone(kept))).toEqual({ _tag: 'Right', right: rules })
  },
)

test.prop([reformed, dossiers(), offset], RUNS)(
  'no reform makes the evaluation throw or differ by itself; its result is plain JSON, valid, and names the reforms',
  (reform, dossier, days) => {
    const evaluation = under(reform, dossier, days)
    expect(under(reform, structuredClone(dossier), days)).toEqual(evaluation)
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
    expect(evaluationSchema.safeParse(evaluation).success).toBe(true)
    const named = evaluation.law.reforms ?? []
    expect(named.map(({ id }) => id).toSorted()).toEqual(reform.kept.map(({ law }) => Object(law).id).toSorted())
    expect(named.every(({ invented }) => invented)).toBe(true)
  },
)

test.prop([reformed, dossiers(), offset], RUNS)(
  'no reform gives two parts one key, nor another order, nor a window that ends before it begins',
  (reform, dossier, days) => {
    const { obligations, exclusions, presumptions, consequences } = under(reform, dossier, days)
    for (const all of [obligations, exclusions, presumptions, consequences])
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    for (const { key, from, until, maxUntil } of presumptions)
      expect(from <= until && until <= maxUntil, key).toBe(true)
    for (const { key, window, readings = [] } of obligations)
      for (const { from, until } of [window, ...readings.map((reading) => reading.window)])
        expect(until === null || from <= until, key).toBe(true)
    const sortKeys = obligations.map(({ key, window }) => `${window.until ?? '9999-99-99'} ${window.from} ${key}`)
    expect(sortKeys).toEqual([...sortKeys].sort())
  },
)

test.prop([reformed, dossiers(), offset], RUNS)(
  'under a reform each trigger gives one obligation',
  (reform, dossier, days) => {
    const { obligations } = under(reform, dossier, days)
    const repeated = new Set(reform.rules.obligations.flatMap(({ id, suffix }) => (suffix ? [id] : [])))
    const perTrigger = new Map<string, number>()
    for (const { variant, trigger } of obligations) {
      if (variant === 'ziv.review' || repeated.has(variant)) continue
      const name = `${variant} ${JSON.stringify(trigger)}`
      perTrigger.set(name, (perTrigger.get(name) ?? 0) + 1)
      const happened = (dossier.events ?? []).filter(({ type, on: day }) => type === trigger.type && day === trigger.on)
      expect(perTrigger.get(name), name).toBeLessThanOrEqual(Math.max(1, happened.length))
    }
  },
)

test.prop([reformed, dossiers(), offset], RUNS)(
  'no reform lets an event after the day be seen',
  (reform, dossier, days) => {
    const asOf = on(dossier, days)
    const seen = (dossier.events ?? []).filter(
      (event) => event.on <= asOf || (event.type === 'incapacityEnded' && event.lastDay <= asOf),
    )
    expect(under(reform, { ...dossier, events: seen }, days)).toEqual(under(reform, dossier, days))
  },
)

test.prop([reformed, dossiers(), offset, fc.nat(60)], RUNS)(
  'what is fulfilled stays fulfilled while the law is the same',
  (reform, dossier, days, later) => {
    fc.pre(dossier.events?.every(({ type }) => type !== 'incapacityStartCorrected') ?? true)
    const [before, after] = [under(reform, dossier, days), under(reform, dossier, days + later)]
    const firsts = reform.kept.flatMap(({ law }) => Object(law).inForce.map(({ from }: { from: Day }) => from))
    fc.pre(before.law.version === after.law.version)
    fc.pre(firsts.every((first) => first <= before.asOf || first > after.asOf))
    const now = byKey(after)
    for (const [key, { state, fulfilledOn }] of byKey(before))
      if (fulfilledOn !== undefined) expect(now.get(key), key).toMatchObject({ state, fulfilledOn })
  },
)

test.prop([reformed, dossiers(), offset], RUNS)(
  'no reform changes anything before its first day',
  (reform, dossier, days) => {
    const asOf = on(dossier, days)
    const firsts = reform.kept.flatMap(({ law }) => Object(law).inForce.map(({ from }: { from: Day }) => from))
    fc.pre(firsts.every((first) => first > asOf))
    const { law, ...there } = under(reform, dossier, days)
    const { law: ofLaw, ...here } = evaluate(dossier, { asOf })
    expect(there).toEqual(here)
    expect({ ...law, reforms: undefined }).toEqual({ ...ofLaw, reforms: undefined })
  },
)

test.prop([reformed, dossiers(), offset], RUNS)(
  'no reform shows an audience a cause that it may not know',
  (reform, dossier, days) => {
    const evaluation = under(reform, dossier, days)
    for (const audience of audiences)
      for (const { key, trigger } of redactUnder(reform.rules, evaluation, audience).obligations)
        expect(mayKnow(audience, confidentialityOf[trigger.type]), `${key} ${trigger.type} ${audience}`).toBe(true)
  },
)

test.prop([reformed, dossiers(), offset], FEWER_RUNS)(
  'under a reform everything is explained as it was counted',
  (reform, dossier, days) => {
    const evaluation = under(reform, dossier, days)
    for (const { key, window, amendedBy = [] } of evaluation.obligations) {
      const { steps } = explainUnder(reform.rules, evaluation, key, { language: 'en', audience: 'advisingDoctor' })
      const last = steps.findLast((step) => step.kind === 'counted' && step.end !== 'from')
      if (last?.kind === 'counted' && window.until !== null) expect(last.result, key).toBe(window.until)
      const named = steps.flatMap((step) => (step.kind === 'reform' && step.effect === 'changes' ? [step.id] : []))
      expect(named.toSorted(), key).toEqual(amendedBy.filter((id) => id.startsWith('reform')).toSorted())
    }
    for (const { key, maxUntil, amendedBy = [] } of evaluation.presumptions) {
      const { steps } = explainUnder(reform.rules, evaluation, key, { language: 'en', audience: 'advisingDoctor' })
      const last = steps.findLast((step) => step.kind === 'counted' && step.end !== 'from')
      if (last?.kind === 'counted') expect(last.result, key).toBe(maxUntil)
      const named = steps.flatMap((step) => (step.kind === 'reform' && step.effect === 'changes' ? [step.id] : []))
      expect(named.toSorted(), key).toEqual(amendedBy.filter((id) => id.startsWith('reform')).toSorted())
    }
    const diff = diffEvaluations(evaluate(dossier, { asOf: evaluation.asOf }), evaluation)
    expect(diff.obligations.filter(({ causes }) => causes.length === 0)).toEqual([])
  },
)

test.prop([reformed, dossiers(), fc.nat(400)], { numRuns: Math.ceil(RUNS.numRuns / 10) })(
  'one can look ahead under a reform: nothing differs before the next change',
  (reform, dossier, days) => {
    const asOf = on(dossier, days)
    const options = { asOf }
    const next = nextChangeUnder(reform.rules, dossier, options)
    const seen = { ...dossier, events: (dossier.events ?? []).filter((event) => event.on <= asOf) }
    fc.pre(seen.events.every(({ type }) => type !== 'incapacityEnded'))
    fc.pre((dossier.events ?? []).every(({ type }) => type !== 'incapacityEnded'))
    const contentOn = (day: Day) => ({ ...evaluateUnder(reform.rules, seen, { asOf: day }), asOf: undefined })
    const here = contentOn(asOf)
    const last = next === null ? addDays(asOf, 400) : addDays(next, -1)
    for (let day = addDays(asOf, 1); day <= last; day = addDays(day, 1)) expect(contentOn(day), day).toEqual(here)
    if (next !== null) expect(contentOn(next)).not.toEqual(here)
    expect(() => agendaUnder(reform.rules, dossier, options, { until: addDays(asOf, 90) })).not.toThrow()
    const [first] = evaluateUnder(reform.rules, dossier, options).obligations
    if (first !== undefined) expect(() => whatWouldChangeUnder(reform.rules, dossier, first.key, options)).not.toThrow()
  },
)

const issuesBehave = (input: unknown): void => {
  const result = amend(rulebook, input)
  if (result._tag === 'Right') return
  expect(result.left.length).toBeGreaterThan(0)
  for (const { path, expected, received, message } of result.left) {
    expect(Array.isArray(path)).toBe(true)
    for (const said of [expected, received, message]) expect(said.length).toBeGreaterThan(0)
  }
}

test.prop([fc.anything()], RUNS)('amend never throws, whatever it is given', issuesBehave)

/** Values that are almost sound: one part of an amendment is something else. */
const spoilt = fc
  .tuple(amendments, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), fc.oneof(fc.jsonValue(), fc.anything()))
  .map(([all, path, value]) => withSpoilt(structuredClone(all), path, value))

const withSpoilt = (whole: unknown, [step = 0, ...rest]: readonly number[], value: unknown): unknown => {
  if (typeof whole !== 'object' || whole === null) return value
  const keys = Object.keys(whole)
  const key = keys[step % Math.max(1, keys.length)]
  if (key === undefined) return value
  const inner: unknown = Reflect.get(whole, key)
  Reflect.set(whole, key, rest.length === 0 ? value : withSpoilt(inner, rest, value))
  return whole
}

test.prop([spoilt], RUNS)('amend never throws for an amendment of which one part is spoilt', issuesBehave)
