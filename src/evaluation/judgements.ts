import { dayOf } from '../calendar/day-number.js'
import { type Timeline, unsettled } from '../dossier/timeline.js'
import type { JudgementRule } from '../rules/judgements.js'
import type { CaseOnDay } from './case-on-day.js'
import type { Judgement } from './evaluation.js'
import type { FoundObligation } from './obligations.js'
import { inForceFrom } from './plan/law-of-case.js'
import { type ByRule, ofRule } from './plan/places.js'
import type { PlannedJudgement } from './plan/planned-question.js'

/** The decisions that a person must take on the day of the evaluation. @internal */
export const judgementsOf = (
  judgements: readonly PlannedJudgement[],
  { timeline, law }: Pick<CaseOnDay, 'timeline' | 'law'>,
  obligations: ByRule<FoundObligation>,
): readonly Judgement[] => {
  const found: Judgement[] = []
  for (const planned of judgements) {
    if (planned.law !== undefined && timeline.asOf < inForceFrom(law, planned.law)) continue
    addFromObligations(found, planned, obligations)
    addFromMoments(found, planned, timeline)
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

const addFromObligations = (
  found: Judgement[],
  { rule, whileOpen }: PlannedJudgement,
  obligations: ByRule<FoundObligation>,
): void => {
  for (const { obligation } of ofRule(obligations, whileOpen) ?? NOTHING) {
    const { key, state, window } = obligation
    if (state === 'open' || state === 'overdue') found.push({ ...decision(rule, window.from), obligation: key })
  }
}

const NOTHING: readonly FoundObligation[] = []

const addFromMoments = (found: Judgement[], { rule, since, until }: PlannedJudgement, timeline: Timeline): void => {
  if (since === undefined || timeline.ended !== undefined) return
  const open = unsettled(timeline, since, until)
  if (open !== undefined) found.push(decision(rule, dayOf(open.on)))
}
