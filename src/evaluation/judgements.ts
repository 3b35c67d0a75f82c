import { dayOf } from '../calendar/day-number.js'
import { type Timeline, unsettled } from '../dossier/timeline.js'
import type { JudgementRule } from '../rules/judgements.js'
import type { Consequence, Judgement } from './evaluation.js'
import type { Judged } from './obligations.js'

/** What a person must decide on the day of the evaluation. @internal */
export const judgementsOf = (
  rules: readonly JudgementRule[],
  timeline: Timeline,
  judged: readonly Judged[],
  consequences: readonly Consequence[],
): readonly Judgement[] =>
  rules.flatMap((rule) => [
    ...fromObligations(rule, judged),
    ...fromMoments(rule, timeline),
    ...consequences
      .filter(({ from }) => rule.whileDaysUnknown && from === null)
      .map(({ plannedOn }) => decision(rule, plannedOn)),
  ])

const decision = ({ question, by, options, norms }: JudgementRule, since: Judgement['since']): Judgement => ({
  question,
  by,
  options,
  since,
  norms,
})

const fromObligations = (rule: JudgementRule, judged: readonly Judged[]): readonly Judgement[] =>
  judged
    .filter(({ obligation }) => obligation.rule === rule.whileOpen)
    .filter(({ obligation: { state } }) => state === 'open' || state === 'overdue')
    .map(({ obligation: { key, window } }) => ({ ...decision(rule, window.from), obligation: key }))

const fromMoments = (rule: JudgementRule, timeline: Timeline): readonly Judgement[] => {
  const open = rule.since && unsettled(timeline, rule.since, rule.until)
  return open === undefined || timeline.ended !== undefined ? [] : [decision(rule, dayOf(open.on))]
}
