import { expect, it } from 'vitest'
import type { Absence } from '../../../src/explain/absence.js'
import { absenceIn } from '../../../src/explain/sentence-of-absence.js'
import { en } from '../../../src/explain/texts/en/index.js'
import { day } from '../../support/days.js'

const from = day('2024-07-01')

it.each<readonly [string, Absence]>([
  [
    'This applies only to insured persons with an employment contract.',
    { because: 'contract', employmentContract: true },
  ],
  [
    'This applies only to insured persons without an employment contract.',
    { because: 'contract', employmentContract: false },
  ],
  ['For this case the rule applies only from 1 July 2024.', { because: 'law', inForceFrom: from }],
  [
    'Since 1 July 2024 this no longer arises: the provision is no longer in force.',
    { because: 'repealed', since: from },
  ],
  [
    'This applies only to employees and the unemployed.',
    { because: 'notConcerned', schemes: ['employee', 'unemployed'] },
  ],
  [
    'This applies only to an incapacity for work that begins on or after 1 July 2024.',
    { because: 'notConcerned', startsFrom: from },
  ],
  [
    'This applies only to an incapacity for work that began on or before 1 July 2024.',
    { because: 'notConcerned', startsUntil: from },
  ],
  [
    'This does not apply in this scheme, or not to an incapacity for work that began on this day.',
    { because: 'notConcerned' },
  ],
  ['This does not arise before 1 July 2024.', { because: 'later', from }],
  [
    'This would not arise before 1 July 2024, and the incapacity for work ends on 31 May 2024.',
    { because: 'endsBefore', endedOn: day('2024-05-31'), from },
  ],
  ['This does not arise: the incapacity for work is not recognised.', { because: 'status', status: 'notRecognised' }],
  [
    'This does not arise in this case. What would trigger it: the referral to the coordinator.',
    { because: 'notTriggered', causes: [{ type: 'referred' }, { type: 'referred' }] },
  ],
])('%s', (text, absence) => {
  expect(absenceIn(absence, en)).toBe(text)
})
