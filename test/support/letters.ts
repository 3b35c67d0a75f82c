import type { Evaluation } from 'terug-naar-werk'
import { type Letter, letterOf } from 'terug-naar-werk/letters'
import { evaluatedOn } from './short-cases.js'

/** A letter of an evaluation, as the insured person may see it. */
export const letterFrom = (evaluation: Evaluation, key: string): Letter => {
  const made = letterOf(evaluation, key, { audience: 'insured' })
  if (made._tag === 'Left') throw new Error(`${key}: ${made.left.message}`)
  return made.right
}

/** A letter of a case in short, as it is on a day. */
export const letterOn = (asOf: string, key: string, facts: readonly string[]): Letter =>
  letterFrom(evaluatedOn(asOf, facts), key)

/** An unjustified absence of a case in short, told on the day for which the contact was planned. */
export const absentAt = (at: string, plannedOn: string): string =>
  `${plannedOn} unjustifiedAbsence (at ${at}, plannedOn ${plannedOn})`

/** The facts of a case without a contract in category 4, to whom the insurer writes about the registration. */
export const category4: readonly string[] = [
  'start: 2026-01-05',
  'scheme: unemployed',
  'contract: no',
  '2026-05-04 capacityEstimated (category 4, by advisingDoctor)',
  '2026-05-05 referred',
  '2026-06-04 physicalContact (by advisingDoctor)',
]

/** A letter about the registration, as it was sent. */
export const letterSent = (on: string, lastDay: string): string => `${on} registrationLetterSent (lastDay ${lastDay})`

const examIndicated = ['start: 2025-09-01', '2025-12-15 questionnaireImpossible (examIndicated yes)']

const twiceAtExam = [...examIndicated, absentAt('exam', '2026-03-02'), absentAt('exam', '2026-03-16')]

/** Protection interrupts what the second absence leads to. */
const twiceThenProtected = [
  ...twiceAtExam,
  '2026-03-23 maternityProtectionStarted',
  '2026-04-30 maternityProtectionEnded',
]

const toFirstContact = ['2023-05-02 capacityEstimated (category 4)', '2023-05-02 referred']

const firstLetter = letterSent('2026-06-08', '2026-06-22')

/** A letter of each kind, and of each form that its contents take. Each file of tests makes its own. */
export const everyLetter = () => ({
  withheld: letterOn('2023-03-22', 'questionnaire.withholdingNotice', [
    '2023-03-20 questionnaireWithheld (ground coma)',
  ]),
  refused: letterOn('2023-07-04', 'refusal.notify', ['2023-07-03 zivRequestRefused']),
  newDate: letterOn('2023-06-13', 'absence.newDate', [...toFirstContact, absentAt('firstContact', '2023-06-12')]),
  /** LT-6 holds for what is planned from 1 March 2026 on. */
  atTheTurn: letterOn('2026-02-11', 'absence.newDate', [...examIndicated, absentAt('exam', '2026-02-10')]),
  running: letterOn('2023-07-05', 'consequence.notify', [
    ...toFirstContact,
    absentAt('firstContact', '2023-06-12'),
    absentAt('firstContact', '2023-07-03'),
  ]),
  runsAgain: letterOn('2026-05-05', 'consequence.notify', twiceThenProtected),
  interrupted: letterOn('2026-05-05', 'consequence.notify', [...twiceThenProtected, '2026-05-04 absenceContact']),
  first: letterOn('2026-06-05', 'regional.letter', category4),
  sent: letterOn('2026-06-20', 'regional.letter', [...category4, letterSent('2026-06-08', '2026-06-23')]),
  second: letterOn('2026-07-02', 'regional.secondLetter', [...category4, firstLetter]),
  notRegistered: letterOn('2026-07-25', 'consequence.notify', [
    ...category4,
    firstLetter,
    letterSent('2026-07-02', '2026-07-16'),
  ]),
})
