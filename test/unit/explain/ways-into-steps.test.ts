import { describe, expect, it } from 'vitest'
import { briefChanges } from '../../support/brief-changes.js'
import { day } from '../../support/days.js'
import { employee } from '../../support/evaluated.js'

const estimated = (on: string, category: number) => ({ type: 'capacityEstimated', on, category })
const contact = { type: 'coordinatorContact', on: '2023-04-26', kind: 'first', channel: 'physical' }
const asked = { type: 'contactRequested', on: '2023-04-20' }
const ziv = { type: 'zivStarted', on: '2023-05-02', situation: 'B' }

/** What would have to happen on 5 May 2023 so that a step must be taken. */
const rows: readonly (readonly [key: string, after: string, events: readonly object[], changes: readonly string[]])[] =
  [
    [
      'questionnaire.return',
      'nothing',
      [],
      ['questionnaireSent 2023-05-05 A → open', 'questionnaireSent 2023-05-05 B → open'],
    ],
    ['exam.questionnaireImpossible', 'nothing', [], ['questionnaireImpossible 2023-05-05 true → open']],
    ['exam.category1', 'nothing', [], ['capacityEstimated 2023-05-05 1 → upcoming']],
    ['exam.category3', 'category 1', [estimated('2023-04-20', 1)], ['capacityEstimated 2023-05-05 3 → open']],
    ['refusal.notify', 'nothing', [], ['zivRequestRefused 2023-05-05 → open']],
    ['referral.make', 'nothing', [], ['capacityEstimated 2023-05-05 4 → open']],
    ['referral.make', 'category 1', [estimated('2023-04-20', 1)], ['capacityEstimated 2023-05-05 4 → open']],
    ['referral.make', 'category 2', [estimated('2023-04-20', 2)], ['capacityEstimated 2023-05-05 4 → open']],
    [
      'contact.first',
      'category 4',
      [estimated('2023-04-20', 4)],
      ['referred 2023-05-05 → open', 'questionnaireUpdateNotNeeded 2023-05-05 → open'],
    ],
    [
      'contact.first#2',
      'category 4 and a referral',
      [estimated('2023-04-20', 4), { type: 'referred', on: '2023-04-25' }],
      ['questionnaireUpdateNotNeeded 2023-05-05 → open'],
    ],
    [
      'contact.first',
      'a request of the insured',
      [asked],
      ['questionnaireReceived 2023-05-05 true → open', 'questionnaireUpdateNotNeeded 2023-05-05 → open'],
    ],
    ['consent.ask', 'nothing', [], ['coordinatorContact 2023-05-05 first physical → open']],
    ['contact.register', 'nothing', [], ['coordinatorContact 2023-05-05 first physical → open']],
    ['contact.arrange', 'nothing', [], ['contactRequested 2023-05-05 → open']],
    [
      'permission.request',
      'a request of the insured',
      [asked],
      ['coordinatorContact 2023-05-05 first physical → open'],
    ],
    ['contact.afterRefusal', 'a first contact', [contact], ['permissionRefused 2023-05-05 → open']],
    ['ziv.informOccupationalPhysician', 'nothing', [], ['zivStarted 2023-05-05 B → open']],
    ['ziv.followUpInterview', 'nothing', [], ['zivStarted 2023-05-05 B → open']],
    ['ziv.retrainingApproval', 'a ZIV trajectory', [ziv], ['planDrawnUp 2023-05-05 retraining → open']],
    ['ziv.resumptionProposal', 'a ZIV trajectory', [ziv], ['planDrawnUp 2023-05-05 employment → open']],
    ['ziv.informTreatingDoctor', 'a ZIV trajectory', [ziv], ['planDrawnUp 2023-05-05 → open']],
    ['ziv.evaluate', 'a ZIV trajectory', [ziv], ['zivEnded 2023-05-05 → open']],
    ['estimate.first#2', 'nothing', [], []],
  ]

describe('what would make a step arise', () => {
  it.each(rows)('%s, after %s', (key, _, events, changes) => {
    expect(briefChanges(employee(events), key, { asOf: day('2023-05-05') })).toEqual(changes)
  })
})
