import type { MomentPlace } from '../../dossier/moment-place.js'
import { isEnding } from '../../law/amendment.js'
import type { PresumptionEnd, PresumptionRule } from '../../rules/presumption.js'
import type { Places } from './places.js'
import { type PlannedTerm, plannedTerm } from './planned-term.js'
import { type Versions, versionsOf } from './versions.js'

/** A version of a presumption, prepared for the evaluation. @internal */
export interface PresumptionVersion {
  readonly rule: PresumptionRule
  readonly trigger: MomentPlace
  readonly trajectoryEnd: MomentPlace
  readonly term: PlannedTerm
  readonly endedBy: readonly {
    readonly by: PresumptionEnd
    readonly moment: MomentPlace
    readonly lastDay: 'eve' | 'day'
  }[]
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
    ...versionsOf(presumption, amendedBy, (rule) => version(rule, places), places),
    triggers: [...new Set(triggers)].map(places.moment),
  }
}

const version = (rule: PresumptionRule, places: Places): PresumptionVersion => ({
  rule,
  trigger: places.moment(rule.trigger),
  trajectoryEnd: places.moment(rule.trajectoryEnd),
  term: plannedTerm(rule.window),
  endedBy: rule.endedBy.map(({ by, moment, lastDay }) => ({ by, moment: places.moment(moment), lastDay })),
})
