import type { Law } from '../../law/law.js'
import type { RuleId } from '../../rules/obligations.js'
import type { Rulebook } from '../../rules/rulebook.js'
import { type LawTable, lawTable } from './law-of-case.js'
import { placesIn, type RulePlace, rulesOf } from './places.js'
import { type PlannedConsequences, plannedConsequences } from './planned-consequence.js'
import { type PlannedExclusion, plannedExclusion } from './planned-exclusion.js'
import { type PlannedFindings, plannedFindings } from './planned-finding.js'
import { type PlannedObligation, plannedObligation } from './planned-obligation.js'
import { type PlannedPresumption, plannedPresumption } from './planned-presumption.js'
import { type PlannedJudgement, type PlannedNeed, plannedJudgement, plannedNeed } from './planned-question.js'
import { type PlannedStatus, plannedStatus } from './planned-status.js'

/** The records that state one rule, in the order of the rulebook. @internal */
export interface PlannedRule {
  readonly rule: RuleId
  readonly place: RulePlace
  readonly records: readonly PlannedObligation[]
}

/**
 * The rulebook, prepared once for all evaluations. This folder exists only for speed: an evaluation that looks up
 * names in the records takes four to five times as long.
 * @internal
 */
export interface Plan {
  readonly laws: LawTable
  readonly rules: readonly PlannedRule[]
  readonly exclusions: readonly PlannedExclusion[]
  readonly presumptions: readonly PlannedPresumption[]
  readonly consequences: PlannedConsequences
  readonly findings: PlannedFindings
  readonly needs: readonly PlannedNeed[]
  readonly judgements: readonly PlannedJudgement[]
  readonly status: PlannedStatus
}

const plans = new WeakMap<Rulebook, Plan>()

/** The plan of a rulebook; throws where a record names something that the rulebook does not hold. @internal */
export const planOf = (rulebook: Rulebook): Plan => {
  const before = plans.get(rulebook)
  if (before !== undefined) return before
  const plan = prepared(rulebook)
  plans.set(rulebook, plan)
  return plan
}

const prepared = (rulebook: Rulebook): Plan => {
  const { obligations, exclusions, presumptions, absences, consequences, findings, needs, judgements } = rulebook
  const laws = lawTable([
    ...[...obligations, ...exclusions, ...presumptions, ...consequences, ...needs, ...judgements].flatMap(textsOf),
    // What is found from a state names no text.
    ...findings.flatMap((finding) => ('states' in finding ? [] : textsOf(finding))),
  ])
  const places = placesIn(rulebook, laws)
  const steps = obligations.map((record) => ({
    rule: record.rule,
    planned: plannedObligation(record, obligations, places),
  }))
  return {
    laws,
    rules: rulesOf(obligations).map((rule) => ({
      rule,
      place: places.rule(rule),
      records: steps.filter((record) => record.rule === rule).map(({ planned }) => planned),
    })),
    exclusions: exclusions.map((exclusion) => plannedExclusion(exclusion, places)),
    presumptions: presumptions.map((presumption) => plannedPresumption(presumption, places)),
    consequences: plannedConsequences(absences, consequences, places),
    findings: plannedFindings(findings, places),
    needs: needs.map((need) => plannedNeed(need, places)),
    judgements: judgements.map((judgement) => plannedJudgement(judgement, places)),
    status: plannedStatus(places),
  }
}

/** The texts of law that introduced and amended a record. */
const textsOf = ({
  law,
  amendedBy = [],
}: {
  readonly law?: Law
  readonly amendedBy?: readonly { readonly law: Law }[]
}): readonly Law[] => [...(law === undefined ? [] : [law]), ...amendedBy.map((change) => change.law)]
