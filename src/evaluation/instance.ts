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
import type { PlannedObligation, PlannedTrigger, PlannedVersion } from './plan/planned-obligation.js'
import type { PlannedTerm } from './plan/planned-term.js'

/**
 * A record applied to one thing that triggered it, in the version that governs it and in one way of counting.
 * @internal
 */
export interface Instance {
  readonly planned: PlannedObligation
  readonly version: PlannedVersion
  readonly trigger: Entry
  readonly term: PlannedTerm
  readonly from: DayNumber
  readonly until: DayNumber | null
  /** The day whose law governs it, or today while that day is still to come. */
  readonly lawOn: DayNumber
  readonly fulfilment: Entry | undefined
  /** The day that counts as that of the fulfilment. */
  readonly fulfilledOn: DayNumber | undefined
  /** What made the last day come on which the step could be asked. */
  readonly lapse: Lapse | undefined
  /** Whether nobody could do it in time: its last day lay where the incapacity did not run or was not recognised. */
  readonly excused: boolean
  /** Whether it is late only by a start that was corrected after it was done. */
  readonly startCorrected: boolean
  /** The obligation whose missed last day triggered this one. */
  readonly missed: MissedStep | undefined
  /** Which occurrence it is of what comes back. */
  readonly occurrence: Occurrence | undefined
}

/**
 * A step whose last day passed without its being done.
 * @internal
 */
export interface MissedStep {
  readonly step: Instance
  /** The n-th of its rule, from 1, whichever of the earlier ones were missed too. */
  readonly ordinal: number
}

/** What comes back after one trigger. @internal */
export interface Series {
  /** The n-th trigger of the rule, from 1. */
  readonly plan: number
  readonly trigger: Entry
  /** The trigger after it, with which a new series begins. */
  readonly next: Entry | undefined
}

/** One time of what comes back. @internal */
export interface Occurrence {
  readonly series: Series
  /** The n-th of its series, from 1, whatever text governs it. */
  readonly number: number
  readonly counted: CountedTerm | undefined
}

/** Tells whether a version is for such a case, is triggered in that way, and has come up by today. @internal */
export const isListed = (
  { version, from, lawOn }: Instance,
  { trigger, missed }: PlannedTrigger,
  { asOf, contracts }: Timeline,
): boolean =>
  version.trigger === trigger &&
  version.missed === missed &&
  (version.contract === undefined || version.contract === hasContractOn(contracts, lawOn)) &&
  (!version.listedFromWindow || from <= asOf)

/** A law counts from its first day: until the day concerned has come, that of today decides. @internal */
export const lawDay = (
  { lawOf, term }: PlannedVersion,
  { from, until }: NumberedWindow,
  anchors: Anchors,
  { asOf }: Timeline,
  interpretation: Interpretation,
): DayNumber => {
  const day =
    lawOf === undefined ? (until ?? from) : dayConcerned({ window: term.term, lawOf }, anchors, interpretation)
  return day < asOf ? day : asOf
}

/** An instance of a record that no text amends; undefined where the record is no law for it. @internal */
export const lawful = (instance: Instance, of: LawOfCase): Instance | undefined =>
  instance.lawOn < inForceFrom(of, instance.planned.law) ? undefined : instance

/** The instance in the version that governs it; undefined where the record is no law for it. @internal */
export const governingInstance = (
  first: Instance,
  inVersion: (version: PlannedVersion) => Instance,
  of: LawOfCase,
): Instance | undefined => {
  const { planned } = first
  return governing(first, planned.law, planned.amendments, {
    inForceFrom: (law) => inForceFrom(of, law),
    dayConcerned: ({ lawOn }) => lawOn,
    amended: ({ version }, change) => inVersion(planned.amended(version, change)),
  })
}
