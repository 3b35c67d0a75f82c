import type { AbsencePlace } from '../dossier/event-values.js'

const letterContacts = ['advisingDoctor', 'advisingDoctorAlone', 'coordinator', 'insurer'] as const

/**
 * Whom the insured person calls after a letter.
 *
 * - `advisingDoctor`: the advising doctor, or a member of the multidisciplinary team
 * - `advisingDoctorAlone`: the advising doctor, and no member of the team: after an absence at the occupational
 *   physician
 * - `coordinator`: the Return-to-Work coordinator
 * - `insurer`: the insurer
 *
 * @category Letters
 * @useDeclaredType
 */
export type LetterContact = (typeof letterContacts)[number]

const letterExplanations = ['noQuestionnaire', 'refusal'] as const

/**
 * What the advising doctor decided and explains in a letter.
 *
 * - `noQuestionnaire`: that no questionnaire is sent
 * - `refusal`: that the requested ZIV trajectory is refused
 *
 * @category Letters
 * @useDeclaredType
 */
export type LetterExplanation = (typeof letterExplanations)[number]

const letterSubjects = ['questions', 'appointment', 'decision', 'registrationDecision'] as const

/**
 * About what the insured person may call after a letter.
 *
 * - `questions`: about the letter
 * - `appointment`: who cannot come to the new appointment
 * - `decision`: who had a valid reason for an absence, or wants a new appointment
 * - `registrationDecision`: who had a valid reason not to be registered, or is registered by now
 *
 * @category Letters
 * @useDeclaredType
 */
export type LetterSubject = (typeof letterSubjects)[number]

/**
 * One thing that a letter must state, as the law asks. The days follow from the case.
 *
 * - `explanation`: what was decided and why, in the words of the doctor
 * - `coordinator`: the contact details of the coordinator, and that the insured person may call
 * - `absence`: the examination or contact that was missed, and the day on which it was planned
 * - `newDate`: the new date for it
 * - `warning`: what the absence with that number leads to
 * - `furtherWarning`: how long the consequence of the absence with that number lasts; the law of its own day fixes the rate
 * - `notProven`: that neither a registration nor a proof is known
 * - `registration`: the last day to register, a number of days after the letter
 * - `proof`: the last day for the proof, a number of days after the last day to register
 * - `registrationWarning`: what follows where there is no registration
 * - `decision`: what is withheld of the benefit, for which days and why
 * - `contact`: whom to call, and about what; where nobody is named, whoever the place of the absence asks for
 *
 * @category Letters
 */
export type LetterContent =
  | { readonly kind: 'explanation'; readonly of: LetterExplanation }
  | { readonly kind: 'coordinator' | 'notProven' | 'registrationWarning' | 'decision' }
  | { readonly kind: 'absence' | 'newDate'; readonly at: AbsencePlace }
  | { readonly kind: 'warning' | 'furtherWarning'; readonly at: AbsencePlace; readonly absence: number }
  | { readonly kind: 'registration' | 'proof'; readonly days: number }
  | { readonly kind: 'contact'; readonly about: LetterSubject; readonly with?: LetterContact }
