import type { Day } from '../calendar/day.js'
import { type DayNumber, numberOf, upMonths } from '../calendar/day-number.js'
import type { Cause } from './cause.js'
import type { Dossier } from './dossier.js'
import type { EventType } from './event-order.js'
import { begin, end, isRunning, nothingRunning, type Running } from './running.js'
import type { SeenEvent } from './seen-events.js'

/** The day on which the incapacity counts as ended, and the cause. @internal */
export interface IncapacityEnd {
  readonly on: DayNumber
  readonly type: Cause
}

/** Days on which the incapacity did not run, or was not recognised, before it went on. @internal */
export interface Interruption {
  readonly from: DayNumber
  readonly until: DayNumber
  /** What a step lapses by whose last day lies on one of them. */
  readonly end: IncapacityEnd
}

/**
 * What is known of the incapacity itself on a day: its recognition, its certificates, its ends and its relapses.
 * @internal
 */
export interface KnownIncapacity {
  readonly isRecognised: boolean
  /** The last day that a certificate or a recognition gives; undefined where none gives one. */
  readonly certifiedUntil: DayNumber | undefined
  /** The end that stands today, once it has passed; undefined while the incapacity lasts. */
  readonly ended: IncapacityEnd | undefined
  /** The last day of the incapacity, where it is known beforehand. */
  readonly endsOn: DayNumber | undefined
  readonly interruptions: readonly Interruption[]
  /** The last certified day has passed and nothing further is known (FA-2). */
  readonly ranOut: DayNumber | undefined
}

/** What is done only while the incapacity lasts: an act after the last certified day shows that it went on. */
const SHOWS_THAT_IT_LASTS: ReadonlySet<EventType> = /* @__PURE__ */ new Set<EventType>([
  'questionnaireSent',
  'supportContact',
  'capacityEstimated',
  'medicalExam',
  'physicalContact',
  'referred',
  'coordinatorContact',
  'permissionGranted',
  'permissionRefused',
  'zivStarted',
  'planDrawnUp',
  'planReviewed',
])

interface Known {
  recognised: boolean
  wasRecognised: boolean
  certifiedUntil: DayNumber | undefined
  end: IncapacityEnd | undefined
  /** The end that the dossier states beside the events; a later relapse takes it away. */
  stated: IncapacityEnd | undefined
  /** The latest day on which a relapse shows that the incapacity lasts. */
  relapsedOn: DayNumber
  readonly works: Running
  readonly interruptions: Interruption[]
}

/** @internal */
export const knownIncapacity = (
  { incapacity }: Dossier,
  events: readonly SeenEvent[],
  asOf: DayNumber,
): KnownIncapacity => {
  const start = numberOf(incapacity.start)
  const { recognised = true, certifiedUntil, endedOn } = incapacity
  const known: Known = {
    recognised,
    wasRecognised: recognised,
    certifiedUntil: certifiedUntil && numberOf(certifiedUntil),
    end: undefined,
    stated: endedOn && { on: numberOf(endedOn), type: 'incapacityEnded' },
    relapsedOn: start,
    works: nothingRunning(),
    interruptions: [],
  }
  for (const seen of events) learn(known, seen, start)
  if (known.stated !== undefined) known.end = known.stated
  const last = known.certifiedUntil ?? BEFORE_ALL
  const mayRunOut = start <= last && last < upMonths(start, 12)
  const hasRunOut = mayRunOut && last < asOf && known.end === undefined && known.recognised
  const end =
    hasRunOut && lastShown(known, events) <= last ? { on: last, type: 'certificateRunOut' as const } : known.end
  return {
    isRecognised: known.recognised || known.wasRecognised,
    certifiedUntil: known.certifiedUntil,
    ended: end !== undefined && end.on < asOf ? end : undefined,
    endsOn: end !== undefined && end.on >= asOf ? end.on : undefined,
    interruptions: known.interruptions,
    ranOut: hasRunOut ? last : undefined,
  }
}

/** A day before every first day of an incapacity. */
const BEFORE_ALL: DayNumber = Number.NEGATIVE_INFINITY

/** The latest day on which something shows that the incapacity lasts. */
const lastShown = ({ relapsedOn }: Known, events: readonly SeenEvent[]): DayNumber =>
  Math.max(relapsedOn, events.findLast(({ event }) => SHOWS_THAT_IT_LASTS.has(event.type))?.on ?? relapsedOn)

const learn = (known: Known, { on, event }: SeenEvent, start: DayNumber): void => {
  switch (event.type) {
    case 'certificateReceived':
      known.certifiedUntil = numberOf(event.until)
      return
    case 'recognitionDecided':
      decide(known, on, event.recognised, start)
      if (event.recognised && event.until !== undefined) known.certifiedUntil = numberOf(event.until)
      return
    case 'incapacityEnded':
      known.end = { on: numberOf(event.lastDay), type: 'incapacityEnded' }
      return
    case 'incapacityResumed':
      resume(known, on)
      return
    case 'permittedWorkStarted':
      begin(known.works, event.ref)
      return
    case 'permittedWorkEnded':
      end(known.works, event.ref)
      return
    case 'workResumed':
      // Without permitted work it is a full resumption, and the incapacity counts as ended on the day before.
      if (!isRunning(known.works) && on > start) known.end ??= { on: on - 1, type: 'workResumed' }
      return
  }
}

/** A first recognition begins what an unrecognised incapacity could not; a later refusal ends it (FA-7). */
const decide = (known: Known, on: DayNumber, recognised: boolean, start: DayNumber): void => {
  if (recognised && !known.recognised) {
    if (known.end?.type === 'recognitionDecided') resume(known, on)
    else known.interruptions.push({ from: start, until: on - 1, end: { on, type: 'recognitionDecided' } })
  }
  if (!recognised && known.recognised) known.end = { on: on - 1, type: 'recognitionDecided' }
  known.recognised = recognised
  known.wasRecognised ||= recognised
}

/** After a relapse the incapacity goes on: the days between do not belong to it (FA-1). */
const resume = (known: Known, on: DayNumber): void => {
  // What the dossier states stands before what the events tell, as long as no relapse has taken it away.
  const end = known.stated ?? known.end
  known.relapsedOn = Math.max(known.relapsedOn, on)
  if (end === undefined || end.on >= on) return
  if (end.on + 1 < on) known.interruptions.push({ from: end.on + 1, until: on - 1, end })
  known.end = undefined
  known.stated = undefined
}

/** A first day of the incapacity, and from which day on it was known. @internal */
export interface KnownStart {
  readonly start: Day
  readonly since: DayNumber
}

/** Every day that was recorded as the first day of the incapacity, the latest last (FA-5). @internal */
export const knownStarts = (dossier: Dossier, events: readonly SeenEvent[]): readonly KnownStart[] => {
  const found: KnownStart[] = [{ start: dossier.incapacity.start, since: 0 }]
  for (const { on, event } of events) {
    if (event.type !== 'incapacityStartCorrected') continue
    found.push({
      start: event.start,
      since: Math.max(on, event.recordedOn === undefined ? on : numberOf(event.recordedOn)),
    })
  }
  return found
}

/** The dossier with the first day that was recorded last. @internal */
export const withStart = (dossier: Dossier, starts: readonly KnownStart[]): Dossier => {
  const { start } = starts.at(-1) ?? dossier.incapacity
  // Stryker disable next-line ConditionalExpression: a copy with the same day is the same, and takes longer
  if (start === dossier.incapacity.start) return dossier
  return { ...dossier, incapacity: { ...dossier.incapacity, start } }
}
