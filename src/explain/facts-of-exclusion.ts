import type { Evaluation } from '../evaluation/result/evaluation.js'
import type { Exclusion } from '../evaluation/result/exclusion.js'
import type { ExclusionEnd, ExclusionRule } from '../rules/exclusion-rule.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { Absence, NamedCause } from './absence.js'
import { NOTHING_LISTED, outsideLaw } from './absence-of.js'
import { causesOfMoment } from './event-samples.js'
import type { ExplanationFact } from './explanation.js'
import { coverageOf, source, unread } from './facts.js'
import { caseOfLaw, versionOn } from './version-on.js'

/** The facts of the explanation of an exclusion, in the order in which they are read. @internal */
export const factsOfExclusion = (
  { ground, modality, from, until, bars, norms, notices }: Exclusion,
  evaluation: Evaluation,
  { exclusions, presumptions }: Rulebook,
): readonly ExplanationFact[] => {
  const over = until !== null && until < evaluation.asOf
  const rule = exclusions.find((one) => one.ground === ground)
  const version = rule && versionOn(rule, evaluation.asOf, caseOfLaw(evaluation.case))
  const starts = version === undefined ? [] : startsOf(version, presumptions)
  const [start] = starts
  return [
    { kind: 'exclusion', ground, modality },
    { kind: 'period', from, until, over },
    ...(bars.length === 0 ? [] : [{ kind: 'effect', modality, rules: bars, over } as const]),
    ...(start === undefined || starts.length > 1 ? [] : [{ kind: 'trigger', cause: start, on: from } as const]),
    ...(version === undefined ? [] : endingOf(version, over)),
    ...(norms.length === 0 ? [] : [source(norms, evaluation)]),
    ...unread(notices),
    ...coverageOf(evaluation),
  ]
}

/** Why an evaluation holds no exclusion on a ground: the first reason that applies. @internal */
export const absenceOfExclusion = (rule: ExclusionRule, evaluation: Evaluation, rulebook: Rulebook): Absence => {
  const { asOf, status } = evaluation
  if (NOTHING_LISTED.has(status)) return { because: 'status', status }
  const version = versionOn(rule, asOf, caseOfLaw(evaluation.case))
  return outsideLaw([rule], evaluation) ?? { because: 'notTriggered', causes: startsOf(version, rulebook.presumptions) }
}

/** The causes with which an exclusion starts. */
const startsOf = (
  { from, certifiedBefore }: ExclusionRule,
  presumptions: Rulebook['presumptions'],
): readonly NamedCause[] => {
  if (from === 'presumption') return presumptions.map(({ trigger }) => ({ type: trigger }))
  if (from === 'incapacityStart') return [{ type: certifiedBefore === undefined ? from : 'certificateReceived' }]
  return causesOfMoment(from)
}

/** What ends it; once it has ended, only where one thing alone can have ended it. */
const endingOf = ({ from, until }: ExclusionRule, over: boolean): readonly ExplanationFact[] => {
  if (from === 'incapacityStart' || from === 'presumption') return []
  if (until.length === 0) return [{ kind: 'endless' }]
  const causes = until.map(momentOf).flatMap(causesOfMoment)
  return over && causes.length > 1 ? [] : [{ kind: 'endsWith', causes, over }]
}

const momentOf = (end: ExclusionEnd) => (typeof end === 'string' ? end : end.moment)
