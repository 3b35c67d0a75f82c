import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { evaluateUnder } from '../../../src/evaluation/evaluate.js'
import { act, on, withinMonthsAfter } from '../../../src/law/boundaries.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { obligationTable } from '../../support/obligation-table.js'
import { evaluatedOn, lineOf } from '../../support/short-cases.js'

const sent = '2023-03-27 questionnaireSent (route A)'

const gap = '2023-04-05 incapacityEnded (lastDay 2023-04-05); 2023-04-12 incapacityResumed'

const keysOf = (rule: string, asOf: string, facts: readonly string[]) =>
  evaluatedOn(asOf, facts)
    .obligations.filter((one) => one.rule === rule)
    .map(({ key, window }) => `${key} from ${window.from}`)

describe('each thing that triggers a rule makes an obligation, numbered in order of day', () => {
  const questionnaireNotNeeded = '2023-02-10 questionnaireUpdateNotNeeded'
  const category4 = '2023-04-24 capacityEstimated (category 4)'

  it.each([
    ['one', ['2023-05-02 referred'], ['contact.first from 2023-05-02']],
    [
      'two variants of a rule, that of route B first',
      [questionnaireNotNeeded, category4, '2023-05-02 referred'],
      ['contact.first from 2023-02-10', 'contact.first#2 from 2023-05-02'],
    ],
    [
      'three of them',
      [questionnaireNotNeeded, category4, '2023-05-02 referred', '2023-06-12 questionnaireUpdateNotNeeded'],
      ['contact.first from 2023-02-10', 'contact.first#2 from 2023-05-02', 'contact.first#3 from 2023-06-12'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(keysOf('contact.first', '2023-06-13', facts).toSorted()).toEqual(expected)
  })
})

obligationTable(
  'a step that was missed leads to another from the day after its last day',
  `
    nothing was sent
      questionnaire.support | 2023-04-11 | – | not listed
    the last day
      questionnaire.support | 2023-04-10 | ${sent} | not listed
    the day after
      questionnaire.support | 2023-04-11 | ${sent} | 2023-04-11 – no term: open
    returned on the last day
      questionnaire.support | 2023-04-11 | ${sent}; 2023-04-10 questionnaireReceived (complete yes) | not listed
    returned the day after
      questionnaire.support | 2023-04-12 | ${sent}; 2023-04-11 questionnaireReceived (complete yes)
      2023-04-11 – no term: lapsed after questionnaireReceived 2023-04-11
    impossible on the last day
      questionnaire.support | 2023-04-11 | ${sent}; 2023-04-10 questionnaireImpossible (examIndicated no) | not listed
    impossible the day after
      questionnaire.support | 2023-04-12 | ${sent}; 2023-04-11 questionnaireImpossible (examIndicated no)
      2023-04-11 – no term: lapsed after questionnaireImpossible 2023-04-11
    the incapacity did not run on the last day: nobody could return it, and nothing was missed
      questionnaire.support | 2023-04-25 | ${sent}; ${gap} | not listed
    the same, and returned after that gap
      questionnaire.support | 2023-04-25 | ${sent}; ${gap}; 2023-04-20 questionnaireReceived (complete yes) | not listed
    the second of two, the first not missed: it keeps the number of its step
      questionnaire.support#2 | 2023-06-01
      ${sent}; 2023-04-10 questionnaireReceived (complete yes); 2023-05-02 questionnaireSent (route A)
      2023-05-17 – no term: open
  `,
)

const WITHOUT_CONTRACT =
  'start: 2025-12-01; scheme: unemployed; contract: no; 2026-05-04 capacityEstimated (category 4)'
const referred = '2026-06-02 referredToRegionalService'
const letterSent = '2026-06-04 registrationLetterSent (lastDay 2026-06-18)'

obligationTable(
  'a second reason for a letter brings none while the first letter is still to be sent',
  `
    referred twice: the first
      regional.letter | 2026-06-20 | ${WITHOUT_CONTRACT}; ${referred}; 2026-06-08 referredToRegionalService
      2026-06-02 – no term: open
    referred twice: no second
      regional.letter#2 | 2026-06-20 | ${WITHOUT_CONTRACT}; ${referred}; 2026-06-08 referredToRegionalService | not listed
    referred again on the day of the letter
      regional.letter#2 | 2026-06-20
      ${WITHOUT_CONTRACT}; ${referred}; ${letterSent}; 2026-06-04 referredToRegionalService | 2026-06-04 – no term: open
    referred again after the letter
      regional.letter#2 | 2026-06-20
      ${WITHOUT_CONTRACT}; ${referred}; ${letterSent}; 2026-06-08 referredToRegionalService | 2026-06-08 – no term: open
    two reasons before the letter, and one after it
      regional.letter#2 | 2026-06-20
      ${WITHOUT_CONTRACT}; ${referred}; 2026-06-03 referredToRegionalService; ${letterSent};
      2026-06-08 referredToRegionalService | 2026-06-08 – no term: open
    referred again after category 4 was left
      regional.letter#2 | 2026-06-20
      ${WITHOUT_CONTRACT}; ${referred}; 2026-06-04 capacityEstimated (category 1); 2026-06-08 referredToRegionalService
      2026-06-08 – no term: open
    referred again before category 4 was left
      regional.letter#2 | 2026-06-20
      ${WITHOUT_CONTRACT}; ${referred}; 2026-06-03 referredToRegionalService; 2026-06-04 capacityEstimated (category 1)
      not listed
    a contact brings a letter before the referral does
      regional.letter | 2026-06-20 | ${WITHOUT_CONTRACT}; 2026-06-01 medicalExam; ${referred} | 2026-06-01 – no term: open
  `,
)

const contact =
  'start: 2024-01-15; 2024-05-06 capacityEstimated (category 3); 2024-07-22 physicalContact (by teamMember)'
const presumed = '2024-07-22 endOfIncapacityPresumed'

obligationTable(
  'a new estimate waits while the doctor still has to examine whom a team member presumes capable',
  `
    nobody presumes it
      estimate.again | 2024-08-21 | ${contact} | 2024-07-22 – no term: open
    not examined yet
      estimate.again | 2024-08-21 | ${contact}; ${presumed} | not listed
    not examined in time
      estimate.again | 2024-08-30 | ${contact}; ${presumed} | not listed
    examined
      estimate.again | 2024-08-21 | ${contact}; ${presumed}; 2024-08-20 medicalExam | 2024-07-22 – no term: open
    examined once, and presumed again
      estimate.again | 2024-08-30
      ${contact}; ${presumed}; 2024-07-25 medicalExam; 2024-08-26 endOfIncapacityPresumed | not listed
    the incapacity ended without the examination
      estimate.again | 2024-09-21 | ended on: 2024-08-31; ${contact}; ${presumed}
      2024-07-22 – no term: lapsed after incapacityEnded 2024-08-31
  `,
)

obligationTable(
  'the contact of the seventh month follows an estimate that CODEX barred on its last day',
  `
    it was not barred
      evaluation.contact#7 | 2024-09-20 | start: 2024-01-15 | not listed
    CODEX ended on the eve of the last day
      evaluation.contact#7 | 2024-09-20
      start: 2024-01-15; 2024-02-05 codexRequested (by insured); 2024-05-13 codexEnded (definitivelyUnfit no) | not listed
    CODEX ended on the last day
      evaluation.contact#7 | 2024-09-20
      start: 2024-01-15; 2024-02-05 codexRequested (by insured); 2024-05-14 codexEnded (definitivelyUnfit no)
      2024-07-15 – 2024-08-14: overdue
    the last day itself
      evaluation.contact#7 | 2024-05-14 | start: 2024-01-15; 2024-02-05 codexRequested (by insured) | not listed
  `,
)

obligationTable(
  'a new estimate follows a contact, and no evaluation on the file',
  `
    a contact of the eleventh month
      estimate.again | 2024-12-20 | start: 2024-01-15; 2024-11-25 medicalExam | 2024-11-25 – no term: open
    the file alone
      estimate.again | 2024-12-20 | start: 2024-01-15; 2024-11-25 evaluationOnFile | not listed
  `,
)

const secondLetterSent = '2026-06-29 registrationLetterSent (lastDay 2026-07-13)'

obligationTable(
  'a second letter follows the first that brought no proof, and no third one follows the second',
  `
    the second
      regional.secondLetter | 2026-09-20 | ${WITHOUT_CONTRACT}; ${referred}; ${letterSent}; ${secondLetterSent}
      2026-06-26 – no term: fulfilled 2026-06-29
    no third
      regional.secondLetter#2 | 2026-09-20 | ${WITHOUT_CONTRACT}; ${referred}; ${letterSent}; ${secondLetterSent}
      not listed
  `,
)

describe('the same step on either route is missed apart', () => {
  it.each([
    ['A', ['A3-2', 'A3-3']],
    ['B', ['B3-2']],
  ])('route %s', (route, norms) => {
    const { obligations } = evaluatedOn('2023-06-01', [`2023-05-02 questionnaireSent (route ${route})`])
    expect(obligations.filter(({ rule }) => rule === 'questionnaire.support').map((one) => one.norms)).toEqual([norms])
  })
})

it('of the steps of which one at a time is asked, the earliest trigger counts, in whatever order a draft names them', () => {
  const obligations = rulebook.obligations.map((record) =>
    record.id === 'regional.letter'
      ? { ...record, trigger: ['referredToRegionalService', 'placedInCategory4'] as const }
      : record,
  )
  const { dossier } = caseOf([
    ...['start: 2025-12-01', 'scheme: unemployed', 'contract: no'],
    ...['2026-06-02 capacityEstimated (category 4)', '2026-06-08 referredToRegionalService'],
  ])
  // SAFETY: the triggers are moments, and nothing but the evaluation reads them here.
  const rules = { ...rulebook, obligations } as unknown as typeof rulebook
  const letters = evaluateUnder(rules, dossier, { asOf: day('2026-06-20') }).obligations.filter(
    ({ rule }) => rule === 'regional.letter',
  )
  expect(letters.map(({ key, window }) => `${key} ${window.from}`)).toEqual(['regional.letter 2026-06-02'])
})

describe('where one letter notifies one decision, another reading leaves to each the letter that is its own', () => {
  const monthToNotify: Rulebook = {
    ...rulebook,
    obligations: rulebook.obligations.map((record) =>
      record.id === 'consequence.notify'
        ? { ...record, window: act(on('trigger'), withinMonthsAfter(1, 'trigger', 'sameDate')) }
        : record,
    ),
  }
  const absences = ['2023-05-10', '2023-06-30', '2023-09-30'].map(
    (planned) => `${planned} unjustifiedAbsence (at exam, plannedOn ${planned})`,
  )
  const lines = (letters: readonly string[]) => {
    const impossible = '2023-04-12 questionnaireImpossible (examIndicated yes)'
    const { dossier } = caseOf(['start: 2023-01-16', impossible, ...absences, ...letters])
    return evaluateUnder(monthToNotify, dossier, { asOf: day('2023-12-01') })
      .obligations.filter(({ rule }) => rule === 'consequence.notify')
      .map((one) => [
        lineOf(one),
        ...(one.readings ?? []).map(({ window, state, fulfilledOn }) => [window.until, state, fulfilledOn].join(' ')),
      ])
  }

  it('both on the last day of the longer month', () => {
    expect(lines(['2023-07-31 consequenceNotified', '2023-10-31 consequenceNotified'])).toEqual([
      ['2023-06-30 – 2023-07-30: fulfilledLate 2023-07-31', '2023-07-31 fulfilled '],
      ['2023-09-30 – 2023-10-30: fulfilledLate 2023-10-31', '2023-10-31 fulfilled '],
    ])
  })

  it('both after the second absence', () => {
    expect(lines(['2023-10-05 consequenceNotified', '2023-10-31 consequenceNotified'])).toEqual([
      ['2023-06-30 – 2023-07-30: fulfilledLate 2023-10-05', '2023-07-31  '],
      ['2023-09-30 – 2023-10-30: fulfilledLate 2023-10-31', '2023-10-31 fulfilled '],
    ])
  })
})

obligationTable(
  'the new estimate is not asked while the examination of a presumed end is open, and stays done where it was done (LT-4)',
  `
    not done before
      estimate.again | 2024-07-29
      start: 2024-01-28; 2024-05-19 capacityEstimated (category 1); 2024-07-28 medicalExam;
      2024-07-29 endOfIncapacityPresumed
      not listed
    done before
      estimate.again | 2024-07-29
      start: 2024-01-28; 2024-05-19 capacityEstimated (category 1); 2024-07-28 medicalExam;
      2024-07-28 capacityEstimated (category 1); 2024-07-29 endOfIncapacityPresumed
      2024-07-28 – no term: fulfilled 2024-07-28
  `,
)
