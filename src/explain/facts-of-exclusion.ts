import type { Evaluation } from '../evaluation/result/evaluation.js'
import type { Exclusion } from '../evaluation/result/exclusion.js'
import type { ExclusionEnd, ExclusionRule } from '../rules/exclusion-rule.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { Absence, NamedCause } from './absence.js'
import { absenceOfPresumption } from './absence-of.js'
import { causesOfMoment } from './event-samples.js'
import type { ExplanationFact } from './explanation.js'
import { coverageOf, source, unread } from './facts.js'
import { isOver } from './is-over.js'
import { outsideCase } from './outside-case.js'
import { caseOfLaw, versionOn } from './version-on.js'

/** The facts of the explanation of an exclusion, in the order in which they are read. @internal */
export const factsOfExclusion = (
  { ground, modality, from, until, bars, norms, notices }: Exclusion,
  rule: ExclusionRule,
  evaluation: Evaluation,
): readonly ExplanationFact[] => {
  const over = isOver(until, evaluation.asOf)
  const version = versionOn(rule, evaluation.asOf, caseOfLaw(evaluation.case))
  const starts = startsOf(version)
  const [start] = starts
  return [
    { kind: 'exclusion', ground, modality },
    { kind: 'period', from, until, over },
    ...(bars.length === 0 ? [] : [{ kind: 'effect', modality, rules: bars, over } as const]),
    ...(start === undefined || starts.length > 1 ? [] : [{ kind: 'trigger', cause: start, on: from } as const]),
    ...endingOf(version, over),
    ...(norms.length === 0 ? [] : [source(norms, evaluation)]),
    ...unread(notices),
    ...coverageOf(evaluation),
  ]
}

/** Why an evaluation holds no exclusion on a ground: the first reason that applies. @internal */
export const absenceOfExclusion = (rule: ExclusionRule, evaluation: Evaluation, rulebook: Rulebook): Absence => {
  const outside = outsideCase([rule], evaluation)
  if (outside !== undefined) return outside
  const version = versionOn(rule, evaluation.asOf, caseOfLaw(evaluation.case))
  const { from, certifiedBefore, monthsBeforePensionAge } = version
  // The incapacity has started: its certificate, or the age of the person, is what the ground requires.
  if (certifiedBefore !== undefined) return { because: 'noEarlyEnd' }
  if (monthsBeforePensionAge !== undefined) return { because: 'notNearPensionAge', months: monthsBeforePensionAge }
  if (from === 'presumption') return absenceOfPresumption(rulebook.presumptions, evaluation)
  return { because: 'notTriggered', causes: startsOf(version) }
}

/**
 * The causes with which an exclusion starts by itself. One by a presumption starts with that presumption; one by an early end
 * with a certificate or with an end that is known beforehand, of which an evaluation does not tell the day.
 */
const startsOf = ({ from, certifiedBefore }: ExclusionRule): readonly NamedCause[] => {
  if (from === 'presumption' || certifiedBefore !== undefined) return []
  return from === 'incapacityStart' ? [{ type: from }] : causesOfMoment(from)
}

/** What ends it; once it has ended, only where one thing alone can have ended it. */
const endingOf = ({ from, until }: ExclusionRule, over: boolean): readonly ExplanationFact[] => {
  if (from === 'incapacityStart' || from === 'presumption') return []
  if (until.length === 0) return [{ kind: 'endless' }]
  const causes = until.map(momentOf).flatMap(causesOfMoment)
  return over && causes.length > 1 ? [] : [{ kind: 'endsWith', causes, over }]
}

const momentOf = (end: ExclusionEnd) => (typeof end === 'string' ? end : end.moment)
