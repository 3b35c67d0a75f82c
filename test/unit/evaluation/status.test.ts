import { type DossierStatus, redact } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { evaluated } from '../../support/evaluated.js'
import { evaluatedOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

const requested = '2023-02-06 contactRequested'

describe('the latest event decides where a case stands', () => {
  it.each([
    [[], 'awaitingQuestionnaire'],
    [[requested], 'contactRequested'],
    [[requested, '2023-02-08 questionnaireUpdateNotNeeded'], 'awaitingFirstContact'],
    [[requested, '2023-02-08 questionnaireSent (route B)'], 'questionnaireSent'],
    [['2023-02-08 questionnaireUpdateNotNeeded', '2023-02-09 contactRequested'], 'contactRequested'],
    [['2023-04-24 capacityEstimated (category 4)'], 'awaitingReferral'],
    [['2023-04-24 capacityEstimated (category 4)', '2023-04-24 referred'], 'awaitingFirstContact'],
    [['2023-04-24 capacityEstimated (category 4)', '2023-04-25 capacityEstimated (category 1)'], 'category1'],
  ])('%j', (facts, status) => {
    expect(evaluatedOn('2023-05-02', facts).status).toBe(status)
  })
})

const statusOn = (asOf: string, facts: readonly string[]) => evaluatedOn(asOf, facts).status

describe('what ended the incapacity stands before all else', () => {
  it.each([
    ['certified until: 2023-04-30', 'certificateRunOut'],
    ['2023-05-01 workResumed', 'workResumed'],
    ['ended on: 2023-04-30', 'incapacityEnded'],
  ])('%s', (fact, status) => expect(statusOn('2023-05-02', ['2023-04-03 zivStarted (situation B)', fact])).toBe(status))
})

describe('what runs is read off its own days', () => {
  it.each(
    rowsOf(`
      2023-05-02 permittedWorkStarted; 2023-05-10 permittedWorkEnded
        2023-05-01 awaitingEstimate; 2023-05-02 permittedWork; 2023-05-10 permittedWork; 2023-05-11 awaitingEstimate
      2023-05-02 zivStarted (situation B); 2023-05-10 zivEnded
        2023-05-01 awaitingEstimate; 2023-05-02 zivRunning; 2023-05-10 zivRunning; 2023-05-11 zivEnded
      2023-05-02 zivStarted (situation B)
        2023-05-02 zivRunning; 2023-07-03 zivRunning
      2023-05-02 codexRequested (by employer); 2023-05-10 codexEnded (definitivelyUnfit no)
        2023-05-02 codexRunning; 2023-05-10 codexRunning; 2023-05-11 codexEnded
      2023-05-02 zivStarted (situation B); 2023-05-08 codexRequested (by employer)
        2023-05-07 zivRunning; 2023-05-08 zivSuspended
      start: 2022-02-07; 2022-06-13 zivStarted (situation B)
        2022-08-31 notCovered; 2022-09-01 zivRunning
      scheme: selfEmployed; contract: no; 2023-04-17 codexRequested (by insured)
        2023-05-02 awaitingEstimate
    `),
  )('%s', (facts, expected) => {
    const days = partsOf(expected).map((part) => part.split(' ')[0] ?? '')
    const sent = ['2023-03-27 questionnaireSent (route A)', '2023-04-03 questionnaireReceived (complete yes)']
    const all = [...(facts.includes('start: ') ? [] : sent), ...partsOf(facts)]
    expect(days.map((asOf) => `${asOf} ${statusOn(asOf, all)}`)).toEqual(partsOf(expected))
  })
})

it('of two moments of one event the more precise one decides', () => {
  const referred = ['2023-04-24 capacityEstimated (category 4)', '2023-04-25 referred']
  const contact = '2023-05-02 coordinatorContact (kind first, channel physical, outcome occupationalPhysician)'
  expect(statusOn('2023-05-02', [...referred, contact])).toBe('withOccupationalPhysician')
})

describe('where the step that is awaited is barred, the bar is named by what came last of it', () => {
  const received = ['2023-03-27 questionnaireSent (route A)', '2023-04-03 questionnaireReceived (complete yes)']
  const granted = [
    '2023-01-30 contactRequested',
    '2023-02-06 coordinatorContact (kind first, channel physical)',
    '2023-02-13 permissionRequested',
    '2023-02-20 permissionGranted',
  ]

  it.each([
    ['a permission', granted, 'permissionGranted'],
    ['a permission alone', ['2023-02-20 permissionGranted'], 'permissionGranted'],
    [
      'a permission, and no trajectory is wanted any more',
      [...granted, '2023-03-06 coordinatorContact (kind followUp, channel video, outcome ended)'],
      'noTrajectory',
    ],
    [
      'a permission, and a trajectory that ended',
      [...granted, '2023-03-06 zivStarted (situation B)', '2023-03-20 zivEnded'],
      'zivEnded',
    ],
    [
      'a trajectory that ended before another one was permitted',
      ['2023-01-17 zivStarted (situation B)', '2023-01-25 zivEnded', ...granted],
      'permissionGranted',
    ],
    [
      'CODEX, which has ended',
      ['2023-02-01 codexRequested (by employer)', '2023-02-20 codexEnded (definitivelyUnfit no)'],
      'codexEnded',
    ],
    ['nothing', [], 'awaitingEstimate'],
  ])('%s', (_, facts, status) => {
    expect(statusOn('2023-04-20', [...facts, ...received])).toBe(status)
  })
})

describe('where the latest event leads to no pending step, the first of the course that is pending is named', () => {
  it.each(
    rowsOf(`
      the questionnaire was barred on its day, and the estimate follows
        2023-02-06 permittedWorkStarted; 2023-03-30 permittedWorkEnded | 2023-04-03 | awaitingEstimate
      all steps of the course are barred by pension age, which no status names: the later contact
        start: 2024-02-01; pension age: 2024-05-10 | 2024-03-01 | awaitingEvaluation
      the estimate was made, so that the permission bars nothing any more
        2023-01-30 contactRequested; 2023-02-06 coordinatorContact (kind first, channel physical);
        2023-02-13 permissionRequested; 2023-02-20 permissionGranted; 2023-03-27 questionnaireSent (route A);
        2023-04-03 questionnaireReceived (complete yes); 2023-04-24 capacityEstimated (category 4); 2023-04-25 referred;
        2023-07-03 permittedWorkStarted; 2023-07-31 permittedWorkEnded
        2023-08-01
        nothingAwaited
      nothing is pending, and nothing bars
        start: 2022-01-10 | 2022-09-01 | nothingAwaited
      CODEX has ended, and a contact that was asked for is still to be arranged
        2023-02-06 contactRequested; 2023-02-13 codexRequested (by employer);
        2023-03-13 codexEnded (definitivelyUnfit no)
        2023-04-03
        contactRequested
      CODEX has ended, and nothing else is pending
        2023-02-13 codexRequested (by employer); 2023-03-13 codexEnded (definitivelyUnfit no) | 2023-04-03 | codexEnded
    `),
  )('%s', (_, facts, asOf, status) => {
    expect(statusOn(asOf, partsOf(facts))).toBe(status)
  })
})

const TOLD: { readonly [audience in 'employer' | 'coordinator']: readonly DossierStatus[] } = {
  employer: ['notCovered', 'outOfScope', 'notStarted', 'notDisclosed'],
  coordinator: ['notRecognised', 'incapacityEnded', 'permittedWork', 'zivRunning', 'zivSuspended', 'codexRunning'],
}

const MEDICAL: readonly DossierStatus[] = [
  'awaitingQuestionnaire',
  'questionnaireWithheld',
  'questionnaireSent',
  'awaitingEstimate',
  'category1',
  'category2',
  'category3',
  'awaitingReferral',
  'contactRequested',
  'awaitingFirstContact',
  'firstContactHeld',
  'withOccupationalPhysician',
  'noTrajectory',
  'awaitingPermission',
  'permissionGranted',
  'permissionRefused',
  'zivEnded',
  'codexEnded',
  'awaitingEvaluation',
  'nothingAwaited',
]

describe('every stage that a later medical event can hide is told to the doctor and the insured alone', () => {
  const evaluation = evaluated('2023-05-02')

  it.each([
    ['advisingDoctor', [...TOLD.employer, ...TOLD.coordinator, ...MEDICAL]],
    ['insured', [...TOLD.employer, ...TOLD.coordinator, ...MEDICAL]],
    ['coordinator', [...TOLD.employer, ...TOLD.coordinator]],
    ['employer', TOLD.employer],
  ] as const)('%s', (audience, told) => {
    for (const status of [...TOLD.employer, ...TOLD.coordinator, ...MEDICAL]) {
      const expected = told.includes(status) ? status : 'notDisclosed'
      expect(redact({ ...evaluation, status }, audience).status).toBe(expected)
    }
  })
})
