import type { MomentPlace } from '../../dossier/moment-place.js'
import type { ContactMoment } from '../../law/channel-matrix.js'
import { channelOfMoment, type MomentFinding, type StateFinding } from '../../rules/findings.js'
import type { RuleId } from '../../rules/obligations.js'
import type { Places, RulePlace } from './places.js'

/** The findings of the rulebook, prepared for the evaluation. @internal */
export interface PlannedFindings {
  readonly ofStates: readonly {
    readonly finding: StateFinding
    readonly rule: RulePlace
    /** undefined where the event counts that made the step lapse. */
    readonly after: MomentPlace | undefined
  }[]
  readonly ofMoments: readonly { readonly finding: MomentFinding; readonly moment: MomentPlace }[]
  readonly ofChannels: readonly { readonly moment: MomentPlace; readonly contact: ContactMoment }[]
  /** The rules that have their own finding for lateness. */
  readonly ownLateness: ReadonlySet<RuleId>
}

/** @internal */
export const plannedFindings = (
  findings: readonly (MomentFinding | StateFinding)[],
  places: Places,
): PlannedFindings => {
  const states = findings.filter((finding) => 'states' in finding)
  return {
    ofStates: states.map((finding) => ({
      // Copied, because iterating over a frozen list takes several times as long.
      finding: { ...finding, states: [...finding.states] },
      rule: places.rule(finding.rule),
      after: finding.after === 'lapse' ? undefined : places.moment(finding.after),
    })),
    ofMoments: findings
      .filter((finding) => 'moment' in finding)
      .map((finding) => ({ finding, moment: places.moment(finding.moment) })),
    ofChannels: channelOfMoment.map(([moment, contact]) => ({ moment: places.moment(moment), contact })),
    ownLateness: new Set(states.flatMap(({ rule, states }) => (states.includes('fulfilledLate') ? [rule] : []))),
  }
}
