import { type CoordinatorFacts, coordinatorQualification } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'

const base: CoordinatorFacts = { diplomaLevelB: true, functionSince: day('2022-04-01') }

const activity = (on: string, minutes = 90, invitationCounts = true) => ({ on: day(on), minutes, invitationCounts })

it('COO-1: the diploma is met or not', () => {
  expect(coordinatorQualification(base, day('2022-05-01')).requirements[0]).toEqual({ norms: ['COO-1'], state: 'met' })
})

describe('COO-2, LT-17: the examination, by the version of the day on which the term ends', () => {
  it.each([
    // Two years end before 2024.
    ['2021-12-31', '2023-12-31', {}, 'pending', '2023-12-31'],
    ['2021-12-31', '2024-01-01', {}, 'notMet', '2023-12-31'],
    ['2021-12-31', '2023-03-02', { examPassedOn: '2023-03-02' }, 'met', '2023-12-31'],
    ['2021-12-31', '2023-03-01', { examPassedOn: '2023-03-02' }, 'pending', '2023-12-31'],
    ['2021-12-31', '2024-06-03', { trainedOn: '2023-02-01', halfOfPointsOn: '2023-03-02' }, 'notMet', '2023-12-31'],
    // Two years would end in 2024: three years, and training with half of the points counts too.
    ['2022-01-01', '2025-01-01', {}, 'pending', '2025-01-01'],
    ['2022-01-01', '2025-01-02', {}, 'notMet', '2025-01-01'],
    ['2022-01-01', '2024-03-02', { examPassedOn: '2024-03-02' }, 'met', '2025-01-01'],
    ['2022-01-01', '2024-03-02', { trainedOn: '2024-02-01', halfOfPointsOn: '2024-03-02' }, 'met', '2025-01-01'],
    ['2022-01-01', '2024-03-01', { trainedOn: '2024-02-01', halfOfPointsOn: '2024-03-02' }, 'pending', '2025-01-01'],
    ['2022-01-01', '2024-03-01', { trainedOn: '2024-03-02', halfOfPointsOn: '2024-02-01' }, 'pending', '2025-01-01'],
    ['2022-01-01', '2024-06-03', { trainedOn: '2024-02-01' }, 'pending', '2025-01-01'],
    ['2022-01-01', '2024-06-03', { halfOfPointsOn: '2024-02-01' }, 'pending', '2025-01-01'],
    ['2022-01-01', '2024-06-03', { halfOfPointsOn: '2024-02-01', examPassedOn: '2024-03-01' }, 'met', '2025-01-01'],
    // Three years after a leap day: the last day of the month.
    ['2024-02-29', '2027-02-28', {}, 'pending', '2027-02-28'],
  ] as const)('function since %s, on %s, with %j: %s, until %s', (since, asOf, more, state, until) => {
    const days = Object.fromEntries(Object.entries(more).map(([name, on]) => [name, day(on)]))
    const facts = { ...base, functionSince: day(since), ...days }
    const [, examination] = coordinatorQualification(facts, day(asOf)).requirements
    const norms = until < '2024-01-01' ? ['COO-2'] : ['COO-2', 'LT-17']
    expect(examination).toEqual({ norms, state, until })
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

  it.each([
    ['2023-12-31', 1, 'unknown', ['COO-3', 'COO-4']],
    ['2024-12-31', 1, 'pending', ['COO-3', 'COO-4', 'LT-17']],
    ['2025-01-01', 1, 'notMet', ['COO-3', 'COO-4', 'LT-17']],
    ['2025-01-01', 2, 'met', ['COO-3', 'COO-4', 'LT-17']],
  ] as const)('LT-17: seen on %s, %d attended in 2024, no number of moments given: %s', (asOf, count, state, norms) => {
    const attended = [activity('2024-02-01'), activity('2024-05-01')].slice(0, count)
    const year = asOf === '2023-12-31' ? 2023 : 2024
    const { requirements } = coordinatorQualification({ ...passed, attended }, day(asOf))
    expect(requirements.find((requirement) => requirement.year === year)).toEqual({ norms, state, year })
  })

  it.each([
    [{ trainedOn: '2023-05-01', halfOfPointsOn: '2022-11-02' }, [2024]],
    [{ trainedOn: '2022-11-02', halfOfPointsOn: '2023-05-01' }, [2024]],
    [{ trainedOn: '2022-11-02', halfOfPointsOn: '2022-12-01' }, [2023, 2024]],
    [{ trainedOn: '2023-05-01', halfOfPointsOn: '2023-05-01', examPassedOn: '2022-12-01' }, [2023, 2024]],
    [{ trainedOn: '2022-05-01', halfOfPointsOn: '2022-06-01', examPassedOn: '2023-12-01' }, [2023, 2024]],
    [{ trainedOn: '2022-05-01' }, []],
  ] as const)('with %j, asked of the years %j', (more, years) => {
    const days = Object.fromEntries(Object.entries(more).map(([name, on]) => [name, day(on)]))
    const { requirements } = coordinatorQualification({ ...base, ...days }, day('2024-06-03'))
    expect(requirements.flatMap(({ year }) => year ?? [])).toEqual(years)
  })

  it('only the moments of that year count', () => {
    const organised = [
      { year: 2022, moments: 0 },
      { year: 2023, moments: 4 },
    ]
    const { requirements } = coordinatorQualification({ ...passed, organised }, day('2024-02-01'))
    expect(requirements.find(({ year }) => year === 2023)).toMatchObject({ state: 'notMet' })
  })

  it.each([
    { functionSince: '2023-02-29' },
    { examPassedOn: '2023-02-29' },
    { trainedOn: '2023-02-29' },
    { halfOfPointsOn: '2023-02-29' },
  ])('refuses what is no day: %j', (wrong) => {
    expect(() => coordinatorQualification({ ...base, ...(wrong as object) }, day('2024-06-03'))).toThrow(
      'Not a checked day',
    )
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
    ['2023-05-09', 'pending'],
    ['2023-05-10', 'met'],
    ['2023-12-31', 'met'],
    ['2024-01-01', 'met'],
  ])('one of two moments attended on 10 May, seen on %s: %s', (asOf, state) => {
    expect(intervision(asOf)?.state).toBe(state)
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
    ).toEqual([['COO-1'], ['COO-2', 'LT-17']])
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
