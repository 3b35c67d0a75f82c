import { dayOf } from '../calendar/day-number.js'
import { type MomentNumber, numberOfMoment } from '../dossier/moment-number.js'
import { type Timeline, unsettled } from '../dossier/timeline.js'
import type { NeedRule } from '../rules/needs.js'
import type { ObligationState } from '../rules/obligation-state.js'
import type { Need } from './evaluation.js'
import type { Judged, JudgedByGroup } from './obligations.js'
import type { GroupOf } from './plan.js'

/** A need with the moments and rules that it names numbered. @internal */
export interface PlannedNeed {
  readonly need: NeedRule
  readonly since: MomentNumber
  readonly until: readonly MomentNumber[]
  readonly waits: readonly number[]
}

/** @internal */
export const plannedNeed = (need: NeedRule, groupOf: GroupOf): PlannedNeed => ({
  need,
  since: numberOfMoment[need.since],
  until: (need.until ?? []).map((moment) => numberOfMoment[moment]),
  waits: need.waits.map(groupOf),
})

/** The facts that are missing on the day of the evaluation. @internal */
export const needsOf = (needs: readonly PlannedNeed[], timeline: Timeline, judged: JudgedByGroup): readonly Need[] => {
  const found: Need[] = []
  if (timeline.ended !== undefined) return found
  for (const { need, since, until, waits } of needs) {
    const lacking = unsettled(timeline, since, until)
    if (lacking === undefined) continue
    if (need.bringsUp === undefined && waits.every((group) => isSettled(judged[group], need.onlyIfAsked))) continue
    found.push({ fact: need.fact, since: dayOf(lacking.on), waits: need.waits, norms: need.norms })
  }
  return found
}

/** The states of a step of which nothing is left to do. @internal */
export const SETTLED: ReadonlySet<ObligationState> = new Set(['fulfilled', 'fulfilledLate', 'lapsed'])

/** A rule of which nothing is left to do waits for nothing; one that was not asked yet may still come to. */
const isSettled = (asked: readonly Judged[] | undefined, onlyIfAsked: true | undefined): boolean =>
  asked === undefined || asked.length === 0
    ? onlyIfAsked === true
    : asked.every(({ obligation }) => SETTLED.has(obligation.state))
