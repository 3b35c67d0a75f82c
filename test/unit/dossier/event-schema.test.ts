import { describe, expect, it } from 'vitest'
import { issuesOf, withEvents } from '../../support/dossiers.js'

type Row = readonly [type: string, field: string, values: readonly unknown[], rest?: object]

/** What a field of an event may hold; anything else is refused. */
const fields: readonly Row[] = [
  ['questionnaireSent', 'route', ['A', 'B']],
  ['questionnaireReceived', 'complete', [true, false]],
  ['supportContact', 'channel', ['physical', 'video', 'telephone', 'mail']],
  ['supportContact', 'by', ['coordinator', 'staff'], { channel: 'mail' }],
  ['questionnaireImpossible', 'examIndicated', [true, false]],
  ['capacityEstimated', 'category', [1, 2, 3, 4]],
  ['coordinatorContact', 'kind', ['first', 'afterRefusal', 'followUp', 'other'], { channel: 'video' }],
  [
    'coordinatorContact',
    'outcome',
    ['occupationalPhysician', 'zivWanted', 'none', 'actionsAdapted', 'ended'],
    { kind: 'first', channel: 'video' },
  ],
  ['consentGiven', 'form', ['written', 'electronic']],
  ['codexRequested', 'by', ['employer', 'insured', 'treatingDoctor']],
  ['codexEnded', 'definitivelyUnfit', [true, false]],
  ['zivStarted', 'situation', ['A', 'B', 'C', 'D']],
  ['planDrawnUp', 'aim', ['retraining', 'employment'], { elements: [] }],
  ['planDrawnUp', 'elements', [['goals'], ['endResult'], ['concreteAction'], ['nextAppointment']]],
  [
    'unjustifiedAbsence',
    'at',
    ['exam', 'firstContact', 'occupationalPhysician', 'regionalAdviser'],
    { plannedOn: '2023-05-02' },
  ],
  ['regionalServiceRegistered', 'service', ['VDAB', 'Actiris', 'Forem']],
]

const isSound = (event: object): boolean => issuesOf(withEvents({ on: '2023-05-02', ...event })).length === 0

describe('the fields of an event', () => {
  it.each(fields.map(([type, field, values, rest = {}]) => [type, field, values, rest] as const))(
    '%s: %s is one of %j',
    (type, field, values, rest) => {
      for (const value of values) expect(isSound({ type, ...rest, [field]: value }), String(value)).toBe(true)
      for (const value of ['', 'another', 5, null]) expect(isSound({ type, ...rest, [field]: value })).toBe(false)
    },
  )
})
