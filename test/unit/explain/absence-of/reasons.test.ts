import { describe, expect, it } from 'vitest'
import { absenceOn } from '../../../support/evaluated.js'

const start = (first: string, rest: object = {}) => ({ incapacity: { start: first, ...rest } })

const self = { scheme: 'selfEmployed', employmentContract: false }

type Row = readonly [title: string, asOf: string, key: string, more: object, absence: object | undefined]

describe('why there is no such step', () => {
  it.each<Row>([
    [
      'nothing is encoded of that day',
      '2022-08-20',
      'contact.first',
      start('2022-07-04'),
      { because: 'status', status: 'notCovered' },
    ],
    [
      'the scheme is out of scope',
      '2022-11-06',
      'contact.first',
      { ...start('2022-10-31'), ...self },
      { because: 'status', status: 'outOfScope' },
    ],
    ['the incapacity has not begun', '2023-01-10', 'contact.first', {}, { because: 'status', status: 'notStarted' }],
    [
      'nothing can be asked, and so nothing is presumed',
      '2023-01-10',
      'presumption',
      {},
      { because: 'status', status: 'notStarted' },
    ],
    [
      'a missed step starts it',
      '2023-02-01',
      'questionnaire.support',
      {},
      { because: 'notTriggered', causes: [{ type: 'questionnaireNotReceived' }, { type: 'questionnaireNotReceived' }] },
    ],
    [
      'an event starts it',
      '2023-02-01',
      'ziv.followUpInterview',
      {},
      { because: 'notTriggered', causes: [{ type: 'zivStarted' }] },
    ],
    [
      'an event starts it that means more',
      '2023-02-01',
      'permission.request',
      {},
      { because: 'notTriggered', causes: [{ type: 'coordinatorContact', moment: 'trajectoryWantedOnRouteB' }] },
    ],
    [
      'a plan starts the presumption',
      '2023-02-01',
      'presumption',
      {},
      { because: 'notTriggered', causes: [{ type: 'codexPlanSigned' }, { type: 'planDrawnUp' }] },
    ],
    [
      'a plan starts the presumption of one without a contract',
      '2023-02-01',
      'presumption',
      { employmentContract: false },
      { because: 'notTriggered', causes: [{ type: 'planDrawnUp' }] },
    ],
  ])('%s', (_, asOf, key, more, absence) => {
    expect(absenceOn(asOf, key, more)).toEqual(absence)
  })
})
