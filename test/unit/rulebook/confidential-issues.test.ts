import { amend, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { days, issueOf, law } from '../../support/invented-reform.js'

// The employer may know of the answer to the plan of a CODEX trajectory: it concerns the contract.
const answered = { law, record: 'codexPlan.answer' }

const confidential = (path: readonly (string | number)[], told: string) => ({
  code: 'amendment.confidential',
  path,
  expected: 'what may be known with a record of the level contract',
  received: `what is of the level ${told}`,
  message: 'Somebody who may know of the record may not know this of the case.',
})

describe('a step of which the employer may know does not tell', () => {
  it.each<[string, object, readonly (string | number)[], string]>([
    ['of an examination', { trigger: ['medicalExam'] }, ['trigger', 0], 'medical'],
    [
      'that a certificate ran out, beside a trigger that the employer knows',
      { trigger: ['codexPlanReceived', 'certificateRunOut'] },
      ['trigger', 1],
      'trajectory',
    ],
    [
      'when the questionnaire was posted',
      { window: { from: days(0, 'posted'), until: null } },
      ['window'],
      'trajectory',
    ],
    [
      'when a missed contact was planned',
      { window: { from: days(0), until: days(7, 'planned') } },
      ['window'],
      'medical',
    ],
    ['of permitted work', { barredBy: { permittedWork: ['A2-5'] } }, ['barredBy', 'permittedWork'], 'trajectory'],
    [
      'of a ZIV trajectory that is suspended',
      { suspendedBy: { codexDuringZiv: ['Z1-3'] } },
      ['suspendedBy', 'codexDuringZiv'],
      'trajectory',
    ],
  ])('%s', (_, fields, path, told) => {
    expect(issueOf({ ...answered, ...fields })).toEqual(confidential([0, ...path], told))
  })
})

describe('a step may tell what everybody may know who may know of it', () => {
  it.each<[string, object]>([
    ['the start of the incapacity', { ...answered, trigger: ['incapacityStart'] }],
    [
      'days after its trigger and after the start',
      { ...answered, window: { from: days(0), until: days(400, 'incapacityStart') } },
    ],
    ['the day after one', { ...answered, window: { from: days(0), until: { count: 'dayAfter', boundary: days(14) } } }],
    [
      'of several days the latest',
      {
        ...answered,
        window: { from: days(0), until: { count: 'latest', of: [days(14), days(7, 'incapacityStart')] } },
      },
    ],
    [
      'the last day that a letter states, to who knows of the letter',
      { law, record: 'regional.proof', window: { from: days(0), until: days(7, 'stated') } },
    ],
    [
      'that a certificate ran out, to who knows of the trajectory',
      { law, record: 'doctor.inform', trigger: ['certificateRunOut'] },
    ],
    [
      'nothing of a ground that is undefined',
      { ...answered, bearer: 'insurer', barredBy: { medicalGround: undefined } },
    ],
  ])('%s', (_, amendment) => {
    expect(issueOf(amendment)).toMatchObject({ _tag: 'Right' })
  })
})

it('every trigger and day that tells too much has its own issue', () => {
  const result = amend(rulebook, [
    { ...answered, trigger: ['medicalExam', 'consentGiven'], window: { from: days(0, 'posted'), until: null } },
  ])
  expect(result._tag === 'Left' && result.left).toEqual([
    confidential([0, 'trigger', 0], 'medical'),
    confidential([0, 'trigger', 1], 'trajectory'),
    confidential([0, 'window'], 'trajectory'),
  ])
})
