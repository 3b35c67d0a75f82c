import { diffEvaluations, type Evaluation } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { amendedBy, days, law, threeWeeks, under } from '../../../support/invented-reform.js'
import { rowsOf } from '../../../support/text-table.js'

/** What changed between two evaluations, each obligation in one line with what caused it. */
const changes = (before: Evaluation, after: Evaluation): readonly string[] =>
  diffEvaluations(before, after).obligations.map(
    ({ key, kinds, causes }) =>
      `${key} ${kinds.join(' ')}: ${causes.map((cause) => Object.values(cause).join(' ')).join(', ')}`,
  )

describe('an invented text is a cause where only one evaluation holds it', () => {
  const facts = ['2027-01-04 questionnaireSent (route A)']
  const fourWeeks = { ...threeWeeks, law: { ...law, id: 'second' }, window: { from: days(0), until: days(28) } }
  const noSupport = { law: { ...law, id: 'other' }, record: 'questionnaire.support/routeB', norms: ['A3-2'] }
  const rules = {
    'the law': rulebook,
    'three weeks': amendedBy(threeWeeks),
    'four weeks': amendedBy(fourWeeks),
    'three, then four weeks': amendedBy(threeWeeks, fourWeeks),
    'three weeks, and another step': amendedBy(threeWeeks, noSupport),
  }
  const on = (name: string, asOf: string) =>
    under(Object.entries(rules).find(([key]) => key === name)?.[1] ?? rulebook, asOf, facts)

  it.each(
    rowsOf(`
      it moves the last day, and what follows from missing that day vanishes
        the law | three weeks | 2027-01-20
        questionnaire.return moved stateChanged: reform invented An invented text
        questionnaire.support vanished: event questionnaireNotReceived 2027-01-19, reform invented An invented text
      and the other way round
        three weeks | the law | 2027-01-20
        questionnaire.return moved stateChanged: reform invented An invented text
        questionnaire.support appeared: event questionnaireNotReceived 2027-01-19, reform invented An invented text
      on another day, only of the step that it amends
        the law | three weeks | 2027-01-22
        questionnaire.return moved stateChanged: reform invented An invented text
        questionnaire.support vanished: event questionnaireNotReceived 2027-01-19
      both hold it, and one a second
        three weeks | three, then four weeks | 2027-01-20
        questionnaire.return moved: reform second An invented text
      the one that had the second lost it
        three, then four weeks | three weeks | 2027-01-20
        questionnaire.return moved: reform second An invented text
      one in place of the other
        three weeks | four weeks | 2027-01-20
        questionnaire.return moved: reform second An invented text, reform invented An invented text
      one that amends another step is named only of what follows
        the law | three weeks, and another step | 2027-01-20
        questionnaire.return moved stateChanged: reform invented An invented text
        questionnaire.support vanished: event questionnaireNotReceived 2027-01-19, reform invented An invented text, reform other An invented text
      both hold it, and the day differs
        three weeks | three weeks | 2027-01-27
        questionnaire.return stateChanged: day 2027-01-27
        questionnaire.support appeared: event questionnaireNotReceived 2027-01-26
    `),
  )('%s', (_, before = '', after = '', asOf = '', ...expected) => {
    expect(changes(on(before, '2027-01-20'), on(after, asOf))).toEqual(expected)
  })
})

it('of a step that was done too, the text is named that amends it, and no other', () => {
  const facts = ['2027-01-04 questionnaireSent (route A)']
  const other = { law: { ...law, id: 'other' }, record: 'questionnaire.support/routeB', norms: ['A3-2'] }
  const done = [...facts, '2027-01-20 questionnaireReceived (complete yes, postedOn 2027-01-20)']
  const [before] = [under(rulebook, '2027-01-20', facts)]
  expect(changes(before, under(amendedBy(threeWeeks, other), '2027-01-20', done))[0]).toBe(
    'questionnaire.return moved stateChanged: done questionnaire.return 2027-01-20, reform invented An invented text',
  )
})
