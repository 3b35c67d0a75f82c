import { type Evaluation, redact } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { audiences } from '../../../../src/law/confidentiality.js'
import { evaluated } from '../../../support/evaluated.js'

const estimated = (on: string, category: number) => ({ type: 'capacityEstimated', on, category })

const sent = { type: 'questionnaireSent', on: '2023-03-27', route: 'A' }

const contact = { type: 'coordinatorContact', on: '2023-04-26', kind: 'first', channel: 'physical' }

const absent = (on: string) => ({ type: 'unjustifiedAbsence', on, at: 'exam', plannedOn: on })

const namesOf = ({ findings, needs, judgements, consequences }: Evaluation): readonly string[] => [
  ...findings.map(({ code }) => code),
  ...needs.map(({ fact }) => fact),
  ...judgements.map(({ question }) => question),
  ...consequences.map(({ kind }) => kind),
]

const DOCTOR_AND_INSURED = ['advisingDoctor', 'insured']
const AND_COORDINATOR = ['advisingDoctor', 'coordinator', 'insured']

const planned = { type: 'planDrawnUp', on: '2023-06-01', elements: ['goals'], aim: 'retraining' }

describe('who is told of', () => {
  const category4 = [estimated('2023-04-20', 4), { type: 'referred', on: '2023-04-25' }]
  const asked = { type: 'permissionRequested', on: '2023-05-02' }
  it.each([
    ['a plan without its elements', 'planIncomplete', evaluated('2023-07-01', planned), AND_COORDINATOR],
    [
      'a request for CODEX that passed by the coordinator, which tells of category 4',
      'directReferral',
      evaluated('2023-06-01', ...category4, { type: 'codexRequested', on: '2023-05-02', by: 'insured' }),
      DOCTOR_AND_INSURED,
    ],
    [
      'a channel that the coordinator chose',
      'channel',
      evaluated('2023-06-01', { ...contact, channel: 'mail' }),
      AND_COORDINATOR,
    ],
    ['a late estimate', 'late', evaluated('2023-06-01', estimated('2023-05-20', 2)), DOCTOR_AND_INSURED],
    [
      'a late return of the questionnaire',
      'late',
      evaluated('2023-04-13', sent, { type: 'questionnaireReceived', on: '2023-04-12', complete: true }),
      AND_COORDINATOR,
    ],
    [
      'a referral whose category is missing',
      'capacityEstimated.category',
      evaluated('2023-05-02', { type: 'referred', on: '2023-04-25' }),
      DOCTOR_AND_INSURED,
    ],
    [
      'a first contact whose outcome is missing',
      'coordinatorContact.outcome',
      evaluated('2023-05-02', contact),
      AND_COORDINATOR,
    ],
    [
      'an examination that was never held',
      'examNotHeld',
      evaluated('2023-09-01', estimated('2023-04-20', 1), estimated('2023-08-02', 2)),
      DOCTOR_AND_INSURED,
    ],
    ['an estimate to be made', 'estimate', evaluated('2023-04-20'), DOCTOR_AND_INSURED],
    [
      'a new estimate after an examination',
      'reevaluation',
      evaluated('2023-06-01', estimated('2023-04-20', 3), { type: 'medicalExam', on: '2023-05-20' }),
      DOCTOR_AND_INSURED,
    ],
    ['an outcome to be agreed', 'outcome', evaluated('2023-05-02', contact), AND_COORDINATOR],
    ['a permission to be decided', 'permission', evaluated('2023-05-02', asked), AND_COORDINATOR],
    [
      'a reduction of the benefit',
      'reduction',
      evaluated('2023-06-01', absent('2023-05-02'), absent('2023-05-20')),
      DOCTOR_AND_INSURED,
    ],
  ])('%s', (_, name, evaluation, told) => {
    expect(audiences.filter((audience) => namesOf(redact(evaluation, audience)).includes(name))).toEqual(told)
  })
})
