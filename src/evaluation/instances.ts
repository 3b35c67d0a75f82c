import { entriesOf } from '../dossier/moment-place.js'
import type { Entry } from '../dossier/timeline.js'
import type { Interpretation } from '../law/term.js'
import { afterStep } from './after-step.js'
import type { CaseOnDay } from './case-on-day.js'
import type { Instance } from './instance.js'
import { governedInstance } from './instance-of.js'
import { beginsAsLaw, occurrencesOf, occurrencesOtherwise } from './occurrences.js'
import { inForceFrom } from './plan/law-of-case.js'
import type { PlannedObligation } from './plan/planned-obligation.js'
import type { PlannedTrigger } from './plan/planned-trigger.js'
import { byDoctorAlone } from './team-member-turns.js'

/** The instances of a rule, with the id of one of its records. What becomes of them may trigger another rule. @internal */
export interface WatchedSteps {
  readonly id: string
  readonly steps: readonly Instance[]
}

/**
 * Adds every instance of a record, in the order of its triggers. Each trigger gives one instance, in the version that
 * governs it. A trigger for which the record is not law gives none.
 *
 * @param watched - the steps on which other rules depend
 * @internal
 */
export const addInstances = (
  found: Instance[],
  planned: PlannedObligation,
  of: CaseOnDay,
  watched: readonly WatchedSteps[],
): void => {
  // The text of law is not in force yet.
  // Stryker disable next-line ConditionalExpression,EqualityOperator,LogicalOperator: no instance is law then; it saves making them
  if (planned.amendments.length === 0 && of.timeline.asOf < inForceFrom(of.law, planned.law)) return
  const first = found.length
  for (const kind of planned.triggers) {
    if (kind.step !== undefined) addAfterSteps(found, planned, kind, watched, of)
    else if (kind.place === undefined) add(found, governedInstance(planned, kind, of.timeline.start, of))
    else addTriggered(found, planned, kind, entriesOf(of.timeline.happened, kind.place), of)
  }
  const { original } = planned
  if (isOpen(original.notWhileOpen, watched)) keepDone(found, first)
  if (original.oneAtATime) keepOneAtATime(found, first)
}

const add = (found: Instance[], instance: Instance | undefined): void => {
  if (instance !== undefined) found.push(instance)
}

const addTriggered = (
  found: Instance[],
  planned: PlannedObligation,
  kind: PlannedTrigger,
  triggers: readonly Entry[] | undefined,
  of: CaseOnDay,
): void => {
  if (triggers === undefined) return
  if (planned.original.recurrence === undefined) {
    const beside = planned.original.actsOnce ? { used: new Set<Entry>() } : undefined
    for (const trigger of triggers) add(found, governedInstance(planned, kind, trigger, of, beside))
    return
  }
  let plan = 0
  triggers.forEach((trigger, index) => {
    const series = { plan: plan + 1, trigger, next: triggers[index + 1], kind }
    const occurrences = occurrencesOf(planned, series, of)
    if (occurrences.length > 0 || beginsAsLaw(planned, series, of)) plan += 1
    found.push(...occurrences)
  })
}

const addAfterSteps = (
  found: Instance[],
  planned: PlannedObligation,
  kind: PlannedTrigger,
  watched: readonly WatchedSteps[],
  of: CaseOnDay,
): void => {
  const { step: trigger } = kind
  // Stryker disable next-line ConditionalExpression: only such triggers come here; the compiler needs this
  if (trigger === undefined) return
  for (const { id, steps } of watched) {
    let ordinal = 0
    for (const step of steps) {
      ordinal += 1
      if (step.version.id !== id) continue
      const entry = afterStep(trigger, id, step, ordinal, of)
      const before = { step, ordinal, numbers: 'missed' in trigger }
      if (entry !== undefined) add(found, governedInstance(planned, kind, entry, of, { before }))
    }
  }
}

const isOpen = (id: string | undefined, watched: readonly WatchedSteps[]): boolean =>
  watched.some((one) => one.id === id && one.steps.some(({ fulfilment, lapse }) => !fulfilment && !lapse))

/** Leaves out every step that was not done: what was done stays done, whatever is open today. */
const keepDone = (found: Instance[], first: number): void => {
  for (const one of found.splice(first)) if (one.fulfilment !== undefined) found.push(one)
}

/** Leaves out every step that was triggered while an earlier one had not been done. */
const keepOneAtATime = (found: Instance[], first: number): void => {
  const all = found.splice(first).sort((one, other) => one.trigger.on - other.trigger.on)
  let last: Instance | undefined
  for (const one of all) {
    const settledOn = last?.fulfilment?.on ?? last?.lapse?.on
    if (last !== undefined && (settledOn === undefined || one.trigger.on < settledOn)) continue
    found.push(one)
    last = one
  }
}

/**
 * The same instance in another interpretation; undefined where the step is not triggered there, or is not law.
 * @internal
 */
export const recounted = (found: Instance, of: CaseOnDay, interpretation: Interpretation): Instance | undefined => {
  const { planned, kind, trigger, before, occurrence, used, doctorAlone } = found
  const otherwise = of.by(interpretation)
  if (occurrence !== undefined)
    return occurrencesOtherwise(planned, occurrence.series, of, otherwise).find(
      // Stryker disable next-line OptionalChaining: each of these is an occurrence; the compiler needs this
      (one) => one.occurrence?.number === occurrence.number,
    )
  if (before === undefined) {
    const free = used && new Set([...used].filter((act) => act !== found.fulfilment))
    const again = governedInstance(planned, kind, trigger, otherwise, { used: free })
    return again && doctorAlone ? byDoctorAlone(again, otherwise) : again
  }
  const step = recounted(before.step, of, interpretation)
  const entry = step && kind.step && afterStep(kind.step, step.version.id, step, before.ordinal, otherwise)
  return entry && governedInstance(planned, kind, entry, otherwise)
}
