import type { Day } from '../calendar/day.js'
import type { Consequence } from '../evaluation/result/consequence.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import { lawInForceFrom } from '../law/in-force.js'
import { type LawId, laws } from '../law/laws.js'
import type { ConsequenceRule } from '../rules/consequences.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { Absence } from './absence.js'
import type { ExplanationFact } from './explanation.js'
import { answerNamed, coverageOf, missingFacts, source } from './facts.js'
import { isOver } from './is-over.js'
import { isKeyOfConsequence, nameOfKey } from './key.js'
import { outsideCase } from './outside-case.js'
import { caseOfLaw } from './version-on.js'

/** The facts of the explanation of a consequence, in the order in which they are read. @internal */
export const factsOfConsequence = (
  consequence: Consequence,
  evaluation: Evaluation,
  rulebook: Rulebook,
): readonly ExplanationFact[] => {
  const { key, kind, percentage, from, until, at, plannedOn, norms, readings = [] } = consequence
  const over = isOver(until, evaluation.asOf)
  const rule = ruleBehind(consequence, rulebook)
  const pieces = evaluation.consequences.filter((one) => baseOf(one.key) === baseOf(key))
  return [
    { kind: 'consequence', consequence: kind, percentage, over },
    { kind: 'period', from, until, over },
    ...reasonOf(consequence),
    ...(rule === undefined ? [] : [endOf(rule)]),
    { kind: 'protection', interrupted: pieces.length > 1 },
    ...(at === undefined ? [] : missingFacts('consequence.notify', evaluation)),
    ...(rule === undefined ? [] : versionInForce(rule, plannedOn ?? from, evaluation)),
    source(norms, evaluation),
    ...coverageOf(evaluation),
    ...readings.flatMap(({ reading, kind: other, percentage: rate }) =>
      answerNamed(reading, evaluation).map(
        (answer): ExplanationFact => ({ kind: 'rateReading', ...answer, consequence: other, percentage: rate }),
      ),
    ),
  ]
}

/** The records of the consequences that have the name in a key. @internal */
export const consequencesNamed = ({ consequences }: Rulebook, key: string): readonly ConsequenceRule[] =>
  consequences.filter((rule) => keyOfRule(rule) === nameOfKey(key))

/** Tells whether one of some records can give a consequence with a key. @internal */
export const canGiveConsequence = (rules: readonly ConsequenceRule[], key: string): boolean =>
  isKeyOfConsequence(
    key,
    rules.flatMap((rule) => ('at' in rule ? [rule.absence] : [])),
  )

const keyOfRule = (rule: ConsequenceRule): string => ('at' in rule ? `absence.${rule.at}` : rule.id)

/** Why an evaluation holds no consequence at a place: the first reason that applies. @internal */
export const absenceOfConsequence = (rules: readonly ConsequenceRule[], evaluation: Evaluation): Absence => {
  const type = rules.some((rule) => 'at' in rule) ? 'unjustifiedAbsence' : 'registrationNotProven'
  return outsideCase(rules, evaluation) ?? { because: 'notTriggered', causes: [{ type }] }
}

/** The key without the number of a piece: maternity protection interrupts a consequence. @internal */
export const baseOf = (key: string): string => key.replace(/\/.*/s, '')

/** The record of a consequence. @internal */
export const ruleBehind = ({ at, absence }: Consequence, { consequences }: Rulebook): ConsequenceRule | undefined =>
  consequences.find((rule) => ('at' in rule ? rule.at === at && rule.absence === absence : at === undefined))

const reasonOf = ({ at, absence, plannedOn }: Consequence): readonly ExplanationFact[] =>
  // Stryker disable next-line ConditionalExpression,LogicalOperator: an absence has all three; the compiler asks for each
  at === undefined || absence === undefined || plannedOn === undefined
    ? [{ kind: 'notRegistered' }]
    : [{ kind: 'missed', at, absence, plannedOn }]

const endOf = (rule: ConsequenceRule): ExplanationFact =>
  'at' in rule
    ? { kind: 'consequenceEnd', until: rule.until, at: rule.at }
    : { kind: 'consequenceEnd', until: 'registered' }

/** The last text in force for the case on the day planned; none where another reading alone makes it law. */
const versionInForce = (
  { law, amendedBy = [] }: ConsequenceRule,
  day: Day,
  { case: of }: Evaluation,
): readonly ExplanationFact[] => {
  const inForce = [law, ...amendedBy.map((change) => change.law)].flatMap(({ id }) => {
    if (!isLaw(id)) return []
    const since = lawInForceFrom(laws[id], caseOfLaw(of))
    // Stryker disable next-line ConditionalExpression: undefined comes before no day; the compiler asks for the condition
    return since !== undefined && since <= day ? [{ id, since }] : []
  })
  const last = inForce.at(-1)
  return last === undefined ? [] : [{ kind: 'version', law: last.id, since: last.since }]
}

const isLaw = (id: string): id is LawId => Object.hasOwn(laws, id)
