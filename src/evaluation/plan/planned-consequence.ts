import type { MomentPlace } from '../../dossier/moment-place.js'
import type { ConsequenceRule } from '../../rules/absences.js'
import type { Places } from './places.js'
import { type Versions, versionsOf } from './versions.js'

/** A version of a consequence, prepared for the evaluation. @internal */
export interface ConsequenceVersion {
  readonly rule: ConsequenceRule
  readonly until: MomentPlace | undefined
}

/** @internal */
export interface PlannedConsequences {
  readonly absence: MomentPlace
  readonly rules: readonly Versions<ConsequenceVersion>[]
}

/** @internal */
export const plannedConsequences = (rules: readonly ConsequenceRule[], places: Places): PlannedConsequences => ({
  absence: places.moment('unjustifiedAbsence'),
  rules: rules.map((consequence) =>
    versionsOf(consequence, consequence.amendedBy ?? [], (rule) => version(rule, places), places),
  ),
})

const version = (rule: ConsequenceRule, places: Places): ConsequenceVersion => ({
  rule,
  until: rule.until === null ? undefined : places.moment(rule.until),
})
