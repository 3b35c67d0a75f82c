import type { DayNumber } from '../calendar/day-number.js'
import type { Cause } from '../dossier/cause.js'
import { firstFrom, firstSince } from '../dossier/entries.js'
import { entriesOf } from '../dossier/moment-place.js'
import type { Entry } from '../dossier/timeline.js'
import { daysOfTerm, type Interpretation } from '../law/term.js'
import { type CaseOnDay, inInterpretation } from './case-on-day.js'
import { governingInstance, type Instance, isListed, lawDay, lawful, type MissedStep } from './instance.js'
import { dayOfFulfilment, interruptionOn, lapseOf, notAfter } from './lapse.js'
import { beginsAsLaw, occurrencesOf, occurrencesOtherwise } from './occurrences.js'
import { inForceFrom } from './plan/law-of-case.js'
import type { PlannedObligation, PlannedTrigger, PlannedVersion } from './plan/planned-obligation.js'
import { inTimeByStartKnownThen } from './start-known-then.js'

/** The instances of a rule, with the id of one of its records. A missed step of it triggers another rule. @internal */
export interface WatchedSteps {
  readonly id: string
  readonly steps: readonly Instance[]
}

/**
 * Adds every instance of a record, in the order of its triggers. Each trigger gives one instance, in the version that
 * governs it. A trigger for which the record is not law gives none.
 *
 * @param watched - the steps that trigger another rule when they are missed
 * @internal
 */
export const addInstances = (
  found: Instance[],
  planned: PlannedObligation,
  of: CaseOnDay,
  watched: readonly WatchedSteps[],
): void => {
  // The text of law is not in force yet.
  if (planned.amendments.length === 0 && of.timeline.asOf < inForceFrom(of.law, planned.law)) return
  for (const trigger of planned.triggers) {
    if (trigger.missed !== undefined) addAfterMissed(found, planned, trigger, watched, of)
    else if (trigger.trigger === undefined) add(found, governedInstance(planned, trigger, of.timeline.start, of))
    else addTriggered(found, planned, trigger, entriesOf(of.timeline.happened, trigger.trigger), of)
  }
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
    for (const trigger of triggers) add(found, governedInstance(planned, kind, trigger, of))
    return
  }
  let plan = 0
  triggers.forEach((trigger, index) => {
    const series = { plan: plan + 1, trigger, next: triggers[index + 1] }
    const occurrences = occurrencesOf(planned, series, of)
    if (occurrences.length > 0 || beginsAsLaw(planned, series, of)) plan += 1
    found.push(...occurrences)
  })
}

const addAfterMissed = (
  found: Instance[],
  planned: PlannedObligation,
  kind: PlannedTrigger,
  watched: readonly WatchedSteps[],
  of: CaseOnDay,
): void => {
  let ordinal = 0
  for (const step of watched.find(({ id }) => id === kind.missed)?.steps ?? []) {
    ordinal += 1
    if (step.version.id === kind.missed) add(found, afterMissed(planned, kind, { step, ordinal }, of))
  }
}

/**
 * The same instance in another interpretation; undefined where the step is not triggered there, or is not law.
 * @internal
 */
export const recounted = (found: Instance, of: CaseOnDay, interpretation: Interpretation): Instance | undefined => {
  const { planned, version, trigger, missed, occurrence } = found
  const otherwise = inInterpretation(of, interpretation)
  if (occurrence !== undefined)
    return occurrencesOtherwise(planned, occurrence.series, of, otherwise).find(
      (one) => one.occurrence?.number === occurrence.number,
    )
  if (missed === undefined) return governedInstance(planned, version, trigger, otherwise)
  const step = recounted(missed.step, of, interpretation)
  return step && afterMissed(planned, version, { ...missed, step }, otherwise)
}

/** The instance that a missed step triggers on the day after its last day. */
const afterMissed = (
  planned: PlannedObligation,
  kind: PlannedTrigger,
  missed: MissedStep,
  of: CaseOnDay,
): Instance | undefined => {
  const { until, fulfilment, lapse, trigger } = missed.step
  if (until === null || until >= of.timeline.asOf) return undefined
  if (fulfilment !== undefined && fulfilment.on <= until) return undefined
  if (lapse !== undefined && lapse.on <= until) return undefined
  return governedInstance(planned, kind, dayAfter(trigger, until, planned.original.missedType), of, missed)
}

const dayAfter = ({ event, anchors }: Entry, until: DayNumber, type: Cause): Entry => {
  const on = until + 1
  return { on, place: -1, type, event, anchors: { ...anchors, trigger: on } }
}

/** The instance of a trigger in the version that governs it; undefined where the record is not law for it. */
const governedInstance = (
  planned: PlannedObligation,
  kind: PlannedTrigger,
  trigger: Entry,
  of: CaseOnDay,
  missed?: MissedStep,
): Instance | undefined => {
  const first = instanceOf(planned, planned.original, trigger, of, missed)
  const found =
    planned.amendments.length === 0
      ? lawful(first, of.law)
      : governingInstance(first, (version) => instanceOf(planned, version, trigger, of, missed), of.law)
  return found !== undefined && isListed(found, kind, of.timeline) ? found : undefined
}

const instanceOf = (
  planned: PlannedObligation,
  version: PlannedVersion,
  trigger: Entry,
  { timeline, interpretation }: CaseOnDay,
  missed: MissedStep | undefined,
): Instance => {
  const { term, fulfilledBy, countsFromWindow } = version
  const window = daysOfTerm(term.term, trigger.anchors, interpretation)
  const lapse = lapseOf(version, trigger, timeline)
  const done = entriesOf(timeline.happened, fulfilledBy)
  const { from, until } = window
  const interruption = version.outlivesIncapacity ? undefined : interruptionOn(timeline, until)
  const waits = countsFromWindow && from > trigger.on
  const fulfilment =
    done === undefined ? undefined : notAfter(waits ? firstFrom(done, from) : firstSince(done, trigger), lapse)
  const fulfilledOn = dayOfFulfilment(version, fulfilment, interpretation)
  const startCorrected = inTimeByStartKnownThen(
    term.term,
    until,
    fulfilledOn,
    trigger.anchors,
    timeline,
    interpretation,
  )
  return {
    planned,
    version,
    trigger,
    term,
    from,
    until,
    lawOn: lawDay(version, window, trigger.anchors, timeline, interpretation),
    fulfilment,
    fulfilledOn,
    lapse: fulfilment === undefined ? (interruption?.end ?? lapse) : lapse,
    excused: startCorrected || interruption !== undefined,
    startCorrected,
    missed,
    occurrence: undefined,
  }
}
