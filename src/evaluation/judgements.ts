import { dayOf } from '../calendar/day-number.js'
import { type Timeline, unsettled } from '../dossier/timeline.js'
import type { JudgementRule } from '../rules/judgements.js'
import type { Consequence, Judgement } from './evaluation.js'
import { type JudgedCase, judgedOf } from './obligations.js'

/** What a person must decide on the day of the evaluation. @internal */
export const judgementsOf = (
  rules: readonly JudgementRule[],
  timeline: Timeline,
  judged: JudgedCase,
  consequences: readonly Consequence[],
): readonly Judgement[] => {
  const found: Judgement[] = []
  for (const rule of rules) {
    addFromObligations(found, rule, judged)
    addFromMoments(found, rule, timeline)
    if (rule.whileDaysUnknown === undefined) continue
    for (const { from, plannedOn } of consequences) if (from === null) found.push(decision(rule, plannedOn))
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

const addFromObligations = (found: Judgement[], rule: JudgementRule, judged: JudgedCase): void => {
  if (rule.whileOpen === undefined) return
  for (const { obligation } of judgedOf(judged, rule.whileOpen) ?? []) {
    const { key, state, window } = obligation
    if (state === 'open' || state === 'overdue') found.push({ ...decision(rule, window.from), obligation: key })
  }
}

const addFromMoments = (found: Judgement[], rule: JudgementRule, timeline: Timeline): void => {
  const open = rule.since && unsettled(timeline, rule.since, rule.until)
  if (open !== undefined && timeline.ended === undefined) found.push(decision(rule, dayOf(open.on)))
}
