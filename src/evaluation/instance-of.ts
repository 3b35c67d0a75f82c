import type { DayNumber } from '../calendar/day-number.js'
import type { NumberedWindow } from '../calendar/window.js'
import { firstFrom, firstSince, isBefore } from '../dossier/entries.js'
import { entriesOf, type MomentPlace } from '../dossier/moment-place.js'
import type { Entry } from '../dossier/timeline.js'
import { daysOfTerm, resolve } from '../law/term.js'
import type { CaseOnDay } from './case-on-day.js'
import { governingInstance, type Instance, isListed, lawDay, lawful, type StepBefore } from './instance.js'
import { dayOfFulfilment, earliest, interruptionOn, type Lapse, lapseAfterLastDay, lapseOf, notAfter } from './lapse.js'
import type { PlannedObligation } from './plan/planned-obligation.js'
import type { PlannedTrigger } from './plan/planned-trigger.js'
import type { PlannedVersion } from './plan/planned-version.js'
import { inTimeByStartKnownThen } from './start-known-then.js'

/** What an instance depends on besides its trigger. */
interface Beside {
  /** The step from which it follows. */
  readonly before?: StepBefore | undefined
  /** The acts that have fulfilled earlier steps, where one act fulfils one step. */
  readonly used?: Set<Entry> | undefined
}

// Stryker disable next-line ObjectLiteral: what is not there is undefined too
const NOTHING: Beside = { before: undefined, used: undefined }

/** The instance of a trigger in the version that governs it; undefined where the record is not law for it. @internal */
export const governedInstance = (
  planned: PlannedObligation,
  kind: PlannedTrigger,
  trigger: Entry,
  of: CaseOnDay,
  beside: Beside = NOTHING,
): Instance | undefined => {
  const first = instanceOf(planned, planned.original, kind, trigger, of, beside)
  const found =
    // Stryker disable next-line ConditionalExpression,EqualityOperator: where no text amends it, both are the same; the first is faster
    planned.amendments.length === 0
      ? lawful(first, of.law)
      : governingInstance(first, (version) => instanceOf(planned, version, kind, trigger, of, beside), of.law)
  if (found === undefined || !isListed(found, of.timeline)) return undefined
  // Stryker disable next-line ConditionalExpression: nothing looks for an act that is none; the compiler needs this
  if (found.fulfilment !== undefined) beside.used?.add(found.fulfilment)
  return found
}

const instanceOf = (
  planned: PlannedObligation,
  version: PlannedVersion,
  kind: PlannedTrigger,
  trigger: Entry,
  of: CaseOnDay,
  { before, used }: Beside,
): Instance => {
  const { timeline, interpretation } = of
  const { term } = version
  const window = daysOfTerm(term.term, trigger.anchors, interpretation)
  const { until } = window
  const lapse = earliest(lapseOf(version, trigger, timeline), lapseAfterLastDay(version, until, timeline))
  const interruption = version.outlivesIncapacity ? undefined : interruptionOn(timeline, until)
  const fulfilment = fulfilmentOf(version, version.fulfilledBy, trigger, window, lapse, of, used)
  const fulfilledOn = dayOfFulfilment(version, fulfilment, window.from, interpretation)
  const startCorrected = inTimeByStartKnownThen(
    term.term,
    window,
    fulfilledOn,
    trigger.anchors,
    timeline,
    interpretation,
  )
  return {
    planned,
    version,
    trigger,
    kind,
    term,
    from: window.from,
    until,
    lawOn: lawDay(version, window, trigger.anchors, timeline, interpretation),
    fulfilment,
    fulfilledOn,
    lapse: fulfilment === undefined ? (interruption?.end ?? lapse) : lapse,
    excused: startCorrected || interruption !== undefined || isPlannedInTime(version, fulfilment, until),
    startCorrected,
    before,
    used,
    occurrence: undefined,
  }
}

/** The act that fulfils a step, at the moment that fulfils it. @internal */
export const fulfilmentOf = (
  version: PlannedVersion,
  moment: MomentPlace,
  trigger: Entry,
  window: NumberedWindow,
  lapse: Lapse | undefined,
  { timeline, interpretation }: CaseOnDay,
  used?: ReadonlySet<Entry>,
): Entry | undefined => {
  const done = entriesOf(timeline.happened, moment)
  if (done === undefined) return undefined
  const found = version.actsOnce ? firstFree(done, trigger, used) : firstThatCounts(version, done, trigger, window.from)
  const { countsBefore } = version
  const before = (countsBefore && resolve(countsBefore, trigger.anchors, interpretation)) ?? Number.POSITIVE_INFINITY
  if (found !== undefined && found.on >= before) return undefined
  return version.lapsesOnlyUndone ? found : notAfter(found, lapse)
}

const firstThatCounts = (
  { countsFrom }: PlannedVersion,
  done: readonly Entry[],
  trigger: Entry,
  from: DayNumber,
): Entry | undefined => {
  if (countsFrom === 'windowStart') return firstFrom(done, from)
  return (
    (countsFrom === 'ever' ? done.findLast((act) => isBefore(act, trigger)) : undefined) ?? firstSince(done, trigger)
  )
}

/** The first act that has fulfilled no earlier step; one that states a planned day fulfils the step of that day alone. */
const firstFree = (done: readonly Entry[], trigger: Entry, used: ReadonlySet<Entry> | undefined): Entry | undefined =>
  done.find(
    (act) =>
      act.on >= trigger.on &&
      // Stryker disable next-line OptionalChaining: a record whose acts count once has such a set; the compiler needs this
      used?.has(act) !== true &&
      (act.anchors.planned === undefined || act.anchors.planned === trigger.anchors.planned),
  )

/** Tells whether the planned day that an act states lies in time, where that day decides. */
const isPlannedInTime = (
  { inTimeByPlanned }: PlannedVersion,
  fulfilment: Entry | undefined,
  until: DayNumber | null,
): boolean => {
  const planned = fulfilment?.anchors.planned ?? Number.POSITIVE_INFINITY
  return inTimeByPlanned && planned <= (until ?? Number.NEGATIVE_INFINITY)
}
