import { evaluate } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { absenceOf } from '../../../../src/explain/absence-of.js'
import type { RuleRecord } from '../../../../src/explain/record.js'
import type { InForce } from '../../../../src/law/version.js'
import { rulebook } from '../../../../src/rules/rulebook.js'
import { day } from '../../../support/days.js'
import { employee } from '../../../support/evaluated.js'

const record = (rule: string): RuleRecord => {
  const found = rulebook.obligations.find((one) => one.rule === rule)
  if (found === undefined) throw new Error(rule)
  return found
}

const period = (from: string, until?: string, more: Partial<InForce> = {}): InForce => ({
  from: day(from),
  until: until === undefined ? null : day(until),
  startsFrom: null,
  startsUntil: null,
  ...more,
})

/** The record of a rule, were it law in other periods. */
const lawIn = (rule: string, first: InForce, ...others: readonly InForce[]): RuleRecord => {
  const [{ law }] = record(rule).versions
  return { ...record(rule), versions: [{ law: { ...law, inForce: [first, ...others] } }] }
}

const absence = (asOf: string, records: readonly RuleRecord[], start = '2023-01-16', readings = {}) => {
  const evaluation = evaluate(employee([], { incapacity: { start } }), { asOf: day(asOf), readings })
  return absenceOf('another', records, evaluation).because
}

describe('a rule that is law in several periods', () => {
  const early = period('2023-03-01', '2023-12-31')
  const late = period('2025-01-01', '2025-12-31')
  const others = period('2022-09-01', undefined, { startsUntil: day('2022-12-31') })
  it.each([
    ['is not law yet before the first of them, however they are listed', '2023-02-01', [late, early], 'law'],
    ['is law from the first on', '2023-03-01', [late, early], 'notTriggered'],
    ['is law until the end of the last, however they are listed', '2025-12-01', [late, early], 'notTriggered'],
    ['is repealed after the last', '2026-01-01', [late, early], 'repealed'],
    ['is no law in a period for earlier starts', '2023-02-01', [others, early], 'law'],
  ] as const)('%s', (_, asOf, [first, second], because) => {
    expect(absence(asOf, [lawIn('ziv.evaluate', first, second)])).toBe(because)
  })
})

describe('a rule whose window closes before it is law', () => {
  const first = lawIn('estimate.first', period('2023-05-16'))
  it('is not asked: the window of the fourth month ends on the eve', () => {
    expect(absence('2023-06-01', [first])).toBe('law')
  })

  it('is asked where another record of it is open, or has no last day', () => {
    expect(absence('2023-06-01', [first, lawIn('questionnaire.return', period('2023-05-16'))])).toBe('notTriggered')
    expect(absence('2024-06-01', [lawIn('regional.start', period('2023-05-16'))])).toBe('notTriggered')
  })

  it('closes on the day that the chosen reading gives', () => {
    const late = lawIn('estimate.first', period('2023-02-28'))
    expect(absence('2023-03-01', [late], '2022-10-31')).toBe('notTriggered')
    expect(absence('2023-03-01', [late], '2022-10-31', { 'RD-6': 'sameDate' })).toBe('law')
  })
})

it('what an event starts is not to come on a day of its own', () => {
  const { listedFrom } = record('regional.start')
  const listed = { ...record('exam.category1'), ...(listedFrom && { listedFrom }) }
  expect(absence('2023-02-01', [listed])).toBe('notTriggered')
})
