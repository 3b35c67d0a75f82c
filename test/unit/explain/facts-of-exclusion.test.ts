import { explain } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'

/** The days of an exclusion, how it started and what ends it, as an explanation tells them. */
const told = (asOf: string, key: string, facts: readonly string[]): readonly string[] =>
  explain(evaluatedOn(asOf, facts), key, { language: 'en', audience: 'advisingDoctor' }).steps.flatMap((step) => {
    switch (step.kind) {
      case 'period':
        return [`${step.from} to ${step.until ?? 'no end'}${step.over ? ', over' : ''}`]
      case 'trigger':
        return [`by ${step.cause.type} of ${step.on}`]
      case 'endless':
        return ['no end']
      case 'endsWith':
        return [`${step.over ? 'ended' : 'ends'} with ${step.causes.map(({ type }) => type).join(', ')}`]
      default:
        return []
    }
  })

const start = 'start: 2023-01-16'

describe('an exclusion: its days, how it started, what ends it', () => {
  const work = [start, '2023-04-03 permittedWorkStarted']

  it.each([
    [
      'permitted work that runs',
      '2023-04-10',
      'permittedWork',
      work,
      ['2023-04-03 to no end', 'by permittedWorkStarted of 2023-04-03', 'ends with permittedWorkEnded'],
    ],
    [
      'on its last day',
      '2023-05-31',
      'permittedWork',
      [...work, '2023-05-31 permittedWorkEnded'],
      ['2023-04-03 to 2023-05-31', 'by permittedWorkStarted of 2023-04-03', 'ends with permittedWorkEnded'],
    ],
    [
      'on the day after',
      '2023-06-01',
      'permittedWork',
      [...work, '2023-05-31 permittedWorkEnded'],
      ['2023-04-03 to 2023-05-31, over', 'by permittedWorkStarted of 2023-04-03', 'ended with permittedWorkEnded'],
    ],
    [
      'a ground of the doctor, which has no end',
      '2023-04-10',
      'medicalGround',
      [start, '2023-03-20 questionnaireWithheld (ground coma)'],
      ['2023-03-20 to no end', 'by questionnaireWithheld of 2023-03-20', 'no end'],
    ],
    [
      'a request of CODEX under the circular',
      '2023-04-10',
      'codexRequested',
      [start, '2023-03-20 codexRequested (by employer)'],
      ['2023-03-20 to no end', 'by codexRequested of 2023-03-20', 'no end'],
    ],
    [
      'the same under the law of 2024 (LT-10)',
      '2024-04-10',
      'codexRequested',
      ['start: 2024-01-15', '2024-03-20 codexRequested (by employer)'],
      ['2024-03-20 to no end', 'by codexRequested of 2024-03-20', 'ends with codexEnded'],
    ],
    [
      'an own trajectory under the law of 2024: two events can end it',
      '2024-07-10',
      'ownTrajectory',
      ['start: 2024-01-15', '2024-06-03 permissionGranted'],
      ['2024-06-03 to no end', 'by permissionGranted of 2024-06-03', 'ends with zivEnded, coordinatorContact'],
    ],
    [
      'a presumption: neither start nor end by an event of its own',
      '2024-09-10',
      'presumedIncapable',
      ['start: 2024-01-15', '2024-06-03 zivStarted (situation A)'],
      ['2024-06-03 to 2024-12-02'],
    ],
  ] as const)('%s', (_, asOf, key, facts, expected) => {
    expect(told(asOf, key, facts)).toEqual(expected)
  })

  it('the pension age, by the start of the incapacity (LT-13)', () => {
    expect(told('2024-02-01', 'pensionAge', ['start: 2024-01-03', 'pension age: 2024-05-01'])).toEqual([
      '2024-01-03 to no end',
      'by incapacityStart of 2024-01-03',
    ])
  })

  const kindsOf = (...of: Parameters<typeof explain>) => explain(...of).steps.map(({ kind }) => kind)

  it('bars nothing that the coordinator may know, and has no source that the coordinator may read', () => {
    const evaluation = evaluatedOn('2023-05-02', [start, '2023-04-26 codexRequested (by employer)'])
    expect(kindsOf(evaluation, 'codexRequested', { language: 'en', audience: 'coordinator' })).toEqual([
      'exclusion',
      'period',
      'trigger',
      'endless',
      'terms',
    ])
  })

  it('once it is over, nothing that two events can have ended names one of them', () => {
    const facts = ['start: 2024-01-15', '2024-06-03 permissionGranted', '2024-06-10 zivStarted (situation A)']
    expect(told('2024-07-10', 'ownTrajectory', [...facts, '2024-07-05 zivEnded'])).toEqual([
      '2024-06-03 to 2024-07-05, over',
      'by permissionGranted of 2024-06-03',
    ])
    const evaluation = evaluatedOn('2024-07-10', [...facts, '2024-07-05 zivEnded'])
    expect(kindsOf(evaluation, 'ownTrajectory', { language: 'en', audience: 'insured' })).toEqual([
      'exclusion',
      'period',
      'effect',
      'trigger',
      'source',
      'terms',
    ])
  })
})
