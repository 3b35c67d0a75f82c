import { dayOf } from '../calendar/day-number.js'
import { type Timeline, unsettled } from '../dossier/timeline.js'
import type { NeedRule } from '../rules/needs.js'
import type { RuleId } from '../rules/obligations.js'
import type { Need } from './evaluation.js'
import { type JudgedCase, judgedOf } from './obligations.js'

/** The facts that are missing on the day of the evaluation. @internal */
export const needsOf = (rules: readonly NeedRule[], timeline: Timeline, judged: JudgedCase): readonly Need[] => {
  const found: Need[] = []
  if (timeline.ended !== undefined) return found
  for (const { fact, since, until, onlyIfAsked, waits, norms } of rules) {
    const lacking = unsettled(timeline, since, until)
    if (lacking === undefined || waits.every((rule) => isSettled(rule, judged, onlyIfAsked))) continue
    found.push({ fact, since: dayOf(lacking.on), waits, norms })
  }
  return found
}

const SETTLED: ReadonlySet<string> = new Set(['fulfilled', 'fulfilledLate', 'lapsed'])

/** A rule of which nothing is left to do waits for nothing; one that was not asked yet may still come to. */
const isSettled = (rule: RuleId, judged: JudgedCase, onlyIfAsked: true | undefined): boolean => {
  const asked = judgedOf(judged, rule)
  return asked === undefined || asked.length === 0
    ? onlyIfAsked === true
    : asked.every(({ obligation }) => SETTLED.has(obligation.state))
}
