import { dayOf } from '../calendar/day-number.js'
import { firstSince } from '../dossier/entries.js'
import { type MomentNumber, numberOfMoment } from '../dossier/moment-number.js'
import type { Happened, Timeline } from '../dossier/timeline.js'
import { type ChannelMatrix, channelMatrix } from '../law/channel-matrix.js'
import { channelVerdict } from '../rules/channels.js'
import { channelOfMoment, type MomentFinding, type StateFinding } from '../rules/findings.js'
import type { RuleId } from '../rules/obligations.js'
import type { Finding } from './evaluation.js'
import type { Instance } from './instance.js'
import type { Lapse } from './lapse.js'
import type { Judged, JudgedByGroup, JudgedCase } from './obligations.js'
import type { GroupOf } from './plan.js'
import { NONE, type Standings, standingOn } from './standing.js'

/** What is found of a case, with the moments and rules that the records name numbered. @internal */
export interface PlannedFindings {
  readonly ofStates: readonly {
    readonly finding: StateFinding
    readonly group: number
    readonly after: MomentNumber | null
  }[]
  readonly ofMoments: readonly { readonly finding: MomentFinding; readonly moment: MomentNumber }[]
  /** The rules with a finding of their own for lateness. */
  readonly ownLateness: ReadonlySet<RuleId>
}

/** @internal */
export const plannedFindings = (
  findings: readonly (MomentFinding | StateFinding)[],
  groupOf: GroupOf,
): PlannedFindings => {
  const states = findings.filter((finding) => 'states' in finding)
  return {
    ofStates: states.map((finding) => ({
      // A list that is frozen takes several times as long to walk.
      finding: { ...finding, states: [...finding.states] },
      group: groupOf(finding.rule),
      after: finding.after === 'lapse' ? null : numberOfMoment[finding.after],
    })),
    ofMoments: findings
      .filter((finding) => 'moment' in finding)
      .map((finding) => ({ finding, moment: numberOfMoment[finding.moment] })),
    ownLateness: new Set(states.flatMap(({ rule, states }) => (states.includes('fulfilledLate') ? [rule] : []))),
  }
}

/** What is to be said of what was done: out of time, while barred, through a wrong channel, incomplete. @internal */
export const findingsOf = (
  planned: PlannedFindings,
  timeline: Timeline,
  { all, byGroup }: JudgedCase,
  standings: Standings,
  channels: ChannelMatrix = channelMatrix,
): readonly Finding[] => {
  const { happened } = timeline
  const found: Finding[] = []
  for (const one of all) addOutOfTime(found, one, planned)
  if (standings !== NONE) for (const one of all) addWhileBarred(found, one, standings)
  addFromStates(found, planned, timeline, byGroup)
  addFromMoments(found, planned, happened)
  addFromChannels(found, happened, channels)
  return found.length < 2 ? found : found.sort(byDay)
}

// Days in canonical form compare as text.
const byDay = (one: Finding, other: Finding): number => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)

const addOutOfTime = (found: Finding[], { obligation, instance }: Judged, { ownLateness }: PlannedFindings): void => {
  const { from, fulfilledOn } = instance
  const { key, rule, state, fulfilledOn: on, norms } = obligation
  const late = state === 'fulfilledLate'
  if (on === undefined || fulfilledOn === null || (!late && fulfilledOn >= from)) return
  // A rule with a finding of its own for lateness is not reported twice.
  if (ownLateness.has(rule)) return
  // What comes back may come at other times where the file justifies it (Z3-1, Z3-2).
  const severity = instance.planned.everyMonths > 0 ? 'doubtful' : 'irregular'
  found.push({ code: late ? 'late' : 'early', severity, on, obligation: key, norms })
}

const addWhileBarred = (found: Finding[], { obligation, instance }: Judged, standings: Standings): void => {
  const { planned, fulfilledOn } = instance
  if (fulfilledOn === null) return
  const exclusions: string[] = []
  for (const { key, modality } of standingOn(standings, planned.barredBy, fulfilledOn))
    if (modality === 'prohibition') exclusions.push(key)
  if (exclusions.length === 0) return
  const { key, norms } = obligation
  found.push({ code: 'whileBarred', severity: 'forbidden', on: dayOf(fulfilledOn), obligation: key, exclusions, norms })
}

const addFromStates = (
  found: Finding[],
  { ofStates }: PlannedFindings,
  { happened, ended }: Timeline,
  judged: JudgedByGroup,
): void => {
  for (const { finding, group, after } of ofStates) {
    for (const { obligation, instance } of judged[group] ?? NOTHING) {
      const { code, severity, states, norms } = finding
      if (!states.includes(obligation.state)) continue
      const since = after === null ? lapseOnceDue(instance, ended) : firstSince(happened[after], instance.trigger)
      if (since !== undefined) found.push({ code, severity, on: dayOf(since.on), obligation: obligation.key, norms })
    }
  }
}

/** What took a step away after its last day, or from its first day on where it has no last one; not the end of the incapacity. */
const lapseOnceDue = ({ from, until, lapse }: Instance, ended: Timeline['ended']): Lapse | undefined =>
  lapse === undefined || lapse === ended || lapse.on < (until === null ? from : until + 1) ? undefined : lapse

const NOTHING = [] as const

const addFromMoments = (found: Finding[], { ofMoments }: PlannedFindings, happened: Happened): void => {
  for (const { finding, moment } of ofMoments) {
    const { code, severity, norms } = finding
    for (const { on } of happened[moment] ?? NOTHING) found.push({ code, severity, on: dayOf(on), norms })
  }
}

const contacts = /* @__PURE__ */ channelOfMoment.map(
  ([moment, contact]) => ({ moment: numberOfMoment[moment], contact }) as const,
)

const addFromChannels = (found: Finding[], happened: Happened, matrix: ChannelMatrix): void => {
  for (const { moment, contact } of contacts) {
    for (const { on, event } of happened[moment] ?? NOTHING) {
      if (event === null || !('channel' in event)) continue
      const verdict = channelVerdict(contact, event.channel, matrix)
      if (verdict === 'allowed') continue
      found.push({ code: 'channel', severity: verdict, on: dayOf(on), norms: matrix[contact].norms })
    }
  }
}
