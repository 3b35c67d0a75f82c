import { type DayNumber, dayOf } from '../calendar/day-number.js'
import { entriesOf } from '../dossier/moment-place.js'
import { endsAmong, isWithin, pairedPeriods } from '../dossier/paired-periods.js'
import { type Timeline, unsettled } from '../dossier/timeline.js'
import type { JudgementRule } from '../rules/judgements.js'
import { isToDo } from '../rules/obligation-state.js'
import type { DossierStatus } from '../rules/status/dossier-status.js'
import type { CaseOnDay } from './case-on-day.js'
import { nothingAwaitedSince } from './nothing-awaited.js'
import type { FoundObligation, FoundObligations } from './obligations.js'
import { ofRule } from './plan/places.js'
import type { Plan } from './plan/plan.js'
import { withBasis } from './plan/planned-finding.js'
import type { PlannedJudgement } from './plan/planned-question.js'
import { versionOn } from './plan/versions.js'
import type { Judgement } from './result/judgement.js'

/** The decisions that a person must take on the day of the evaluation. @internal */
export const judgementsOf = (
  plan: Plan,
  of: CaseOnDay,
  { all, byRule }: FoundObligations,
  status: DossierStatus,
): readonly Judgement[] => {
  const found: Judgement[] = []
  for (const planned of plan.judgements) {
    const rule = versionOn(planned, of.law, of.timeline.asOf)
    if (rule === undefined) continue
    addFromObligations(found, rule, ofRule(byRule, planned.whileOpen))
    addFromMoments(found, rule, planned, of.timeline)
    addWhileRunning(found, rule, planned, of.timeline, all)
    if (rule.whileNothingAwaited && status === 'nothingAwaited')
      found.push(decision(rule, nothingAwaitedSince(plan.status, of, byRule)))
  }
  return found
}

const decision = ({ question, by, options, norms, basis }: JudgementRule, since: DayNumber): Judgement => ({
  question,
  by,
  options,
  since: dayOf(since),
  norms,
  ...withBasis(basis),
})

const addFromObligations = (
  found: Judgement[],
  rule: JudgementRule,
  obligations: readonly FoundObligation[] = NOTHING,
): void => {
  for (const { obligation, instance } of obligations)
    if (isToDo(obligation.state)) found.push({ ...decision(rule, instance.from), obligation: obligation.key })
}

const NOTHING: readonly FoundObligation[] = []

const addFromMoments = (
  found: Judgement[],
  rule: JudgementRule,
  { since, until }: PlannedJudgement,
  timeline: Timeline,
): void => {
  // Stryker disable next-line ConditionalExpression: no moment is left open where there is none; the compiler needs this
  if (since === undefined || timeline.ended !== undefined) return
  const open = unsettled(timeline, since, until)
  if (open !== undefined) found.push(decision(rule, open.on))
}

/** One decision about every step that is open while something runs. */
const addWhileRunning = (
  found: Judgement[],
  rule: JudgementRule,
  { whileRunning }: PlannedJudgement,
  { happened, asOf }: Timeline,
  obligations: readonly FoundObligation[],
): void => {
  if (whileRunning === undefined) return
  const starts = entriesOf(happened, whileRunning.from)
  if (starts === undefined) return
  const periods = pairedPeriods(starts, endsAmong([whileRunning.until], happened))
  const runs = periods.find((period) => isWithin(period, asOf))
  const open = obligations.flatMap(({ obligation }) => (isToDo(obligation.state) ? [obligation.key] : []))
  if (runs !== undefined && open.length > 0) found.push({ ...decision(rule, runs[0]), obligations: open })
}
