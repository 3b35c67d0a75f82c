import { numberOf } from '../calendar/day-number.js'
import type { Evaluation, Obligation, Presumption } from '../evaluation/evaluation.js'
import { SETTLED } from '../evaluation/needs.js'
import { interpretationOf } from '../evaluation/options.js'
import { capacitiesTermOn } from '../law/capacities-term.js'
import { norms as inventory, type NormId } from '../law/norms.js'
import { readings } from '../law/reading.js'
import { type NeedFact, needs } from '../rules/needs.js'
import type { Rulebook } from '../rules/rulebook.js'
import { type Citation, citationsOf } from './citation.js'
import { countedDays } from './count-days.js'
import type { ExplanationFact } from './explanation.js'
import { anchorsOf, namedReading, type RuleRecord, termOf } from './record.js'

/** What an explanation of an obligation says, in the order in which it is read. @internal */
export const factsOfObligation = (
  obligation: Obligation,
  record: RuleRecord,
  evaluation: Evaluation,
  rulebook: Rulebook,
): readonly ExplanationFact[] => {
  const { rule, bearer, alsoBy = [], modality, window, state, fulfilledOn, trigger, basis } = obligation
  const { asOf } = evaluation
  const interpretation = interpretationOf({ asOf, ...evaluation.chosen })
  const term = termOf(rulebook, obligation, evaluation)
  return [
    { kind: 'what', rule, capacities: capacitiesTermOn(asOf).key },
    { kind: 'who', bearer, alsoBy, modality },
    { kind: 'window', window },
    { kind: 'state', asOf, state, ...(fulfilledOn !== undefined && { fulfilledOn }) },
    ...inTheWay(obligation, record, evaluation),
    { kind: 'trigger', cause: trigger, on: trigger.on },
    ...(term === undefined ? [] : counted(countedDays(term, anchorsOf(obligation, evaluation.case), interpretation))),
    source(obligation.norms),
    ...(basis === 'statement' ? [{ kind: 'statement' } as const] : []),
    ...coverageOf(evaluation),
    ...(obligation.readings ?? []).flatMap(otherReading),
  ]
}

/** What an explanation of the legal presumption says. @internal */
export const factsOfPresumption = (
  { kind, from, until, maxUntil, endedBy, norms, readings: others = [] }: Presumption,
  evaluation: Evaluation,
  rulebook: Rulebook,
): readonly ExplanationFact[] => {
  const rule = rulebook.presumptions.find((one) => one.kind === kind)
  const anchors = { trigger: numberOf(from) }
  const interpretation = interpretationOf({ asOf: evaluation.asOf, ...evaluation.chosen })
  return [
    { kind: 'presumption', presumption: kind },
    { kind: 'presumed', from, until, maxUntil, endedBy },
    ...(rule === undefined
      ? []
      : [
          { kind: 'trigger', cause: { type: rule.trigger }, on: from } as const,
          ...counted(countedDays(rule.window, anchors, interpretation)),
        ]),
    source(norms),
    ...coverageOf(evaluation),
    ...others.flatMap(otherReading),
  ]
}

const counted = (steps: ReturnType<typeof countedDays>): readonly ExplanationFact[] =>
  steps.map((step) => ({ kind: 'counted', ...step }))

/** Only what limits the answer is worth a sentence. */
const coverageOf = ({ law: { coverage } }: Evaluation): readonly ExplanationFact[] =>
  coverage === 'confirmed' ? [] : [{ kind: 'coverage', coverage }]

/** What bars it, what made it lapse, what it waits for, and what was found. */
const inTheWay = (
  { key, rule, state, barredBy = [], lapsedBy }: Obligation,
  record: RuleRecord,
  { exclusions, findings, needs: lacking, judgements }: Evaluation,
): readonly ExplanationFact[] => [
  ...exclusions
    .filter((exclusion) => barredBy.includes(exclusion.key))
    .map(({ ground, from, until }): ExplanationFact => {
      const norms = record.barredBy?.[ground] ?? record.suspendedBy?.[ground] ?? []
      return { kind: 'bar', ground, from, until, norms, citations: cited(norms) }
    }),
  ...(lapsedBy === undefined ? [] : [{ kind: 'lapse', cause: { type: lapsedBy.type }, on: lapsedBy.on } as const]),
  ...findings
    .filter(({ obligation }) => obligation === key)
    .map(({ code, on }): ExplanationFact => ({ kind: 'finding', code, on })),
  ...judgements
    .filter(({ obligation }) => obligation === key)
    .map(({ question, by }): ExplanationFact => ({ kind: 'waitsForDecision', question, by })),
  ...lacking
    .filter(({ waits }) => !SETTLED.has(state) && waits.includes(rule))
    .flatMap(({ fact }): readonly ExplanationFact[] => (isNeedFact(fact) ? [{ kind: 'waitsForFact', fact }] : [])),
]

const isNeedFact = (fact: string): fact is NeedFact => needs.some((need) => need.fact === fact)

const source = (norms: readonly NormId[]): ExplanationFact => ({ kind: 'source', norms, citations: cited(norms) })

/** The places of some norms, each once. */
const cited = (norms: readonly NormId[]): readonly Citation[] =>
  unique(norms.flatMap((norm) => inventory[norm].section.split('; '))).flatMap(citationsOf)

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)]

/** Nothing of a question that another version of the package may have asked. */
const otherReading = ({
  reading,
  ...gives
}: { readonly reading: string } & Pick<Obligation, 'window'>): readonly ExplanationFact[] => {
  const named = namedReading(reading)
  if (named === undefined) return []
  const { id, value } = named
  const question = readings[id]
  const held = [question.default, ...question.others].find((one) => one.value === value)?.heldBy ?? []
  return [{ kind: 'reading', id, value, heldBy: unique(held).flatMap(citationsOf), ...gives }]
}
