import type { DayNumber } from '../calendar/day-number.js'
import type { NumberedWindow } from '../calendar/window.js'
import { hasContractOn } from '../dossier/contracts.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import { governing } from '../law/amendment.js'
import type { Anchors, Interpretation } from '../law/term.js'
import { dayConcerned } from '../rules/day-concerned.js'
import type { CountedTerm } from '../rules/next-occurrence.js'
import type { Lapse } from './lapse.js'
import { inForceFrom, type LawOfCase } from './plan/law-of-case.js'
import type { PlannedObligation } from './plan/planned-obligation.js'
import type { PlannedTerm } from './plan/planned-term.js'
import type { PlannedTrigger } from './plan/planned-trigger.js'
import type { PlannedVersion } from './plan/planned-version.js'

/**
 * A record applied to one of its triggers, in one version and in one interpretation.
 * @internal
 */
export interface Instance {
  readonly planned: PlannedObligation
  readonly version: PlannedVersion
  readonly trigger: Entry
  /** What kind of trigger it is. */
  readonly kind: PlannedTrigger
  readonly term: PlannedTerm
  readonly from: DayNumber
  readonly until: DayNumber | null
  /** The day that decides which law governs it; the day of the evaluation while that day is still to come. */
  readonly lawOn: DayNumber
  readonly fulfilment: Entry | undefined
  /** The day that counts as the day of fulfilment. */
  readonly fulfilledOn: DayNumber | undefined
  /** The event after which the step is no longer required. */
  readonly lapse: Lapse | undefined
  /** Whether nobody could do it in time: its last day lay where the incapacity did not run or was not recognised. */
  readonly excused: boolean
  /** Whether it is late only by a start that was corrected after it was done. */
  readonly startCorrected: boolean
  /** The step from which this one follows. */
  readonly before: StepBefore | undefined
  /** The acts that have fulfilled earlier steps, where one act fulfils one step. */
  readonly used: Set<Entry> | undefined
  /** Whether nobody but the doctor may do it, since a team member did the step before. */
  readonly doctorAlone?: boolean
  /** What a team member did although it was the doctor's turn. */
  readonly passedOver?: Entry | undefined
  /** The occurrence, where the step is repeated. */
  readonly occurrence: Occurrence | undefined
}

/**
 * The step from which another one follows: it was missed, barred or done.
 * @internal
 */
export interface StepBefore {
  readonly step: Instance
  /** Whether the step that follows has its number. */
  readonly numbers: boolean
  /** Ordinal of the step within its rule, starting at 1. Steps that were not missed count as well. */
  readonly ordinal: number
}

/** The occurrences after one trigger. @internal */
export interface Series {
  /** Ordinal of the series within the rule, starting at 1. */
  readonly plan: number
  readonly trigger: Entry
  /** The next trigger, with which a new series starts. */
  readonly next: Entry | undefined
  readonly kind: PlannedTrigger
}

/** One occurrence of a repeated step. */
interface Occurrence {
  readonly series: Series
  /** Ordinal of the occurrence within its series, starting at 1, whichever version governs it. */
  readonly number: number
  readonly counted: CountedTerm | undefined
}

/** Tells whether an instance is listed: it fits the contract, has that trigger, and is due to be listed. @internal */
export const isListed = (
  { version, trigger, kind, from, until, lawOn }: Instance,
  { asOf, contracts }: Timeline,
): boolean =>
  version.triggerKeys.includes(kind.key) &&
  // Stryker disable next-line ConditionalExpression: what is asked only in time has a last day; the compiler needs this
  !(version.onlyIfInTime && until !== null && trigger.on > until) &&
  (version.contract === undefined || version.contract === hasContractOn(contracts, lawOn)) &&
  (!version.listedFromWindow || from <= asOf)

/** The day that decides which law governs; the day of the evaluation while that day is still to come. @internal */
export const lawDay = (
  { lawOf, term }: PlannedVersion,
  { from, until }: NumberedWindow,
  anchors: Anchors,
  { asOf }: Timeline,
  interpretation: Interpretation,
): DayNumber => {
  const day =
    lawOf === undefined
      ? (until ?? Math.max(from, anchors.trigger ?? from))
      : dayConcerned({ window: term.term, lawOf }, anchors, interpretation)
  return Math.min(day, asOf)
}

/** An instance of a record that no text amends; undefined where the record is not law for it. @internal */
export const lawful = (instance: Instance, of: LawOfCase): Instance | undefined =>
  instance.lawOn < inForceFrom(of, instance.planned.law) ? undefined : instance

/** The instance in the version that governs it; undefined where the record is not law for it. @internal */
export const governingInstance = (
  first: Instance,
  inVersion: (version: PlannedVersion) => Instance,
  of: LawOfCase,
): Instance | undefined => {
  const { planned } = first
  return governing(first, planned.law, planned.amendments, {
    inForceFrom: (law) => inForceFrom(of, law),
    dayConcerned: ({ lawOn }) => lawOn,
    // A text that has ended starts nothing any more, however long ago the window closed that it would give. What was done
    // before its end stays done.
    dayOfEnd: ({ lawOn, trigger, fulfilledOn = Number.POSITIVE_INFINITY }) =>
      Math.min(Math.max(lawOn, trigger.on), fulfilledOn),
    amended: ({ version }, change) => inVersion(planned.amended(version, change)),
  })
}
