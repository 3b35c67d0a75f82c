import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { expect, it } from 'vitest'
import { evaluateUnder } from '../../../src/evaluation/evaluate.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { obligationTable } from '../../support/obligation-table.js'

const IN_2024 = 'start: 2024-01-15'

obligationTable(
  'a contact that evaluates counts for its month from the first day of the month, and for the fourth before the seventh',
  `
    held on the first day of the incapacity
      evaluation.contact#4 | 2024-01-16 | ${IN_2024}; 2024-01-15 medicalExam | 2024-01-15 – 2024-05-14: fulfilled 2024-01-15
    not held
      evaluation.contact#4 | 2024-08-10 | ${IN_2024} | 2024-01-15 – 2024-05-14: overdue
    late, on the eve of the seventh month
      evaluation.contact#4 | 2024-08-10 | ${IN_2024}; 2024-07-14 medicalExam
      2024-01-15 – 2024-05-14: fulfilledLate 2024-07-14
    in the seventh month
      evaluation.contact#4 | 2024-08-10 | ${IN_2024}; 2024-07-15 medicalExam | 2024-01-15 – 2024-05-14: overdue
    on the eve of the eleventh month
      evaluation.contact#11 | 2024-12-20 | ${IN_2024}; 2024-11-14 medicalExam | 2024-11-15 – 2024-12-14: overdue
    on the first day of the eleventh month
      evaluation.contact#11 | 2024-12-20 | ${IN_2024}; 2024-11-15 medicalExam
      2024-11-15 – 2024-12-14: fulfilled 2024-11-15
  `,
)

obligationTable(
  'an examination where the questionnaire cannot be completed counts from that report on, before its first day too',
  `
    on the eve of the report
      exam.questionnaireImpossible | 2023-05-02
      2023-04-11 medicalExam; 2023-04-12 questionnaireImpossible (examIndicated yes) | 2023-04-16 – 2023-05-15: open
    the day after it
      exam.questionnaireImpossible | 2023-05-02
      2023-04-12 questionnaireImpossible (examIndicated yes); 2023-04-13 medicalExam
      2023-04-16 – 2023-05-15: fulfilled 2023-04-13
  `,
)

const WITHOUT_CONTRACT =
  'start: 2025-12-01; scheme: unemployed; contract: no; 2026-05-04 capacityEstimated (category 4)'
const referred = '2026-05-11 referredToRegionalService'
const letter = '2026-06-02 referredToRegionalService; 2026-06-04 registrationLetterSent (lastDay 2026-06-18)'
const registered = (on: string) => `${on} regionalServiceRegistered (service Forem)`

obligationTable(
  'who is registered already need not register, and has done so on the day on which it was asked',
  `
    registered before the referral
      regional.register | 2026-05-20 | ${WITHOUT_CONTRACT}; ${registered('2026-05-05')}; ${referred}
      2026-05-11 – 2026-05-25: fulfilled 2026-05-11
    registered twice, before and after it
      regional.register | 2026-05-20
      ${WITHOUT_CONTRACT}; ${registered('2026-05-05')}; ${referred}; ${registered('2026-05-18')}
      2026-05-11 – 2026-05-25: fulfilled 2026-05-11
    registered on its day, and listed before it
      regional.register | 2026-05-20 | ${WITHOUT_CONTRACT}; ${registered('2026-05-11')}; ${referred}
      2026-05-11 – 2026-05-25: fulfilled 2026-05-11
    registered on its day, and listed after it
      regional.register | 2026-05-20 | ${WITHOUT_CONTRACT}; ${referred}; ${registered('2026-05-11')}
      2026-05-11 – 2026-05-25: fulfilled 2026-05-11
    registered after it
      regional.register | 2026-05-20 | ${WITHOUT_CONTRACT}; ${referred}; ${registered('2026-05-18')}
      2026-05-11 – 2026-05-25: fulfilled 2026-05-18
  `,
)

obligationTable(
  'the registration takes the proof away only where none was given',
  `
    the proof comes after it
      regional.proof | 2026-06-30
      ${WITHOUT_CONTRACT}; ${letter}; ${registered('2026-06-10')}; 2026-06-12 registrationProofReceived
      2026-06-04 – 2026-06-25: fulfilled 2026-06-12
    no proof comes
      regional.proof | 2026-06-30 | ${WITHOUT_CONTRACT}; ${letter}; ${registered('2026-06-10')}
      2026-06-04 – 2026-06-25: lapsed after regionalServiceRegistered 2026-06-10
  `,
)

const UNRETURNED = '2023-04-12 questionnaireImpossible (examIndicated yes)'
const absent = (on: string) => `${on} unjustifiedAbsence (at exam, plannedOn ${on})`
const newDate = (on: string, plannedOn: string) => `${on} newDateSet (at exam, plannedOn ${plannedOn})`

obligationTable(
  'a new date after an absence is in time where the letter or the date itself lies within the month',
  `
    the letter on the last day
      absence.newDate | 2023-07-10 | ${UNRETURNED}; ${absent('2023-05-10')}; ${newDate('2023-06-10', '2023-06-19')}
      2023-05-10 – 2023-06-10: fulfilled 2023-06-10
    the date on the last day, of a letter that is known later
      absence.newDate | 2023-07-10 | ${UNRETURNED}; ${absent('2023-05-10')}; ${newDate('2023-06-12', '2023-06-10')}
      2023-05-10 – 2023-06-10: fulfilled 2023-06-12
    both after it
      absence.newDate | 2023-07-10 | ${UNRETURNED}; ${absent('2023-05-10')}; ${newDate('2023-06-12', '2023-06-19')}
      2023-05-10 – 2023-06-10: fulfilledLate 2023-06-12
  `,
)

it('a draft without that rule asks for the letter itself within the month', () => {
  const { dossier } = caseOf([
    'start: 2023-01-16',
    UNRETURNED,
    absent('2023-05-10'),
    newDate('2023-06-12', '2023-06-10'),
  ])
  const rules: Rulebook = {
    ...rulebook,
    obligations: rulebook.obligations.map((record) => {
      if (record.id !== 'absence.newDate/exam') return record
      const { inTimeBy: _, ...others } = record
      // SAFETY: the field is optional in every record.
      return others as typeof record
    }),
  }
  const { obligations } = evaluateUnder(rules, dossier, { asOf: day('2023-07-10') })
  expect(obligations.find(({ key }) => key === 'absence.newDate')?.state).toBe('fulfilledLate')
})

const thrice = [UNRETURNED, ...['2023-05-10', '2023-06-07', '2023-07-05'].map(absent)].join('; ')
const notified = '2023-07-12 consequenceNotified'

obligationTable(
  'one letter notifies one consequence: the oldest that was not notified, or that of the planned day that it states',
  `
    on the day of the absence itself
      consequence.notify | 2023-07-20 | ${thrice}; 2023-06-07 consequenceNotified
      2023-06-07 – no term: fulfilled 2023-06-07
    one letter: the first
      consequence.notify | 2023-07-20 | ${thrice}; ${notified} | 2023-06-07 – no term: fulfilled 2023-07-12
    one letter: not the second
      consequence.notify#2 | 2023-07-20 | ${thrice}; ${notified} | 2023-07-05 – no term: open
    two letters of one day: the first
      consequence.notify | 2023-07-20 | ${thrice}; ${notified}; ${notified} | 2023-06-07 – no term: fulfilled 2023-07-12
    two letters of one day: the second
      consequence.notify#2 | 2023-07-20 | ${thrice}; ${notified}; ${notified}
      2023-07-05 – no term: fulfilled 2023-07-12
    a second letter from before the second absence
      consequence.notify#2 | 2023-07-20 | ${thrice}; 2023-06-08 consequenceNotified; 2023-06-30 consequenceNotified
      2023-07-05 – no term: open
    it names the second: not the first
      consequence.notify | 2023-07-20 | ${thrice}; ${notified} (plannedOn 2023-07-05) | 2023-06-07 – no term: open
    it names the second
      consequence.notify#2 | 2023-07-20 | ${thrice}; ${notified} (plannedOn 2023-07-05)
      2023-07-05 – no term: fulfilled 2023-07-12
  `,
)

const estimated = '2023-06-05 capacityEstimated (category 1)'
const gap = (lastDay: string, resumed: string) =>
  `${lastDay} incapacityEnded (lastDay ${lastDay}); ${resumed} incapacityResumed`

obligationTable(
  'what is due on a day of a gap in the incapacity cannot be done in time: it lapses, or is done later without being late',
  `
    the gap ends on the last day
      estimate.first | 2023-06-20 | ${gap('2023-05-10', '2023-05-16')}
      2023-04-16 – 2023-05-15: lapsed after incapacityEnded 2023-05-10
    the incapacity is back on the last day
      estimate.first | 2023-06-20 | ${gap('2023-05-10', '2023-05-15')} | 2023-04-16 – 2023-05-15: overdue
    the gap begins on the last day
      estimate.first | 2023-06-20 | ${gap('2023-05-14', '2023-05-18')}
      2023-04-16 – 2023-05-15: lapsed after incapacityEnded 2023-05-14
    the gap begins the day after
      estimate.first | 2023-06-20 | ${gap('2023-05-15', '2023-05-18')} | 2023-04-16 – 2023-05-15: overdue
    done after a gap of the last day
      estimate.first | 2023-06-20 | ${gap('2023-05-10', '2023-05-16')}; ${estimated}
      2023-04-16 – 2023-05-15: fulfilled 2023-06-05
    done after a gap of other days
      estimate.first | 2023-06-20 | ${gap('2023-05-10', '2023-05-15')}; ${estimated}
      2023-04-16 – 2023-05-15: fulfilledLate 2023-06-05
  `,
)
