import type { DayNumber } from '../calendar/day-number.js'
import { firstAfter, isBefore, placeOfFirstAfter } from '../dossier/entries.js'
import type { Interruption } from '../dossier/known-incapacity.js'
import { entriesOf, type Happened } from '../dossier/moment-place.js'
import { refOf } from '../dossier/paired-periods.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import type { Interpretation } from '../law/term.js'
import type { PlannedLapse } from './plan/planned-lapse.js'
import type { PlannedVersion } from './plan/planned-version.js'

/**
 * The cause and the day of a lapse: an event, or the end of the incapacity. After it a step is no longer required.
 * @internal
 */
export type Lapse = Pick<Entry, 'on' | 'type'>

/** The first lapse after the trigger: a moment that the record names, or the end of the incapacity. @internal */
export const lapseOf = (
  { outlivesIncapacity, lapsedBy }: PlannedVersion,
  trigger: Entry,
  { happened, ended }: Timeline,
): Lapse | undefined => {
  let first: Entry | undefined
  for (const lapse of lapsedBy) {
    const entry = firstEnding(lapse, trigger, happened)
    if (entry !== undefined && (first === undefined || isBefore(entry, first))) first = entry
  }
  return outlivesIncapacity ? first : earliest(ended, first)
}

/**
 * The first entry that ends what the trigger belongs to. Of several that run side by side, an end with a `ref` ends only the
 * one that began with it (FA-6): that of the trigger, or the last one that began before it.
 */
const firstEnding = ({ moment, beginning }: PlannedLapse, trigger: Entry, happened: Happened): Entry | undefined => {
  const entries = entriesOf(happened, moment)
  if (entries === undefined) return undefined
  // Stryker disable next-line ConditionalExpression: the search below gives the same; this is faster
  if (beginning === undefined) return firstAfter(entries, trigger)
  const begins = entriesOf(happened, beginning)
  const begun = begins?.[placeOfFirstAfter(begins, trigger) - 1]
  for (let place = placeOfFirstAfter(entries, trigger); ; place += 1) {
    const entry = entries[place]
    // Stryker disable next-line ConditionalExpression: an end with a reference ends what began; the compiler needs this
    if (entry === undefined || begun === undefined) return entry
    const ref = refOf(entry)
    if (ref === undefined || ref === refOf(begun)) return entry
  }
}

/** A step that can no longer be done once its last day has passed: what stands then. @internal */
export const lapseAfterLastDay = (
  { afterLastDay }: PlannedVersion,
  until: DayNumber | null,
  { asOf }: Timeline,
): Lapse | undefined =>
  // Stryker disable next-line ConditionalExpression: a step that asks this has a last day; the compiler needs its condition
  afterLastDay === undefined || until === null || asOf <= until ? undefined : { on: until, type: afterLastDay }

/** The interruption of the incapacity in which the last day of a step lies. @internal */
export const interruptionOn = ({ incapacity }: Timeline, until: DayNumber | null): Interruption | undefined => {
  // Stryker disable next-line ConditionalExpression: no day comes before null; the compiler needs this
  if (until === null) return undefined
  return incapacity.interruptions.find((one) => one.from <= until && until <= one.until)
}

/** The earlier of two lapses; the second where both are on the same day. @internal */
export const earliest = (one: Lapse | undefined, other: Lapse | undefined): Lapse | undefined =>
  one === undefined ? other : other === undefined || one.on < other.on ? one : other

/** A fulfilment; undefined where it comes after the lapse. @internal */
export const notAfter = (entry: Entry | undefined, lapse: Lapse | undefined): Entry | undefined =>
  entry !== undefined && lapse !== undefined && entry.on > lapse.on ? undefined : entry

/** The day that counts as the day of fulfilment, in the reading that is followed. @internal */
export const dayOfFulfilment = (
  { fulfilmentReading: other, countsFrom }: PlannedVersion,
  fulfilment: Entry | undefined,
  from: DayNumber,
  { readings }: Interpretation,
): DayNumber | undefined => {
  if (fulfilment === undefined) return undefined
  if (countsFrom === 'ever') return Math.max(fulfilment.on, from)
  const followed = other !== undefined && readings[other.reading] === other.other
  return (followed ? fulfilment.anchors[other.on] : undefined) ?? fulfilment.on
}
