import type { Rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { invented2027, rulebookOf2027 } from '../../support/invented-law.js'
import { under } from '../../support/invented-reform.js'
import { evaluatedOn } from '../../support/short-cases.js'

const judgementsOn = (asOf: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts).judgements.map(({ question, since, obligation = '–' }) =>
    [question, since, obligation].join(' '),
  )

describe('a person decides while a step is open or overdue, and each step asks for itself', () => {
  it.each([
    ['upcoming', '2023-04-15', [], []],
    ['open', '2023-04-16', [], ['estimate 2023-04-16 estimate.first']],
    ['overdue', '2023-05-16', [], ['estimate 2023-04-16 estimate.first']],
    ['done', '2023-05-16', ['2023-05-02 capacityEstimated (category 2)'], []],
    ['barred', '2023-05-16', ['2023-05-02 permittedWorkStarted'], []],
  ])('an estimate that is %s', (_, asOf, facts, expected) => {
    const found = judgementsOn(asOf, [...facts, '2023-03-27 questionnaireSent (route A)'])
    expect(found).toEqual(expected)
  })

  it('two permissions that were asked for, and not decided', () => {
    const facts = ['2023-02-13 permissionRequested', '2023-02-20 permissionRequested']
    expect(judgementsOn('2023-02-27', facts)).toEqual([
      'permission 2023-02-13 permission.decide',
      'permission 2023-02-20 permission.decide#2',
    ])
  })

  it('a withholding that was not explained yet leaves nothing to decide', () => {
    expect(judgementsOn('2023-03-20', ['2023-03-13 questionnaireWithheld (ground coma)'])).toEqual([])
  })
})

it.each([
  ['2023-02-20', ['questionnaireOnRequest 2023-02-06 –']],
  ['2023-02-21', []],
])('nothing is left to decide once the incapacity has ended: on %s', (asOf, expected) => {
  expect(judgementsOn(asOf, ['ended on: 2023-02-20', '2023-02-06 contactRequested'])).toEqual(expected)
})

describe('while maternity protection runs, the insurer decides whether the open steps wait', () => {
  const started = (on: string) => `${on} maternityProtectionStarted`
  const ended = (on: string) => `${on} maternityProtectionEnded`
  const asked = (asOf: string, facts: readonly string[]) =>
    evaluatedOn(asOf, facts).judgements.filter(({ question }) => question === 'maternityProtection')

  const since = (day: string) => [
    {
      question: 'maternityProtection',
      by: 'insurer',
      options: ['waits', 'goesOn'],
      since: day,
      norms: ['FA-3'],
      obligations: ['questionnaire.send', 'estimate.first'],
    },
  ]

  it.each([
    ['no step is open yet', '2023-02-20', [started('2023-02-06')], []],
    ['steps are open', '2023-04-20', [started('2023-02-06')], since('2023-02-06')],
    ['on its last day', '2023-04-20', [started('2023-02-06'), ended('2023-04-20')], since('2023-02-06')],
    ['on the day after', '2023-04-21', [started('2023-02-06'), ended('2023-04-20')], []],
    [
      'the second time',
      '2023-04-20',
      [started('2023-02-06'), ended('2023-02-07'), started('2023-04-03')],
      since('2023-04-03'),
    ],
    ['every step is done or barred', '2023-04-20', [started('2023-02-06'), '2023-04-20 permittedWorkStarted'], []],
  ])('%s', (_, asOf, facts, expected) => {
    expect(asked(asOf, facts)).toEqual(expected)
  })
})

it('where no step is awaited and the incapacity goes on, the doctor decides what follows', () => {
  const facts = ['start: 2022-08-15', 'scheme: selfEmployed', 'contract: no']
  expect(judgementsOn('2023-06-01', facts)).toEqual(['whatNow 2023-01-01 –'])
  expect(judgementsOn('2023-06-01', [...facts, 'ended on: 2023-05-31'])).toEqual([])
})

describe('a decision that a later moment settles is open until then', () => {
  const examined = ['2023-04-24 capacityEstimated (category 3)', '2023-07-03 medicalExam']

  it.each([
    ['on the eve of the examination', '2023-07-02', examined, []],
    ['from the examination on', '2023-07-03', examined, ['reevaluation 2023-07-03 –']],
    ['until the next estimate', '2023-07-10', [...examined, '2023-07-10 capacityEstimated (category 4)'], []],
    ['not beyond the end of the incapacity', '2023-08-01', [...examined, 'ended on: 2023-07-31'], []],
  ])('%s', (_, asOf, facts, expected) => {
    const sent = '2023-03-27 questionnaireSent (route A)'
    expect(judgementsOn(asOf, [sent, ...facts])).toEqual(expected)
  })
})

it.each([
  ['where CODEX ends otherwise, the coordinator decides whether the trajectory goes on', [], ['restart 2023-09-01 –']],
  ['not for the self-employed, who have no CODEX trajectory', ['scheme: selfEmployed', 'contract: no'], []],
])('%s', (_, facts, expected) => {
  const codex = ['2023-06-01 codexRequested (by employer)', '2023-09-01 codexEnded (definitivelyUnfit no)']
  const found = judgementsOn('2023-09-10', [...facts, '2023-05-01 zivStarted (situation B)', ...codex])
  expect(found.filter((line) => line.startsWith('restart'))).toEqual(expected)
})

it('what a text has ended is no decision any more', () => {
  const amendedBy = [{ law: invented2027, ended: 'repealed' as const }]
  const judgements = rulebookOf2027.judgements.map((one) => ({ ...one, amendedBy }))
  const rules: Rulebook = { ...rulebookOf2027, judgements }
  const questions = (asOf: string) => under(rules, asOf, []).judgements.map(({ question }) => question)
  expect([questions('2026-12-31'), questions('2027-01-01')]).toEqual([['medicalWithholding', 'estimate'], []])
})
