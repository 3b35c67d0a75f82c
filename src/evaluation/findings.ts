import { dayOf } from '../calendar/day-number.js'
import { firstFrom, type Timeline } from '../dossier/timeline.js'
import { type ChannelMatrix, channelMatrix } from '../law/channel-matrix.js'
import { channelVerdict } from '../rules/channels.js'
import { channelOfMoment, type MomentFinding, type StateFinding } from '../rules/findings.js'
import type { Finding, Obligation } from './evaluation.js'
import { type Judged, type JudgedCase, judgedOf } from './obligations.js'
import type { Plan } from './plan.js'
import { standingOn } from './standing.js'

/** What is to be said of what was done: out of time, while barred, through a wrong channel, incomplete. @internal */
export const findingsOf = (
  plan: Plan,
  timeline: Timeline,
  judged: JudgedCase,
  channels: ChannelMatrix = channelMatrix,
): readonly Finding[] => {
  const found: Finding[] = []
  for (const { obligation } of judged.all) addOutOfTime(found, obligation, plan)
  for (const one of judged.all) addWhileBarred(found, one)
  for (const rule of plan.stateFindings) addFromStates(found, rule, timeline, judged)
  for (const rule of plan.momentFindings) addFromMoments(found, rule, timeline)
  addFromChannels(found, timeline, channels)
  return found.length < 2 ? found : found.sort(byDay)
}

// Days in canonical form compare as text.
const byDay = (one: Finding, other: Finding): number => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)

const addOutOfTime = (
  found: Finding[],
  { key, rule, state, fulfilledOn: on, window, norms }: Obligation,
  { ownLateness }: Plan,
): void => {
  // A rule with a finding of its own for lateness is not reported twice.
  if (on === undefined || ownLateness.has(rule)) return
  if (state === 'fulfilledLate') found.push({ code: 'late', severity: 'irregular', on, obligation: key, norms })
  else if (on < window.from) found.push({ code: 'early', severity: 'irregular', on, obligation: key, norms })
}

const addWhileBarred = (found: Finding[], { obligation: { key, norms }, standpoint }: Judged): void => {
  const { fulfilledOn, planned, standings } = standpoint
  if (fulfilledOn === null) return
  const stood = standingOn(standings, planned.barredBy, fulfilledOn).filter(
    ({ modality }) => modality === 'prohibition',
  )
  if (stood.length === 0) return
  const exclusions = stood.map((bar) => bar.key)
  found.push({ code: 'whileBarred', severity: 'forbidden', on: dayOf(fulfilledOn), obligation: key, exclusions, norms })
}

const addFromStates = (
  found: Finding[],
  { code, severity, rule, states, after, norms }: StateFinding,
  { moments }: Timeline,
  judged: JudgedCase,
): void => {
  for (const { obligation, standpoint } of judgedOf(judged, rule) ?? []) {
    if (!states.includes(obligation.state)) continue
    const since = firstFrom(moments[after], standpoint.arose)
    if (since !== undefined) found.push({ code, severity, on: dayOf(since.on), obligation: obligation.key, norms })
  }
}

const addFromMoments = (
  found: Finding[],
  { code, severity, moment, norms }: MomentFinding,
  { moments }: Timeline,
): void => {
  for (const { on } of moments[moment] ?? []) found.push({ code, severity, on: dayOf(on), norms })
}

const addFromChannels = (found: Finding[], { moments }: Timeline, matrix: ChannelMatrix): void => {
  for (const [moment, contact] of channelOfMoment) {
    for (const { on, event } of moments[moment] ?? []) {
      if (event === null || !('channel' in event)) continue
      const verdict = channelVerdict(contact, event.channel, matrix)
      if (verdict === 'allowed') continue
      found.push({ code: 'channel', severity: verdict, on: dayOf(on), norms: matrix[contact].norms })
    }
  }
}
