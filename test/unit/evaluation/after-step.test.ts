import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

/** The steps of a rule, each with what triggers it. */
const stepsOn = (asOf: string, rule: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts)
    .obligations.filter((one) => one.rule === rule)
    .map(({ key, trigger }) => `${key} after ${trigger.type} ${trigger.on}`)

describe('help with the questionnaire follows the day after the last day of a return that was missed (A3-2)', () => {
  it.each(
    rowsOf(`
      on its last day | 2023-04-10 | – | –
      the day after | 2023-04-11 | – | questionnaire.support after questionnaireNotReceived 2023-04-11
      returned on its last day | 2023-04-20 | 2023-04-10 questionnaireReceived (complete yes) | –
      returned the day after
        2023-04-20 | 2023-04-11 questionnaireReceived (complete yes)
        questionnaire.support after questionnaireNotReceived 2023-04-11
      the incapacity ended on its last day | 2023-04-20 | ended on: 2023-04-10 | –
      the incapacity ended the day after
        2023-04-20 | ended on: 2023-04-11 | questionnaire.support after questionnaireNotReceived 2023-04-11
    `),
  )('%s', (_, asOf, facts, expected) => {
    const all = ['2023-03-27 questionnaireSent (route A)', ...partsOf(facts)]
    expect(stepsOn(asOf, 'questionnaire.support', all)).toEqual(partsOf(expected))
  })
})

it('a second letter follows the first proof that was missed, and none follows the second (LT-19)', () => {
  const facts = [
    'start: 2025-12-01',
    'contract: no',
    '2026-05-04 capacityEstimated (category 4)',
    '2026-06-02 referredToRegionalService',
    '2026-06-04 registrationLetterSent (lastDay 2026-06-18)',
    '2026-06-26 registrationLetterSent (lastDay 2026-07-10)',
  ]
  expect(stepsOn('2026-06-25', 'regional.secondLetter', facts)).toEqual([])
  expect(stepsOn('2026-08-03', 'regional.secondLetter', facts)).toEqual([
    'regional.secondLetter after registrationNotProven 2026-06-26',
  ])
})

describe('the contact of the seventh month follows an estimate that CODEX or permitted work barred on its last day (LT-4)', () => {
  it.each(
    rowsOf(`
      on that last day | 2024-05-31 | 2024-06-20 | – | –
      the day after | 2024-06-01 | 2024-06-20 | – | evaluation.contact#7 after estimateBarred 2024-06-01
      the work ended on the last day | 2024-07-01 | 2024-05-31 | – | evaluation.contact#7 after estimateBarred 2024-06-01
      the work ended on its eve | 2024-07-01 | 2024-05-30 | – | –
      estimated all the same, on the last day
        2024-07-01 | 2024-06-20 | 2024-05-31 capacityEstimated (category 2) | –
      another step that was missed while it was barred: not the estimate
        2024-05-15 | 2024-05-10 | 2024-04-11 questionnaireSent (route A) | –
      a stay in hospital does not bar it | 2024-07-01 | 2024-05-30 | 2024-05-27 hospitalStayStarted | –
    `),
  )('%s', (_, asOf, until, facts, expected) => {
    const work = ['2024-03-20 permittedWorkStarted', `${until} permittedWorkEnded`]
    const found = stepsOn(asOf, 'evaluation.contact', ['start: 2024-02-01', ...work, ...partsOf(facts)])
    expect(found.filter((line) => line.includes('contact#7'))).toEqual(partsOf(expected))
  })
})

describe('a new estimate follows a contact that evaluates the incapacity (LT-4)', () => {
  const work = ['start: 2024-02-01', '2024-03-20 permittedWorkStarted', '2024-06-20 permittedWorkEnded']

  it.each([
    [
      'a contact',
      ['2024-08-12 physicalContact (by advisingDoctor)'],
      ['estimate.again after physicalContact 2024-08-12'],
    ],
    ['none', [], []],
  ])('%s', (_, facts, expected) => {
    expect(stepsOn('2024-08-19', 'estimate.again', [...work, ...facts])).toEqual(expected)
  })
})
