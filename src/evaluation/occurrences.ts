import { END_OF_RANGE } from '../calendar/month-table.js'
import { daysOfTerm } from '../law/term.js'
import type { CaseOnDay } from './case-on-day.js'
import { governingInstance, type Instance, isListed, lawDay, type Series } from './instance.js'
import { earliest, interruptionOn, lapseOf } from './lapse.js'
import { occurrenceFulfilments } from './occurrence-fulfilments.js'
import type { PlannedObligation } from './plan/planned-obligation.js'
import { occurrenceAfter as termAfter } from './plan/planned-occurrence.js'
import { countsTheSame } from './plan/planned-term.js'
import type { PlannedVersion } from './plan/planned-version.js'

/**
 * Every occurrence of a series that has begun by the day of the evaluation, and the next one where it can still begin.
 * Each is in the version that governs it, with its fulfilment. An occurrence that is not law is left out, and those
 * after it keep their numbers. The list ends with the calendar.
 * @internal
 */
export const occurrencesOf = (planned: PlannedObligation, series: Series, of: CaseOnDay): readonly Instance[] =>
  known(series, of, () => occurrenceFulfilments(listedOccurrences(planned, series, of), series, of))

/** The same occurrences in another interpretation; the same list where it gives the same days. @internal */
export const occurrencesOtherwise = (
  planned: PlannedObligation,
  series: Series,
  of: CaseOnDay,
  otherwise: CaseOnDay,
): readonly Instance[] =>
  known(series, otherwise, () => {
    const here = occurrencesOf(planned, series, of)
    // Stryker disable next-line ArrowFunction: counted again, the same days give the same list; this is faster
    return here.every((one) => countsTheSame(one.term, one.trigger.anchors, otherwise.interpretation, one))
      ? here
      : occurrenceFulfilments(listedOccurrences(planned, series, otherwise), series, otherwise)
  })

/** The occurrences of a series, memoised for each interpretation. */
const known = (series: Series, of: CaseOnDay, made: () => readonly Instance[]): readonly Instance[] => {
  const before = of.series.known?.get(series)?.get(of.interpretation)
  if (before !== undefined) return before
  const found = made()
  of.series.known ??= new Map()
  const ofSeries = of.series.known.get(series) ?? new Map()
  ofSeries.set(of.interpretation, found)
  of.series.known.set(series, ofSeries)
  return found
}

const listedOccurrences = (planned: PlannedObligation, series: Series, of: CaseOnDay): readonly Instance[] => {
  const found: Instance[] = []
  let previous: Instance | undefined
  while (previous === undefined || previous.from <= of.timeline.asOf) {
    const { one, isLaw } = occurrenceAfter(previous, planned, series, of)
    if (isOver(one)) break
    if (isLaw && isListed(one, of.timeline)) found.push(one)
    // Stryker disable next-line ConditionalExpression: each occurrence has a last day; the compiler needs this
    if (one.until === null || one.until >= END_OF_RANGE - 1) break
    previous = one
  }
  return found
}

/** Tells whether an occurrence could no longer begin on its first day. */
const isOver = ({ from, lapse }: Instance): boolean => lapse !== undefined && from > lapse.on

/**
 * Tells whether the first occurrence of a series is law, even where it was over before it began: then the series takes
 * a number.
 * @internal
 */
export const beginsAsLaw = (planned: PlannedObligation, series: Series, of: CaseOnDay): boolean =>
  occurrenceAfter(undefined, planned, series, of).isLaw

/** The occurrence after another one, or the first: in the version that governs it, or unchanged where none governs it. */
const occurrenceAfter = (
  previous: Instance | undefined,
  planned: PlannedObligation,
  series: Series,
  of: CaseOnDay,
): { readonly one: Instance; readonly isLaw: boolean } => {
  const inVersion = (version: PlannedVersion) => occurrenceIn(version, previous, planned, series, of)
  const brought = inVersion(planned.original)
  const governing = governingInstance(brought, inVersion, of.law)
  return { one: governing ?? brought, isLaw: governing !== undefined }
}

const occurrenceIn = (
  version: PlannedVersion,
  previous: Instance | undefined,
  planned: PlannedObligation,
  series: Series,
  { timeline, interpretation }: CaseOnDay,
): Instance => {
  const { trigger, next } = series
  // Stryker disable next-line OptionalChaining: the one before is an occurrence; the compiler needs this
  const term = termAfter(version, previous?.occurrence?.counted, trigger.anchors, interpretation)
  const window = daysOfTerm(term.term, trigger.anchors, interpretation)
  return {
    planned,
    version,
    trigger,
    kind: series.kind,
    term,
    from: window.from,
    until: window.until,
    lawOn: lawDay(version, window, trigger.anchors, timeline, interpretation),
    fulfilment: undefined,
    fulfilledOn: undefined,
    lapse: interruptionOn(timeline, window.until)?.end ?? earliest(lapseOf(version, trigger, timeline), next),
    // One whose last day lies in a gap of the incapacity has lapsed before that day, and no later act fulfils it.
    excused: false,
    startCorrected: false,
    before: undefined,
    used: undefined,
    // Stryker disable next-line OptionalChaining: the one before is an occurrence; the compiler needs this
    occurrence: { series, number: (previous?.occurrence?.number ?? 0) + 1, counted: term.counted },
  }
}
