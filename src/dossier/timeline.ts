import type { Day } from '../calendar/day.js'
import { type DayNumber, numberOf } from '../calendar/day-number.js'
import type { Anchors } from '../law/term.js'
import type { Cause } from './cause.js'
import { type Contracts, contractsOf, hasContractOn } from './contracts.js'
import { advance, beginning, type Course } from './course.js'
import type { Dossier } from './dossier.js'
import { firstAfter } from './entries.js'
import type { DossierEvent } from './event.js'
import {
  type IncapacityEnd,
  type KnownIncapacity,
  type KnownStart,
  knownIncapacity,
  knownStarts,
  withStart,
} from './known-incapacity.js'
import { addEntry, entriesOf, type Happened, type MomentPlace, nothingHappened, placeOfMoment } from './moment-place.js'
import { type SeenEvent, seenEvents, withoutCodexEndedBefore } from './seen-events.js'

/** One moment of a case: its day, the event behind it, and the days that a rule may count from. @internal */
export interface Entry {
  readonly on: DayNumber
  /** The place in the timeline, which tells apart what happened on one day; -1 for what is no event. */
  readonly place: number
  readonly type: Cause
  readonly event: DossierEvent | null
  readonly anchors: Anchors
}

/**
 * A dossier as one can see it: the events of the days up to `asOf`, known by `knownOn`, in the
 * order of their days, and the moments that they make.
 * @internal
 */
export interface Timeline {
  readonly dossier: Dossier
  readonly start: Entry
  readonly asOf: DayNumber
  /** The day of the last event. It may be later: an end of the incapacity is seen as soon as its last day has come. */
  readonly latest: DayNumber
  /** The last day of the incapacity, once it has passed, and what makes it the last. */
  readonly ended: IncapacityEnd | undefined
  readonly incapacity: KnownIncapacity
  readonly contracts: Contracts
  /** Every day that was recorded as the first day of the incapacity. */
  readonly starts: readonly KnownStart[]
  readonly happened: Happened
}

/** The same timeline with entries of moments that are derived from the case. @internal */
export const withDerived = (
  timeline: Timeline,
  derived: readonly { readonly moment: MomentPlace; readonly entries: readonly Entry[] }[],
): Timeline => {
  const happened = [...timeline.happened]
  for (const { moment, entries } of derived) if (entries.length > 0) happened[moment] = entries
  return { ...timeline, happened }
}

/** The latest of a moment's entries, unless one of others has come after it. @internal */
export const unsettled = (
  { happened }: Timeline,
  since: MomentPlace,
  settledBy: readonly MomentPlace[],
): Entry | undefined => {
  const latest = entriesOf(happened, since)?.at(-1)
  if (latest === undefined) return undefined
  for (const moment of settledBy) if (firstAfter(entriesOf(happened, moment), latest) !== undefined) return undefined
  return latest
}

/** @internal */
export const timelineOf = (stated: Dossier, today: Day, knownOn: Day | undefined): Timeline => {
  const asOf = numberOf(today)
  const allSeen = seenEvents(stated, today, knownOn)
  const starts = knownStarts(stated, allSeen)
  const dossier = withStart(stated, starts)
  const start = startOf(numberOf(dossier.incapacity.start))
  const events = withoutCodexEndedBefore(allSeen, start.on)
  const contracts = contractsOf(dossier, events)
  const happened = nothingHappened()
  const course = beginning(dossier)
  let place = 0
  for (const seen of events) {
    const { on, event } = seen
    course.employmentContract = hasContractOn(contracts, on)
    const entry = entryOf(seen, place, start.on, course)
    place += 1
    addMoments(happened, entry, seen, course)
    advance(course, event, on)
  }
  const incapacity = knownIncapacity(dossier, events, asOf)
  const { ranOut, ended } = incapacity
  if (ranOut !== undefined) addEntry(happened, placeOfMoment('certificateRunOut'), ranOutAfter(ranOut, start))
  return { dossier, start, asOf, latest: events.at(-1)?.on ?? 0, ended, incapacity, contracts, starts, happened }
}

const addMoments = (
  happened: (Entry[] | undefined)[],
  entry: Entry,
  { event, makes }: SeenEvent,
  before: Course,
): void => {
  // Stryker disable next-line ConditionalExpression: every type of event makes a moment; the compiler needs this
  if (makes === undefined) return
  addEntry(happened, makes.own, entry)
  for (const { moment, when } of makes.others) if (when(event, before)) addEntry(happened, moment, entry)
}

const startOf = (on: DayNumber): Entry => ({
  on,
  place: -1,
  type: 'incapacityStart',
  event: null,
  anchors: {
    incapacityStart: on,
    trigger: on,
    posted: undefined,
    planned: undefined,
    request: undefined,
    previousContact: undefined,
    declaration: undefined,
    stated: undefined,
  },
})

/** The day after the last certified one. No event tells it: it has the place of the start. */
const ranOutAfter = (lastDay: DayNumber, start: Entry): Entry => {
  const on = lastDay + 1
  return { ...start, on, type: 'certificateRunOut', anchors: { ...start.anchors, trigger: on } }
}

const entryOf = ({ on, event }: SeenEvent, place: number, incapacityStart: DayNumber, course: Course): Entry => ({
  on,
  place,
  type: event.type,
  event,
  anchors: {
    incapacityStart,
    trigger: on,
    // Stryker disable next-line ConditionalExpression: no other event has a day of posting
    posted: event.type === 'questionnaireReceived' && event.postedOn ? numberOf(event.postedOn) : undefined,
    planned: plannedIn(event),
    request: course.request,
    previousContact: course.contact,
    declaration: event.type === 'zivStarted' ? on : course.declaration,
    stated: statedIn(event),
  },
})

const plannedIn = (event: DossierEvent): DayNumber | undefined => {
  switch (event.type) {
    case 'unjustifiedAbsence':
    case 'newDateSet':
    case 'consequenceNotified':
      return event.plannedOn && numberOf(event.plannedOn)
  }
  return undefined
}

const statedIn = (event: DossierEvent): DayNumber | undefined => {
  switch (event.type) {
    case 'registrationLetterSent':
      return numberOf(event.lastDay)
    case 'invalidityRecognised':
      return numberOf(event.until)
  }
  return undefined
}
