import { END_OF_RANGE } from '../calendar/month-table.js'
import { daysOfTerm } from '../law/term.js'
import type { CaseOnDay } from './case-on-day.js'
import { governingInstance, type Instance, isListed, lawDay, type Series } from './instance.js'
import { earliest, interruptionOn, lapseOf } from './lapse.js'
import { occurrenceFulfilments } from './occurrence-fulfilments.js'
import type { PlannedObligation, PlannedVersion } from './plan/planned-obligation.js'
import { occurrenceAfter as termAfter } from './plan/planned-occurrence.js'
import { countsTheSame } from './plan/planned-term.js'

/**
 * Every occurrence of a series that has begun by the day of the evaluation, and the next one where it can still begin.
 * Each is in the version that governs it, with its fulfilment. The list ends with the calendar.
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
    return here.every((one) => countsTheSame(one.term, one.trigger.anchors, otherwise.interpretation, one))
      ? here
      : occurrenceFulfilments(listedOccurrences(planned, series, otherwise), series, otherwise)
  })

/** The occurrences of a series, memoised for each interpretation. */
const known = (
  { trigger }: Series,
  { series, interpretation }: CaseOnDay,
  made: () => readonly Instance[],
): readonly Instance[] => {
  const before = series.byTrigger?.get(trigger)?.get(interpretation)
  if (before !== undefined) return before
  const found = made()
  series.byTrigger ??= new Map()
  const ofTrigger = series.byTrigger.get(trigger) ?? new Map()
  ofTrigger.set(interpretation, found)
  series.byTrigger.set(trigger, ofTrigger)
  return found
}

const listedOccurrences = (planned: PlannedObligation, series: Series, of: CaseOnDay): readonly Instance[] => {
  const found: Instance[] = []
  let previous: Instance | undefined
  while (previous === undefined || previous.from <= of.timeline.asOf) {
    const one = occurrenceAfter(previous, planned, series, of)
    if (one === undefined) break
    found.push(one)
    if (one.until === null || one.until >= END_OF_RANGE - 1) break
    previous = one
  }
  return found
}

/** The next occurrence, or the first; undefined where it can no longer begin. */
const occurrenceAfter = (
  previous: Instance | undefined,
  planned: PlannedObligation,
  series: Series,
  of: CaseOnDay,
): Instance | undefined => {
  const inVersion = (version: PlannedVersion) => occurrenceIn(version, previous, planned, series, of)
  const one = governingInstance(inVersion(planned.original), inVersion, of.law)
  if (one === undefined || !isListed(one, one.version, of.timeline)) return undefined
  return one.lapse !== undefined && one.from > one.lapse.on ? undefined : one
}

const occurrenceIn = (
  version: PlannedVersion,
  previous: Instance | undefined,
  planned: PlannedObligation,
  series: Series,
  { timeline, interpretation }: CaseOnDay,
): Instance => {
  const { trigger, next } = series
  const term = termAfter(version, previous?.occurrence?.counted, trigger.anchors, interpretation)
  const window = daysOfTerm(term.term, trigger.anchors, interpretation)
  return {
    planned,
    version,
    trigger,
    term,
    from: window.from,
    until: window.until,
    lawOn: lawDay(version, window, trigger.anchors, timeline, interpretation),
    fulfilment: undefined,
    fulfilledOn: undefined,
    lapse: interruptionOn(timeline, window.until)?.end ?? earliest(lapseOf(version, trigger, timeline), next),
    excused: interruptionOn(timeline, window.until) !== undefined,
    startCorrected: false,
    missed: undefined,
    occurrence: { series, number: (previous?.occurrence?.number ?? 0) + 1, counted: term.counted },
  }
}
