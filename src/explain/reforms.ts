import type { Day } from '../calendar/day.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import type { Obligation } from '../evaluation/result/obligation.js'
import type { Reform } from '../law/law.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { ExplanationFact, ReformEffect } from './explanation.js'
import { consequencesNamed, ruleBehind } from './facts-of-consequence.js'
import { type Amendable, holdsReform } from './held-reforms.js'
import { exclusionsNamed, presumptionsNamed, recordsNamed } from './record.js'
import { caseOfLaw, isInForceOn } from './version-on.js'

/** One fact for each invented text behind an evaluation: what it does to the part that is explained. @internal */
export const reformFacts = (
  rules: Rulebook,
  key: string,
  found: readonly ExplanationFact[],
  evaluation: Evaluation,
): readonly ExplanationFact[] => {
  const { reforms = [] } = evaluation.law
  // Whoever may not know of it is told no more than that a reform was applied.
  const isTold = !found.some(({ kind }) => kind === 'notDisclosed' || kind === 'unknownKey')
  return reforms.map((reform): ExplanationFact => {
    const effect = isTold ? effectOf(rules, key, reform, evaluation) : 'applied'
    return { kind: 'reform', ...reform, effect }
  })
}

const effectOf = (rules: Rulebook, key: string, reform: Reform, evaluation: Evaluation): ReformEffect => {
  const isHeld = holdsReform(rules, reform)
  const listed = listedPart(key, evaluation)
  if (listed !== undefined) return changed(listed, reform, isHeld)
  if (!isHeld) return 'notGiven'
  const { day, records } = recordsBehind(rules, key, evaluation)
  const isChanged = records.some(({ amendedBy = [] }) =>
    amendedBy.some(({ law }) => law.id === reform.id && isInForceOn(law, day, caseOfLaw(evaluation.case))),
  )
  return isChanged ? 'changes' : 'applied'
}

const changed = ({ amendedBy = [] }: Pick<Obligation, 'amendedBy'>, { id }: Reform, isHeld: boolean): ReformEffect =>
  amendedBy.includes(id) ? (isHeld ? 'changes' : 'notGiven') : 'applied'

/** The obligation or the presumption with a key, whose result names the texts that amended it. */
const listedPart = (
  key: string,
  { obligations, presumption, presumptions }: Evaluation,
): Pick<Obligation, 'amendedBy'> | undefined =>
  key === 'presumption' ? (presumption ?? undefined) : [...obligations, ...presumptions].find((one) => one.key === key)

/** The records of an exclusion, of a consequence, or of an obligation that there is not; and the day whose law governs. */
const recordsBehind = (
  rules: Rulebook,
  key: string,
  { asOf, consequences }: Evaluation,
): { readonly day: Day; readonly records: readonly Amendable[] } => {
  const consequence = consequences.find((one) => one.key === key)
  if (consequence !== undefined) {
    const rule = ruleBehind(consequence, rules)
    return { day: consequence.plannedOn ?? consequence.from, records: rule === undefined ? [] : [rule] }
  }
  return {
    day: asOf,
    records: [
      ...exclusionsNamed(rules, key),
      ...presumptionsNamed(rules, key),
      ...consequencesNamed(rules, key),
      ...recordsNamed(rules, key),
    ],
  }
}
