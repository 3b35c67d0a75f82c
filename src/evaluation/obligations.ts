import type { CaseOnDay } from './case-on-day.js'
import type { Instance } from './instance.js'
import { obligationOf } from './obligation.js'
import { otherReadings } from './other-readings.js'
import type { ByRule } from './plan/places.js'
import type { Plan } from './plan/plan.js'
import type { Obligation } from './result/obligation.js'
import { barsBehind, stateOf } from './state.js'
import { type Step, stepsOf } from './steps.js'

/**
 * An obligation with its instance. Findings are made from both.
 * @internal
 */
export interface FoundObligation {
  readonly obligation: Obligation
  readonly instance: Instance
}

/**
 * The obligations of a case, in the order of the rulebook, and those of each rule.
 * @internal
 */
export interface FoundObligations {
  readonly all: readonly FoundObligation[]
  readonly byRule: ByRule<FoundObligation>
}

/** Applies every rule of the rulebook to a case. @internal */
export const obligationsOf = (plan: Plan, of: CaseOnDay): FoundObligations => {
  const all: FoundObligation[] = []
  const byRule: FoundObligation[][] = []
  for (const step of stepsOf(plan, of)) {
    const { rule, instance } = step
    const found = { obligation: reported(plan, step, of), instance }
    all.push(found)
    const same = byRule[rule]
    if (same === undefined) byRule[rule] = [found]
    else same.push(found)
  }
  return { all, byRule }
}

const reported = (plan: Plan, step: Step, of: CaseOnDay): Obligation => {
  const { timeline, exclusions } = of
  const state = stateOf(step.instance, timeline.asOf, exclusions)
  const bars = barsBehind(state, step.instance, timeline.asOf, exclusions)
  return obligationOf(step, state, bars, otherReadings(plan, step, state, of), of)
}
