import { dayOf, numberOf } from '../calendar/day-number.js'
import { firstFrom, type Timeline } from '../dossier/timeline.js'
import { type ChannelMatrix, channelMatrix } from '../law/channel-matrix.js'
import { channelVerdict } from '../rules/channels.js'
import { channelOfMoment, type MomentFinding, type StateFinding } from '../rules/findings.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { Finding, Obligation } from './evaluation.js'
import type { Judged } from './obligations.js'
import { standsOn } from './standing.js'

/** What is to be said of what was done: out of time, while barred, through a wrong channel, incomplete. @internal */
export const findingsOf = (
  rules: Rulebook['findings'],
  timeline: Timeline,
  judged: readonly Judged[],
  channels: ChannelMatrix | undefined,
): readonly Finding[] => {
  const ofStates = rules.filter((rule) => 'states' in rule)
  const ofMoments = rules.filter((rule) => 'moment' in rule)
  // A rule with a finding of its own for lateness is not reported twice.
  const hasOwn = new Set(ofStates.filter(({ states }) => states.includes('fulfilledLate')).map(({ rule }) => rule))
  return [
    ...judged.flatMap(({ obligation }) => (hasOwn.has(obligation.rule) ? [] : outOfTime(obligation))),
    ...judged.flatMap(whileBarred),
    ...fromStates(ofStates, timeline, judged),
    ...fromMoments(ofMoments, timeline),
    ...fromChannels(timeline, channels),
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

const outOfTime = ({ key, state, fulfilledOn: on, window, norms }: Obligation): readonly Finding[] => {
  if (on === undefined) return []
  if (state === 'fulfilledLate') return [{ code: 'late', severity: 'irregular', on, obligation: key, norms }]
  return on < window.from ? [{ code: 'early', severity: 'irregular', on, obligation: key, norms }] : []
}

const whileBarred = ({ obligation: { key, fulfilledOn: on, norms }, bars }: Judged): readonly Finding[] => {
  if (on === undefined) return []
  const stood = bars.filter((bar) => bar.modality === 'prohibition' && standsOn(bar, numberOf(on)))
  if (stood.length === 0) return []
  return [
    { code: 'whileBarred', severity: 'forbidden', on, obligation: key, exclusions: stood.map((bar) => bar.key), norms },
  ]
}

const fromStates = (
  rules: readonly StateFinding[],
  { moments }: Timeline,
  judged: readonly Judged[],
): readonly Finding[] =>
  rules.flatMap(({ code, severity, rule, states, after, norms }) =>
    judged
      .filter(({ obligation }) => obligation.rule === rule && states.includes(obligation.state))
      .flatMap(({ obligation: { key, trigger } }) => {
        const since = firstFrom(moments[after], numberOf(trigger.on))
        return since === undefined ? [] : [{ code, severity, on: dayOf(since.on), obligation: key, norms }]
      }),
  )

const fromMoments = (rules: readonly MomentFinding[], { moments }: Timeline): readonly Finding[] =>
  rules.flatMap(({ code, severity, moment, norms }) =>
    (moments[moment] ?? []).map(({ on }) => ({ code, severity, on: dayOf(on), norms })),
  )

const fromChannels = ({ moments }: Timeline, matrix: ChannelMatrix = channelMatrix): readonly Finding[] =>
  channelOfMoment.flatMap(([moment, contact]) =>
    (moments[moment] ?? []).flatMap(({ on, event }) => {
      if (event === null || !('channel' in event)) return []
      const verdict = channelVerdict(contact, event.channel, matrix)
      if (verdict === 'allowed') return []
      return [{ code: 'channel' as const, severity: verdict, on: dayOf(on), norms: matrix[contact].norms }]
    }),
  )
