import { rulebook } from 'terug-naar-werk/rulebook'
import { expect, it } from 'vitest'
import { countsFromStart } from '../../../src/explain/counts-from-start.js'
import { amendedBy, days } from '../../support/invented-reform.js'

/** The records whose days move with the start of the incapacity. */
const moving = (rules = rulebook) =>
  rules.obligations.filter((record) => countsFromStart(rules, record)).map(({ id }) => id)

const byLaw = [
  // By the start itself: after 10 weeks, in the fourth month, after a year.
  'questionnaire.send',
  'estimate.first',
  // To the end of the fourth or the seventh month.
  'exam.questionnaireImpossible',
  'exam.category1',
  'exam.category3',
  'contact.first/atOnce',
  'evaluation.contact#4',
  'evaluation.contact#7',
  'evaluation.contact#11',
  // It follows the contacts in those months.
  'estimate.again',
  'regional.start',
]

it('the steps that are counted from the start of the incapacity, or follow such a step', () => {
  expect(moving()).toEqual(byLaw)
})

it('a step that a text counted from the start, whatever another text says of it', () => {
  const window = { from: days(0), until: days(100, 'incapacityStart') }
  const moved = moving(amendedBy({ record: 'questionnaire.return/routeA', window }))
  // The help with the questionnaire follows the step that was missed.
  expect(moved.filter((id) => !byLaw.includes(id))).toEqual([
    'questionnaire.return/routeA',
    'questionnaire.support/routeA',
  ])
})
