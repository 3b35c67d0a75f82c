import { evaluate } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { evaluatedOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

it('keeps the trigger of a step when the passing of a day gives it another one (LT-4)', () => {
  const { dossier } = caseOf([
    'start: 2024-01-28',
    'contract: no',
    '2024-01-28 capacityEstimated (category 1)',
    '2024-03-01 incapacityStartCorrected (start 2024-02-04)',
    '2024-05-20 codexRequested (by employer)',
  ])
  const triggerOn = (asOf: string) =>
    evaluate(dossier, { asOf: day(asOf) }).obligations.find(({ key }) => key === 'evaluation.contact#7')?.trigger
  // The estimate is barred on its last day, 3 June, which would start the contact of the seventh month as well.
  expect(triggerOn('2024-06-03')).toEqual({ type: 'capacityEstimated', on: '2024-01-28', moment: 'month7CaseBegins' })
  expect(triggerOn('2024-06-04')).toEqual(triggerOn('2024-06-03'))
})

/** The steps of a rule: their keys, what triggers each, and their states. */
const stepsOn = (asOf: string, rule: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts)
    .obligations.filter((one) => one.rule === rule)
    .map(({ key, trigger, state }) => `${key} ${trigger.type} ${trigger.on} ${state}`)

describe('the number in the key of a step', () => {
  it.each(
    rowsOf(`
      of one step: none
        questionnaire.return | 2023-05-02 | 2023-03-27 questionnaireSent (route A)
        questionnaire.return questionnaireSent 2023-03-27 overdue
      of the second step of two events
        questionnaire.return | 2023-05-02
        2023-03-27 questionnaireSent (route A); 2023-04-03 questionnaireReceived (complete yes);
        2023-04-24 questionnaireSent (route A)
        questionnaire.return questionnaireSent 2023-03-27 fulfilled;
        questionnaire.return#2 questionnaireSent 2023-04-24 open
      of what follows a missed step: that of the missed step, also where nothing followed the first
        questionnaire.support | 2023-06-01
        2023-03-27 questionnaireSent (route A); 2023-04-03 questionnaireReceived (complete yes);
        2023-05-02 questionnaireSent (route A)
        questionnaire.support#2 questionnaireNotReceived 2023-05-17 open
      of a repeated step: that of the occurrence, behind that of the plan from the second plan on
        ziv.review | 2023-12-04
        2023-05-02 zivStarted (situation B); 2023-05-15 planDrawnUp (elements goals); 2023-07-03 zivEnded;
        2023-07-10 zivStarted (situation B); 2023-07-17 planDrawnUp (elements goals)
        ziv.review#1 planDrawnUp 2023-05-15 lapsed; ziv.review#2.1 planDrawnUp 2023-07-17 overdue;
        ziv.review#2.2 planDrawnUp 2023-07-17 open; ziv.review#2.3 planDrawnUp 2023-07-17 upcoming
      of a contact in the months of incapacity: the month; in those of invalidity: the number of the recognition (LT-4)
        evaluation.contact | 2026-02-12
        start: 2024-01-08; 2024-12-16 invalidityRecognised (until 2025-12-31);
        2025-12-15 invalidityRecognised (until 2026-12-31)
        evaluation.contact#4 incapacityStart 2024-01-08 overdue; evaluation.contact#11 incapacityStart 2024-01-08 overdue;
        evaluation.contact#i1 invalidityRecognised 2024-12-16 lapsed;
        evaluation.contact#i2 invalidityRecognised 2025-12-15 upcoming
    `),
  )('%s', (_, rule = '', asOf = '', facts = '', expected = '') => {
    expect(stepsOn(asOf, rule, partsOf(facts))).toEqual(partsOf(expected))
  })
})

describe('of several triggers of one contact the last that stands is told (LT-4)', () => {
  it.each(
    rowsOf(`
      one
        2024-04-15 capacityEstimated (category 1) | evaluation.contact#7 capacityEstimated 2024-04-15 open
      one, which has lapsed
        2024-04-15 capacityEstimated (category 1); 2024-04-22 capacityEstimated (category 2)
        evaluation.contact#7 capacityEstimated 2024-04-15 lapsed
      two, of which the first has lapsed
        2024-04-15 capacityEstimated (category 1); 2024-04-22 capacityEstimated (category 2);
        2024-04-29 capacityEstimated (category 3)
        evaluation.contact#7 capacityEstimated 2024-04-29 open
      two, which have both lapsed: the last
        2024-04-15 capacityEstimated (category 1); 2024-04-22 capacityEstimated (category 2);
        2024-04-29 capacityEstimated (category 3); 2024-05-06 capacityEstimated (category 2)
        evaluation.contact#7 capacityEstimated 2024-04-29 lapsed
      one that was fulfilled before the estimate that would end it
        2024-04-15 capacityEstimated (category 1); 2024-07-15 physicalContact (by advisingDoctor);
        2024-07-22 capacityEstimated (category 2)
        evaluation.contact#7 capacityEstimated 2024-04-15 fulfilled
      an estimate that was barred, and then made
        2024-04-15 permittedWorkStarted; 2024-05-10 permittedWorkEnded; 2024-05-20 capacityEstimated (category 3)
        evaluation.contact#7 capacityEstimated 2024-05-20 open
    `),
  )('%s', (_, facts, expected) => {
    const found = stepsOn('2024-08-05', 'evaluation.contact', ['start: 2024-01-08', ...partsOf(facts)])
    expect(found.filter((line) => line.includes('#7'))).toEqual([expected])
  })

  it('stands in the order of the triggers', () => {
    const facts = ['start: 2024-01-08', '2024-04-15 capacityEstimated (category 1)']
    expect(stepsOn('2024-06-03', 'evaluation.contact', facts)).toEqual([
      'evaluation.contact#4 incapacityStart 2024-01-08 overdue',
      'evaluation.contact#7 capacityEstimated 2024-04-15 upcoming',
      'evaluation.contact#11 incapacityStart 2024-01-08 upcoming',
    ])
  })
})
