import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { expect, it } from 'vitest'
import { evaluateUnder } from '../../../src/evaluation/evaluate.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { obligationTable } from '../../support/obligation-table.js'
import { evaluatedOn } from '../../support/short-cases.js'

const IN_2024 = 'start: 2024-01-15; 2024-05-06 capacityEstimated (category 3)'
const seventh = (by: string) => `2024-07-22 physicalContact (by ${by})`
const eleventh = (by: string) => `2024-11-25 physicalContact (by ${by})`
const examined = '2024-11-28 medicalExam'

obligationTable(
  'the contact of the eleventh month is the doctor’s alone where a team member held that of the seventh',
  `
    a team member held both
      evaluation.contact#11 | 2024-12-20 | ${IN_2024}; ${seventh('teamMember')}; ${eleventh('teamMember')}
      2024-11-15 – 2024-12-14: overdue
    a team member held both, and the doctor examined
      evaluation.contact#11 | 2024-12-20
      ${IN_2024}; ${seventh('teamMember')}; ${eleventh('teamMember')}; ${examined}
      2024-11-15 – 2024-12-14: fulfilled 2024-11-28
    a team member and then the doctor
      evaluation.contact#11 | 2024-12-20 | ${IN_2024}; ${seventh('teamMember')}; ${eleventh('advisingDoctor')}
      2024-11-15 – 2024-12-14: fulfilled 2024-11-25
    the doctor and then a team member
      evaluation.contact#11 | 2024-12-20
      ${IN_2024}; ${seventh('advisingDoctor')}; ${eleventh('teamMember')}; ${examined}
      2024-11-15 – 2024-12-14: fulfilled 2024-11-25
    the doctor examined, and then a team member
      evaluation.contact#11 | 2024-12-20 | ${IN_2024}; 2024-07-22 medicalExam; ${eleventh('teamMember')}; ${examined}
      2024-11-15 – 2024-12-14: fulfilled 2024-11-25
    a team member out of turn and then the doctor, after a gap in the incapacity over the last day
      evaluation.contact#11 | 2025-01-10
      ${IN_2024}; ${seventh('teamMember')}; 2024-12-10 incapacityEnded (lastDay 2024-12-10);
      2024-12-18 incapacityResumed; 2024-12-20 physicalContact (by teamMember); 2024-12-27 medicalExam
      2024-11-15 – 2024-12-14: fulfilled 2024-12-27
    nobody held that of the seventh
      evaluation.contact#11 | 2024-12-20 | ${IN_2024}; ${eleventh('teamMember')}
      2024-11-15 – 2024-12-14: fulfilled 2024-11-25
  `,
)

const INVALID = 'start: 2024-01-15; 2024-12-02 invalidityRecognised (until 2025-03-31)'
const invalidAgain = '2025-03-03 invalidityRecognised (until 2025-12-31)'
const held = (on: string, by: string) => `${on} physicalContact (by ${by})`

obligationTable(
  'the same of the first contact of invalidity after that of the eleventh month, and of no later one',
  `
    a team member held both
      evaluation.contact#i1 | 2025-03-03 | ${INVALID}; ${eleventh('teamMember')}; ${held('2025-02-04', 'teamMember')}
      2025-02-01 – 2025-02-28: overdue
    a team member and then the doctor
      evaluation.contact#i1 | 2025-03-03 | ${INVALID}; ${eleventh('teamMember')}; ${held('2025-02-04', 'advisingDoctor')}
      2025-02-01 – 2025-02-28: fulfilled 2025-02-04
    the doctor and then a team member
      evaluation.contact#i1 | 2025-03-03 | ${INVALID}; ${eleventh('advisingDoctor')}; ${held('2025-02-04', 'teamMember')}
      2025-02-01 – 2025-02-28: fulfilled 2025-02-04
    the second of invalidity
      evaluation.contact#i2 | 2025-12-03
      ${INVALID}; ${eleventh('teamMember')}; ${held('2025-02-04', 'advisingDoctor')}; ${invalidAgain};
      ${held('2025-11-04', 'teamMember')} | 2025-11-01 – 2025-11-30: fulfilled 2025-11-04
  `,
)

it.each([
  ['teamMember', undefined],
  ['advisingDoctor', ['teamMember']],
])('whose turn it is can be read while nobody has done it: the seventh month by the %s', (by, alsoBy) => {
  const facts = [...IN_2024.split('; '), seventh(by)]
  const found = evaluatedOn('2024-11-20', facts).obligations.find(({ key }) => key === 'evaluation.contact#11')
  expect(found).toMatchObject({ bearer: 'advisingDoctor', state: 'open', norms: ['LT-4'] })
  expect(found?.alsoBy).toEqual(alsoBy)
})

it.each([
  ['teamMember', 'overdue'],
  ['advisingDoctor', 'fulfilled'],
])('whose turn it is, is the same in every reading: the seventh month by the %s', (by, state) => {
  const { obligations } = evaluatedOn('2025-01-10', [
    ...['start: 2024-01-31', '2024-05-06 capacityEstimated (category 3)'],
    ...[held('2024-08-12', by), held('2024-12-10', 'teamMember')],
  ])
  const found = obligations.find(({ key }) => key === 'evaluation.contact#11')
  expect(found).toMatchObject({ state, window: { from: '2024-12-01', until: '2024-12-30' } })
  // The other days alone: neither the state nor the day of the contact differs.
  expect(found?.readings).toEqual([{ reading: 'RD-6:sameDate', window: { from: '2024-11-30', until: '2024-12-30' } }])
})

it('where a draft looks at several contacts, the last that was held decides', () => {
  const rules: Rulebook = {
    ...rulebook,
    obligations: rulebook.obligations.map((record) =>
      record.id === 'evaluation.contact#i'
        ? {
            ...record,
            notTwiceByTeamMember: {
              after: ['evaluation.contact#7', 'evaluation.contact#11'],
              fulfilledBy: 'contactByDoctorOrFile',
            },
          }
        : record,
    ),
  }
  const { dossier } = caseOf([
    ...['start: 2024-01-15', '2024-05-06 capacityEstimated (category 3)', eleventh('teamMember')],
    ...['2024-12-02 invalidityRecognised (until 2025-03-31)', held('2025-02-04', 'teamMember')],
  ])
  const { obligations } = evaluateUnder(rules, dossier, { asOf: day('2025-03-03') })
  const states = obligations.filter(({ rule }) => rule === 'evaluation.contact').map(({ key, state }) => [key, state])
  expect(Object.fromEntries(states)).toMatchObject({
    'evaluation.contact#7': 'overdue',
    'evaluation.contact#11': 'fulfilled',
    'evaluation.contact#i1': 'overdue',
  })
})
