import { describe, expect, it } from 'vitest'
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

describe('while maternity protection runs, a person says whether the open steps wait', () => {
  const protection = ['2023-02-06 maternityProtectionStarted', '2023-05-21 maternityProtectionEnded']
  const asked = (asOf: string, facts: readonly string[]) =>
    evaluatedOn(asOf, facts)
      .judgements.filter(({ question }) => question === 'maternityProtection')
      .map(({ by, options, since, obligations = [], norms, basis = 'law' }) =>
        [by, ...options, since, ...obligations, ...norms, basis].join(' '),
      )

  it.each([
    ['no step is open yet', '2023-03-26', []],
    ['one is', '2023-03-27', ['insurer waits goesOn 2023-02-06 questionnaire.send FA-3 law']],
    ['on its last day', '2023-05-21', ['insurer waits goesOn 2023-02-06 questionnaire.send estimate.first FA-3 law']],
    ['on the day after', '2023-05-22', []],
  ])('%s: on %s', (_, asOf, expected) => expect(asked(asOf, protection)).toEqual(expected))

  it('while nothing is known of an end, and for the self-employed by analogy', () => {
    const facts = ['scheme: selfEmployed', 'contract: no', '2023-02-06 maternityProtectionStarted']
    expect(asked('2023-06-20', facts)).toEqual([
      'insurer waits goesOn 2023-02-06 questionnaire.send estimate.first FA-3 analogy',
    ])
  })

  it('not where there is none', () => expect(asked('2023-03-27', [])).toEqual([]))
})

describe('a person decides how the file goes on where no step is awaited', () => {
  const referred = [
    '2023-03-27 questionnaireSent (route A)',
    '2023-04-03 questionnaireReceived (complete yes)',
    '2023-04-24 capacityEstimated (category 4)',
    '2023-04-25 referred',
  ]
  const works = ['2023-07-03 permittedWorkStarted', '2023-07-31 permittedWorkEnded']

  it.each([
    ['permitted work bars the first contact', '2023-07-31', works, []],
    ['it has ended, and the last day of the first contact has passed', '2023-08-01', works, ['whatNow 2023-08-01 –']],
    ['the first contact is awaited', '2023-08-01', [], []],
  ])('%s: on %s', (_, asOf, facts, expected) => expect(judgementsOn(asOf, [...referred, ...facts])).toEqual(expected))
})

describe('whether a suspended trajectory restarts is asked under the codex alone', () => {
  const suspended = [
    '2023-05-02 zivStarted (situation C)',
    '2023-05-30 codexRequested (by employer)',
    '2023-06-30 codexEnded (definitivelyUnfit no)',
  ]
  const restart = (facts: readonly string[]) =>
    judgementsOn('2023-07-10', [...suspended, ...facts]).filter((one) => one.startsWith('restart'))

  it('of an employee', () => expect(restart([])).toEqual(['restart 2023-06-30 –']))

  it('not of a self-employed person', () => expect(restart(['scheme: selfEmployed', 'contract: no'])).toEqual([]))

  it('no longer once the coordinator has restarted it', () => {
    expect(restart(['2023-07-05 zivStarted (situation B)'])).toEqual([])
  })
})
