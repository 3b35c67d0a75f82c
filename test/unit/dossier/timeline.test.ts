import { evaluate } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { employee, evaluated } from '../../support/evaluated.js'

const estimated = (on: string, category: number) => ({ type: 'capacityEstimated', on, category })
const planned = (on: string) => ({ type: 'planDrawnUp', on, elements: ['goals'] })
const ziv = (on: string) => ({ type: 'zivStarted', on, situation: 'B' })
const ended = (on: string) => ({ type: 'zivEnded', on })
const codex = (on: string) => ({ type: 'codexRequested', on, by: 'employer' })
const signed = (on: string) => ({ type: 'codexPlanSigned', on })
const closed = (on: string) => ({ type: 'codexEnded', on, definitivelyUnfit: true })

const find = (events: readonly object[], rule: string) =>
  evaluated('2023-06-01', ...events).obligations.find((one) => one.rule === rule)

describe('events of one day, however they are listed, are taken in the order of the trajectory', () => {
  const referred = { type: 'referred', on: '2023-04-20' }
  const received = { type: 'questionnaireReceived', on: '2023-03-27', complete: true }
  const sent = { type: 'questionnaireSent', on: '2023-03-27', route: 'B' }
  it.each([
    ['a referral follows the estimate', [estimated('2023-04-20', 4), referred], 'contact.first', 'referredAtOnce'],
    [
      'a referral follows the estimate, listed after it',
      [referred, estimated('2023-04-20', 4)],
      'contact.first',
      'referredAtOnce',
    ],
    ['a return follows the sending', [received, sent], 'contact.first', 'questionnaireCompletedOnRouteB'],
    [
      'the day goes before the order of the trajectory',
      [estimated('2023-04-21', 4), referred],
      'contact.first',
      'referredLater',
    ],
  ])('%s', (_, events, rule, moment) => {
    expect(find(events, rule)?.trigger.moment).toBe(moment)
  })

  it('even where the days are in order again after that', () => {
    const events = [estimated('2023-04-20', 3), received, estimated('2023-04-25', 4)]
    expect(evaluated('2023-06-01', ...events)).toEqual(evaluated('2023-06-01', ...events.toReversed()))
  })
})

describe('what happens on the day of the trigger', () => {
  it('fulfils the step, also where it comes earlier in the trajectory', () => {
    const approved = { type: 'retrainingApproved', on: '2023-05-02' }
    const retraining = { ...planned('2023-05-02'), aim: 'retraining' }
    expect(find([retraining, approved], 'ziv.retrainingApproval')?.state).toBe('fulfilled')
  })

  it.each([
    ['listed after it ends it', [planned('2023-05-02'), ended('2023-05-02')], '2023-05-02'],
    ['listed before it belongs to what went before', [ended('2023-05-02'), planned('2023-05-02')], '2023-11-01'],
  ])('an end of the same stage %s', (_, events, until) => {
    expect(evaluated('2023-06-01', ...events).presumption?.until).toBe(until)
  })

  it('an end listed before it does not hide a later one', () => {
    const events = [ended('2023-05-02'), planned('2023-05-02'), ended('2023-05-20')]
    expect(evaluated('2023-06-01', ...events).presumption?.until).toBe('2023-05-20')
  })

  it.each([
    [
      'after the end',
      [ziv('2023-04-03'), planned('2023-04-11'), ended('2023-05-02'), planned('2023-05-02')],
      '2023-05-02',
    ],
    [
      'before the end',
      [ziv('2023-04-03'), planned('2023-04-11'), planned('2023-05-02'), ended('2023-05-02')],
      '2023-04-11',
    ],
  ])('a plan of that day, listed %s of a trajectory', (_, events, from) => {
    expect(evaluated('2023-06-01', ...events).presumption?.from).toBe(from)
  })
})

describe('a CODEX trajectory that ended before the incapacity began', () => {
  const earlier = [codex('2022-10-03'), signed('2022-11-02'), closed('2022-12-01')]
  it('says nothing of it, and leaves all other events', () => {
    const seen = evaluated('2023-06-01', ...earlier, estimated('2023-04-20', 3))
    expect([seen.status, seen.exclusions, seen.presumption]).toEqual(['category3', [], null])
  })

  it.each([
    ['a new request before the incapacity bars', [...earlier, codex('2022-12-15')], ['2022-12-15']],
    ['one that ended on its first day bars', [codex('2022-10-03'), closed('2023-01-16')], ['2022-10-03']],
    ['one that ended on the eve does not', [codex('2022-10-03'), closed('2023-01-15')], []],
  ])('%s', (_, events, days) => {
    expect(evaluated('2023-06-01', ...events).exclusions.map(({ from }) => from)).toEqual(days)
  })
})

describe('a certificate that ran out leaves it open how long the incapacity lasts', () => {
  const facts = (asOf: string, incapacity: object) =>
    evaluate(employee([], { incapacity: { start: '2023-01-16', ...incapacity } }), { asOf: day(asOf) }).needs.map(
      ({ since }) => since,
    )
  it.each([
    ['on its last day', '2023-04-10', { certifiedUntil: '2023-04-10' }, []],
    ['on the day after', '2023-04-11', { certifiedUntil: '2023-04-10' }, ['2023-04-11']],
    ['unless a last day is known', '2023-04-11', { certifiedUntil: '2023-04-10', endedOn: '2023-06-30' }, []],
  ])('%s', (_, asOf, incapacity, days) => {
    expect(facts(asOf, incapacity)).toEqual(days)
  })
})
