import type { LetterContact, LetterExplanation, LetterField, LetterKind, LetterSubject } from 'terug-naar-werk/letters'
import type { LetterForm } from 'terug-naar-werk/rulebook'
import type { CodeList } from './code-list.js'

export const letterKinds: CodeList<LetterKind> = {
  heading: 'Kinds of letters',
  where: 'In `kind` of a letter: the rule whose step is that letter.',
  commented: { file: 'src/rules/obligations.ts', type: 'LetterKind' },
  meanings: {
    'questionnaire.withholdingNotice': 'that no questionnaire is sent, and why',
    'refusal.notify': 'that the requested ZIV trajectory is refused',
    'absence.newDate': 'the new date after an absence, with a warning',
    'regional.letter': 'the first letter that asks to register with the employment service',
    'regional.secondLetter': 'the second one, with a warning',
    'consequence.notify': 'the decision on the benefit',
  },
}

export const letterFields: CodeList<LetterField> = {
  heading: 'What the sender of a letter fills in',
  where: 'In `toFillIn` of a letter, and in the values of `letterIn`.',
  commented: { file: 'src/letters/letter.ts', type: 'LetterField' },
  meanings: {
    explanation: 'the explanation of the advising doctor, in words of his or her own',
    newDate: 'the new day and hour',
    newPlace: 'where the insured person is expected, or how the contact takes place',
    coordinatorName: 'the name of the coordinator',
    coordinatorTelephone: 'the telephone number of the coordinator',
    coordinatorEmail: 'the e-mail address of the coordinator',
    advisingDoctorTelephone: 'the telephone number of the advising doctor or the team',
    insurerTelephone: 'the telephone number of the insurer',
  },
}

export const letterExplanations: CodeList<LetterExplanation> = {
  heading: 'Decisions that a letter explains',
  where: 'In `of` of the statement `explanation` of a letter.',
  commented: { file: 'src/letters/letter-content.ts', type: 'LetterExplanation' },
  meanings: {
    noQuestionnaire: 'that no questionnaire is sent',
    refusal: 'that the requested ZIV trajectory is refused',
  },
}

export const letterSubjects: CodeList<LetterSubject> = {
  heading: 'Why the insured person may call after a letter',
  where: 'In `about` of the statement `contact` of a letter.',
  commented: { file: 'src/letters/letter-content.ts', type: 'LetterSubject' },
  meanings: {
    questions: 'about the letter',
    appointment: 'who cannot come to the new appointment',
    decision: 'who had a valid reason for an absence, or wants a new appointment',
    registrationDecision: 'who had a valid reason not to be registered, or is registered by now',
  },
}

export const letterContacts: CodeList<LetterContact> = {
  heading: 'Whom the insured person calls after a letter',
  where: 'In `with` of the statement `contact` of a letter.',
  commented: { file: 'src/letters/letter-content.ts', type: 'LetterContact' },
  meanings: {
    advisingDoctor: 'the advising doctor, or a member of the multidisciplinary team',
    advisingDoctorAlone:
      'the advising doctor, and no member of the team: after an absence at the occupational physician',
    coordinator: 'the Return-to-Work coordinator',
    insurer: 'the insurer',
  },
}

export const letterForms: CodeList<LetterForm> = {
  heading: 'How a letter is sent',
  where: 'In `letter` of a record of the rulebook.',
  commented: { file: 'src/rules/obligation-rule.ts', type: 'LetterForm' },
  meanings: { plain: 'the text asks for no form', registered: 'the text asks for a registered letter' },
}
