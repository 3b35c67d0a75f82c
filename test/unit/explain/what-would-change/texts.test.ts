import { evaluate, explain, whatWouldChange } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../../support/days.js'
import { dossierOf } from '../../../support/dossiers.js'

type Row = readonly [
  title: string,
  events: readonly object[],
  asOf: string,
  key: string,
  changes: readonly string[],
  incapacity?: object,
]

const cases: readonly Row[] = [
  [
    'permitted work that goes on',
    [{ type: 'permittedWorkStarted', on: '2023-03-20' }],
    '2023-04-03',
    'estimate.first',
    [
      'if this too had taken place on 3 April 2023: the end of permitted work (last day); on 4 April 2023, if nothing else changes → not yet due (when: from 16 April 2023 up to and including 15 May 2023)',
      'if this had not taken place on 20 March 2023: the start of permitted work → not yet due (when: from 16 April 2023 up to and including 15 May 2023)',
    ],
  ],
  [
    'permitted work on the last day',
    [
      { type: 'permittedWorkStarted', on: '2023-03-20' },
      { type: 'permittedWorkEnded', on: '2023-03-30' },
    ],
    '2023-04-03',
    'questionnaire.send',
    [
      'if this too had taken place on 26 March 2023: the end of permitted work (last day) → overdue (when: on 27 March 2023)',
      'if this had not taken place on 20 March 2023: the start of permitted work → overdue (when: on 27 March 2023)',
    ],
  ],
  [
    'a request for CODEX, reported twice',
    [
      { type: 'codexRequested', on: '2023-03-01', by: 'employer' },
      { type: 'codexRequested', on: '2023-03-09', by: 'insured' },
    ],
    '2023-04-20',
    'estimate.first',
    [
      'if this had not taken place on 1 March 2023: the request for a Codex reintegration trajectory; if this had not taken place on 9 March 2023: the request for a Codex reintegration trajectory → to be done (when: from 16 April 2023 up to and including 15 May 2023)',
    ],
  ],
  [
    'two bars at once',
    [
      { type: 'permittedWorkStarted', on: '2023-03-20' },
      { type: 'codexRequested', on: '2023-03-01', by: 'employer' },
    ],
    '2023-04-20',
    'estimate.first',
    [
      'if this had not taken place on 1 March 2023: the request for a Codex reintegration trajectory; if this too had taken place on 20 April 2023: the end of permitted work (last day); on 21 April 2023, if nothing else changes → to be done (when: from 16 April 2023 up to and including 15 May 2023)',
    ],
  ],
  [
    'a window still to come',
    [],
    '2023-04-03',
    'estimate.first',
    [
      'on 16 April 2023, if nothing else changes → to be done (when: from 16 April 2023 up to and including 15 May 2023)',
    ],
  ],
  [
    'a window that is open',
    [],
    '2023-04-20',
    'estimate.first',
    ['on 16 May 2023, if nothing else changes → overdue (when: from 16 April 2023 up to and including 15 May 2023)'],
  ],
  [
    'a certificate that ends before the sending',
    [],
    '2023-02-06',
    'questionnaire.send',
    ['if the certificate of incapacity for work stated no last day → not yet due (when: on 27 March 2023)'],
    { certifiedUntil: '2023-02-28' },
  ],
  [
    'the end of the incapacity',
    [],
    '2023-04-20',
    'estimate.first',
    [
      'if the incapacity for work had not ended → to be done (when: from 16 April 2023 up to and including 15 May 2023)',
    ],
    { endedOn: '2023-04-18' },
  ],
  [
    'a step overtaken by another',
    [
      { type: 'capacityEstimated', on: '2023-04-20', category: 3 },
      { type: 'capacityEstimated', on: '2023-05-20', category: 4 },
    ],
    '2023-06-01',
    'exam.category3',
    [
      'if this had not taken place on 20 May 2023: an estimate by the advising doctor → to be done (when: from 20 April 2023 up to and including 15 August 2023)',
    ],
  ],
  [
    'done late, by the day that counts',
    [
      { type: 'questionnaireSent', on: '2023-03-27', route: 'A' },
      { type: 'questionnaireReceived', on: '2023-04-12', complete: true, postedOn: '2023-04-09' },
    ],
    '2023-04-20',
    'questionnaire.return',
    [
      'by this reading (RD-2): posting by the insured person is decisive → done in time (when: from 27 March 2023 up to and including 10 April 2023)',
    ],
  ],
  [
    'done in time',
    [{ type: 'questionnaireSent', on: '2023-03-27', route: 'A' }],
    '2023-04-03',
    'questionnaire.send',
    [],
  ],
  [
    'not started',
    [],
    '2023-04-20',
    'permission.decide',
    [
      'if this too had taken place on 20 April 2023: the request to the advising doctor for permission → to be done (when: from 20 April 2023; the text states no last day)',
    ],
  ],
  [
    'not started, in two ways',
    [],
    '2023-04-20',
    'absence.newDate',
    [
      'if this too had taken place on 20 April 2023: the first unjustified absence at a medical examination → to be done (when: from 20 April 2023 up to and including 20 May 2023)',
      'if this too had taken place on 20 April 2023: the first unjustified absence at the first contact → to be done (when: from 20 April 2023 up to and including 20 May 2023)',
    ],
  ],
  [
    'a step that follows a missed one',
    [{ type: 'questionnaireSent', on: '2023-03-27', route: 'A' }],
    '2023-04-03',
    'questionnaire.support',
    ['on 11 April 2023, if nothing else changes → to be done (when: from 11 April 2023; the text states no last day)'],
  ],
  ['a medical ground, never supposed', [], '2023-03-27', 'questionnaire.withholdingNotice', []],
  [
    'not recognised',
    [],
    '2023-03-27',
    'questionnaire.send',
    ['if the incapacity for work were recognised → to be done (when: on 27 March 2023)'],
    { recognised: false },
  ],
  [
    'a day before the circular applied',
    [],
    '2022-08-01',
    'questionnaire.send',
    ['on 1 September 2022, if nothing else changes → not yet due (when: on 12 September 2022)'],
    { start: '2022-07-04' },
  ],
  [
    'a first contact: no referral is supposed while no category 4 asks for one',
    [],
    '2023-05-05',
    'contact.first',
    [
      'if this too had taken place on 5 May 2023: the finding that the questionnaire needs no update → to be done (when: from 5 May 2023 up to and including 5 June 2023)',
    ],
  ],
  [
    'permitted work, an earlier stretch and one that goes on',
    [
      { type: 'permittedWorkStarted', on: '2023-02-01' },
      { type: 'permittedWorkEnded', on: '2023-02-10' },
      { type: 'permittedWorkStarted', on: '2023-05-02' },
    ],
    '2023-05-05',
    'estimate.first',
    [
      'if this too had taken place on 5 May 2023: the end of permitted work (last day); on 6 May 2023, if nothing else changes → to be done (when: from 16 April 2023 up to and including 15 May 2023)',
      'if this had not taken place on 2 May 2023: the start of permitted work → to be done (when: from 16 April 2023 up to and including 15 May 2023)',
    ],
  ],
  ['no such rule', [], '2023-03-27', 'estimate.second', []],
]

describe('what would change it', () => {
  const rows = cases.map(
    ([title, events, asOf, key, texts, more = {}]) => [title, events, asOf, key, texts, more] as const,
  )
  it.each(rows)('%s', (_, events, asOf, key, texts, incapacity) => {
    const dossier = dossierOf({
      scheme: 'employee',
      employmentContract: true,
      incapacity: { start: '2023-01-16', ...incapacity },
      events,
    })
    const options = { asOf: day(asOf) }
    const changes = whatWouldChange(dossier, key, options)
    const { steps } = explain(evaluate(dossier, options), key, { language: 'en', audience: 'advisingDoctor', changes })
    expect(steps.filter(({ kind }) => kind === 'change').map(({ text }) => text)).toEqual(texts)
  })
})
