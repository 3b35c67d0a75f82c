import type { MomentPlace } from '../../dossier/moment-place.js'
import type { JudgementRule } from '../../rules/judgements.js'
import type { NeedRule } from '../../rules/needs.js'
import type { LawPlace } from './law-of-case.js'
import type { Places, RulePlace } from './places.js'

/** A missing fact, prepared for the evaluation. @internal */
export interface PlannedNeed {
  readonly need: NeedRule
  readonly since: MomentPlace
  readonly until: readonly MomentPlace[]
  readonly waits: readonly RulePlace[]
  readonly law: LawPlace | undefined
}

/** @internal */
export const plannedNeed = (need: NeedRule, places: Places): PlannedNeed => ({
  need,
  since: places.moment(need.since),
  until: (need.until ?? []).map(places.moment),
  waits: need.waits.map(places.rule),
  law: need.law && places.law(need.law),
})

/** A decision of a person, prepared for the evaluation. @internal */
export interface PlannedJudgement {
  readonly rule: JudgementRule
  readonly whileOpen: RulePlace | undefined
  readonly since: MomentPlace | undefined
  readonly until: readonly MomentPlace[]
}

/** @internal */
export const plannedJudgement = (rule: JudgementRule, places: Places): PlannedJudgement => ({
  rule,
  whileOpen: rule.whileOpen === undefined ? undefined : places.rule(rule.whileOpen),
  since: rule.since === undefined ? undefined : places.moment(rule.since),
  until: (rule.until ?? []).map(places.moment),
})
