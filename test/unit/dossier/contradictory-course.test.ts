import { parseDossier } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'

const issuesOf = (events: readonly object[], incapacity: object = { start: '2023-01-16' }, rest: object = {}) => {
  const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity, events, ...rest })
  return parsed._tag === 'Left' ? parsed.left.map(({ code, path }) => `${code} ${path.join('.')}`) : []
}

const endsOn = (lastDay: string) => ({ type: 'incapacityEnded', on: '2023-06-01', lastDay })
const resumes = (on: string) => ({ type: 'incapacityResumed', on })
const named = (type: string, on: string, ref?: string) => ({ type, on, ...(ref !== undefined && { ref }) })

describe('what is known of the incapacity itself holds together', () => {
  it.each([
    ['an end on the first day', [endsOn('2023-01-16')], []],
    ['an end before the first day', [endsOn('2023-01-15')], ['incapacity.endBeforeStart events.0.lastDay']],
    [
      'an end before the first day of the dossier, after a corrected one',
      [endsOn('2023-01-12'), { type: 'incapacityStartCorrected', on: '2023-03-01', start: '2023-01-09' }],
      [],
    ],
    [
      'an act after a corrected first day',
      [
        { type: 'medicalExam', on: '2023-01-10' },
        { type: 'incapacityStartCorrected', on: '2023-03-01', start: '2023-01-09' },
      ],
      [],
    ],
    [
      'an act before a first day that was corrected to a later one: it was done in good faith',
      [
        { type: 'medicalExam', on: '2023-01-20' },
        { type: 'incapacityStartCorrected', on: '2023-03-01', start: '2023-02-01' },
      ],
      [],
    ],
    ['thirteen days between an end and a relapse', [endsOn('2023-04-10'), resumes('2023-04-24')], []],
    ['fourteen days between them', [endsOn('2023-04-10'), resumes('2023-04-25')], ['event.contradictory events.1.on']],
    ['a relapse whose end is not known', [resumes('2023-04-25')], []],
    [
      'a late relapse of one day, which ended on that day',
      [endsOn('2023-02-10'), resumes('2023-03-20'), endsOn('2023-03-20')],
      ['event.contradictory events.1.on'],
    ],
    [
      'a relapse after the second of two ends, which is listed first',
      [endsOn('2023-02-10'), endsOn('2023-01-25'), resumes('2023-02-01'), resumes('2023-02-20')],
      [],
    ],
    ['in invalidity one day less than three months', [endsOn('2024-02-10'), resumes('2024-05-10')], []],
    ['in invalidity three months', [endsOn('2024-02-10'), resumes('2024-05-11')], ['event.contradictory events.1.on']],
    [
      'the last day of the first year',
      [endsOn('2024-01-15'), resumes('2024-01-30')],
      ['event.contradictory events.1.on'],
    ],
    ['the first day of the second', [endsOn('2024-01-16'), resumes('2024-01-31')], []],
  ])('%s', (_, events, issues) => {
    expect(issuesOf(events)).toEqual(issues)
  })

  it('a relapse is compared with no start that cannot be read', () => {
    expect(issuesOf([endsOn('2023-04-10'), resumes('2023-06-01')], {})).toEqual(['key.missing incapacity.start'])
  })
})

describe('an end with a name ends what began with it', () => {
  it.each([
    [
      'an end with the ref of a start',
      [named('permittedWorkStarted', '2023-05-01', 'a'), named('permittedWorkEnded', '2023-06-01', 'a')],
      [],
    ],
    [
      'an end with another ref',
      [named('permittedWorkStarted', '2023-05-01', 'a'), named('permittedWorkEnded', '2023-06-01', 'b')],
      ['event.contradictory events.1.ref'],
    ],
    [
      'an end before the start with its ref',
      [
        named('contractStarted', '2023-05-01', 'x'),
        named('contractStarted', '2023-06-02', 'a'),
        named('contractEnded', '2023-06-01', 'a'),
      ],
      ['event.contradictory events.2.ref'],
    ],
    [
      'an end between two starts with its ref',
      [
        named('contractStarted', '2023-05-01', 'a'),
        named('contractStarted', '2023-06-02', 'a'),
        named('contractEnded', '2023-06-01', 'a'),
      ],
      [],
    ],
    [
      'an end between two starts with its ref, the later one listed first',
      [
        named('contractStarted', '2023-06-02', 'a'),
        named('contractStarted', '2023-05-01', 'a'),
        named('contractEnded', '2023-06-01', 'a'),
      ],
      [],
    ],
    ['an end without a ref', [named('contractEnded', '2023-06-01')], []],
    [
      'an end whose ref is left open',
      [
        { ...named('contractStarted', '2023-05-01'), ref: undefined },
        { ...named('contractEnded', '2023-06-01'), ref: undefined },
      ],
      [],
    ],
    [
      'the word undefined is a ref as any other',
      [
        { ...named('contractStarted', '2023-05-01'), ref: undefined },
        named('contractEnded', '2023-06-01', 'undefined'),
      ],
      ['event.contradictory events.1.ref'],
    ],
  ])('%s', (_, events, issues) => {
    expect(issuesOf(events)).toEqual(issues)
  })

  it.each([['permittedWork'], ['contract'], ['maternityProtection'], ['hospitalStay']])(
    'an end of %s names one that has started',
    (what) => {
      const pair = (ref: string) => [
        named(`${what}Started`, '2023-05-02', 'a'),
        named(`${what}Ended`, '2023-06-01', ref),
      ]
      expect(issuesOf(pair('a'))).toEqual([])
      expect(issuesOf(pair('b'))).toEqual(['event.contradictory events.1.ref'])
    },
  )

  it.each([
    [
      'a CODEX trajectory',
      { ...named('codexRequested', '2023-05-02'), by: 'employer' },
      named('codexEnded', '2023-06-01'),
    ],
    ['a ZIV trajectory', named('zivStarted', '2023-05-02'), named('zivEnded', '2023-06-01')],
    ['services of the fund', named('fundVoucherStarted', '2023-05-02'), named('fundServicesEnded', '2023-06-01')],
  ])('an end of %s names one that has started', (_, starts, ends) => {
    expect(
      issuesOf([
        { ...starts, ref: 'a' },
        { ...ends, ref: 'a' },
      ]),
    ).toEqual([])
    expect(
      issuesOf([
        { ...starts, ref: 'a' },
        { ...ends, ref: 'b' },
      ]),
    ).toEqual(['event.contradictory events.1.ref'])
  })

  it.each([
    ['the name of the contract of the first day', { employmentContractRef: 'a' }, []],
    ['another name', { employmentContractRef: 'b' }, ['event.contradictory events.0.ref']],
    ['no contract', { employmentContract: false, employmentContractRef: 'a' }, ['event.contradictory events.0.ref']],
    ['the name, beside an unsound part', { employmentContractRef: 'a', scheme: 'none' }, ['value.notAllowed scheme']],
    [
      'no contract, beside an unsound part',
      { employmentContract: false, employmentContractRef: 'a', scheme: 'none' },
      ['value.notAllowed scheme', 'event.contradictory events.0.ref'],
    ],
  ])('an end of a contract, and %s', (_, more, issues) => {
    expect(issuesOf([named('contractEnded', '2023-06-01', 'a')], undefined, more)).toEqual(issues)
  })

  it('the contract of the first day may end before a later one of its name begins', () => {
    const events = [named('contractEnded', '2023-06-01', 'a'), named('contractStarted', '2023-07-03', 'a')]
    expect(issuesOf(events, undefined, { employmentContractRef: 'a' })).toEqual([])
    expect(issuesOf(events)).toEqual(['event.contradictory events.0.ref'])
  })

  it('a name of the contract that is no text names none', () => {
    expect(issuesOf([named('contractEnded', '2023-06-01', '5')], undefined, { employmentContractRef: 5 })).toEqual([
      'type.wrong employmentContractRef',
      'event.contradictory events.0.ref',
    ])
  })

  it('a contract without a name is not called undefined', () => {
    expect(issuesOf([named('contractEnded', '2023-06-01', 'undefined')])).toEqual(['event.contradictory events.0.ref'])
  })
})
