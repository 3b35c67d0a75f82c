import { type ObligationRule, rulebook } from 'terug-naar-werk'
import { expect, it } from 'vitest'

// Only an act of the insured or of an authority may roll over to a working day (norms section 10).

const rules: readonly ObligationRule[] = rulebook.obligations

const ofKind = (kind: string): readonly string[] =>
  rules
    .filter(({ window }) => window.kind === kind)
    .map(({ rule, suffix = '', norms }) => [rule + suffix, norms].join())

it('the stretches of the incapacity, and the moment of the contact itself', () => {
  expect(ofKind('window')).toEqual([
    'estimate.first,A4-1',
    'exam.questionnaireImpossible,A4-3',
    'exam.category3,A5-3',
    'contact.first,A7-2,A7-4',
    'consent.ask,A7-5',
    'evaluation.contact#4,LT-4',
    'evaluation.contact#7,LT-4',
    'evaluation.contact#11,LT-4',
  ])
})

it('what comes back, from the day after the plan the first time', () => {
  expect(ofKind('recurrence')).toEqual(['ziv.review,Z3-1'])
  expect(rules.find(({ rule }) => rule === 'ziv.review')?.window.from).toEqual({
    count: 'days',
    days: 1,
    after: 'trigger',
  })
})

it('all other obligations are acts, with or without a last day', () => {
  expect(ofKind('act')).toHaveLength(rules.length - 9)
})

it('both presumptions are a status', () => {
  expect(rulebook.presumptions.map(({ window }) => window.kind)).toEqual(['status', 'status'])
})
