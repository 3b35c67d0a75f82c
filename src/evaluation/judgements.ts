import { dayOf } from '../calendar/day-number.js'
import { firstAfter, type Timeline } from '../dossier/timeline.js'
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

const fromMoments = (rule: JudgementRule, { moments, endedOn }: Timeline): readonly Judgement[] => {
  const { since, until = [] } = rule
  const open = since && moments[since]?.at(-1)
  if (open === undefined || endedOn !== undefined) return []
  if (until.some((moment) => firstAfter(moments[moment], open) !== undefined)) return []
  return [decision(rule, dayOf(open.on))]
}
