import type { AbsencePlace } from '../event-values.js'
import { type MomentDefinition, momentOf } from './moment-definition.js'

/** The insured asks for a new date at a place: with the person whom the text names there, or at every place. */
const newDateAsked = (place: AbsencePlace): MomentDefinition =>
  momentOf('absenceContact', ({ at }) => at === undefined || at === place)

/** The moments of absences, of new dates and of what makes up for an absence. @internal */
export const absenceMoments = {
  absentAtUnknownExam: momentOf('unjustifiedAbsence', ({ at }, before) => at === 'exam' && !before.foundImpossible),
  absentAtUnknownContact: momentOf(
    'unjustifiedAbsence',
    ({ at }, before) => at === 'firstContact' && before.contactRoute === null,
  ),
  absentWithoutNewDate: momentOf(
    'unjustifiedAbsence',
    ({ at }, before) => (at === 'exam' || at === 'firstContact') && before.absences[at] > 0 && !before.newDates.has(at),
  ),
  newExamDateSet: momentOf('newDateSet', ({ at }) => at === 'exam'),
  newContactDateSet: momentOf('newDateSet', ({ at }) => at === 'firstContact'),
  newDateAskedAtExam: newDateAsked('exam'),
  newDateAskedAtFirstContact: newDateAsked('firstContact'),
  newDateAskedAtOccupationalPhysician: newDateAsked('occupationalPhysician'),
  newDateAskedAtRegionalAdviser: newDateAsked('regionalAdviser'),
  newDateAskedAtCombinedContact: newDateAsked('combinedContact'),
  heldAfterOccupationalPhysician: momentOf(['contactHeld', 'coordinatorContact'], (event, before) =>
    event.type === 'contactHeld'
      ? event.at !== 'regionalAdviser'
      : event.kind === 'first' && before.contactRoute === 'B',
  ),
  heldWithRegionalAdviser: momentOf('contactHeld', ({ at }) => at === 'regionalAdviser'),
} as const satisfies Record<string, MomentDefinition>
