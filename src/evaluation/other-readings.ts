import { dayOf } from '../calendar/day-number.js'
import { isSameWindow, windowInDays } from '../calendar/window.js'
import type { Interpretation } from '../law/term.js'
import { type OtherInterpretation, withAnswer } from '../rules/interpretations.js'
import type { FulfilmentReading } from '../rules/obligation-rule.js'
import type { ObligationState } from '../rules/obligation-state.js'
import type { CaseOnDay } from './case-on-day.js'
import type { Instance } from './instance.js'
import { recounted } from './instances.js'
import type { Plan } from './plan/plan.js'
import { countsTheSame, othersFor } from './plan/planned-term.js'
import type { Mutable } from './result/mutable.js'
import type { ObligationReading } from './result/obligation.js'
import { stateOf } from './state.js'
import { type Step, stepsOf } from './steps.js'

/**
 * The other readings that give another window or another state; undefined where none does, which is usual. The
 * obligation is counted again in each reading. So its state is the one that a caller gets by choosing that reading.
 * @internal
 */
export const otherReadings = (
  plan: Plan,
  step: Step,
  state: ObligationState,
  of: CaseOnDay,
): readonly ObligationReading[] | undefined => {
  const { instance } = step
  const { version, term, trigger, before, planned } = instance
  // Whether such a step is asked depends on other steps, which the reading may change as well.
  const isAmongOthers = planned.original.oneAtATime || planned.original.notWhileOpen !== undefined
  let found: ObligationReading[] | undefined
  for (const { reading, interpretation } of othersFor(before?.step.term ?? term, of.interpretation)) {
    if (
      // Stryker disable next-line ConditionalExpression: counting again what is the same gives the same, and takes longer
      ownDaysDecide(instance, of) &&
      countsTheSame(term, trigger.anchors, interpretation, instance) &&
      // The same bars stand: only the days of a presumption depend on the interpretation.
      // Stryker disable next-line ConditionalExpression,LogicalOperator: this too saves counting again what is the same
      (of.presumedStarts.length === 0 || of.by(interpretation).exclusions === of.exclusions)
    )
      continue
    const other = isAmongOthers
      ? stepOtherwise(plan, step, of, interpretation)
      : recounted(instance, of, interpretation)
    found = added(found, inReading(reading, instance, other, state, of, interpretation))
  }
  for (const { reading, interpretation } of of.otherwise) {
    const other = stepOtherwise(plan, step, of, interpretation)
    found = added(found, inReading(reading, instance, other, state, of, interpretation))
  }
  const { fulfilmentReading } = version
  if (fulfilmentReading === undefined) return found
  // Stryker disable next-line ConditionalExpression: where that day is not known, the step counts by its own day in both
  if (instance.fulfilment?.anchors[fulfilmentReading.on] === undefined) return found
  const { reading, interpretation } = otherFulfilment(fulfilmentReading, of.interpretation)
  const other = recounted(instance, of, interpretation)
  return added(found, inReading(reading, instance, other, state, of, interpretation))
}

/**
 * Tells whether what a step is follows from its own days. Which act fulfils an occurrence depends on the other occurrences;
 * until which day an act counts may be counted in months too; and so is the term from a start that was known before.
 */
const ownDaysDecide = ({ before, occurrence, version }: Instance, { timeline }: CaseOnDay): boolean =>
  // Stryker disable next-line ConditionalExpression: what is counted again in vain is the same
  before === undefined && occurrence === undefined && version.countsBefore === undefined && timeline.starts.length === 1

/** The step with the same key among all steps of the case in another interpretation. */
const stepOtherwise = (
  plan: Plan,
  { key }: Step,
  of: CaseOnDay,
  interpretation: Interpretation,
): Instance | undefined => {
  const there = of.by(interpretation)
  there.steps.byKey ??= new Map(stepsOf(plan, there).map(({ key: one, instance }) => [one, instance]))
  return there.steps.byKey.get(key)
}

/** The interpretation with the other answer to the question which day counts as the day of the step. */
const otherFulfilment = (
  { reading, default: usual, other }: FulfilmentReading,
  interpretation: Interpretation,
): OtherInterpretation =>
  withAnswer(reading, interpretation.readings[reading] === other ? usual : other, interpretation)

const added = (
  found: ObligationReading[] | undefined,
  given: ObligationReading | undefined,
): ObligationReading[] | undefined => {
  if (given === undefined) return found
  if (found === undefined) return [given]
  found.push(given)
  return found
}

const inReading = (
  reading: string,
  instance: Instance,
  otherwise: Instance | undefined,
  state: ObligationState,
  of: CaseOnDay,
  interpretation: Interpretation,
): ObligationReading | undefined => {
  // Not listed: a reading in which the window ended before the rule was law.
  if (otherwise === undefined) return undefined
  const otherState = stateOf(otherwise, of.timeline.asOf, of.by(interpretation).exclusions)
  const { fulfilledOn } = otherwise
  if (isSameWindow(otherwise, instance) && otherState === state) return undefined
  const given: Mutable<ObligationReading> = { reading, window: windowInDays(otherwise) }
  if (otherState !== state) given.state = otherState
  if (fulfilledOn !== undefined && fulfilledOn !== instance.fulfilledOn) given.fulfilledOn = dayOf(fulfilledOn)
  return given
}
