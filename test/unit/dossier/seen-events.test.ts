import { evaluate, supposing } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { numberOf } from '../../../src/calendar/day-number.js'
import { isSeen, seenEvents, withoutCodexEndedBefore } from '../../../src/dossier/seen-events.js'
import { caseOf } from '../../support/case-tables.js'
import { day, dayAfter } from '../../support/days.js'
import { evaluatedOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

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

describe('the first day on which an event is seen', () => {
  it.each(
    rowsOf(`
      its own day
        2023-04-20 referred | 2023-04-20
      an end that was announced: the day of the announcement
        2023-04-03 incapacityEnded (lastDay 2023-04-10) | 2023-04-03
      an end that is told on its last day
        2023-04-10 incapacityEnded (lastDay 2023-04-10) | 2023-04-10
      an end that was told later: its last day
        2023-04-17 incapacityEnded (lastDay 2023-04-10) | 2023-04-10
    `),
  )('%s', (_, fact, first = '') => {
    const [event] = caseOf(['start: 2023-01-16', fact ?? '']).dossier.events ?? []
    const on = day(first)
    expect(event && [isSeen(event, dayAfter(on, -1), undefined), isSeen(event, on, undefined)]).toEqual([false, true])
  })
})

describe('what remains of the CODEX trajectories from before the incapacity', () => {
  it.each(
    rowsOf(`
      nothing of one that has ended, not even its end
        2022-10-03 codexRequested (by employer); 2022-11-02 codexPlanSigned; 2022-12-01 codexEnded (definitivelyUnfit yes)
        –
      nothing of its plan either, which was received and answered before the start was corrected to a later day
        start: 2022-09-05; 2022-10-03 codexRequested (by employer); 2022-11-07 codexPlanReceived;
        2022-11-14 codexPlanAnswered; 2022-12-01 codexEnded
        –
      nothing of one that has ended by its name, not even the plan, which bears none
        2022-09-05 workResumed; 2022-10-03 codexRequested (by employer, ref a); 2022-11-02 codexPlanSigned;
        2022-12-01 codexEnded (ref a)
        2022-09-05 workResumed
      all of one that runs
        2022-10-03 codexRequested (by employer); 2022-11-02 codexPlanSigned
        2022-10-03 codexRequested; 2022-11-02 codexPlanSigned
      nothing of one that has ended by its name, while another one runs
        2022-10-03 codexRequested (by employer, ref a); 2022-10-10 codexRequested (by employer, ref b);
        2022-12-01 codexEnded (ref a)
        2022-10-10 codexRequested
      one that ends in the incapacity, asked for under the name of another that had ended before
        2022-10-03 codexRequested (by employer, ref a); 2022-10-10 codexRequested (by insured, ref b);
        2022-12-01 codexEnded (ref a); 2022-12-15 codexRequested (by employer, ref a); 2023-02-01 codexEnded (ref a)
        2022-10-10 codexRequested; 2022-12-15 codexRequested; 2023-02-01 codexEnded
      what is no part of it
        2022-10-03 codexRequested (by employer); 2022-11-15 workResumed; 2022-12-01 codexEnded
        2022-11-15 workResumed
      what was planned under the request that had ended goes, what came after its end remains
        2022-10-03 codexRequested (by insured); 2022-12-01 codexEnded; 2022-12-15 codexPlanSigned
        2022-12-15 codexPlanSigned
    `),
  )('%s', (_, facts = '', expected = '') => {
    const { dossier } = caseOf(['start: 2023-01-16', ...partsOf(facts)])
    const seen = seenEvents(dossier, day('2023-06-01'), undefined)
    const left = withoutCodexEndedBefore(seen, numberOf(day('2023-01-16')))
    expect(left.map(({ event }) => `${event.on} ${event.type}`)).toEqual(partsOf(expected))
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
