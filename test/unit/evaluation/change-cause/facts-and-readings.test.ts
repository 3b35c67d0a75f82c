import { diffEvaluations, type Evaluation } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../../support/short-cases.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

/** What changed between two evaluations, each obligation in one line with what caused it. */
const changes = (before: Evaluation, after: Evaluation): readonly string[] =>
  diffEvaluations(before, after).obligations.map(
    ({ key, kinds, causes }) =>
      `${key} ${kinds.join(' ')}: ${causes.map((cause) => Object.values(cause).join(' ')).join(', ')}`,
  )

const ON = '2023-06-20'

/** What changed on one day, by facts that were added and facts that were taken away. */
const changed = (common: readonly string[], before: readonly string[], after: readonly string[]) =>
  changes(evaluatedOn(ON, [...common, ...before]), evaluatedOn(ON, [...common, ...after]))

const sent = '2023-03-27 questionnaireSent (route A)'
const received = (on: string, posted = on) => `${on} questionnaireReceived (complete yes, postedOn ${posted})`

describe('a step that was done is the cause only where that differs', () => {
  it.each(
    rowsOf(`
      done
        – | 2023-04-05 questionnaireReceived (complete yes, postedOn 2023-04-05)
        stateChanged: done questionnaire.return 2023-04-05
      not done after all
        2023-04-05 questionnaireReceived (complete yes, postedOn 2023-04-05) | –
        stateChanged: done questionnaire.return 2023-04-05
      done on another day
        2023-04-05 questionnaireReceived (complete yes, postedOn 2023-04-05)
        2023-04-07 questionnaireReceived (complete yes, postedOn 2023-04-07)
        stateChanged: done questionnaire.return 2023-04-07
      received in time after all, which it would have been by posting as well
        2023-04-12 questionnaireReceived (complete yes, postedOn 2023-04-07)
        2023-04-10 questionnaireReceived (complete yes, postedOn 2023-04-07)
        stateChanged: done questionnaire.return 2023-04-10
      done all along, and counted otherwise
        2023-04-02 questionnaireReceived (complete yes, postedOn 2023-04-02)
        2023-04-02 questionnaireReceived (complete yes, postedOn 2023-04-02); reading: RD-1 oneWeek
        moved: reading RD-1:oneWeek
    `),
  )('%s', (_, before, after, expected) => {
    const found = changed([sent], partsOf(before), partsOf(after)).filter((line) =>
      line.startsWith('questionnaire.return'),
    )
    expect(found).toEqual([`questionnaire.return ${expected}`])
  })

  it('also where the step is not there any more', () => {
    expect(changed([received('2023-04-05')], [sent], [])).toContain(
      'questionnaire.return vanished: event questionnaireSent 2023-03-27, done questionnaire.return 2023-04-05',
    )
  })
})

describe('what made a step lapse is the cause only where that differs', () => {
  const category = (on: string, number: number) => `${on} capacityEstimated (category ${number})`
  const lapsed = (before: readonly string[], after: readonly string[]) =>
    changes(
      evaluatedOn('2023-08-20', ['start: 2022-10-31', category('2023-02-15', 1), ...before]),
      evaluatedOn('2023-08-20', ['start: 2022-10-31', category('2023-02-15', 1), ...after]),
    ).filter((line) => line.startsWith('exam.category1'))

  it.each(
    rowsOf(`
      nothing
        – | reading: RD-6 sameDate | moved: reading RD-6:sameDate
      the same
        2023-06-02 capacityEstimated (category 2) | 2023-06-02 capacityEstimated (category 2); reading: RD-6 sameDate
        moved: reading RD-6:sameDate
      the same kind of event on another day
        2023-06-02 capacityEstimated (category 2) | 2023-05-30 capacityEstimated (category 2); reading: RD-6 sameDate
        moved: event capacityEstimated 2023-05-30, reading RD-6:sameDate
      the end of the incapacity on the same day
        ended on: 2023-06-02 | ended on: 2023-06-02; 2023-06-02 capacityEstimated (category 2); reading: RD-6 sameDate
        moved: event capacityEstimated 2023-06-02, reading RD-6:sameDate
      nothing any more
        2023-06-02 capacityEstimated (category 2) | – | stateChanged: event capacityEstimated 2023-06-02
    `),
  )('%s', (_, before, after, expected) => {
    expect(lapsed(partsOf(before), partsOf(after))).toEqual([`exam.category1 ${expected}`])
  })
})

describe('another trigger of the same day is a cause', () => {
  it('the referral was known, and then that no questionnaire was needed', () => {
    const common = ['2023-04-20 contactRequested', '2023-04-24 capacityEstimated (category 4)', '2023-05-02 referred']
    expect(changed(common, [], ['2023-05-02 questionnaireUpdateNotNeeded'])).toEqual([
      'contact.first moved stateChanged: event questionnaireUpdateNotNeeded 2023-05-02',
      'contact.first#2 appeared: event referred 2023-05-02',
    ])
  })
})

it('another day from which it is counted is a fact', () => {
  const common = ['2023-05-08 questionnaireUpdateNotNeeded']
  expect(changed(common, [], ['2023-05-02 contactRequested'])[1]).toBe('contact.first moved: facts')
})

describe('a reading is a cause where another one was chosen, and only there', () => {
  it('a window that another reading gave came about by an event', () => {
    const common = ['2023-04-24 capacityEstimated (category 4)', '2023-05-02 referred']
    expect(changed(common, [], ['2023-05-02 questionnaireUpdateNotNeeded'])).toContain(
      'contact.first moved stateChanged: event questionnaireUpdateNotNeeded 2023-05-02',
    )
  })

  it.each([
    ['the day of posting instead of receipt', [], ['reading: RD-2 posting'], 'RD-2:posting'],
    ['receipt again', ['reading: RD-2 posting'], [], 'RD-2:receipt'],
  ])('%s', (_, before, after, reading) => {
    expect(changed([sent, received('2023-04-12', '2023-04-07')], before, after)).toContain(
      `questionnaire.return stateChanged: reading ${reading}`,
    )
  })

  it.each(
    rowsOf(`
      a step that is not there any more
        start: 2022-10-31 | start: 2022-10-31; recognised: no; reading: RD-6 sameDate
        estimate.first vanished: event incapacityStart 2022-10-31
      a step without other readings
        – | 2023-03-28 questionnaireSent (route A); reading: RD-6 sameDate
        questionnaire.send stateChanged: done questionnaire.send 2023-03-28
      a day that another reading would have given, where an answer to another question was chosen
        ${sent}; 2023-04-12 questionnaireReceived (complete yes, postedOn 2023-04-07)
        ${sent}; 2023-04-07 questionnaireReceived (complete yes, postedOn 2023-04-07); reading: RD-1 oneWeek
        questionnaire.return moved stateChanged: done questionnaire.return 2023-04-07, reading RD-1:oneWeek
    `),
  )('%s', (_, before, after, expected) => {
    expect(changed([], partsOf(before), partsOf(after))).toContain(expected)
  })

  it.each(
    rowsOf(`
      the old evaluation shows the reading that the new one follows
        settled readings: yes | start: 2023-01-23; reading: RD-5 monthAfterReferral
        contact.first moved stateChanged: reading RD-5:monthAfterReferral
      the new evaluation shows the reading that the old one followed
        reading: RD-5 monthAfterReferral | start: 2023-01-23; settled readings: yes
        contact.first moved stateChanged: reading RD-5:sixthMonth
      neither shows it: the start differs too
        – | start: 2023-01-23; reading: RD-5 monthAfterReferral
        contact.first moved stateChanged: facts
    `),
  )('a month from the referral or the sixth month, where another start was told: %s', (_, before, after, expected) => {
    const referred = ['2023-04-24 capacityEstimated (category 4)', '2023-05-02 referred']
    expect(changed(referred, partsOf(before), partsOf(after))).toContain(expected)
  })

  it('a reading that gives other days was chosen, and nothing but the day of the evaluation changed the state', () => {
    const [open, overdue] = [
      evaluatedOn('2023-02-15', ['start: 2022-10-31']),
      evaluatedOn('2023-03-15', ['start: 2022-10-31', 'reading: RD-6 quantieme']),
    ]
    expect(changes(open, overdue)).toContain('estimate.first stateChanged: day 2023-03-15')
  })

  it('the start of that reading is not enough: a step that is also done on another day names what was done', () => {
    const [late, posted] = [received('2023-04-12', '2023-04-07'), received('2023-04-13', '2023-04-06')]
    expect(changed([sent], [late], [posted, 'reading: RD-2 posting'])).toContain(
      'questionnaire.return stateChanged: done questionnaire.return 2023-04-06',
    )
  })
})

describe('the end of a term on a working day', () => {
  const onSunday = '2023-04-16 questionnaireSent (route A)'
  const rolls = 'rolls over: yes'
  const [ends, rolled] = [evaluatedOn('2023-05-01', [onSunday]), evaluatedOn('2023-05-01', [onSunday, rolls])]

  it('moves a step, and what follows from missing it vanishes', () => {
    expect(changes(ends, rolled)).toEqual([
      'questionnaire.return moved stateChanged: rollOver',
      'questionnaire.support vanished: event questionnaireNotReceived 2023-05-01, rollOver',
    ])
  })

  it('and the other way round', () => {
    expect(changes(rolled, ends)).toEqual([
      'questionnaire.return moved stateChanged: rollOver',
      'questionnaire.support appeared: event questionnaireNotReceived 2023-05-01, rollOver',
    ])
  })

  it('is no cause of a step that began between two days', () => {
    const before = evaluatedOn('2023-04-15', [])
    const sentSince = evaluatedOn('2023-05-03', [onSunday, rolls])
    expect(changes(before, sentSince)).toContain('questionnaire.return appeared: event questionnaireSent 2023-04-16')
  })
})

it('last days that move are no cause of a step whose last day is a working day', () => {
  const onTuesday = '2023-03-28 questionnaireSent (route A)'
  const after = ['rolls over: yes', received('2023-04-05')]
  expect(changed([onTuesday], [], after)).toContain(
    'questionnaire.return stateChanged: done questionnaire.return 2023-04-05',
  )
})

describe('another law', () => {
  const [old, recent] = [evaluatedOn('2024-06-30', []), evaluatedOn('2024-07-01', [])]

  it('is a cause where a step rests on other norms, changed with something else', () => {
    const estimated = evaluatedOn('2024-07-01', ['2024-07-01 capacityEstimated (category 2)'])
    expect(changes(old, estimated)).toEqual([
      'estimate.first stateChanged bearerChanged: done estimate.first 2024-07-01, law 2024-07-01',
    ])
    expect(changes(old, recent)).toEqual(['estimate.first bearerChanged: law 2024-07-01, day 2024-07-01'])
  })

  it('opens and closes nothing by itself: a step whose last day passed meanwhile is overdue by the day', () => {
    const [open, overdue] = ['2024-04-20', '2024-07-02'].map((asOf) => evaluatedOn(asOf, ['start: 2023-12-31']))
    expect(changes(open ?? old, overdue ?? old)).toContain(
      'estimate.first stateChanged bearerChanged: law 2024-07-01, day 2024-07-02',
    )
  })

  it('is a cause where a step is no part of it', () => {
    const start = 'start: 2023-10-02'
    expect(changes(evaluatedOn('2024-07-01', [start]), evaluatedOn('2024-06-30', [start]))).toEqual([
      'estimate.first bearerChanged: law 2024-04-01, day 2024-06-30',
      'evaluation.contact#11 vanished: event incapacityStart 2023-10-02, law 2024-04-01',
    ])
  })
})
