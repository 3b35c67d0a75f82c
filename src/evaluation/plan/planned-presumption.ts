import type { MomentPlace } from '../../dossier/moment-place.js'
import { isEnding } from '../../law/amendment.js'
import type { OtherReading, PresumptionEnd, PresumptionRule } from '../../rules/presumption.js'
import type { LawPlace } from './law-of-case.js'
import type { Places } from './places.js'
import { type PlannedTerm, plannedTerm } from './planned-term.js'
import { type Versions, versionsOf } from './versions.js'

/** What ends a presumption before its maximum. @internal */
export interface PlannedEnding {
  readonly by: PresumptionEnd
  readonly moment: MomentPlace
  readonly lastDay: 'eve' | 'day'
  readonly since: LawPlace | undefined
  readonly onlyBy: OtherReading | undefined
}

/** A version of a presumption, prepared for the evaluation. @internal */
export interface PresumptionVersion {
  readonly rule: PresumptionRule
  readonly amendedBy: readonly string[] | undefined
  readonly trigger: MomentPlace
  readonly trajectoryEnd: MomentPlace
  readonly term: PlannedTerm
  readonly endedBy: readonly PlannedEnding[]
  /** The text from which on another answer gives another first day. */
  readonly startsOtherwiseSince: LawPlace | undefined
}

/** @internal */
export interface PlannedPresumption extends Versions<PresumptionVersion> {
  /** The triggers of all versions, each once. */
  readonly triggers: readonly MomentPlace[]
}

/** @internal */
export const plannedPresumption = (presumption: PresumptionRule, places: Places): PlannedPresumption => {
  const { trigger, amendedBy = [] } = presumption
  const triggers = [trigger, ...amendedBy.flatMap((change) => (isEnding(change) ? [] : (change.trigger ?? [])))]
  return {
    ...versionsOf(presumption, amendedBy, (rule, texts) => version(rule, texts, places), places),
    triggers: [...new Set(triggers)].map(places.moment),
  }
}

const version = (
  rule: PresumptionRule,
  amendedBy: readonly string[] | undefined,
  places: Places,
): PresumptionVersion => ({
  rule,
  amendedBy,
  trigger: places.moment(rule.trigger),
  trajectoryEnd: places.moment(rule.trajectoryEnd),
  term: plannedTerm(rule.window),
  endedBy: rule.endedBy.map(({ by, moment, lastDay, since, onlyBy }) => ({
    by,
    moment: places.moment(moment),
    lastDay,
    since: since === undefined ? undefined : places.law(since),
    onlyBy,
  })),
  startsOtherwiseSince: rule.startsOtherwise === undefined ? undefined : places.law(rule.startsOtherwise.since),
})
