import { coordinatorQualification } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { day } from '../../support/days.js'

const facts = {
  diplomaLevelB: true,
  functionSince: day('2022-03-01'),
  examPassedOn: day('2022-06-01'),
  organised: [{ year: 2023, moments: 2 }],
  attended: [{ on: day('2023-05-10'), minutes: 90, invitationCounts: true }],
}

const intervision = (asOf: string, changed: object = {}) =>
  coordinatorQualification({ ...facts, ...changed }, day(asOf)).requirements[2]

it.each([
  ['2023-05-09', 'pending', undefined],
  ['2023-05-10', 'met', 'pending'],
  ['2023-12-31', 'met', 'pending'],
  ['2024-01-01', 'met', 'notMet'],
])('one of two moments attended on 10 May, seen on %s: %s, and by the later text: %s', (asOf, state, later) => {
  const requirement = intervision(asOf)
  expect(requirement?.state).toBe(state)
  expect(requirement?.readings).toEqual(later && [{ reading: 'RD-9:threeYears', state: later }])
})

it('nothing is known where no number of moments was given', () => {
  expect(intervision('2024-01-01', { organised: undefined })?.state).toBe('unknown')
  expect(coordinatorQualification({ ...facts, organised: undefined }, day('2023-12-31')).state).toBe('unknown')
})

it('nobody attended anything unless it is said', () => {
  expect(intervision('2024-01-01', { attended: undefined })?.state).toBe('notMet')
})

it('no moment is asked for before the examination is passed, nor for the year in which it is', () => {
  expect(
    coordinatorQualification({ ...facts, examPassedOn: undefined }, day('2024-06-01')).requirements.map(
      ({ norms }) => norms,
    ),
  ).toEqual([['COO-1'], ['COO-2']])
  expect(
    coordinatorQualification({ ...facts, examPassedOn: day('2023-06-01') }, day('2023-06-01')).requirements,
  ).toHaveLength(2)
  expect(
    coordinatorQualification({ ...facts, examPassedOn: day('2025-01-01') }, day('2024-12-31')).requirements,
  ).toHaveLength(2)
})

it('all is met where everything is', () => {
  expect(coordinatorQualification(facts, day('2023-12-31')).state).toBe('met')
})
