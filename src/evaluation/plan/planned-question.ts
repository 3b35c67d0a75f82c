import type { MomentPlace } from '../../dossier/moment-place.js'
import { firstText } from '../../law/laws.js'
import type { JudgementRule } from '../../rules/judgements.js'
import type { NeedRule } from '../../rules/needs.js'
import type { LawPlace } from './law-of-case.js'
import type { Places, RulePlace } from './places.js'
import { type Versions, versionsOf } from './versions.js'

/** A version of a missing fact, prepared for the evaluation. */
interface NeedVersion {
  readonly need: NeedRule
  readonly waits: readonly RulePlace[]
}

/** A missing fact in each of its versions, prepared for the evaluation. @internal */
export interface PlannedNeed extends Versions<NeedVersion> {
  readonly since: MomentPlace
  readonly until: readonly MomentPlace[]
  /** The text that must apply on the day from which the fact is missing; undefined where none must. */
  readonly onlyUnder: LawPlace | undefined
}

/** @internal */
export const plannedNeed = (need: NeedRule, places: Places): PlannedNeed => ({
  // Whether the text that asks for the fact is in force is another matter: `onlyUnder`.
  ...versionsOf(
    { ...need, law: firstText },
    need.amendedBy ?? [],
    (stated): NeedVersion => ({ need: stated, waits: stated.waits.map(places.rule) }),
    places,
  ),
  since: places.moment(need.since),
  until: (need.until ?? []).map(places.moment),
  onlyUnder: need.law && places.law(need.law),
})

/** A decision of a person in each of its versions, prepared for the evaluation. @internal */
export interface PlannedJudgement extends Versions<JudgementRule> {
  readonly whileOpen: RulePlace | undefined
  readonly since: MomentPlace | undefined
  readonly until: readonly MomentPlace[]
  readonly whileRunning: { readonly from: MomentPlace; readonly until: MomentPlace } | undefined
}

/** @internal */
export const plannedJudgement = (rule: JudgementRule, places: Places): PlannedJudgement => ({
  ...versionsOf(
    { ...rule, law: rule.law ?? firstText },
    rule.amendedBy ?? [],
    (stated): JudgementRule => stated,
    places,
  ),
  whileOpen: rule.whileOpen === undefined ? undefined : places.rule(rule.whileOpen),
  since: rule.since === undefined ? undefined : places.moment(rule.since),
  until: (rule.until ?? []).map(places.moment),
  whileRunning: rule.whileRunning && {
    from: places.moment(rule.whileRunning.from),
    until: places.moment(rule.whileRunning.until),
  },
})
