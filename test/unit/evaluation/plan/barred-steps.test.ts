import type { Scheme } from 'terug-naar-werk'
import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { numberOf } from '../../../../src/calendar/day-number.js'
import { barredSteps } from '../../../../src/evaluation/plan/barred-steps.js'
import { lawOfCase } from '../../../../src/evaluation/plan/law-of-case.js'
import { planOf } from '../../../../src/evaluation/plan/plan.js'
import { day } from '../../../support/days.js'
import { rulebookOf2027 } from '../../../support/invented-law.js'

const stepsOn = (on: string, rules: Rulebook = rulebook, scheme: Scheme = 'employee') => {
  const plan = planOf(rules)
  return barredSteps(plan, lawOfCase(plan.laws, day('2022-03-01'), scheme), numberOf(day(on)))
}

it('what each ground bars or suspends, each rule and norm once', () => {
  const lines = Object.entries(stepsOn('2023-04-20')).map(([ground, { bars, norms }]) =>
    [ground, bars.join(' '), norms.join(' ')].join(' | '),
  )
  expect(lines.toSorted()).toEqual([
    'certifiedEnd | questionnaire.send | A1-2',
    'codexDuringZiv | ziv.followUpInterview ziv.retrainingApproval ziv.resumptionProposal ziv.informTreatingDoctor ziv.review | Z1-2 Z1-3',
    'codexRequested | questionnaire.send estimate.first exam.questionnaireImpossible | A2-4 A4-2',
    'medicalGround | questionnaire.send | A2-2',
    'ownTrajectory | questionnaire.send estimate.first exam.questionnaireImpossible | A2-6 A4-2',
    'permittedWork | questionnaire.send estimate.first exam.questionnaireImpossible contact.first | A2-5 A4-2 A7-3',
  ])
})

it.each([
  ['2022-08-31', 'employee', undefined],
  ['2022-09-01', 'employee', ['A1-2']],
  ['2022-12-31', 'selfEmployed', undefined],
  ['2023-01-01', 'selfEmployed', ['A1-2']],
] as const)('a step that is no law on %s for the %s is not barred', (on, scheme, norms) => {
  expect(stepsOn(on, rulebook, scheme).certifiedEnd?.norms).toEqual(norms)
})

describe('by the law of the day', () => {
  it.each([
    [
      '2026-12-31',
      ['questionnaire.send', 'estimate.first', 'exam.questionnaireImpossible', 'contact.first', 'estimate.again'],
    ],
    ['2027-01-01', ['estimate.first', 'exam.questionnaireImpossible', 'contact.first', 'estimate.again']],
  ])('permitted work, which a law of 2027 no longer lets bar the sending: on %s', (on, bars) => {
    expect(stepsOn(on, rulebookOf2027).permittedWork?.bars).toEqual(bars)
  })
})

it('is worked out once for every period of the law, and nobody can change it', () => {
  const found = stepsOn('2023-04-20')
  expect(stepsOn('2023-11-02')).toBe(found)
  expect(stepsOn('2024-01-02')).not.toBe(found)
  expect(stepsOn('2023-04-20', rulebook, 'unemployed')).not.toBe(found)
  for (const { bars, norms } of Object.values(found)) expect([bars, norms].every(Object.isFrozen)).toBe(true)
})
