import { dayOf } from '../calendar/day-number.js'
import { type Timeline, unsettled } from '../dossier/timeline.js'
import type { NeedRule } from '../rules/needs.js'
import type { RuleId } from '../rules/obligations.js'
import type { Need } from './evaluation.js'
import type { Judged } from './obligations.js'

/** The facts that are missing on the day of the evaluation. @internal */
export const needsOf = (rules: readonly NeedRule[], timeline: Timeline, judged: readonly Judged[]): readonly Need[] =>
  timeline.ended !== undefined
    ? []
    : rules.flatMap(({ fact, since, until, onlyIfAsked, waits, norms }) => {
        const lacking = unsettled(timeline, since, until)
        if (lacking === undefined || waits.every((rule) => isSettled(rule, judged, onlyIfAsked))) return []
        return [{ fact, since: dayOf(lacking.on), waits, norms }]
      })

const SETTLED: ReadonlySet<string> = new Set(['fulfilled', 'fulfilledLate', 'lapsed'])

/** A rule of which nothing is left to do waits for nothing; one that was not asked yet may still come to. */
const isSettled = (rule: RuleId, judged: readonly Judged[], onlyIfAsked: true | undefined): boolean => {
  const asked = judged.filter(({ obligation }) => obligation.rule === rule)
  return (onlyIfAsked || asked.length > 0) && asked.every(({ obligation }) => SETTLED.has(obligation.state))
}
