import type { LetterContent } from 'terug-naar-werk/letters'
import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { statementsOf } from '../../../../src/letters/statements.js'
import { day } from '../../../support/days.js'
import { absentAt, everyLetter, letterOn } from '../../../support/letters.js'
import { evaluatedOn } from '../../../support/short-cases.js'

const letters = everyLetter()

const asked = ['start: 2025-09-01', '2025-11-17 questionnaireImpossible (examIndicated yes)', '2025-11-18 referred']

const employee = [...asked, 'scheme: employee']

const selfEmployed = [...asked, 'scheme: selfEmployed']

const byLawRates = [...employee, 'reading: RD-10 lawRates']

describe('the letter with a new date (SA-2)', () => {
  it('states what was missed, the month for the new date, and what the next absences lead to', () => {
    expect(letters.newDate.states).toStrictEqual([
      { kind: 'absence', at: 'firstContact', plannedOn: '2023-06-12' },
      { kind: 'newDate', at: 'firstContact', from: '2023-06-12', until: '2023-07-12' },
      {
        kind: 'warning',
        at: 'firstContact',
        absence: 2,
        consequence: 'reduction',
        percentage: 2.5,
        end: 'newDateAsked',
      },
      { kind: 'furtherWarning', at: 'firstContact', absence: 3, end: 'held' },
      { kind: 'contact', about: 'appointment', with: 'coordinator' },
    ])
  })

  it('states both rates, where the law changes while the new date may still lie before it (LT-6)', () => {
    expect(letters.atTheTurn.states).toContainEqual({
      kind: 'warning',
      at: 'exam',
      absence: 2,
      consequence: 'suppression',
      percentage: 100,
      end: 'newDateAsked',
      earlier: { until: '2026-02-28', consequence: 'reduction', percentage: 2.5 },
    })
  })
})

/** The month for the new date, what the letter warns of on a date in it, and on one up to an earlier day. */
const warned = (facts: readonly string[], at: string, plannedOn: string): readonly string[] => {
  const { states } = letterOn(plannedOn, 'absence.newDate', [...facts, absentAt(at, plannedOn)])
  return states.flatMap((one) => {
    if (one.kind === 'newDate') return [`${one.from} – ${one.until}`]
    if (one.kind !== 'warning') return []
    const { consequence, percentage, earlier } = one
    const other = earlier && `until ${earlier.until}: ${earlier.consequence} ${earlier.percentage}`
    return [`${consequence} ${percentage}`, ...(other === undefined ? [] : [other])]
  })
}

describe('the warning states the rate of the law on the last day for the new date, and the one before it (LT-2, LT-6)', () => {
  it.each([
    ['a month before March 2026', employee, 'exam', '2026-01-31', ['2026-01-31 – 2026-02-28', 'reduction 2.5']],
    [
      'a month that ends on 1 March 2026',
      employee,
      'exam',
      '2026-02-01',
      ['2026-02-01 – 2026-03-01', 'suppression 100', 'until 2026-02-28: reduction 2.5'],
    ],
    [
      'the same at the first contact',
      employee,
      'firstContact',
      '2026-02-01',
      ['2026-02-01 – 2026-03-01', 'reduction 10', 'until 2026-02-28: reduction 2.5'],
    ],
    [
      'a month that begins on the last day of February 2026',
      employee,
      'exam',
      '2026-02-28',
      ['2026-02-28 – 2026-03-28', 'suppression 100', 'until 2026-02-28: reduction 2.5'],
    ],
    [
      'a month that begins on 1 March 2026',
      employee,
      'exam',
      '2026-03-01',
      ['2026-03-01 – 2026-04-01', 'suppression 100'],
    ],
    [
      'an evaluation that follows a choice, but none about the rates',
      [...employee, 'rolls over: yes'],
      'exam',
      '2026-02-10',
      ['2026-02-10 – 2026-03-10', 'suppression 100', 'until 2026-02-28: reduction 2.5'],
    ],
    [
      'the self-employed keep their rate',
      selfEmployed,
      'exam',
      '2026-02-10',
      ['2026-02-10 – 2026-03-10', 'reduction 2.5'],
    ],
    [
      'the self-employed keep it by the other answer to RD-10 too',
      [...selfEmployed, 'reading: RD-10 lawRates'],
      'exam',
      '2026-02-10',
      ['2026-02-10 – 2026-03-10', 'reduction 2.5'],
    ],
  ] as const)('%s', (_, facts, at, plannedOn, expected) => {
    expect(warned(facts, at, plannedOn)).toEqual(expected)
  })
})

describe('by the rates of the law, these hold from 1 January 2026 on (RD-10)', () => {
  it.each([
    ['a month before 2026', 'exam', '2025-11-30', ['2025-11-30 – 2025-12-30', 'reduction 2.5']],
    [
      'a month that ends on 1 January 2026',
      'exam',
      '2025-12-01',
      ['2025-12-01 – 2026-01-01', 'suppression 100', 'until 2025-12-31: reduction 2.5'],
    ],
    [
      'the same at the first contact',
      'firstContact',
      '2025-12-15',
      ['2025-12-15 – 2026-01-15', 'reduction 10', 'until 2025-12-31: reduction 2.5'],
    ],
    ['a month that begins on 1 January 2026', 'exam', '2026-01-01', ['2026-01-01 – 2026-02-01', 'suppression 100']],
    ['March 2026 then changes no rate', 'exam', '2026-02-10', ['2026-02-10 – 2026-03-10', 'suppression 100']],
  ] as const)('%s', (_, at, plannedOn, expected) => {
    expect(warned(byLawRates, at, plannedOn)).toEqual(expected)
  })

  it.each([
    ['the decree is followed without an answer', employee],
    ['and where its answer is given', [...employee, 'reading: RD-10 decree']],
  ])('%s', (_, facts) => {
    expect(warned(facts, 'exam', '2025-12-15')).toEqual(['2025-12-15 – 2026-01-15', 'reduction 2.5'])
  })
})

describe('a place whose rate no later text changed', () => {
  const evaluation = evaluatedOn('2026-07-01', [...employee, absentAt('exam', '2026-06-15')])
  const obligation = evaluation.obligations.find(({ key }) => key === 'absence.newDate')
  if (obligation === undefined) throw new Error('no letter')

  // No text asks for a letter after the first absence at these places; what their second absence leads to is law.
  it.each([
    // LT-6
    ['occupationalPhysician', 'suppression', 100],
    // LT-20
    ['regionalAdviser', 'reduction', 10],
  ] as const)('%s: one rate, %s %s', (at, consequence, percentage) => {
    const contents: readonly LetterContent[] = [{ kind: 'warning', at, absence: 2 }]
    const of = { obligation, fulfilledBy: 'newDateSet', day: day('2026-07-01'), evaluation, rules: rulebook }
    expect(statementsOf(contents, of)).toStrictEqual([
      { kind: 'warning', at, absence: 2, consequence, percentage, end: 'newDateAsked' },
    ])
  })
})
