import type { Day } from '../calendar/day.js'
import { numberOf } from '../calendar/day-number.js'
import type { Window } from '../calendar/window.js'
import { SETTLED } from '../evaluation/needs.js'
import { interpretationBy } from '../evaluation/options.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import type { Obligation, ObligationReading } from '../evaluation/result/obligation.js'
import type { Presumption } from '../evaluation/result/presumption.js'
import { consolidated } from '../law/amendment.js'
import { type AnswerSources, answerSources } from '../law/answer-sources.js'
import type { ReadingId } from '../law/answers.js'
import { capacitiesTermOn } from '../law/capacities-term.js'
import type { NormId } from '../law/norms.js'
import type { NoticeId } from '../law/notice.js'
import type { Scheme } from '../law/scheme.js'
import { sectionOf } from '../law/section-of.js'
import { type NeedFact, needs } from '../rules/needs.js'
import type { RuleId } from '../rules/obligations.js'
import type { PresumptionRule } from '../rules/presumption.js'
import type { Rulebook } from '../rules/rulebook.js'
import { type Citation, citationsOf } from './citation.js'
import { countedDays } from './count-days.js'
import type { ExplanationFact } from './explanation.js'
import { holdsVersion } from './held-reforms.js'
import { anchorsOf, namedReading, type RuleRecord, termOf } from './record.js'

/** The facts of the explanation of an obligation, in the order in which they are read. @internal */
export const factsOfObligation = (
  obligation: Obligation,
  record: RuleRecord,
  evaluation: Evaluation,
  rulebook: Rulebook,
): readonly ExplanationFact[] => {
  const {
    rule,
    variant,
    amendedBy = [],
    bearer,
    alsoBy = [],
    modality,
    window,
    state,
    fulfilledOn,
    trigger,
    basis,
  } = obligation
  const { asOf } = evaluation
  const safest = safestReading(obligation)
  const interpretation = interpretationBy(evaluation)
  // The days of a version that this rulebook does not hold cannot be counted again.
  const isHeld = holdsVersion(rulebook, obligation, evaluation.law)
  const term = isHeld ? termOf(rulebook, obligation, evaluation) : undefined
  const counts = term === undefined ? [] : countedDays(term, anchorsOf(obligation, evaluation.case), interpretation)
  const cameUpOn = counts.flatMap(({ count }) => (count.count === 'closed' ? [count.of] : []))[0]
  return [
    { kind: 'what', rule, variant, amendedBy, capacities: capacitiesTermOn(fulfilledOn ?? asOf).key },
    { kind: 'who', bearer, alsoBy, modality },
    { kind: 'window', window, ...(cameUpOn !== undefined && { cameUpOn }) },
    {
      kind: 'state',
      asOf,
      state,
      modality,
      until: window.until,
      ...(fulfilledOn !== undefined && { fulfilledOn }),
      ...(DONE_BY_THEN.has(rule) && { atLatest: true }),
    },
    ...reasonsOfState(obligation, record, evaluation),
    { kind: 'trigger', cause: trigger, on: trigger.on },
    ...counted(counts),
    source(obligation.norms, evaluation),
    ...(basis === undefined ? [] : [{ kind: 'basis', basis } as const]),
    ...unread(obligation.notices),
    ...coverageOf(evaluation),
    ...(obligation.readings ?? []).flatMap((one) =>
      otherReading({ ...one, ...(one === safest && { safest: true }) }, evaluation),
    ),
  ]
}

/** The appointment is made before the contact that is recorded; on which day, no fact says. */
const DONE_BY_THEN: ReadonlySet<RuleId> = new Set(['contact.arrange'])

/** Of the other readings the one with the nearest last day, where that is nearer and the step still to be done. */
const safestReading = ({ window, state, readings: others = [] }: Obligation): ObligationReading | undefined => {
  if (state !== 'upcoming' && state !== 'open') return undefined
  const nearer = others.filter((one) => lastOf(one) < lastOf({ window }))
  return nearer.toSorted((one, other) => (lastOf(one) < lastOf(other) ? -1 : 1))[0]
}

/** A window without a last day comes after every other one. */
const lastOf = ({ window: { until } }: { readonly window: Window }): string => until ?? 'none'

/** The facts of the explanation of the legal presumption, in the order in which they are read. @internal */
export const factsOfPresumption = (
  { kind, from, until, maxUntil, endedBy, norms, amendedBy = [], notices, readings: others = [] }: Presumption,
  evaluation: Evaluation,
  rulebook: Rulebook,
): readonly ExplanationFact[] => {
  const rule = rulebook.presumptions.find((one) => one.kind === kind)
  const version = rule && versionBy(amendedBy, rule)
  const anchors = { trigger: numberOf(from) }
  const interpretation = interpretationBy(evaluation)
  return [
    { kind: 'presumption', presumption: kind },
    { kind: 'presumed', from, until, maxUntil, endedBy, over: until < evaluation.asOf },
    ...(version === undefined
      ? []
      : [
          { kind: 'trigger', cause: { type: version.trigger }, on: from } as const,
          ...counted(countedDays(version.window, anchors, interpretation)),
        ]),
    source(norms, evaluation),
    ...unread(notices),
    ...coverageOf(evaluation),
    ...others.flatMap((one) => otherReading(one, evaluation)),
  ]
}

/** A presumption with the amendments by these texts; undefined where its record does not hold one of them. */
const versionBy = (texts: readonly string[], rule: PresumptionRule): PresumptionRule | undefined => {
  const changes = texts.map((id) => rule.amendedBy?.find(({ law }) => law.id === id))
  return changes.reduce<PresumptionRule | undefined>(
    (version, change) => version && change && consolidated(version, change),
    rule,
  )
}

const counted = (steps: ReturnType<typeof countedDays>): readonly ExplanationFact[] =>
  steps.map((step) => ({ kind: 'counted', ...step }))

/** The coverage, only where the law was not read in full. @internal */
export const coverageOf = ({ asOf, law: { coverage } }: Evaluation): readonly ExplanationFact[] =>
  coverage === 'confirmed' ? [] : [{ kind: 'coverage', coverage, asOf }]

/** Tells whether a period is over on a day; one without a last day is not. @internal */
export const isOver = (until: Day | null, asOf: Day): boolean =>
  // Stryker disable next-line ConditionalExpression: null comes before no day; the compiler asks for the condition
  until !== null && until < asOf

/** The exclusions, the lapse, the findings, the decisions and the missing facts of an obligation. */
const reasonsOfState = (
  { key, rule, state, barredBy = [], lapsedBy }: Obligation,
  record: RuleRecord,
  { asOf, exclusions, findings, needs: lacking, judgements, case: { scheme } }: Evaluation,
): readonly ExplanationFact[] => [
  ...exclusions
    .filter((exclusion) => barredBy.includes(exclusion.key))
    .map(({ ground, from, until }): ExplanationFact => {
      const norms = record.barredBy?.[ground] ?? record.suspendedBy?.[ground] ?? []
      return { kind: 'bar', ground, from, until, norms, citations: cited(norms, scheme), over: isOver(until, asOf) }
    }),
  ...(lapsedBy === undefined ? [] : [{ kind: 'lapse', cause: { type: lapsedBy.type }, on: lapsedBy.on } as const]),
  ...findings
    .filter(({ obligation, code }) => obligation === key && !(state === 'fulfilledLate' && code === 'late'))
    .map(({ code, on }): ExplanationFact => ({ kind: 'finding', code, on })),
  ...judgements
    .filter(({ obligation, obligations }) => obligation === key || obligations?.includes(key))
    .map(({ question, by }): ExplanationFact => ({ kind: 'waitsForDecision', question, by })),
  ...(SETTLED.has(state) ? [] : missingFacts(rule, { needs: lacking })),
]

/** The missing facts on which a rule depends. @internal */
export const missingFacts = (rule: RuleId, { needs: lacking }: Pick<Evaluation, 'needs'>): readonly ExplanationFact[] =>
  lacking.flatMap(({ fact, waits }): readonly ExplanationFact[] =>
    waits.includes(rule) && isNeedFact(fact) ? [{ kind: 'waitsForFact', fact }] : [],
  )

/** The notices on a text that was not read, where there are any. @internal */
export const unread = (notices: readonly NoticeId[] | undefined): readonly ExplanationFact[] =>
  notices === undefined ? [] : [{ kind: 'unread', notices }]

const isNeedFact = (fact: string): fact is NeedFact => needs.some((need) => need.fact === fact)

/** @internal */
export const source = (norms: readonly NormId[], { case: { scheme } }: Evaluation): ExplanationFact => ({
  kind: 'source',
  norms,
  citations: cited(norms, scheme),
})

/** The citations of some norms for a scheme, each once. @internal */
export const cited = (norms: readonly NormId[], scheme: Scheme): readonly Citation[] =>
  unique(norms.flatMap((norm) => sectionOf(norm, scheme).split('; '))).flatMap(citationsOf)

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)]

/** Another reading. A question of another version of the package is not known here and gives no fact. */
const otherReading = (
  { reading, ...gives }: { readonly reading: string; readonly safest?: true } & Pick<Obligation, 'window'>,
  evaluation: Evaluation,
): readonly ExplanationFact[] =>
  answerNamed(reading, evaluation).map((answer): ExplanationFact => ({ kind: 'reading', ...answer, ...gives }))

/** An answer to a question, and the sources that give it in a scheme. */
interface HeldAnswer {
  readonly id: ReadingId
  readonly value: string
  readonly heldBy: readonly Citation[]
}

/** The answer that a reading names; none where another version of the package knows its question. @internal */
export const answerNamed = (reading: string, { case: { scheme } }: Evaluation): readonly HeldAnswer[] => {
  const named = namedReading(reading)
  if (named === undefined) return []
  const { id, value } = named
  const sources: { readonly [answer: string]: AnswerSources } = answerSources[id]
  const answer = Object.hasOwn(sources, value) ? sources[value] : undefined
  const held = answer?.heldByFor?.[scheme] ?? answer?.heldBy ?? []
  return [{ id, value, heldBy: unique(held).flatMap(citationsOf) }]
}
