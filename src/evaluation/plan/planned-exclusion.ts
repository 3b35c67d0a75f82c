import type { MomentPlace } from '../../dossier/moment-place.js'
import type { ExclusionRule } from '../../rules/exclusion-rule.js'
import type { Ground } from '../../rules/ground.js'
import type { LawPlace } from './law-of-case.js'
import type { Places } from './places.js'
import { type Versions, versionsOf } from './versions.js'

/** A version of an exclusion, prepared for the evaluation. @internal */
export interface ExclusionVersion {
  readonly rule: ExclusionRule
  /** undefined where no event starts it. */
  readonly from: MomentPlace | undefined
  readonly until: readonly {
    readonly moment: MomentPlace
    /** Present: the moment counts only from the first day of this text on. */
    readonly since: LawPlace | undefined
  }[]
}

/** @internal */
export interface PlannedExclusion extends Versions<ExclusionVersion> {
  readonly ground: Ground
}

/** @internal */
export const plannedExclusion = (exclusion: ExclusionRule, places: Places): PlannedExclusion => ({
  ground: exclusion.ground,
  ...versionsOf(exclusion, exclusion.amendedBy ?? [], (rule) => version(rule, places), places),
})

const version = (rule: ExclusionRule, places: Places): ExclusionVersion => ({
  rule,
  from: rule.from === 'incapacityStart' || rule.from === 'presumption' ? undefined : places.moment(rule.from),
  until: rule.until.map((end) =>
    typeof end === 'string'
      ? { moment: places.moment(end), since: undefined }
      : { moment: places.moment(end.moment), since: places.law(end.since) },
  ),
})
