import type { AbsencePlace } from '../dossier/event-values.js'
import { frozen } from '../law/frozen.js'
import type { LetterRecordId } from '../rules/obligations.js'
import type { LetterContent } from './letter-content.js'

/** The new date after an absence: what was missed, when it takes place now, and what further absences lead to (SA-2). */
const newDate = (at: AbsencePlace): readonly LetterContent[] => [
  { kind: 'absence', at },
  { kind: 'newDate', at },
  { kind: 'warning', at, absence: 2 },
  { kind: 'furtherWarning', at, absence: 3 },
  { kind: 'contact', about: 'appointment' },
]

/** The days in which to register, and then those for the proof, as each letter states them (LT-19). */
const terms: readonly LetterContent[] = [
  { kind: 'registration', days: 14 },
  { kind: 'proof', days: 7 },
]

const askTheInsurer: LetterContent = { kind: 'contact', about: 'questions', with: 'insurer' }

/**
 * What each letter must state, in order, by the record whose step it is. A letter without its contents does not compile.
 *
 * @example
 * ```ts
 * import { letterContents } from 'terug-naar-werk/letters'
 * letterContents['regional.letter'][0] // => { kind: 'registration', days: 14 }
 * ```
 * @category Letters
 */
export const letterContents: { readonly [record in LetterRecordId]: readonly LetterContent[] } = frozen({
  'questionnaire.withholdingNotice': [{ kind: 'explanation', of: 'noQuestionnaire' }, { kind: 'coordinator' }],
  'refusal.notify': [
    { kind: 'explanation', of: 'refusal' },
    { kind: 'contact', about: 'questions', with: 'advisingDoctor' },
  ],
  'absence.newDate/exam': newDate('exam'),
  'absence.newDate/firstContact': newDate('firstContact'),
  'regional.letter': [...terms, askTheInsurer],
  'regional.secondLetter': [{ kind: 'notProven' }, ...terms, { kind: 'registrationWarning' }, askTheInsurer],
  'consequence.notify': [{ kind: 'decision' }, { kind: 'contact', about: 'decision' }],
})
