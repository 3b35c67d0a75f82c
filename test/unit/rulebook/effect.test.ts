import { amend, type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { amendedBy, law } from '../../support/invented-reform.js'

const withoutEffect = (record: string) => [
  {
    code: 'amendment.withoutEffect',
    path: [0, 'law'],
    expected: 'a text that applies to a case for which the record is law',
    received: `"${record}"`,
    message:
      'The record is law for no case to which the text applies: it has ended by then, or concerns another scheme.',
  },
]

const issuesUnder = (rules: Rulebook, amendment: object) => {
  const result = amend(rules, [amendment])
  return result._tag === 'Left' ? result.left : []
}

describe('a record that is law from 1 July 2024 for who fell ill before 2024', () => {
  const record = 'evaluation.contact#4'
  const change = {
    law: { id: 'change', title: 'Another invented text', inForce: [{ from: '2024-01-01', startsUntil: '2023-12-31' }] },
    record,
    bearer: 'insurer',
  }

  it.each<[string, string, readonly object[]]>([
    ['a day before', '2024-06-30', withoutEffect(record)],
    ['on that day', '2024-07-01', withoutEffect(record)],
    ['a day later', '2024-07-02', []],
  ])('and is ended %s: a change for these cases', (_, from, expected) => {
    const ended = amendedBy({ law: { ...law, inForce: [{ from }] }, record, ended: 'repealed' })
    expect(issuesUnder(ended, change)).toEqual(expected)
  })
})

describe('a record that a text ends for the self-employed alone', () => {
  const ended = amendedBy({
    law: { ...law, inForce: [{ from: '2027-01-01', schemes: ['selfEmployed'] }] },
    record: 'doctor.inform',
    ended: 'repealed',
  })

  it.each<[string, readonly object[]]>([
    ['employee', []],
    ['unemployed', []],
    ['selfEmployed', withoutEffect('doctor.inform')],
  ])('can still be changed for others: %s', (scheme, expected) => {
    const other = { id: 'other', title: 'Another invented text', inForce: [{ from: '2028-01-01', schemes: [scheme] }] }
    expect(issuesUnder(ended, { law: other, record: 'doctor.inform', bearer: 'insurer' })).toEqual(expected)
  })
})

it('a step of employees and unemployed persons cannot be changed for the self-employed', () => {
  const forOthers = { ...law, inForce: [{ from: '2027-01-01', schemes: ['selfEmployed'] }] }
  const change = { law: forOthers, record: 'codexPlan.answer', bearer: 'insurer' }
  expect(issuesUnder(rulebook, change)).toEqual(withoutEffect('codexPlan.answer'))
})
