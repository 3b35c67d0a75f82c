import type { Day } from '../calendar/day.js'
import { type DayNumber, numberOf } from '../calendar/day-number.js'
import type { Anchors } from '../calendar/term.js'
import { type CaseLaw, caseLaw } from '../law/era.js'
import type { Cause } from './cause.js'
import { advance, beginning, type Course } from './course.js'
import type { Dossier } from './dossier.js'
import type { DossierEvent, EventType } from './event.js'
import { stageOf } from './event-order.js'
import { type Moment, moments } from './moment.js'

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
  readonly law: CaseLaw
  readonly asOf: DayNumber
  /** The last day of the incapacity, once it has passed. */
  readonly ended: { readonly on: DayNumber; readonly type: 'incapacityEnded' } | undefined
  /** In order of day; a moment that did not happen has no list. */
  readonly moments: { readonly [moment in Moment]?: readonly Entry[] | undefined }
}

type Test = (event: DossierEvent, before: Course) => boolean

/** For each event type the moments that it can be, read off the table once. */
const momentsOfType: ReadonlyMap<EventType, readonly (readonly [Moment, Test])[]> = /* @__PURE__ */ (() => {
  const byType = new Map<EventType, (readonly [Moment, Test])[]>()
  for (const [moment, { events, when }] of Object.entries(moments)) {
    for (const type of events) {
      // SAFETY: a condition is only ever given events of the types that it was declared for.
      byType.set(type, [...(byType.get(type) ?? []), [moment as Moment, when as unknown as Test]])
    }
  }
  return byType
})()

/** The first of a moment's entries on or after a day. @internal */
export const firstFrom = (entries: readonly Entry[] | undefined, day: DayNumber): Entry | undefined =>
  entries?.[placeOfFirst(entries, ({ on }) => on >= day)]

/**
 * The first of a moment's entries on or after the day of another entry. On that very day everything
 * counts, but what stands before it in the same stage: that belongs to what went before.
 * @internal
 */
export const firstSince = (entries: readonly Entry[] | undefined, other: Entry): Entry | undefined => {
  if (entries === undefined) return undefined
  for (let index = placeOfFirst(entries, ({ on }) => on >= other.on); index < entries.length; index += 1) {
    const entry = entries[index]
    if (entry === undefined || entry.on > other.on || entry.place >= other.place || !sameStage(entry, other))
      return entry
  }
  return undefined
}

const sameStage = ({ event: one }: Entry, { event: other }: Entry): boolean =>
  one !== null && other !== null && stageOf(one) === stageOf(other)

/** Tells whether one entry comes before another. @internal */
export const isBefore = (one: Entry, other: Entry): boolean =>
  one.on < other.on || (one.on === other.on && one.place < other.place)

/** The first of a moment's entries that comes after another entry, be it on the same day. @internal */
export const firstAfter = (entries: readonly Entry[] | undefined, other: Entry): Entry | undefined =>
  entries?.[placeOfFirstAfter(entries, other)]

/** The place of that entry in the list; the length of the list where there is none. @internal */
export const placeOfFirstAfter = (entries: readonly Entry[], other: Entry): number =>
  placeOfFirst(entries, ({ on, place }) => on > other.on || (on === other.on && place > other.place))

/** The latest of a moment's entries, unless one of others has come after it. @internal */
export const unsettled = (
  { moments }: Timeline,
  since: Moment,
  settledBy: readonly Moment[] = [],
): Entry | undefined => {
  const latest = moments[since]?.at(-1)
  return latest === undefined || settledBy.some((moment) => firstAfter(moments[moment], latest) !== undefined)
    ? undefined
    : latest
}

/** By halving: entries are in order, so that a condition once met stays met. */
const placeOfFirst = (entries: readonly Entry[], met: (entry: Entry) => boolean): number => {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    const entry = entries[middle]
    if (entry !== undefined && met(entry)) high = middle
    else low = middle + 1
  }
  return low
}

/** @internal */
export const timelineOf = (dossier: Dossier, asOf: Day, knownOn: Day | undefined): Timeline => {
  const { endedOn } = dossier.incapacity
  const start = numberOf(dossier.incapacity.start)
  const startAnchors: Anchors = { incapacityStart: start, trigger: start }
  const found: { [moment in Moment]?: Entry[] | undefined } = {}
  const course = beginning(dossier)
  let place = 0
  for (const event of withoutEarlierCodex(seen(dossier.events ?? [], asOf, knownOn), dossier.incapacity.start)) {
    const entry = entryOf(event, place, start, course)
    place += 1
    add(found, event.type, entry)
    for (const [moment, when] of momentsOfType.get(event.type) ?? []) {
      if (when(event, course)) add(found, moment, entry)
    }
    advance(course, event, entry.on)
  }
  const { certifiedUntil } = dossier.incapacity
  if (certifiedUntil !== undefined && certifiedUntil < asOf && endedOn === undefined) {
    const on = numberOf(certifiedUntil) + 1
    found.certificateRunOut = [{ on, place: -1, type: 'certificateRunOut', event: null, anchors: startAnchors }]
  }
  return {
    dossier,
    start: {
      on: start,
      place: -1,
      type: 'incapacityStart',
      event: null,
      anchors: startAnchors,
    },
    law: caseLaw(dossier.incapacity.start, dossier.scheme),
    asOf: numberOf(asOf),
    ended: endedOn !== undefined && endedOn < asOf ? { on: numberOf(endedOn), type: 'incapacityEnded' } : undefined,
    moments: found,
  }
}

const add = (found: { [moment in Moment]?: Entry[] | undefined }, moment: Moment, entry: Entry): void => {
  const list = found[moment]
  if (list === undefined) found[moment] = [entry]
  else list.push(entry)
}

const entryOf = (event: DossierEvent, place: number, incapacityStart: DayNumber, course: Course): Entry => {
  const on = numberOf(event.on)
  return {
    on,
    place,
    type: event.type,
    event,
    anchors: {
      incapacityStart,
      trigger: on,
      posted: event.type === 'questionnaireReceived' && event.postedOn ? numberOf(event.postedOn) : undefined,
      planned: event.type === 'unjustifiedAbsence' ? numberOf(event.plannedOn) : undefined,
      request: course.request,
      previousContact: course.contact,
    },
  }
}

/** Tells whether an event has happened by a day and had been recorded by another. @internal */
export const isSeen = ({ on, recordedOn = on }: DossierEvent, asOf: Day, knownOn: Day | undefined): boolean =>
  on <= asOf && (knownOn === undefined || recordedOn <= knownOn)

// Days in canonical form compare as text.
const seen = (events: readonly DossierEvent[], asOf: Day, knownOn: Day | undefined): readonly DossierEvent[] => {
  const visible: DossierEvent[] = []
  let sorted = true
  for (const event of events) {
    if (!isSeen(event, asOf, knownOn)) continue
    const before = visible.at(-1)
    sorted &&= before === undefined || inOrder(before, event) <= 0
    visible.push(event)
  }
  return sorted ? visible : visible.sort(inOrder)
}

const CODEX: ReadonlySet<EventType> = /* @__PURE__ */ new Set<EventType>([
  'codexRequested',
  'codexPlanSigned',
  'codexEnded',
])

/** A CODEX trajectory that ended before this incapacity began says nothing of it. */
const withoutEarlierCodex = (events: readonly DossierEvent[], start: Day): readonly DossierEvent[] => {
  const ended = events.findLast(({ type, on }) => type === 'codexEnded' && on < start)
  if (ended === undefined) return events
  return events.filter(({ type, on }) => !CODEX.has(type) || on > ended.on)
}

const inOrder = (one: DossierEvent, other: DossierEvent): number => {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  return stageOf(one) - stageOf(other)
}
