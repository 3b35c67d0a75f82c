import { evaluate, supposing } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { evaluatedOn } from '../../support/short-cases.js'

describe('an event is seen from its day on, once it had been recorded', () => {
  const sent = '2023-03-27 questionnaireSent (route A, recordedOn 2023-03-30)'

  it.each([
    ['2023-03-26', '2023-04-30', 'awaitingQuestionnaire'],
    ['2023-03-27', undefined, 'questionnaireSent'],
    ['2023-03-27', '2023-03-29', 'awaitingQuestionnaire'],
    ['2023-03-27', '2023-03-30', 'questionnaireSent'],
  ])('on %s, with what was known on %s', (asOf, knownOn, status) => {
    const facts = knownOn === undefined ? [sent] : [sent, `known on: ${knownOn}`]
    expect(evaluatedOn(asOf, facts).status).toBe(status)
    const { dossier, options } = caseOf(['start: 2023-01-16', ...facts])
    const supposed = supposing(dossier, { ...options, asOf: day(asOf) }, [])
    expect(evaluate(supposed.dossier, supposed.options).status).toBe(status)
    expect(supposed.dossier.events).toHaveLength(status === 'questionnaireSent' ? 1 : 0)
  })

  it('an event that says nothing else was known on its own day', () => {
    const facts = ['2023-03-27 questionnaireSent (route A)', 'known on: 2023-03-27']
    expect(evaluatedOn('2023-03-27', facts).status).toBe('questionnaireSent')
    const { dossier, options } = caseOf(['start: 2023-01-16', ...facts])
    expect(supposing(dossier, { ...options, asOf: day('2023-03-27') }, []).dossier.events).toHaveLength(1)
  })
})

describe('a CODEX trajectory that ended before the incapacity began says nothing of it', () => {
  const barsFrom = (...facts: readonly string[]) => evaluatedOn('2023-05-02', facts).exclusions.map(({ from }) => from)
  const asked = (on: string) => `${on} codexRequested (by insured)`
  const ended = (on: string) => `${on} codexEnded (definitivelyUnfit no)`

  it.each([
    ['ended before', [asked('2022-10-03'), ended('2022-12-01')], []],
    ['asked for on the day on which it ended', [asked('2022-12-01'), ended('2022-12-01')], []],
    ['ended on the eve of it', [asked('2022-10-03'), ended('2023-01-15')], []],
    ['not ended', [asked('2022-10-03')], ['2022-10-03']],
    ['ended on the first day of the incapacity', [asked('2022-10-03'), ended('2023-01-16')], ['2022-10-03']],
    ['asked for anew before it', [asked('2022-10-03'), ended('2022-12-01'), asked('2022-12-15')], ['2022-12-15']],
    [
      'asked for anew on the day on which it ended',
      [asked('2022-10-03'), ended('2022-12-01'), asked('2022-12-01')],
      ['2022-12-01'],
    ],
    ['asked for anew in it', [asked('2022-10-03'), ended('2022-12-01'), asked('2023-02-01')], ['2023-02-01']],
    ['ended twice before', [asked('2022-05-02'), ended('2022-06-01'), asked('2022-10-03'), ended('2022-12-01')], []],
    [
      'one of two ended before',
      [
        '2022-10-03 codexRequested (by insured, ref a)',
        '2022-11-02 codexRequested (by employer, ref b)',
        '2022-12-01 codexEnded (ref a)',
      ],
      ['2022-11-02'],
    ],
    [
      'both ended before, each by its name',
      [
        '2022-10-03 codexRequested (by insured, ref a)',
        '2022-11-02 codexRequested (by employer, ref b)',
        '2022-12-01 codexEnded (ref a)',
        '2022-12-15 codexEnded (ref b)',
      ],
      [],
    ],
    [
      'ended twice before, the later one listed first',
      [asked('2022-05-02'), ended('2022-12-01'), asked('2022-10-03'), ended('2022-06-01')],
      [],
    ],
  ])('%s', (_, facts, expected) => {
    expect(barsFrom(...facts)).toEqual(expected)
  })

  it('nor does its plan start a presumption', () => {
    const plan = '2022-11-02 codexPlanSigned'
    expect(evaluatedOn('2023-05-02', [asked('2022-10-03'), plan, ended('2022-12-01')]).presumption).toBeNull()
    expect(evaluatedOn('2023-05-02', [asked('2022-10-03'), plan]).presumption?.from).toBe('2022-11-02')
  })

  it('but what is no part of it remains', () => {
    const facts = ['2022-11-15 workResumed', ended('2022-12-01'), '2023-04-24 capacityEstimated (category 1)']
    expect(evaluatedOn('2023-05-02', facts).needs.map(({ fact, since }) => [fact, since])).toEqual([
      ['incapacityEnded', '2022-11-15'],
    ])
  })
})

describe('a certificate that ran out asks how the case goes on', () => {
  const asks = (asOf: string, ...facts: readonly string[]) =>
    evaluatedOn(asOf, facts)
      .needs.filter(({ fact }) => fact.startsWith('certificateReceived'))
      .map(({ since }) => since)

  it.each([
    ['its last day', '2023-04-30', ['certified until: 2023-04-30'], []],
    ['the day after', '2023-05-01', ['certified until: 2023-04-30'], ['2023-05-01']],
    ['later', '2023-06-01', ['certified until: 2023-04-30'], ['2023-05-01']],
    ['the end is known', '2023-05-02', ['certified until: 2023-04-30', 'ended on: 2023-05-20'], []],
    ['no certificate', '2023-06-01', [], []],
  ])('%s', (_, asOf, facts, expected) => {
    expect(asks(asOf, ...facts)).toEqual(expected)
  })
})
