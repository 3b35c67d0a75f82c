import type { Day } from '../../calendar/day.js'
import { type DayNumber, numberOf } from '../../calendar/day-number.js'
import type { DossierEvent } from '../../dossier/event.js'
import { entriesOf } from '../../dossier/moment-place.js'
import type { Entry } from '../../dossier/timeline.js'
import { scope } from '../../law/scheme.js'
import { daysOfTerm } from '../../law/term.js'
import type { CaseOnDay } from '../case-on-day.js'
import { occurrencesOf } from '../occurrences.js'
import type { Plan } from '../plan/plan.js'
import type { PlannedObligation } from '../plan/planned-obligation.js'
import { othersFor, type PlannedTerm } from '../plan/planned-term.js'
import type { PlannedTrigger } from '../plan/planned-trigger.js'
import { versionsFor } from '../plan/versions.js'
import { protectionOf } from '../stand-still.js'

/**
 * Every day on which the evaluation of the case may differ from that of the day before, if no further event happens:
 * the first day, the last day and the day after it of every term, in every reading and every version, and the days on
 * which the law changes. Days on which nothing differs may be included.
 * @internal
 */
export const daysOfChange = (plan: Plan, of: CaseOnDay): readonly DayNumber[] => {
  const { dossier } = of.timeline
  const { start, certifiedUntil, endedOn } = dossier.incapacity
  // Stryker disable next-line ArrayDeclaration: what is no event gives no last day
  const events = dossier.events ?? []
  const lastDays = [certifiedUntil, endedOn, ...events.flatMap(lastDaysGiven)]
  const days = new Set<DayNumber>([...plan.laws.changes, numberOf(start), numberOf(scope[dossier.scheme].from)])
  for (const last of lastDays) if (last !== undefined) days.add(numberOf(last) + 1)
  for (const { from } of of.timeline.contracts) days.add(from)
  for (const { records } of plan.rules) for (const planned of records) addDaysOfRecord(days, planned, of)
  addDaysOfExclusions(days, of)
  addDaysOfRegistration(days, plan, of)
  // While the months stand still, every day moves the days that are counted from the start (RD-13).
  if (protectionOf(of.timeline).some(([, until]) => until === null)) days.add(of.timeline.asOf + 1)
  addDaysOfPresumptions(days, plan, of)
  return [...days].sort((one, other) => one - other)
}

/** The last days of the incapacity that an event gives. */
const lastDaysGiven = (event: DossierEvent): readonly (Day | undefined)[] => {
  switch (event.type) {
    case 'certificateReceived':
    case 'recognitionDecided':
      return [event.until]
    case 'incapacityEnded':
      return [event.lastDay]
    // Stryker disable next-line ConditionalExpression: no answer at all counts as no last day
    default:
      return []
  }
}

const addDaysOfRecord = (days: Set<DayNumber>, planned: PlannedObligation, of: CaseOnDay): void => {
  for (const trigger of planned.triggers) {
    const entries = entriesOfTrigger(trigger, of)
    entries.forEach((entry, index) => {
      if (planned.original.recurrence !== undefined)
        addDaysOfSeries(days, planned, trigger, entry, entries[index + 1], of)
      for (const version of versionsFor(planned, of.law)) addDaysOfTerm(days, version.term, entry, of)
    })
  }
}

/** What follows from another step counts from the start, or on days that are among those of that step. */
const entriesOfTrigger = ({ place }: PlannedTrigger, { timeline }: CaseOnDay): readonly Entry[] =>
  place === undefined ? [timeline.start] : (entriesOf(timeline.happened, place) ?? [])

/** The days of a term in every reading. */
const addDaysOfTerm = (days: Set<DayNumber>, term: PlannedTerm, { anchors }: Entry, of: CaseOnDay): void => {
  addWindow(days, daysOfTerm(term.term, anchors, of.interpretation))
  for (const { interpretation } of [...othersFor(term, of.interpretation), ...of.otherwise])
    addWindow(days, daysOfTerm(term.term, anchors, interpretation))
}

const addDaysOfSeries = (
  days: Set<DayNumber>,
  planned: PlannedObligation,
  kind: PlannedTrigger,
  trigger: Entry,
  next: Entry | undefined,
  of: CaseOnDay,
): void => {
  for (const { term } of occurrencesOf(planned, { plan: 1, trigger, next, kind }, of))
    addDaysOfTerm(days, term, trigger, of)
}

/**
 * By the law of today. By that of a later day no other day is still to come: only the end of the incapacity and that of a
 * presumption are known beforehand, by whatever law.
 */
const addDaysOfExclusions = (days: Set<DayNumber>, { exclusions, timeline: { asOf } }: CaseOnDay): void => {
  for (const periods of exclusions.byLawOf.values()) for (const period of periods(asOf)) addWindow(days, period)
}

/** The days on which a letter that asks to register has a consequence, or none any more. */
const addDaysOfRegistration = (days: Set<DayNumber>, { consequences }: Plan, { timeline }: CaseOnDay): void => {
  for (const { letter, original } of consequences.registrations)
    for (const { anchors } of entriesOf(timeline.happened, letter) ?? []) {
      // Stryker disable next-line ConditionalExpression: every letter states a day; the compiler needs this
      if (anchors.stated !== undefined) days.add(anchors.stated + original.daysForProof + 1)
    }
}

const addDaysOfPresumptions = (days: Set<DayNumber>, { presumptions }: Plan, of: CaseOnDay): void => {
  for (const planned of presumptions) {
    for (const start of planned.triggers.flatMap((moment) => entriesOf(of.timeline.happened, moment) ?? []))
      for (const { term, rule } of versionsFor(planned, of.law)) {
        addDaysOfTerm(days, term, start, of)
        const other = rule.startsOtherwise && start.anchors[rule.startsOtherwise.on]
        if (other !== undefined)
          addDaysOfTerm(days, term, { ...start, anchors: { ...start.anchors, trigger: other } }, of)
      }
  }
}

const addWindow = (
  days: Set<DayNumber>,
  { from, until }: { readonly from: DayNumber; readonly until: DayNumber | null },
): void => {
  days.add(from)
  if (until !== null) days.add(until).add(until + 1)
}
