import { dayOf } from '../calendar/day-number.js'
import { unsettled } from '../dossier/timeline.js'
import type { ObligationState } from '../rules/obligation-state.js'
import type { CaseOnDay } from './case-on-day.js'
import type { FoundObligation } from './obligations.js'
import { inForceFrom } from './plan/law-of-case.js'
import { type ByRule, ofRule } from './plan/places.js'
import type { PlannedNeed } from './plan/planned-question.js'
import { versionOn } from './plan/versions.js'
import type { Need } from './result/need.js'

/** The facts that are missing on the day of the evaluation. @internal */
export const needsOf = (
  needs: readonly PlannedNeed[],
  { timeline, law }: Pick<CaseOnDay, 'timeline' | 'law'>,
  obligations: ByRule<FoundObligation>,
): readonly Need[] => {
  const found: Need[] = []
  for (const planned of needs) {
    const { since, until, original, onlyUnder } = planned
    if (timeline.ended !== undefined && original.need.whileEnded === undefined) continue
    const lacking = unsettled(timeline, since, until)
    if (lacking === undefined) continue
    if (onlyUnder !== undefined && lacking.on < inForceFrom(law, onlyUnder)) continue
    const { need, waits } = versionOn(planned, law, timeline.asOf) ?? original
    if (need.bringsUp === undefined && waits.every((rule) => isSettled(ofRule(obligations, rule), need.onlyIfListed)))
      continue
    found.push({ fact: need.fact, since: dayOf(lacking.on), waits: need.waits, norms: need.norms })
  }
  return found
}

/** The states of a step for which nothing is left to do. @internal */
export const SETTLED: ReadonlySet<ObligationState> = new Set(['fulfilled', 'fulfilledLate', 'lapsed'])

/** Settled: every obligation of the rule is fulfilled or lapsed. A rule without one may still give one. */
const isSettled = (listed: readonly FoundObligation[] | undefined, onlyIfListed: true | undefined): boolean =>
  listed === undefined || listed.length === 0
    ? onlyIfListed === true
    : listed.every(({ obligation }) => SETTLED.has(obligation.state))
