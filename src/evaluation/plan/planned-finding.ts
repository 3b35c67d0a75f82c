import type { MomentPlace } from '../../dossier/moment-place.js'
import { isEnding } from '../../law/amendment.js'
import type { ContactMoment } from '../../law/channel-matrix.js'
import { firstText } from '../../law/laws.js'
import { channelOfMoment, channelsOfCircular, type FindingTerms, type MomentFinding } from '../../rules/findings.js'
import type { RuleId } from '../../rules/obligations.js'
import type { StateFinding } from '../../rules/state-findings.js'
import type { LawPlace } from './law-of-case.js'
import type { Places, RulePlace } from './places.js'
import { type Versions, versionsOf } from './versions.js'

/** The findings of the rulebook, prepared for the evaluation. @internal */
export interface PlannedFindings {
  readonly ofStates: readonly {
    readonly finding: StateFinding
    readonly rule: RulePlace
    /** undefined where the event counts that made the step lapse. */
    readonly after: MomentPlace | undefined
  }[]
  readonly ofMoments: readonly PlannedMomentFinding[]
  readonly ofChannels: readonly { readonly moment: MomentPlace; readonly contact: ContactMoment }[]
  /** On what the table of channels rests. */
  readonly channels: Versions<Pick<FindingTerms, 'basis'>>
  /** The rules that have their own finding for lateness. */
  readonly ownLateness: ReadonlySet<RuleId>
}

/** A version of such a finding. @internal */
export interface FindingVersion {
  readonly finding: MomentFinding
  readonly moment: MomentPlace
  /** Not where this moment came before, on or after the first day of that text. */
  readonly unless: { readonly moment: MomentPlace; readonly since: LawPlace } | undefined
}

/** A finding that a moment gives, in each of its versions. */
interface PlannedMomentFinding extends Versions<FindingVersion> {
  /** The moments of all versions, each once. */
  readonly moments: readonly MomentPlace[]
}

const plannedMomentFinding = (finding: MomentFinding, places: Places): PlannedMomentFinding => {
  const { amendedBy = [], law = firstText } = finding
  const moments = [finding.moment, ...amendedBy.flatMap((change) => (isEnding(change) ? [] : (change.moment ?? [])))]
  return {
    ...versionsOf(
      { ...finding, law },
      amendedBy,
      (version): FindingVersion => ({
        finding: version,
        moment: places.moment(version.moment),
        unless: version.unless && {
          moment: places.moment(version.unless.moment),
          since: places.law(version.unless.since),
        },
      }),
      places,
    ),
    moments: [...new Set(moments)].map(places.moment),
  }
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
      .map((finding) => plannedMomentFinding(finding, places)),
    ofChannels: channelOfMoment.map(([moment, contact]) => ({ moment: places.moment(moment), contact })),
    channels: versionsOf(
      channelsOfCircular,
      // Stryker disable next-line ArrayDeclaration: the table is amended; the compiler needs this
      channelsOfCircular.amendedBy ?? [],
      ({ basis }) => withBasis(basis),
      places,
    ),
    ownLateness: new Set(states.flatMap(({ rule, states }) => (states.includes('fulfilledLate') ? [rule] : []))),
  }
}

/** On what a finding rests, as a field of it; none where that is a text of law. @internal */
export const withBasis = (basis: FindingTerms['basis']): Pick<FindingTerms, 'basis'> =>
  basis === undefined ? {} : { basis }
