import { diffEvaluations, type Evaluation } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'

/** What changed between two evaluations, each obligation in one line with what caused it. */
const changes = (before: Evaluation, after: Evaluation): readonly string[] =>
  diffEvaluations(before, after).obligations.map(
    ({ key, kinds, causes }) =>
      `${key} ${kinds.join(' ')}: ${causes.map((cause) => Object.values(cause).join(' ')).join(', ')}`,
  )

const ON = '2023-06-20'

const sent = '2023-03-27 questionnaireSent (route A)'
const received = '2023-04-05 questionnaireReceived (complete yes)'

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
})

describe('another law', () => {
  const [old, recent] = [evaluatedOn('2024-06-30', []), evaluatedOn('2024-07-01', [])]

  it('is a cause where a step rests on other norms, changed with something else', () => {
    const estimated = evaluatedOn('2024-07-01', ['2024-07-01 capacityEstimated (category 2)'])
    expect(changes(old, estimated)).toEqual([
      'estimate.first stateChanged: done estimate.first 2024-07-01, law 2024-07-01',
    ])
    expect(changes(old, recent)).toEqual([])
  })

  it('opens and closes nothing by itself: a step whose last day passed meanwhile is overdue by the day', () => {
    const [open, overdue] = ['2024-04-20', '2024-07-02'].map((asOf) => evaluatedOn(asOf, ['start: 2023-12-31']))
    expect(changes(open ?? old, overdue ?? old)).toContain(
      'estimate.first stateChanged: law 2024-07-01, day 2024-07-02',
    )
  })

  it('is a cause where a step is no part of it', () => {
    const start = 'start: 2023-10-02'
    expect(changes(evaluatedOn('2024-07-01', [start]), evaluatedOn('2024-06-30', [start]))).toEqual([
      'evaluation.contact#11 vanished: event incapacityStart 2023-10-02, law 2023-01-01',
    ])
  })
})

it('only the exclusions that stand in one of the two are listed', () => {
  const codex = '2023-02-01 codexRequested (by insured)'
  const work = '2023-05-02 permittedWorkStarted'
  const [one, both] = [evaluatedOn(ON, [codex]), evaluatedOn(ON, [codex, work])]
  expect(diffEvaluations(one, both).exclusions).toEqual({ appeared: ['permittedWork'], vanished: [] })
  expect(diffEvaluations(both, one).exclusions).toEqual({ appeared: [], vanished: ['permittedWork'] })
})

it('either side tells the window, the state and, where it was done, the day', () => {
  const [change] = diffEvaluations(evaluatedOn(ON, [sent]), evaluatedOn(ON, [sent, received])).obligations
  const window = { from: '2023-03-27', until: '2023-04-10' }
  expect(change?.before).toStrictEqual({ window, state: 'overdue' })
  expect(change?.after).toStrictEqual({ window, state: 'fulfilled', fulfilledOn: '2023-04-05' })
})
