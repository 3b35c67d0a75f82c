import { describe, expect, it } from 'vitest'
import { evaluatedOn, obligationOn } from '../../support/short-cases.js'

const CATEGORY_3 = '2023-05-10 capacityEstimated (category 3)'

describe('events are taken by their day, in whatever order they are listed', () => {
  const [sent, received] = ['2023-03-27 questionnaireSent (route A)', '2023-04-05 questionnaireReceived (complete yes)']

  it.each([[[sent, received]], [[received, sent]]])('%j', (facts) => {
    expect(evaluatedOn('2023-04-20', facts).status).toBe('awaitingEstimate')
    expect(obligationOn('2023-04-20', 'questionnaire.return', facts)).toMatch(/fulfilled 2023-04-05$/)
  })
})

describe('events of one day are taken in the order of the trajectory', () => {
  const examined = '2023-05-10 medicalExam'

  it.each([[[examined, CATEGORY_3]], [[CATEGORY_3, examined]]])('%j: the category stands at the end', (facts) => {
    expect(evaluatedOn('2023-05-10', facts).judgements.map(({ question }) => question)).not.toContain('reevaluation')
  })

  it.each([[[examined, CATEGORY_3]], [[CATEGORY_3, examined]]])('%j: the examination came before it', (facts) => {
    expect(obligationOn('2023-05-20', 'exam.category3', facts)).toMatch(/open$/)
  })

  it('a request and what prepares its contact count together, although the referral of that day is listed first', () => {
    const facts = ['2023-04-24 capacityEstimated (category 4)', '2023-05-02 referred', '2023-05-02 contactRequested']
    const { obligations } = evaluatedOn('2023-05-20', [...facts, '2023-05-02 questionnaireUpdateNotNeeded'])
    expect(
      obligations.filter(({ rule }) => rule === 'contact.first').map(({ key, trigger }) => [key, trigger.type]),
    ).toEqual([
      ['contact.first', 'questionnaireUpdateNotNeeded'],
      ['contact.first#2', 'referred'],
    ])
  })
})

describe('events of one day, however they are listed, mean what they mean in the order of the trajectory', () => {
  const estimated = (on: string, category: number) => `${on} capacityEstimated (category ${category})`
  const referred = '2023-04-20 referred'
  const [sent, received] = ['2023-03-27 questionnaireSent (route B)', '2023-03-27 questionnaireReceived (complete yes)']

  it.each([
    ['a referral follows the estimate', [estimated('2023-04-20', 4), referred], 'referredAtOnce'],
    ['a referral follows the estimate, listed after it', [referred, estimated('2023-04-20', 4)], 'referredAtOnce'],
    ['a return follows the sending', [received, sent], 'questionnaireCompletedOnRouteB'],
    ['the day goes before that order', [estimated('2023-04-21', 4), referred], 'referredLater'],
  ])('%s', (_, facts, moment) => {
    const { obligations } = evaluatedOn('2023-06-01', facts)
    expect(obligations.find(({ rule }) => rule === 'contact.first')?.trigger.moment).toBe(moment)
  })

  it('even where the days are in order again after that', () => {
    const facts = [estimated('2023-04-20', 3), received, estimated('2023-04-25', 4)]
    expect(evaluatedOn('2023-06-01', facts)).toEqual(evaluatedOn('2023-06-01', facts.toReversed()))
  })
})

describe('within a stage of one day the place decides, because it carries meaning', () => {
  const refused = '2023-05-10 permissionRefused'
  const discussed = '2023-05-10 coordinatorContact (kind afterRefusal, channel physical)'
  const askedAgain = '2023-05-10 permissionRequested'

  it.each([
    ['discussed after it', [refused, discussed], 'fulfilled 2023-05-10', 'not listed'],
    ['discussed before it', [discussed, refused], 'open', 'not listed'],
    ['refused again after it', [refused, discussed, askedAgain, refused], 'fulfilled 2023-05-10', 'open'],
  ])('a refusal that was %s', (_, facts, first, second) => {
    expect(obligationOn('2023-05-10', 'contact.afterRefusal', facts)).toContain(first)
    expect(obligationOn('2023-05-10', 'contact.afterRefusal#2', facts)).toContain(second)
  })

  it('what was discussed before a second refusal of that day is not discussed after it, and a later contact is', () => {
    const facts = [refused, discussed, askedAgain, refused]
    const later = '2023-05-24 coordinatorContact (kind afterRefusal, channel physical)'
    expect(obligationOn('2023-06-01', 'contact.afterRefusal#2', [...facts, later])).toContain('2023-05-24')
  })

  it.each([
    ['ended and started anew', ['2023-05-10 zivEnded', '2023-05-10 zivStarted (situation A)'], 'zivRunning'],
    ['started and ended', ['2023-05-10 zivStarted (situation A)', '2023-05-10 zivEnded'], 'zivEnded'],
  ])('a ZIV trajectory that %s on one day', (_, facts, status) => {
    const before = '2023-03-01 zivStarted (situation A)'
    expect(evaluatedOn('2023-05-11', [before, ...facts]).status).toBe(status)
  })
})
