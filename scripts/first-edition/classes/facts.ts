import type { EventType } from 'terug-naar-werk'
import { addDays } from 'terug-naar-werk/calendar'
import { type CaseOfDifference, runsOn } from '../case.js'
import { type DifferenceClass, itemOf, lastDayOf, listOf, textOf, triggerDay } from '../difference-class.js'
import type { Difference } from '../differences.js'

type NewEnd = 'workResumed' | 'certificateRunOut'

/** The last day, where the case ended in this way. */
const newEnd = ({ end }: CaseOfDifference, by: NewEnd): string | undefined => (end?.by === by ? end.lastDay : undefined)

/** A step, an exclusion or a finding that this end changes: it lapses, it begins no more, it no longer stands. */
const changedByEnd = (difference: Difference, of: CaseOfDifference, by: NewEnd): boolean => {
  const { part, field, before, after } = difference
  const lastDay = newEnd(of, by)
  if (lastDay === undefined) return false
  if (part === 'status') return textOf(after, 'status') === by
  if (part === 'step') {
    const lapsed = textOf(after, 'lapsedBy', 'type') === by && textOf(after, 'state') === 'lapsed'
    if (field === 'vanished') return triggerDay(difference) > lastDay || textOf(before, 'window', 'from') > lastDay
    // A step that was already barred or past on that day keeps its own reason.
    return lapsed && (['state', 'lapsedBy', 'fulfilledOn'].includes(field) || /^(barredBy|readings) -/.test(field))
  }
  if (part === 'presumption') return presumptionEnds(difference, lastDay)
  if (part === 'finding') return field === 'vanished' && textOf(before, 'on') > lastDay
  // What waits for a step that can no longer be asked.
  return (part === 'need' || part === 'judgement') && field === 'vanished'
}

const presumptionEnds = ({ field, before, after }: Difference, lastDay: string): boolean =>
  (['until', 'endedBy'].includes(field) &&
    ['incapacityEnded', 'resumption', 'paidWork'].includes(textOf(after, 'endedBy')) &&
    textOf(after, 'until') <= lastDay) ||
  (field === 'vanished' && textOf(before, 'from') > lastDay)

/** The events with which an exclusion begins, by its ground. */
const BEGINS: { readonly [ground: string]: readonly EventType[] } = {
  codexRequested: ['codexRequested'],
  permittedWork: ['permittedWorkStarted'],
  ownTrajectory: ['permissionGranted'],
  medicalGround: ['questionnaireWithheld'],
  presumedIncapable: ['zivStarted', 'planDrawnUp', 'codexPlanSigned'],
}

/** What a dossier says of the incapacity itself, and of the days on which it was known. */
export const facts: readonly DifferenceClass[] = [
  {
    name: 'Full resumption without permitted work counts as an end of the incapacity',
    norms: ['FA-2'],
    holds: (difference, of) => changedByEnd(difference, of, 'workResumed'),
  },
  {
    name: 'The last certified day has passed and nothing further is known: as after an end',
    norms: ['FA-2'],
    holds: (difference, of) =>
      changedByEnd(difference, of, 'certificateRunOut') ||
      (itemOf(difference, 'readings', '+') === 'RD-12:stillIncapable' && newEnd(of, 'certificateRunOut') !== undefined),
  },
  {
    name: 'The need for news after the certificate has another name, and asks for more',
    norms: ['FA-2'],
    holds: ({ part, field, name }, { dossier, asOf }) => {
      const { certifiedUntil } = dossier.incapacity
      return (
        part === 'need' &&
        certifiedUntil !== undefined &&
        certifiedUntil < asOf &&
        ((field === 'vanished' && name === 'incapacity.certifiedUntil or incapacity.endedOn') ||
          (field === 'appeared' && name === 'certificateReceived, incapacityEnded or incapacityResumed'))
      )
    },
  },
  {
    name: 'After a full resumption the end of the incapacity is asked for',
    norms: ['FA-2'],
    holds: ({ part, field, name }, { on }) =>
      part === 'need' &&
      on('workResumed').length > 0 &&
      ((field === 'appeared' && name === 'incapacityEnded') || (field === 'vanished' && name === 'incapacity.endedOn')),
  },
  {
    name: 'An end that is known beforehand bars the sending as the end of a certificate does',
    norms: ['A1-2', 'FA-2'],
    holds: (difference, { dossier, asOf, start }) => {
      const { endedOn } = dossier.incapacity
      const { part, name, field, after } = difference
      const known = endedOn !== undefined && endedOn >= asOf && endedOn < addDays(start, 70)
      return (
        known &&
        ((part === 'exclusion' && name === 'certifiedEnd' && field === 'appeared') ||
          (part === 'step' &&
            name === 'questionnaire.send' &&
            (itemOf(difference, 'barredBy', '+') === 'certifiedEnd' ||
              (field === 'state' && listOf(after, 'barredBy').includes('certifiedEnd')))))
      )
    },
  },
  {
    name: 'The earlier of a certified and a known end limits the sending',
    norms: ['A1-2', 'FA-2'],
    holds: ({ part, name, field, after }, { dossier }) => {
      const { endedOn, certifiedUntil } = dossier.incapacity
      return (
        part === 'exclusion' &&
        name === 'certifiedEnd' &&
        field === 'until' &&
        endedOn !== undefined &&
        certifiedUntil !== undefined &&
        endedOn < certifiedUntil &&
        textOf(after, 'until') === endedOn
      )
    },
  },
  {
    name: 'A step that was barred on its last day is never late',
    norms: ['A2-4', 'A2-5', 'A2-6', 'A4-2', 'A7-3'],
    holds: (difference, of) => {
      const { part, name, field, before, after } = difference
      const until = part === 'step' ? lastDayOf(difference) : ''
      const barredThen =
        (!of.isSelfEmployed && of.on('codexRequested').some((day) => day <= until)) ||
        of.on('permissionGranted').some((day) => day <= until) ||
        of.on('questionnaireWithheld').some((day) => day <= until) ||
        runsOn(of, 'permittedWorkStarted', 'permittedWorkEnded', until)
      return (
        part === 'step' &&
        ['questionnaire.send', 'estimate.first', 'contact.first', 'exam.questionnaireImpossible'].includes(name) &&
        ((field === 'state' && textOf(before, 'state') === 'fulfilledLate') || field.startsWith('readings ~RD-6')) &&
        textOf(after, 'state') === 'fulfilled' &&
        barredThen
      )
    },
  },
  {
    name: 'A presumption ends with the incapacity',
    norms: ['LT-15'],
    holds: ({ part, field, before, after }, { end }) => {
      const last = end?.lastDay
      return (
        part === 'presumption' &&
        last !== undefined &&
        ((['until', 'endedBy'].includes(field) && textOf(after, 'until') === last && textOf(before, 'until') >= last) ||
          (field === 'vanished' && textOf(before, 'from') > last))
      )
    },
  },
  {
    name: 'Nobody could know the bar on the day of the act, or a text that was not read may change it: doubtful',
    norms: ['A2-4', 'A2-5', 'A2-6', 'A4-2', 'A7-3'],
    holds: ({ part, name, field, before, after }, { seen }) => {
      const on = textOf(after, 'on')
      const isUncertain = (key: string) =>
        seen.some(
          ({ type, on: began, recordedOn = began }) =>
            (BEGINS[key.replace(/#.*/, '')] ?? []).includes(type) &&
            began <= on &&
            (on < recordedOn || (type === 'codexRequested' && began >= '2026-01-01')),
        )
      return (
        part === 'finding' &&
        name === 'whileBarred' &&
        field === 'severity' &&
        textOf(before, 'severity') === 'forbidden' &&
        textOf(after, 'severity') === 'doubtful' &&
        listOf(after, 'exclusions').every(isUncertain)
      )
    },
  },
]
