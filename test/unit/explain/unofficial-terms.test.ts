import { type Evaluation, evaluate, explain, type Language } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { employee, evaluated, told } from '../../support/evaluated.js'

/** The terms of a text that have no official form in its language. */
const terms = (evaluation: Evaluation, key: string, language: Language) =>
  explain(evaluation, key, { language, audience: 'insured' }).steps.flatMap((step) =>
    step.kind === 'terms' ? step.terms : [],
  )

const lateStart = evaluate(employee([], { incapacity: { start: '2024-05-06' } }), { asOf: day('2024-07-02') })
const ziv = { type: 'zivStarted', on: '2023-04-26', situation: 'B' }
const codex = { type: 'codexRequested', on: '2023-05-02', by: 'employer' }
const plan = (aim: string) => ({ type: 'planDrawnUp', on: '2023-05-02', elements: [], aim })

describe('the terms without an official form', () => {
  it.each([
    ['nothing of the kind', evaluated('2023-02-01'), 'questionnaire.send', []],
    ['a ZIV trajectory', evaluated('2023-05-05', ziv), 'ziv.followUpInterview', ['zivTrajectory', 'followUpInterview']],
    ['a CODEX trajectory', evaluated('2023-05-05', codex), 'estimate.first', ['codexTrajectory']],
    [
      'work with permission, as it is said to the insured person',
      evaluated('2023-05-05', { type: 'permittedWorkStarted', on: '2023-04-20' }),
      'estimate.first',
      ['permission'],
    ],
    [
      'the presumption',
      evaluated('2023-06-02', plan('employment')),
      'presumption',
      ['presumption', 'zivTrajectory', 'reintegrationPlan'],
    ],
    [
      'retraining',
      evaluated('2023-06-02', plan('retraining')),
      'ziv.retrainingApproval',
      ['highCommission', 'reintegrationPlan', 'retraining'],
    ],
    [
      'a plan, which is no procedure',
      evaluated('2023-06-02', ziv, plan('employment')),
      'ziv.review#1',
      ['reintegrationPlan'],
    ],
    ['a member of the team', lateStart, 'evaluation.contact#4', ['team', 'teamMember', 'physicalContact']],
    ['an estimate', evaluated('2023-04-20'), 'estimate.first', ['category']],
  ])('in German: %s', (_, evaluation, key, expected) => {
    expect(terms(evaluation, key, 'de')).toEqual(expected)
  })

  it('do not hold what a member of the team presumes: it is no legal presumption', () => {
    const { steps } = explain(lateStart, 'exam.endPresumed', { language: 'de', audience: 'advisingDoctor' })
    expect(steps.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'absent: Dies steht in dieser Akte nicht an. Auslöser wäre: die Vermutung eines Mitarbeiters des Teams, dass die Arbeitsunfähigkeit endet.',
    ])
  })

  it('hold permitted work, as it is said to the doctor', () => {
    const evaluation = evaluated('2023-05-05', { type: 'permittedWorkStarted', on: '2023-04-20' })
    const { steps } = explain(evaluation, 'estimate.first', { language: 'de', audience: 'advisingDoctor' })
    expect(steps.at(-1)?.text).toMatch(/: erlaubte Arbeit\.$/)
  })

  it('are named in German', () => {
    const { steps } = explain(evaluated('2023-05-05', ziv), 'ziv.followUpInterview', {
      language: 'de',
      audience: 'insured',
    })
    expect(steps.at(-1)?.text).toMatch(/KIV.+ und .+\.$/)
  })

  it('are none in Dutch and French, and told once in English', () => {
    const evaluation = evaluated('2023-05-05', ziv)
    expect([
      terms(evaluation, 'ziv.followUpInterview', 'nl'),
      terms(evaluation, 'ziv.followUpInterview', 'fr'),
    ]).toEqual([[], []])
    expect(told(evaluation, 'ziv.followUpInterview', 'terms')).toHaveLength(1)
  })
})
