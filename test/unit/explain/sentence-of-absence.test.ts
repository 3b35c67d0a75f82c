import { expect, it } from 'vitest'
import { absenceIn } from '../../../src/explain/sentence-of-absence.js'
import { en } from '../../../src/explain/texts/en/index.js'
import { day } from '../../support/days.js'

it.each([
  [
    'the incapacity began too early',
    { startsFrom: day('2023-01-01') },
    'This applies only to an incapacity for work that begins on or after 1 January 2023.',
  ],
  [
    'the incapacity began too late',
    { startsUntil: day('2023-12-31') },
    'This applies only to an incapacity for work that began on or before 31 December 2023.',
  ],
  [
    'another scheme is concerned',
    { schemes: ['employee', 'unemployed'] as const },
    'This applies only to employees and the unemployed.',
  ],
  [
    'no more is known',
    {},
    'This does not apply in this scheme, or not to an incapacity for work that began on this day.',
  ],
])('a rule does not concern the case: %s', (_, whom, sentence) => {
  expect(absenceIn({ because: 'notConcerned', ...whom }, en)).toBe(sentence)
})
