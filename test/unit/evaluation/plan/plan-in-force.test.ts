import { describe, expect, it } from 'vitest'
import { type Day, day } from '../../../../src/calendar/day.js'
import { numberOf } from '../../../../src/calendar/day-number.js'
import { lawOfCase } from '../../../../src/evaluation/plan/law-of-case.js'
import { planOf } from '../../../../src/evaluation/plan/plan.js'
import { planInForce } from '../../../../src/evaluation/plan/plan-in-force.js'
import { rulebook } from '../../../../src/rules/rulebook.js'

const plan = planOf(rulebook)
const law = lawOfCase(plan.laws, day('2023-01-02'), 'employee')
const on = (date: Day) => planInForce(plan, law, numberOf(date))
const of2023 = on(day('2023-06-01'))
const of2027 = on(day('2027-06-01'))

const recordsOf = ({ rules }: typeof plan, rule: string) => rules.find((one) => one.rule === rule)?.records ?? []

const ascending = (one: number, other: number): number => one - other

describe('the plan without the texts that are not in force yet', () => {
  it('has no amendment of a later text', () => {
    expect(
      recordsOf(plan, 'estimate.first').some(({ amendments, actors }) => amendments.length + actors.length > 0),
    ).toBe(true)
    for (const { records } of of2023.rules)
      for (const { amendments, actors } of records) expect([amendments, actors]).toEqual([[], []])
  })

  it('has the records of a text from its first day on', () => {
    expect(recordsOf(of2023, 'regional.letter')).toEqual([])
    expect(recordsOf(of2027, 'regional.letter')).not.toEqual([])
  })

  it('keeps every rule in its place', () => {
    for (const { rule, place } of of2023.rules) expect(plan.rules[place]?.rule).toBe(rule)
    expect(of2023.rules.map(({ place }) => place)).toEqual(of2023.rules.map(({ place }) => place).toSorted(ascending))
  })

  it('leaves out a rule of which no record is in force yet', () => {
    expect(of2023.rules.map(({ rule }) => rule)).not.toContain('regional.letter')
    expect(of2027.rules.map(({ rule }) => rule)).toContain('regional.letter')
  })

  it('keeps every need, the consequences and the presumptions', () => {
    expect(of2023.needs).toHaveLength(plan.needs.length)
    expect(of2023.consequences).toBe(plan.consequences)
    expect(of2023.presumptions).toBe(plan.presumptions)
  })

  it('is made once for each period of the law', () => {
    expect(on(day('2023-06-02'))).toBe(of2023)
    expect(of2027).not.toBe(of2023)
  })

  it('has a text on its first day', () => {
    const another = planOf({ ...rulebook })
    const lettersOn = (date: Day) =>
      recordsOf(
        planInForce(another, lawOfCase(another.laws, day('2023-01-02'), 'employee'), numberOf(date)),
        'regional.letter',
      )
    expect(lettersOn(day('2026-05-31'))).toEqual([])
    expect(lettersOn(day('2026-06-01'))).toHaveLength(1)
  })
})
