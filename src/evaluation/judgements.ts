import { dayOf } from '../calendar/day-number.js'
import { type MomentNumber, numberOfMoment } from '../dossier/moment-number.js'
import { type Timeline, unsettled } from '../dossier/timeline.js'
import type { JudgementRule } from '../rules/judgements.js'
import type { Consequence, Judgement } from './evaluation.js'
import type { JudgedByGroup } from './obligations.js'
import type { GroupOf } from './plan.js'

/** A decision with the moments and the rule that it names numbered. @internal */
export interface PlannedJudgement {
  readonly rule: JudgementRule
  /** -1 where it waits for no obligation. */
  readonly whileOpen: number
  readonly since: MomentNumber | null
  readonly until: readonly MomentNumber[]
}

/** @internal */
export const plannedJudgement = (rule: JudgementRule, groupOf: GroupOf): PlannedJudgement => ({
  rule,
  whileOpen: groupOf(rule.whileOpen),
  since: rule.since === undefined ? null : numberOfMoment[rule.since],
  until: (rule.until ?? []).map((moment) => numberOfMoment[moment]),
})

/** What a person must decide on the day of the evaluation. @internal */
export const judgementsOf = (
  judgements: readonly PlannedJudgement[],
  timeline: Timeline,
  judged: JudgedByGroup,
  consequences: readonly Consequence[],
): readonly Judgement[] => {
  const found: Judgement[] = []
  for (const planned of judgements) {
    addFromObligations(found, planned, judged)
    addFromMoments(found, planned, timeline)
    if (consequences.length > 0) addFromConsequences(found, planned, consequences)
  }
  return found
}

const decision = ({ question, by, options, norms }: JudgementRule, since: Judgement['since']): Judgement => ({
  question,
  by,
  options,
  since,
  norms,
})

const addFromObligations = (found: Judgement[], { rule, whileOpen }: PlannedJudgement, judged: JudgedByGroup): void => {
  const asked = whileOpen < 0 ? undefined : judged[whileOpen]
  if (asked === undefined) return
  for (const { obligation } of asked) {
    const { key, state, window } = obligation
    if (state === 'open' || state === 'overdue') found.push({ ...decision(rule, window.from), obligation: key })
  }
}

const addFromMoments = (found: Judgement[], { rule, since, until }: PlannedJudgement, timeline: Timeline): void => {
  if (since === null || timeline.ended !== undefined) return
  const open = unsettled(timeline, since, until)
  if (open !== undefined) found.push(decision(rule, dayOf(open.on)))
}

const addFromConsequences = (
  found: Judgement[],
  { rule }: PlannedJudgement,
  consequences: readonly Consequence[],
): void => {
  if (rule.whileDaysUnknown === undefined) return
  for (const { from, plannedOn } of consequences) if (from === null) found.push(decision(rule, plannedOn))
}
