import { type CoordinatorFacts, coordinatorQualification, mayPerform } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'

const base: CoordinatorFacts = { diplomaLevelB: true, functionSince: day('2022-04-01') }

const activity = (on: string, minutes = 90, invitationCounts = true) => ({ on: day(on), minutes, invitationCounts })

it('COO-1: the diploma is met or not', () => {
  expect(coordinatorQualification(base, day('2022-05-01')).requirements[0]).toEqual({ norms: ['COO-1'], state: 'met' })
})

describe('the examination', () => {
  it.each([
    ['2024-04-01', {}, 'pending', 'pending'],
    ['2024-04-02', {}, 'notMet', 'pending'],
    ['2025-04-02', {}, 'notMet', 'notMet'],
    ['2023-03-01', { examPassedOn: day('2023-03-02') }, 'pending', 'pending'],
  ] as const)('on %s with %j: %s, by the later text %s', (asOf, more, state, later) => {
    const [, examination] = coordinatorQualification({ ...base, ...more }, day(asOf)).requirements
    expect(examination).toMatchObject({ norms: ['COO-2'], state, until: '2024-04-01' })
    expect(examination?.readings).toEqual([{ reading: 'RD-9:threeYears', state: later, until: '2025-04-01' }])
  })

  it('is met once passed, and then no other reading matters', () => {
    const [, examination] = coordinatorQualification(
      { ...base, examPassedOn: day('2023-03-02') },
      day('2023-03-02'),
    ).requirements
    expect(examination).toEqual({ norms: ['COO-2'], state: 'met', until: '2024-04-01' })
  })
})

describe('the intervisions of a year', () => {
  const passed = { ...base, examPassedOn: day('2022-12-01') }

  it.each([
    ['half of four', 4, [activity('2023-02-01'), activity('2023-05-01')], 'met'],
    ['half of three is two', 3, [activity('2023-02-01')], 'notMet'],
    ['at most four count as organised', 9, [activity('2023-02-01'), activity('2023-05-01')], 'met'],
    ['89 minutes do not count', 2, [activity('2023-02-01', 89)], 'notMet'],
    ['a webinar does not count by itself', 2, [activity('2023-02-01', 120, false)], 'notMet'],
    ['another year does not count', 2, [activity('2022-12-20')], 'notMet'],
    ['none organised, none due', 0, [], 'met'],
  ] as const)('%s', (_, moments, attended, state) => {
    const { requirements } = coordinatorQualification(
      { ...passed, organised: [{ year: 2023, moments }], attended },
      day('2024-02-01'),
    )
    expect(requirements.find(({ year }) => year === 2023)).toMatchObject({ norms: ['COO-3', 'COO-4'], state })
  })

  it('are pending while the year runs, and unknown where one does not know what was organised', () => {
    const facts = { ...passed, organised: [{ year: 2024, moments: 4 }] }
    const byYear = coordinatorQualification(facts, day('2024-06-01')).requirements.slice(2)
    expect(byYear.map(({ year, state }) => [year, state])).toEqual([
      [2023, 'unknown'],
      [2024, 'pending'],
    ])
  })

  it.each([
    ['the year of passing is no full year', { ...base, examPassedOn: day('2022-12-20') }, '2022-12-31'],
    [
      'nor is one before the function was taken up',
      { ...base, functionSince: day('2023-09-01'), examPassedOn: day('2019-06-20') },
      '2023-12-31',
    ],
    [
      'nor is one before the circular',
      { ...base, functionSince: day('2020-09-01'), examPassedOn: day('2019-06-20') },
      '2022-12-31',
    ],
  ] as const)('%s', (_, facts, asOf) => {
    expect(coordinatorQualification(facts, day(asOf)).requirements).toHaveLength(2)
  })
})

it('is as good as its worst requirement', () => {
  expect(coordinatorQualification({ ...base, diplomaLevelB: false }, day('2022-05-01')).state).toBe('notMet')
  expect(coordinatorQualification(base, day('2022-05-01')).state).toBe('pending')
  const all = { ...base, examPassedOn: day('2022-12-01'), organised: [{ year: 2022, moments: 0 }] }
  expect(coordinatorQualification(all, day('2022-12-31')).state).toBe('met')
})

it.each([
  ['preparatoryContact', true],
  ['reintegrationTask', true],
  ['invalidityExtensionContact', false],
  ['interimContact', false],
] as const)('COO-7: %s in the team: %s', (task, allowed) => {
  expect(mayPerform(task)).toBe(allowed)
})

describe('an intervision counts from the day on which it was attended', () => {
  const half = {
    diplomaLevelB: true,
    functionSince: day('2022-03-01'),
    examPassedOn: day('2022-06-01'),
    organised: [{ year: 2023, moments: 2 }],
    attended: [{ on: day('2023-05-10'), minutes: 90, invitationCounts: true }],
  }

  const intervision = (asOf: string, changed: object = {}) =>
    coordinatorQualification({ ...half, ...changed }, day(asOf)).requirements[2]

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
    expect(coordinatorQualification({ ...half, organised: undefined }, day('2023-12-31')).state).toBe('unknown')
  })

  it('nobody attended anything unless it is said', () => {
    expect(intervision('2024-01-01', { attended: undefined })?.state).toBe('notMet')
  })

  it('no moment is asked for before the examination is passed, nor for the year in which it is', () => {
    expect(
      coordinatorQualification({ ...half, examPassedOn: undefined }, day('2024-06-01')).requirements.map(
        ({ norms }) => norms,
      ),
    ).toEqual([['COO-1'], ['COO-2']])
    expect(
      coordinatorQualification({ ...half, examPassedOn: day('2023-06-01') }, day('2023-06-01')).requirements,
    ).toHaveLength(2)
    expect(
      coordinatorQualification({ ...half, examPassedOn: day('2025-01-01') }, day('2024-12-31')).requirements,
    ).toHaveLength(2)
  })

  it('all is met where everything is', () => {
    expect(coordinatorQualification(half, day('2023-12-31')).state).toBe('met')
  })
})
