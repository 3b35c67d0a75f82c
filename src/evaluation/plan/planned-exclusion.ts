import type { MomentPlace } from '../../dossier/moment-place.js'
import { isEnding } from '../../law/amendment.js'
import type { ExclusionRule } from '../../rules/exclusion-rule.js'
import type { Ground } from '../../rules/ground.js'
import type { LawPlace } from './law-of-case.js'
import type { Places } from './places.js'
import { type Versions, versionsOf } from './versions.js'

/** A version of an exclusion, prepared for the evaluation. @internal */
export interface ExclusionVersion {
  readonly rule: ExclusionRule
  readonly amendedBy: readonly string[] | undefined
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
  /** The moments that start it in any version; undefined where a version needs none. */
  readonly starts: readonly MomentPlace[] | undefined
}

/** @internal */
export const plannedExclusion = (exclusion: ExclusionRule, places: Places): PlannedExclusion => {
  const { ground, amendedBy = [] } = exclusion
  const starts = [exclusion.from, ...amendedBy.flatMap((change) => (isEnding(change) ? [] : (change.from ?? [])))]
  const moments = starts.flatMap((from) => momentOf(from, places) ?? [])
  return {
    ground,
    // Stryker disable next-line ConditionalExpression: an exclusion that none of them starts is not found then either
    starts: moments.length === starts.length ? [...new Set(moments)] : undefined,
    ...versionsOf(exclusion, amendedBy, (rule, texts) => version(rule, texts, places), places),
  }
}

const momentOf = (from: ExclusionRule['from'], places: Places): MomentPlace | undefined =>
  from === 'incapacityStart' || from === 'presumption' ? undefined : places.moment(from)

const version = (rule: ExclusionRule, amendedBy: readonly string[] | undefined, places: Places): ExclusionVersion => ({
  rule,
  amendedBy,
  from: momentOf(rule.from, places),
  until: rule.until.map((end) =>
    typeof end === 'string'
      ? { moment: places.moment(end), since: undefined }
      : { moment: places.moment(end.moment), since: places.law(end.since) },
  ),
})
