import type { Day } from '../calendar/day.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import { consolidated, type Enacted, isEnding } from '../law/amendment.js'
import { type CaseOfLaw, lawInForceFrom } from '../law/in-force.js'
import type { Law } from '../law/law.js'

/** What decides which texts of law are in force for the case of an evaluation. @internal */
export const caseOfLaw = ({ scheme, incapacityStart: start }: Evaluation['case']): CaseOfLaw => ({ start, scheme })

/** A record in each of its versions, in the order of the texts. @internal */
export const versionsOf = <Rule extends Enacted<object>>(rule: Rule): readonly Rule[] => {
  const found = [rule]
  for (const change of rule.amendedBy ?? [])
    if (!isEnding(change)) found.push(consolidated(found.at(-1) ?? rule, change))
  return found
}

/** Tells whether a text is in force for a case on a day. @internal */
export const isInForceOn = (law: Law, day: Day, of: CaseOfLaw): boolean => {
  const from = lawInForceFrom(law, of)
  // Stryker disable next-line ConditionalExpression: undefined comes before no day; the compiler asks for the condition
  return from !== undefined && from <= day
}

/** A record with the amendments whose texts are in force for a case on a day. @internal */
export const versionOn = <Rule extends Enacted<object>>(rule: Rule, day: Day, of: CaseOfLaw): Rule => {
  let version = rule
  for (const change of rule.amendedBy ?? [])
    if (!isEnding(change) && isInForceOn(change.law, day, of)) version = consolidated(version, change)
  return version
}

/**
 * The first day on which a record is law for a case, by the text that brought it or a later one; undefined where none is.
 * An invented text makes nothing law.
 * @internal
 */
export const firstDayOfLaw = ({ law, amendedBy = [] }: Enacted<object>, of: CaseOfLaw): Day | undefined =>
  [law, ...amendedBy.filter((change) => !isEnding(change)).map((change) => change.law)]
    .filter(({ invented }) => !invented)
    .flatMap((text) => lawInForceFrom(text, of) ?? [])
    .sort()[0]
