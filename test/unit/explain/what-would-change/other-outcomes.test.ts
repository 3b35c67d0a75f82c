import { describe, expect, it } from 'vitest'
import { briefChanges } from '../../../support/brief-changes.js'
import { day } from '../../../support/days.js'
import { employee } from '../../../support/evaluated.js'

const sent = { type: 'questionnaireSent', on: '2023-03-27', route: 'A' }
const received = (on: string) => ({ type: 'questionnaireReceived', on, complete: true })
const ended = (endedOn: string) => ({ incapacity: { start: '2023-01-16', endedOn } })

type Row = readonly [
  title: string,
  events: readonly object[],
  asOf: string,
  key: string,
  more: object,
  changes: readonly string[],
]

const rows: readonly Row[] = [
  [
    'a step that is open without a last day',
    [{ type: 'contactRequested', on: '2023-04-20' }],
    '2023-05-02',
    'contact.arrange',
    {},
    [],
  ],
  [
    'done in time, though late in another reading',
    [sent, received('2023-04-06')],
    '2023-04-20',
    'questionnaire.return',
    {},
    [],
  ],
  [
    'late, though in time in no other reading',
    [sent, received('2023-04-12')],
    '2023-04-20',
    'questionnaire.return',
    {},
    [],
  ],
  [
    'a step that follows a missed one, on the last day of that one',
    [sent],
    '2023-04-10',
    'questionnaire.support',
    {},
    ['day 2023-04-11 → open'],
  ],
  [
    'a step that follows a missed one, which was done',
    [sent, received('2023-04-06')],
    '2023-04-20',
    'questionnaire.support',
    {},
    [],
  ],
  [
    'a step that lapsed with the incapacity',
    [],
    '2023-04-20',
    'estimate.first',
    ended('2023-04-18'),
    ['notEnded → open'],
  ],
  ['a step that would lapse before it comes up', [], '2023-03-01', 'estimate.first', ended('2023-04-01'), []],
  [
    'a step that another one overtook, reported twice',
    [
      { type: 'capacityEstimated', on: '2023-04-20', category: 3 },
      { type: 'capacityEstimated', on: '2023-05-20', category: 4 },
      { type: 'capacityEstimated', on: '2023-05-20', category: 4 },
    ],
    '2023-06-01',
    'exam.category3',
    {},
    ['no capacityEstimated 2023-05-20 → open'],
  ],
  [
    'a step that lapsed, and what was recorded too late to be known',
    [{ type: 'questionnaireWithheld', on: '2023-03-20', recordedOn: '2023-05-01', ground: 'coma' }],
    '2023-04-20',
    'questionnaire.send',
    ended('2023-04-18'),
    ['notEnded → overdue'],
  ],
]

describe('what would lead to another outcome', () => {
  it.each(rows)('%s', (_, events, asOf, key, more, changes) => {
    expect(briefChanges(employee(events, more), key, { asOf: day(asOf), knownOn: day(asOf) })).toEqual(changes)
  })
})
