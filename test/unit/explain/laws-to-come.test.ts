import { evaluate } from 'terug-naar-werk'
import type { InForce } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { absenceOf } from '../../../src/explain/absence-of.js'
import type { RuleRecord } from '../../../src/explain/record.js'
import { rulebook } from '../../../src/rules/rulebook.js'
import { day } from '../../support/days.js'
import { employee } from '../../support/evaluated.js'

const record = (rule: string): RuleRecord => {
  const found = rulebook.obligations.find((one) => one.rule === rule)
  if (found === undefined) throw new Error(rule)
  return found
}

const from = (text: string, more: Partial<InForce> = {}): InForce => ({
  from: day(text),
  startsFrom: null,
  startsUntil: null,
  ...more,
})

/** The record of a rule, were it law from other days on. */
const lawIn = (rule: string, first: InForce, ...others: readonly InForce[]): RuleRecord => ({
  ...record(rule),
  law: { ...record(rule).law, inForce: [first, ...others] },
})

/** The same, repealed by a text from a day on. */
const repealed = (stated: RuleRecord, first: InForce): RuleRecord => ({
  ...stated,
  amendedBy: [{ law: { ...stated.law, inForce: [first] }, ended: 'repealed' }],
})

const absence = (asOf: string, records: readonly RuleRecord[], start = '2023-01-16', readings = {}) => {
  const evaluation = evaluate(employee([], { incapacity: { start } }), { asOf: day(asOf), readings })
  const { because, ...more } = absenceOf('another', records, evaluation, rulebook)
  return because === 'notTriggered' ? because : [because, ...Object.values(more)].join(' ')
}

describe('a rule whose text applies from several days on', () => {
  const [early, late] = [from('2023-03-01'), from('2025-01-01')]
  const others = from('2022-09-01', { startsUntil: day('2022-12-31') })
  it.each([
    ['is not law yet before the first of them, however they are listed', '2023-02-01', [late, early], 'law 2023-03-01'],
    ['is law from the first on', '2023-03-01', [late, early], 'notTriggered'],
    ['is no law by a day for earlier starts', '2023-02-01', [others, early], 'law 2023-03-01'],
  ] as const)('%s', (_, asOf, [first, second], because) => {
    expect(absence(asOf, [lawIn('ziv.evaluate', first, second)])).toBe(because)
  })
})

describe('a rule that a later text ends', () => {
  const stated = record('ziv.evaluate')
  const ended = repealed(stated, from('2026-01-01'))
  const longer = repealed(stated, from('2026-03-01'))
  it.each([
    ['is law until the eve', '2025-12-31', [ended], 'notTriggered'],
    ['is repealed since', '2026-01-01', [ended], 'repealed 2026-01-01'],
    ['is law while another record of it is', '2026-01-01', [ended, longer], 'notTriggered'],
    [
      'is repealed with the last of its records, however they are listed',
      '2026-03-01',
      [longer, ended],
      'repealed 2026-03-01',
    ],
    ['is law where another record of it has no end', '2026-03-01', [ended, stated], 'notTriggered'],
    [
      'is law where the text ends it for earlier starts',
      '2026-03-01',
      [repealed(stated, from('2026-01-01', { startsUntil: day('2022-12-31') }))],
      'notTriggered',
    ],
  ])('%s', (_, asOf, records, because) => expect(absence(asOf, records)).toBe(because))
})

describe('a rule whose window closes before it is law', () => {
  const first = lawIn('estimate.first', from('2023-05-16'))
  it('is not asked: the window of the fourth month ends on the eve', () => {
    expect(absence('2023-06-01', [first])).toBe('law 2023-05-16')
  })

  it('is asked where another record of it is open, or has no last day', () => {
    expect(absence('2023-06-01', [first, lawIn('questionnaire.return', from('2023-05-16'))])).toBe('notTriggered')
    expect(absence('2024-06-01', [lawIn('regional.start', from('2023-05-16'))])).toBe('notTriggered')
  })

  it('closes on the day that the chosen reading gives', () => {
    const late = lawIn('estimate.first', from('2023-02-28'))
    expect(absence('2023-03-01', [late], '2022-10-31')).toBe('notTriggered')
    expect(absence('2023-03-01', [late], '2022-10-31', { 'RD-6': 'sameDate' })).toBe('law 2023-02-28')
  })
})

it('what an event starts is not to come on a day of its own', () => {
  const { listedFrom } = record('regional.start')
  const listed = { ...record('exam.category1'), ...(listedFrom && { listedFrom }) }
  expect(absence('2023-02-01', [listed])).toBe('notTriggered')
})
