import type { DerivedMoment, EventType, Moment } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import { eventTypes } from '../../src/dossier/event-order.js'
import { moments } from '../../src/dossier/moment.js'
import { absenceEvent } from '../../src/rules/absences.js'
import { effectOnIncapacity } from './effects-on-incapacity.js'

const conditional: { readonly [moment: string]: { readonly events: readonly EventType[] } } = moments

/** The events behind each moment that no single event makes. */
const behindDerived: { readonly [moment in DerivedMoment]: () => readonly EventType[] } = {
  certificateRunOut: () => eventTypes.filter((type) => effectOnIncapacity(type, 'certifies') !== 'never'),
  firstAbsenceAtExam: () => [absenceEvent],
  firstAbsenceAtContact: () => [absenceEvent],
  consequenceFollows: () => [
    absenceEvent,
    ...rulebook.consequences.flatMap((rule) => ('letter' in rule ? eventsOfMoment(rule.letter) : [])),
  ],
}

const isDerived = (moment: Moment): moment is DerivedMoment => Object.hasOwn(behindDerived, moment)

/** The event types of which a moment is made: its own name, or those that its condition looks at. */
export const eventsOfMoment = (moment: Moment): readonly EventType[] => {
  if (isDerived(moment)) return behindDerived[moment]()
  return conditional[moment]?.events ?? eventTypes.filter((type) => type === moment)
}
