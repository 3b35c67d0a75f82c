import { evaluate } from 'terug-naar-werk'
import type { InForce, Law } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { absenceOf } from '../../../../src/explain/absence-of.js'
import type { RuleRecord } from '../../../../src/explain/record.js'
import { rulebook } from '../../../../src/rules/rulebook.js'
import { day } from '../../../support/days.js'
import { employee } from '../../../support/evaluated.js'

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

  it('is not law yet before the first of its records is, however they are listed', () => {
    expect(absence('2023-02-01', [lawIn('ziv.evaluate', late), lawIn('ziv.evaluate', early)])).toBe('law 2023-03-01')
  })
})

describe('a rule of which no text concerns the case', () => {
  const upTo = (text: string): InForce => from('2022-09-01', { startsUntil: day(text) })
  const since = (text: string): InForce => from('2022-09-01', { startsFrom: day(text) })
  const of = (...schemes: NonNullable<InForce['schemes']>): InForce => from('2022-09-01', { schemes })
  const invented = (stated: RuleRecord, first: InForce): RuleRecord => {
    const law: Law = { ...stated.law, id: 'another', inForce: [first], invented: true }
    return { ...stated, amendedBy: [{ law }] }
  }
  it.each([
    ['ended for starts before this one', [upTo('2022-10-31')], '2022-10-31'],
    ['ended with the last of its periods', [upTo('2022-10-31'), upTo('2022-12-31')], '2022-12-31'],
    ['the same, listed the other way round', [upTo('2022-12-31'), upTo('2022-10-31')], '2022-12-31'],
    ['begins with later starts', [since('2023-02-01')], '2023-02-01'],
    ['begins with the first of its periods', [since('2023-06-01'), since('2023-02-01')], '2023-02-01'],
    ['ended, and begins again', [upTo('2022-12-31'), since('2023-02-01')], '2023-02-01'],
    [
      'concerned starts of some months before, and begins again',
      [from('2022-09-01', { startsFrom: day('2022-10-01'), startsUntil: day('2022-12-31') }), since('2023-02-01')],
      '2023-02-01',
    ],
    ['is for another scheme', [of('selfEmployed')], 'selfEmployed'],
    ['has a period for each of two others', [of('selfEmployed'), of('unemployed')], 'unemployed,selfEmployed'],
    ['is for another scheme, whatever the start', [of('selfEmployed'), of('selfEmployed')], 'selfEmployed'],
  ] as const)('%s', (_, [first, ...others], more) => {
    const stated = lawIn('ziv.evaluate', first, ...others)
    expect(absence('2024-02-01', [stated])).toBe(`notConcerned ${more}`)
    // An invented text changes what is law, and makes nothing law.
    expect(absence('2024-02-01', [invented(stated, from('2022-09-01'))])).toBe(`notConcerned ${more}`)
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
    [
      'is repealed by the first of two texts, however they are listed',
      '2026-02-01',
      [{ ...stated, amendedBy: [longer, ended].flatMap(({ amendedBy = [] }) => amendedBy) }],
      'repealed 2026-01-01',
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

  it('is not asked where each of its records has closed; the first of their days is told', () => {
    const records = [lawIn('estimate.first', from('2023-09-01')), first]
    expect(absence('2023-10-01', records)).toBe('law 2023-05-16')
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
