import { dayOf, numberOf } from '../calendar/day-number.js'
import { firstFrom, type Timeline } from '../dossier/timeline.js'
import { type ChannelMatrix, channelMatrix } from '../law/channel-matrix.js'
import { channelVerdict } from '../rules/channels.js'
import { channelOfMoment, momentFindings, stateFindings } from '../rules/findings.js'
import type { RuleId } from '../rules/obligations.js'
import type { Finding, Obligation } from './evaluation.js'
import type { Judged } from './obligations.js'
import { standsOn } from './standing.js'

/** What is to be said of what was done: out of time, while barred, through a wrong channel, incomplete. @internal */
export const findingsOf = (
  timeline: Timeline,
  judged: readonly Judged[],
  channels: ChannelMatrix | undefined,
): readonly Finding[] =>
  [
    ...judged.flatMap(({ obligation }) => outOfTime(obligation)),
    ...judged.flatMap(whileBarred),
    ...fromStates(timeline, judged),
    ...fromMoments(timeline),
    ...fromChannels(timeline, channels),
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))

/** A rule with a finding of its own for lateness is not reported twice. */
const hasOwnFinding = (rule: RuleId): boolean =>
  stateFindings.some((finding) => finding.rule === rule && finding.states.includes('fulfilledLate'))

const outOfTime = ({ key, rule, state, fulfilledOn: on, window, norms }: Obligation): readonly Finding[] => {
  if (on === undefined || hasOwnFinding(rule)) return []
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

const fromStates = ({ moments }: Timeline, judged: readonly Judged[]): readonly Finding[] =>
  stateFindings.flatMap(({ code, severity, rule, states, after, norms }) =>
    judged
      .filter(({ obligation }) => obligation.rule === rule && states.includes(obligation.state))
      .flatMap(({ obligation: { key, trigger } }) => {
        const since = firstFrom(moments[after], numberOf(trigger.on))
        return since === undefined ? [] : [{ code, severity, on: dayOf(since.on), obligation: key, norms }]
      }),
  )

const fromMoments = ({ moments }: Timeline): readonly Finding[] =>
  momentFindings.flatMap(({ code, severity, moment, norms }) =>
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
