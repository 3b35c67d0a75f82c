import { diffEvaluations, type EvaluateOptions, evaluate } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { day } from '../../../support/days.js'
import { dossierOf } from '../../../support/dossiers.js'
import { employee } from '../../../support/evaluated.js'
import { amendedBy, under } from '../../../support/invented-reform.js'
import { evaluatedOn } from '../../../support/short-cases.js'

const dossier = dossierOf({
  scheme: 'employee',
  employmentContract: true,
  incapacity: { start: '2022-10-31' },
  events: [
    { type: 'questionnaireSent', on: '2023-01-09', route: 'A' },
    { type: 'questionnaireReceived', on: '2023-01-20', complete: true, recordedOn: '2023-01-27' },
    { type: 'permittedWorkStarted', on: '2023-02-06' },
    { type: 'permittedWorkEnded', on: '2023-02-17' },
    { type: 'capacityEstimated', on: '2023-02-20', category: 3 },
  ],
})

const diff = (before: EvaluateOptions, after: EvaluateOptions) =>
  diffEvaluations(evaluate(dossier, before), evaluate(dossier, after))

const on = (text: string): EvaluateOptions => ({ asOf: day(text) })

const brief = ({ obligations }: ReturnType<typeof diff>) =>
  obligations.map(({ key, kinds, before, after, causes }) => [
    key,
    kinds.join(' '),
    before?.state ?? 'absent',
    after?.state ?? 'absent',
    ...causes.map((cause) => Object.values(cause).join(' ')),
  ])

describe('two evaluations of a case', () => {
  it('that are equal differ in nothing', () => {
    expect(diff(on('2023-01-25'), on('2023-01-25'))).toEqual({
      asOf: { before: '2023-01-25', after: '2023-01-25' },
      obligations: [],
      exclusions: { appeared: [], vanished: [] },
      presumptions: [],
      consequences: [],
    })
  })

  it.each([
    [
      'only the day',
      on('2023-01-30'),
      on('2023-01-31'),
      [['estimate.first', 'stateChanged', 'upcoming', 'open', 'day 2023-01-31']],
    ],
    [
      'the questionnaire is sent',
      on('2023-01-08'),
      on('2023-01-09'),
      [
        ['questionnaire.return', 'appeared', 'absent', 'open', 'event questionnaireSent 2023-01-09'],
        ['questionnaire.send', 'stateChanged', 'upcoming', 'fulfilled', 'done questionnaire.send 2023-01-09'],
      ],
    ],
    [
      'permitted work begins',
      on('2023-02-05'),
      on('2023-02-06'),
      [['estimate.first', 'stateChanged', 'open', 'barred', 'exclusion permittedWork']],
    ],
    [
      'permitted work ends',
      on('2023-02-17'),
      on('2023-02-18'),
      [['estimate.first', 'stateChanged', 'barred', 'open', 'exclusion permittedWork']],
    ],
    [
      'months counted from date to date',
      on('2023-02-04'),
      { ...on('2023-02-04'), readings: { 'RD-6': 'sameDate' } },
      [['estimate.first', 'moved', 'open', 'open', 'reading RD-6:sameDate']],
    ],
    [
      'what was known on 24 January, and what is known now',
      { ...on('2023-01-24'), knownOn: day('2023-01-24') },
      on('2023-01-24'),
      [
        ['questionnaire.return', 'stateChanged', 'overdue', 'fulfilled', 'done questionnaire.return 2023-01-20'],
        ['questionnaire.support', 'vanished', 'open', 'absent', 'event questionnaireNotReceived 2023-01-24'],
      ],
    ],
  ] as const)('%s', (_, before, after, expected) => {
    expect(brief(diff(before, after))).toEqual(expected)
  })

  it('names the status and the exclusions that changed', () => {
    expect(diff(on('2023-02-05'), on('2023-02-06'))).toMatchObject({
      status: { before: 'awaitingEstimate', after: 'permittedWork' },
      exclusions: { appeared: ['permittedWork'], vanished: [] },
      consequences: [],
    })
  })

  it('gives plain JSON', () => {
    const found = diff(on('2023-01-08'), on('2023-02-20'))
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })
})

describe('the causes of a change on one and the same day', () => {
  const causesOf = (events: readonly object[], before: object, after: object) => {
    const dossier = employee(events)
    const asOf = day('2023-06-20')
    return diffEvaluations(
      evaluate(dossier, { asOf, ...before }),
      evaluate(dossier, { asOf, ...after }),
    ).obligations.map(({ key, causes }) => [key, ...causes.map((cause) => Object.values(cause).join(' '))])
  }

  it('an event that made a step lapse, learned of later', () => {
    const events = [
      { type: 'zivStarted', on: '2023-06-01', situation: 'A' },
      { type: 'zivEnded', on: '2023-06-10', recordedOn: '2023-06-18' },
    ]
    expect(causesOf(events, { knownOn: day('2023-06-17') }, { knownOn: day('2023-06-18') })).toEqual([
      ['ziv.evaluate', 'event zivEnded 2023-06-10'],
      ['ziv.followUpInterview', 'event zivEnded 2023-06-10'],
    ])
  })

  it('an earlier event of the same kind, learned of later', () => {
    const events = [
      { type: 'contactRequested', on: '2023-03-01', recordedOn: '2023-06-18' },
      { type: 'contactRequested', on: '2023-04-03' },
    ]
    expect(causesOf(events, { knownOn: day('2023-06-17') }, { knownOn: day('2023-06-18') })).toEqual([
      ['contact.arrange', 'event contactRequested 2023-03-01'],
      ['contact.arrange#2', 'event contactRequested 2023-04-03'],
      ['doctor.inform', 'event contactRequested 2023-03-01'],
      ['doctor.inform#2', 'event contactRequested 2023-04-03'],
    ])
  })
})

it('a law that came in between is no cause where it changes nothing of the step', () => {
  const sent = dossierOf({
    scheme: 'employee',
    employmentContract: true,
    incapacity: { start: '2024-01-01' },
    events: [{ type: 'questionnaireSent', on: '2025-12-20', route: 'A' }],
  })
  const found = diffEvaluations(evaluate(sent, on('2025-12-31')), evaluate(sent, on('2026-01-04')))
  expect(found.obligations.find(({ key }) => key === 'questionnaire.return')?.causes).toEqual([
    { kind: 'day', on: '2026-01-04' },
  ])
})

const ON = '2023-06-20'

const sent = '2023-03-27 questionnaireSent (route A)'

const received = '2023-04-05 questionnaireReceived (complete yes)'

it('only the exclusions that stand in one of the two are listed', () => {
  const codex = '2023-02-01 codexRequested (by insured)'
  const work = '2023-05-02 permittedWorkStarted'
  const [one, both] = [evaluatedOn(ON, [codex]), evaluatedOn(ON, [codex, work])]
  expect(diffEvaluations(one, both).exclusions).toEqual({ appeared: ['permittedWork'], vanished: [] })
  expect(diffEvaluations(both, one).exclusions).toEqual({ appeared: [], vanished: ['permittedWork'] })
})

it('either side tells who must do it, the window, the state and, where it was done, the day', () => {
  const [change] = diffEvaluations(evaluatedOn(ON, [sent]), evaluatedOn(ON, [sent, received])).obligations
  const window = { from: '2023-03-27', until: '2023-04-10' }
  const insured = { bearer: 'insured', modality: 'duty' }
  expect(change?.before).toStrictEqual({ ...insured, window, state: 'overdue' })
  expect(change?.after).toStrictEqual({ ...insured, window, state: 'fulfilled', fulfilledOn: '2023-04-05' })
})

it('who else may do it is told where the law knows one: a team member, from 1 July 2024 on', () => {
  const [change] = diffEvaluations(evaluatedOn('2024-06-30', []), evaluatedOn('2024-07-01', [])).obligations
  const estimate = {
    bearer: 'advisingDoctor',
    modality: 'duty',
    window: { from: '2023-04-16', until: '2023-05-15' },
    state: 'overdue',
  }
  expect(change?.before).toStrictEqual(estimate)
  expect(change?.after).toStrictEqual({ ...estimate, alsoBy: ['teamMember'] })
})

describe('who must do it, and whether it must be done', () => {
  const facts = ['2027-01-04 questionnaireSent (route A)']
  const kindsUnder = (more: object) =>
    diffEvaluations(
      under(rulebook, '2027-01-05', facts),
      under(amendedBy({ record: 'questionnaire.return/routeA', ...more }), '2027-01-05', facts),
    ).obligations.map(({ key, kinds, before, after }) => [
      `${key} ${kinds.join(' ')}`,
      `${before?.bearer} ${before?.modality} – ${after?.bearer} ${after?.modality}`,
    ])

  it.each([
    ['another bearer', { bearer: 'coordinator' }, 'bearerChanged', 'coordinator duty'],
    ['a power', { modality: 'power' }, 'modalityChanged', 'insured power'],
    ['both', { bearer: 'coordinator', modality: 'power' }, 'bearerChanged modalityChanged', 'coordinator power'],
  ])('%s', (_, more, kinds, after) => {
    expect(kindsUnder(more)).toEqual([[`questionnaire.return ${kinds}`, `insured duty – ${after}`]])
  })
})
